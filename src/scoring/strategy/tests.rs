//! What holds of any mapping, and small cases worked out by hand.

use super::*;
use crate::model::samples::{entry, link, mapping, strategy, text};
use crate::model::{ByInstrument, Decimal, EntryId, ObjectiveOnly, PartId, Strength};
use crate::scoring::samples::{methodology, values};
use crate::sort::SortedSet;
use proptest::prelude::*;

const THREE: &[(&str, &str)] = &[("P1", "One"), ("P2", "Two"), ("P3", "Three")];
const PARTS: [(&str, i64); 3] = [("1.1", 3), ("1.2", 2), ("2.1", 1)];

fn chosen(ids: &[&str]) -> SortedSet<EntryId> {
    ids.iter().map(|id| entry(id)).collect()
}

fn shown(sum: FormulaSum) -> (String, String, String) {
    let text = |number: Option<Decimal>| number.map_or("unknown".to_owned(), |number| number.to_string());
    (text(sum.awarded()), text(Some(sum.max())), text(sum.percent()))
}

fn row(awarded: &str, max: &str, percent: &str) -> (String, String, String) {
    (awarded.to_owned(), max.to_owned(), percent.to_owned())
}

#[test]
fn four_formulas_count_one_priority() {
    let (strategy, methodology) = (strategy(THREE), methodology());
    let mapping = mapping(&[("P1", "1.2", '-'), ("P1", "1.1", '+'), ("P2", "1.1", '-'), ("P2", "1.2", '-')]);
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &[("1.1", 3), ("1.2", 0)]));
    let sums = |place: usize| Formula::ALL.map(|formula| shown(reach.priorities[place].sum(formula)));
    // Shared: 3·2/3 + 0·1/2 of 3·2/3 + 2·1/2 points.
    let first = [row("3", "5", "60.00"), row("3", "4", "75.00"), row("3", "3", "100.00"), row("2", "3", "66.67")];
    assert_eq!(sums(0), first);
    let second = [row("3", "5", "60.00"), row("1.5", "2.5", "60.00"), row("0", "0", "unknown"), row("1", "2", "50.00")];
    assert_eq!(sums(1), second);
    assert_eq!(sums(2), [0; 4].map(|_| row("0", "0", "unknown")), "linked to nothing");
    let swing = reach.priorities[0].swing().unwrap();
    assert_eq!(
        (swing.lowest_by.as_slice(), swing.highest_by.as_slice()),
        ([Formula::Unweighted].as_slice(), [Formula::Direct].as_slice())
    );
    assert_eq!(swing.size().to_string(), "40.00");
    assert_eq!(reach.priorities[2].swing(), None);
    assert_eq!(reach.priorities[0].links.iter().map(|one| one.part.id.as_str()).collect::<Vec<_>>(), ["1.1", "1.2"]);
    assert_eq!((reach.priorities[0].fulfilled(), reach.priorities[0].gaps().len()), (1, 1));
}

#[test]
fn thirds_are_shown_with_two_decimals_and_still_add_up() {
    let (strategy, methodology) = (strategy(THREE), methodology());
    let mapping = mapping(&[("P1", "2.1", '+'), ("P2", "2.1", '+'), ("P3", "2.1", '+')]);
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &[("2.1", 1)]));
    assert_eq!(shown(reach.priorities[0].sum(Formula::Shared)), row("0.33", "0.33", "100.00"));
    assert_eq!(shown(reach.shared_total()), row("1", "1", "100.00"));
}

#[test]
fn what_no_priority_reaches_is_explained() {
    let (strategy, methodology) = (strategy(THREE), methodology());
    let mut mapping = mapping(&[("P1", "2.1", '+'), ("P9", "1.1", '+'), ("P1", "1", '+'), ("P1", "9.9", '+')]);
    let part = |id: &str| PartId::parse(id).unwrap();
    mapping.by_instrument = vec![ByInstrument { part: part("1.2"), instrument: text("The plan.") }];
    mapping.objective_only = ["1.1", "1.2"]
        .map(|id| ObjectiveOnly { part: part(id), objective: entry("O1"), reason: text("It says so.") })
        .to_vec();
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &[("1.1", 0), ("2.1", 0)]));
    let [first, second] = reach.unserved.as_slice() else { panic!("two are left") };
    assert!(matches!(first.why, UnservedWhy::ObjectiveOnly(_)) && first.awarded == Some(Points(0)));
    assert!(matches!(second.why, UnservedWhy::ByInstrument(_)) && second.awarded.is_none());
    assert_eq!((reach.mapped.max, reach.unmapped.max, reach.by_instrument.max), (Points(1), Points(5), Points(2)));
    let gaps: Vec<_> = reach.gaps.iter().map(|gap| (gap.part.id.as_str(), gap.missing.0, gap.is_reached())).collect();
    assert_eq!(gaps, [("1.1", 3, false), ("2.1", 1, true)], "what is unknown is no gap");
}

#[test]
fn what_is_unknown_is_never_nothing() {
    let (strategy, methodology) = (strategy(THREE), methodology());
    let mapping = mapping(&[("P1", "1.1", '+'), ("P1", "1.2", '-'), ("P2", "2.1", '+'), ("P3", "1.1", '+')]);
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &[("1.1", 3)]));
    let of = |place: usize, formula| shown(reach.priorities[place].sum(formula));
    assert_eq!(of(0, Formula::Unweighted), row("unknown", "5", "unknown"));
    assert_eq!(of(0, Formula::Direct), row("3", "3", "100.00"), "its direct links are known");
    assert_eq!(of(1, Formula::Shared), row("unknown", "1", "unknown"));
    assert_eq!(reach.priorities[0].sum(Formula::Weighted).known_awarded().to_string(), "3");
    assert_eq!(
        (reach.mapped.awarded, reach.mapped.known_awarded, reach.mapped.known_max),
        (None, Points(3), Points(3))
    );
    let area = &methodology.areas()[1];
    assert_eq!((reach.cell(&entry("P2"), area).points.awarded, reach.cell(&entry("P2"), area).direct), (None, 1));
    assert_eq!(
        reach.cell(&entry("P1"), area),
        AreaCell { points: PointSum { awarded: Some(Points(0)), ..PointSum::default() }, ..AreaCell::default() }
    );
    let met = reach.fulfilled_by(&chosen(&["P1", "P2"]));
    assert_eq!(
        (met.gained, met.gained_known, met.at_most, met.before, met.after),
        (None, Points(0), Points(3), None, None)
    );
    assert_eq!(reach.fulfilled_by(&chosen(&["P3"])).gained, Some(Points(0)));
}

#[test]
fn an_index_of_areas_alone_has_its_areas_for_indicators() {
    let mut outline = methodology();
    outline.points.max = Points(5);
    let area = crate::scoring::samples::part("legal", 5, vec![]);
    let methodology = outline.with_areas(vec![area]).unwrap();
    let (strategy, mapping) = (strategy(THREE), mapping(&[("P1", "legal", '-')]));
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &[("legal", 5)]));
    let [area] = reach.areas()[..] else { panic!("one area") };
    assert_eq!(
        (area.direct, area.any, area.of, area.points.awarded),
        (Points(0), Points(5), Points(5), Some(Points(5)))
    );
}

/// For each of three priorities and three indicators: linked or not and how, and for each indicator whether it is met.
fn cases() -> impl proptest::strategy::Strategy<Value = (Vec<Option<char>>, [Option<bool>; 3])> {
    let sign = prop_oneof![Just(None), Just(Some('+')), Just(Some('-'))];
    (
        prop::collection::vec(sign, 9),
        prop::array::uniform3(prop_oneof![Just(None), Just(Some(false)), Just(Some(true))]),
    )
}

fn links(signs: &[Option<char>]) -> Vec<(&'static str, &'static str, char)> {
    let all = THREE.iter().flat_map(|(priority, _)| PARTS.iter().map(move |(part, _)| (*priority, *part)));
    all.zip(signs).filter_map(|((priority, part), sign)| Some((priority, part, (*sign)?))).collect()
}

fn points(met: [Option<bool>; 3]) -> Vec<(&'static str, i64)> {
    let known = PARTS.iter().zip(met);
    known.filter_map(|((part, max), met)| Some((*part, if met? { *max } else { 0 }))).collect()
}

proptest! {
    #[test]
    fn sums_reconcile((signs, met) in cases()) {
        let (strategy, methodology, mapping) = (strategy(THREE), methodology(), mapping(&links(&signs)));
        let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &points(met)));
        prop_assert_eq!(reach.all.max, Points(6));
        prop_assert_eq!(reach.mapped.max + reach.unmapped.max, reach.all.max);
        prop_assert_eq!(reach.mapped.known_awarded + reach.unmapped.known_awarded, reach.all.known_awarded);
        prop_assert_eq!(reach.mapped.indicators + reach.unserved.len(), reach.all.indicators);
        prop_assert!(reach.shared_total().is_exactly(reach.mapped.awarded, reach.mapped.max));
        let areas = reach.areas();
        prop_assert_eq!(areas.iter().map(|one| one.any).sum::<Points>(), reach.mapped.max);
        for one in &reach.priorities {
            let cells = methodology.areas().iter().map(|area| reach.cell(&one.priority.id, area).points.max);
            prop_assert_eq!(cells.sum::<Points>(), one.points().max);
            for formula in Formula::ALL {
                let sum = one.sum(formula);
                prop_assert!(sum.known_awarded() <= sum.max());
                prop_assert_eq!(sum.awarded().is_some() && !sum.is_empty(), sum.percent().is_some());
            }
        }
    }

    #[test]
    fn an_unknown_indicator_that_counts_leaves_no_percent((signs, met) in cases()) {
        let (strategy, methodology, mapping) = (strategy(THREE), methodology(), mapping(&links(&signs)));
        let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &points(met)));
        for one in &reach.priorities {
            let is_unknown = one.links.iter().any(|link| link.awarded.is_none());
            let direct_unknown = one.links.iter().any(|link| link.awarded.is_none() && link.link.strength == Strength::Direct);
            for formula in Formula::ALL {
                let unknown = if formula == Formula::Direct { direct_unknown } else { is_unknown };
                prop_assert_eq!(one.sum(formula).awarded().is_none(), unknown);
            }
        }
    }

    #[test]
    fn overlaps_are_won_once((signs, met) in cases(), picked in prop::array::uniform3(any::<bool>())) {
        let (strategy, methodology, mapping) = (strategy(THREE), methodology(), mapping(&links(&signs)));
        let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &points(met)));
        let ids: Vec<&str> = THREE.iter().zip(picked).filter(|(_, picked)| *picked).map(|((id, _), _)| *id).collect();
        let some = reach.fulfilled_by(&chosen(&ids));
        let union: SortedSet<&str> =
            links(&signs).into_iter().filter(|(priority, ..)| ids.contains(priority)).map(|(_, part, _)| part).collect();
        let missing = |unknown: Option<i64>| -> Option<i64> {
            PARTS.iter().zip(met).filter(|((part, _), _)| union.contains(part))
                .map(|((_, max), met)| met.map_or(unknown.map(|share| share * max), |met| Some(if met { 0 } else { *max })))
                .sum()
        };
        prop_assert_eq!(some.indicators, union.len());
        prop_assert_eq!(some.gained.map(|points| points.0), missing(None));
        prop_assert_eq!((Some(some.gained_known.0), Some(some.at_most.0)), (missing(Some(0)), missing(Some(1))));
        let all = reach.fulfilled_by(&chosen(&["P1", "P2", "P3"]));
        prop_assert!(some.at_most <= all.at_most);
        let highest = all.after.map_or(0, |after| after.rounded(2).units);
        prop_assert!(highest <= 10_000);
        prop_assert_eq!(all.after.is_some(), all.before.is_some());
    }

    #[test]
    fn the_order_of_links_does_not_matter((signs, met) in cases(), turn in 0_usize..9) {
        let (strategy, methodology) = (strategy(THREE), methodology());
        let values = values(&methodology, &points(met));
        let one = mapping(&links(&signs));
        let mut other = one.clone();
        other.links.reverse();
        let turn = turn.min(other.links.len());
        other.links.rotate_left(turn);
        prop_assert_eq!(
            strategy_reach(&strategy, &one, &methodology, &values),
            strategy_reach(&strategy, &other, &methodology, &values)
        );
    }
}

#[test]
fn many_priorities_still_add_up() {
    // Sums of weights up to 80 have a common multiple beyond any unit, so parts are rounded; their sum is not.
    let names: Vec<String> = (1..=40).map(|number| format!("P{number}")).collect();
    let named: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), name.as_str())).collect();
    let parts: Vec<_> =
        (1..=40).map(|number| crate::scoring::samples::part(&format!("a.{number}"), number, vec![])).collect();
    let mut outline = methodology();
    outline.points.max = Points(820);
    let methodology = outline.with_areas(parts).unwrap();
    let mut mapping = mapping(&[]);
    for (place, name) in names.iter().enumerate() {
        for number in 1..=place + 1 {
            let sign = if (place + number) % 3 == 0 { '+' } else { '-' };
            mapping.links.push(link(name, &format!("a.{number}"), sign));
        }
    }
    let strategy = strategy(&named);
    let all: Vec<(String, i64)> = (1..=40).map(|number| (format!("a.{number}"), number)).collect();
    let all: Vec<(&str, i64)> = all.iter().map(|(id, points)| (id.as_str(), *points)).collect();
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, &all));
    assert!(reach.shared_total().is_exactly(Some(Points(820)), Points(820)));
}
