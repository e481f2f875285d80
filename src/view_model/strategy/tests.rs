//! Tests of what is said of a strategy's reach, and of its tables.

use super::*;
use crate::model::samples::{entry, mapping, strategy};
use crate::model::{
    ByInstrument, CarriedLink, CarriedMapping, Correspondence, EntryId, Mapping, Measure, ObjectiveOnly, PartId,
    Strategy, Unmeasured,
};
use crate::scoring::samples::{methodology, values};
use crate::scoring::{Formula, StrategyReach, strategy_reach};
use crate::sort::SortedSet;
use crate::table::Table;
use crate::text::{Catalogue, Language};
use proptest::prelude::*;
use std::rc::Rc;

const TWO: &[(&str, &str)] = &[("P1", "First"), ("P2", "Second")];

fn with_reach<T>(
    links: &[(&str, &str, char)],
    points: &[(&str, i64)],
    test: impl FnOnce(&StrategyReach<'_>, &Methodology) -> T,
) -> T {
    let (strategy, mapping, methodology) = (strategy(TWO), mapping(links), methodology());
    test(&strategy_reach(&strategy, &mapping, &methodology, &values(&methodology, points)), &methodology)
}

fn english() -> Rc<Catalogue> {
    Catalogue::of(Language::ENGLISH)
}

fn answered(links: &[(&str, &str, char)], points: &[(&str, i64)], formula: Formula) -> String {
    let words = english();
    with_reach(links, points, |reach, methodology| {
        answer(reach, methodology, formula).iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ")
    })
}

/// The rows of a table as they stand in a file.
fn rows(table: &Table) -> Vec<String> {
    table.csv(&english()).unwrap().lines().skip(1).map(str::to_owned).collect()
}

const LINKS: &[(&str, &str, char)] = &[("P1", "1.1", '+'), ("P1", "2.1", '-'), ("P2", "2.1", '+')];

#[test]
fn the_answer_says_what_all_reach_and_how_far_priorities_lie_apart() {
    let all: &[(&str, i64)] = &[("1.1", 3), ("1.2", 2), ("2.1", 0)];
    assert_eq!(
        answered(LINKS, all, Formula::Unweighted),
        "Counted unweighted, coverage is weakest at 0.00% (P2 Second), 75.00 percentage points below the strongest, \
         75.00% (P1). Its 2 priorities reach 2 of 3 indicators: 3 of 4 points."
    );
    assert!(
        answered(LINKS, all, Formula::Direct)
            .starts_with("Counted by direct links only, coverage is weakest at 0.00% (P2 Second), 100")
    );
    let alike = answered(&[("P1", "1.1", '+'), ("P2", "1.1", '-')], all, Formula::Weighted);
    assert!(alike.starts_with("Counted weighted, coverage is 100.00% (P1 and P2)."), "{alike}");
}

#[test]
fn the_answer_claims_no_more_than_is_known() {
    let some = answered(LINKS, &[("2.1", 0)], Formula::Unweighted);
    assert_eq!(
        some,
        "Counted unweighted, coverage is 0.00% (P2). Its 2 priorities reach 2 of 3 indicators, worth 4 points. The points of 1 are known: 0 of 1. No percent for P1: points that count are not known, or no link \
         counts."
    );
    let none = answered(LINKS, &[], Formula::Shared);
    assert!(none.contains("worth 4 points. How many of these the country has is not known."), "{none}");
    assert!(none.ends_with("no priority has a percent: points that count are not known."), "{none}");
    assert_eq!(
        answered(&[], &[("1.1", 3)], Formula::Shared),
        "By this mapping its 2 priorities reach none of 3 indicators."
    );
}

#[test]
fn a_priority_that_is_a_number_is_not_taken_for_an_indicator() {
    let said = |id: &str| english().value(&priority_key(&entry(id)));
    assert_eq!([said("P1"), said("1.3"), said("2")], ["P1", "priority 1.3", "priority 2"]);
}

#[test]
fn each_priority_has_a_row_with_all_formulas() {
    with_reach(LINKS, &[("1.1", 3), ("1.2", 2), ("2.1", 0)], |reach, methodology| {
        let table = priorities(reach, methodology);
        assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
        assert_eq!(
            rows(&table),
            [
                "P1,First,1,1,75.00,3,4,85.71,3,3.5,100.00,3,3,90.00,3,3.33,2,3,4,1,1",
                "P2,Second,1,0,0.00,0,1,0.00,0,1,0.00,0,1,0.00,0,0.67,1,0,1,1,0",
            ]
        );
    });
}

#[test]
fn what_is_not_known_is_an_empty_cell() {
    with_reach(LINKS, &[("2.1", 0)], |reach, methodology| {
        let first = rows(&priorities(reach, methodology)).remove(0);
        assert_eq!(first, "P1,First,1,1,,,4,,,3.5,,,3,,,3.33,1,0,1,1,0");
        assert_eq!(rows(&links(reach, methodology))[0], "P1,First,1.1,,direct,,3,Because.");
        assert_eq!(
            rows(&matrix(reach, methodology)),
            ["P1,First,1,,1,0,,3", "P1,First,2,,0,1,0,1", "P2,Second,2,,1,0,0,1"]
        );
        let one = rows(&met(reach, methodology, &SortedSet::from([entry("P1")])));
        assert_eq!(one, ["P1,First,2,,4,,", "P2,Second,1,1,1,,", "P1,Selected together,2,,4,,"]);
        let sums = rows(&reconciliation(reach, methodology));
        assert_eq!(sums[0], "Reached by a priority,2,1,,4");
        assert_eq!(sums[4], "\"All priorities together, shared\",2,1,,4");
        assert_eq!(reconciles(reach), [true, true]);
    });
}

#[test]
fn gaps_say_what_they_would_win_and_who_reaches_them() {
    with_reach(LINKS, &[("1.1", 0), ("1.2", 0), ("2.1", 0)], |reach, methodology| {
        assert_eq!(rows(&gaps(reach, methodology)), ["1.1,,3,50.00,P1,", "1.2,,2,33.33,,", "2.1,,1,16.67,P2,P1"]);
    });
}

#[test]
fn met_priorities_win_overlaps_once() {
    let points: &[(&str, i64)] = &[("1.1", 0), ("1.2", 2), ("2.1", 0)];
    with_reach(LINKS, points, |reach, methodology| {
        let both = SortedSet::from([entry("P1"), entry("P2")]);
        assert_eq!(
            rows(&met(reach, methodology, &both)),
            [
                "P1,First,2,4,4,33.33,100.00",
                "P2,Second,1,1,1,33.33,50.00",
                "P1 P2,Selected together,2,4,4,33.33,100.00"
            ]
        );
    });
}

/// A strategy with an objective, and measures that hang on a priority, on nothing, and on a priority without links.
fn planned() -> (Strategy, Mapping) {
    let mut strategy = strategy(TWO);
    let measure = |id: &str, priorities: &[&str]| Measure {
        id: entry(id),
        label: crate::model::samples::text(id),
        due: None,
        lead: None,
        with: Vec::new(),
        priorities: priorities.iter().map(|id| entry(id)).collect::<Vec<EntryId>>(),
        objectives: vec![entry("O1")],
        reports: Vec::new(),
        note: None,
        sources: Vec::new(),
    };
    strategy.measures = vec![measure("M1", &["P1"]), measure("M2", &[]), measure("M3", &["P2"])];
    let mut mapping = mapping(&[("P1", "1.1", '+')]);
    let part = |id: &str| PartId::parse(id).unwrap();
    let text = crate::model::samples::text;
    mapping.by_instrument = vec![ByInstrument { part: part("1.2"), instrument: text("the strategy itself") }];
    mapping.objective_only = vec![ObjectiveOnly { part: part("2.1"), objective: entry("O1"), reason: text("Why.") }];
    mapping.unmeasured = vec![Unmeasured { text: text("Start-ups"), entries: vec![entry("O1"), entry("P2")] }];
    (strategy, mapping)
}

#[test]
fn blind_spots_go_both_ways() {
    let ((strategy, mapping), methodology) = (planned(), methodology());
    let values = values(&methodology, &[("1.2", 2)]);
    let reach = strategy_reach(&strategy, &mapping, &methodology, &values);
    assert_eq!(
        rows(&unserved(&reach, &methodology)),
        ["1,,1.2,,2,2,Met by this being there: the strategy itself", "2,,2.1,,,1,Only objective O1: Why."]
    );
    assert_eq!(rows(&unmeasured(&strategy, &mapping, &reach)), ["Start-ups,O1 P2", "M2,M2 O1", "M3,M3 O1"]);
}

proptest! {
    #[test]
    fn parts_of_points_add_up_to_the_sum_as_far_as_rounding_goes(
        signs in prop::collection::vec(prop::option::of(prop::bool::ANY), 6),
        met in prop::array::uniform3(prop::option::of(prop::bool::ANY)),
    ) {
        let places = ["P1", "P2"].into_iter().flat_map(|priority| ["1.1", "1.2", "2.1"].map(|part| (priority, part)));
        let links: Vec<_> = places.zip(&signs).filter_map(|((priority, part), sign)| {
            Some((priority, part, if (*sign)? { '+' } else { '-' }))
        }).collect();
        let worth = [("1.1", 3), ("1.2", 2), ("2.1", 1)];
        let points: Vec<_> =
            worth.iter().zip(met).filter_map(|((id, max), met)| Some((*id, if met? { *max } else { 0 }))).collect();
        with_reach(&links, &points, |reach, methodology| {
            for one in &reach.priorities {
                for formula in Formula::ALL {
                    let parts: Vec<Counted> =
                        one.links.iter().filter_map(|link| counted(reach, link, formula, methodology)).collect();
                    let (sum, cents) = (one.sum(formula), |number: crate::model::Decimal| number.rounded(2).units);
                    let apart = (parts.iter().map(|part| cents(part.max)).sum::<i64>() - cents(sum.max())).abs();
                    prop_assert!(apart <= i64::try_from(parts.len()).unwrap());
                    prop_assert_eq!(parts.iter().all(|part| part.awarded.is_some()), sum.awarded().is_some());
                }
            }
            prop_assert_eq!(reconciles(reach), [true, true]);
            Ok(())
        })?;
    }
}

#[test]
fn a_formula_has_a_name_signs_and_a_meaning_in_every_language() {
    for language in Language::all() {
        let words = Catalogue::of(language);
        let said = |message: fn(Formula) -> crate::text::Message| {
            Formula::ALL.map(|formula| words.say(&message(formula))).into_iter().collect::<SortedSet<_>>().len()
        };
        assert_eq!([said(formula_name), said(formula_sign), said(formula_meaning), said(formula_counted)], [4; 4]);
    }
}

#[test]
fn a_mapping_that_was_carried_over_says_how_much_of_it_nobody_has_judged() {
    let link = |from: &str, correspondence| CarriedLink { from: vec![PartId::parse(from).unwrap()], correspondence };
    let mut one = mapping(&[("P1", "1.1", '+'), ("P1", "1.2", '-'), ("P2", "1.1", '+')]);
    let said =
        |one: &Mapping| carried(one, "NCSI 2018".into()).iter().map(|m| english().say(m)).collect::<Vec<_>>().join(" ");
    assert_eq!(said(&one), "", "written by people");
    let new = ["1.2", "2.1"].map(|id| PartId::parse(id).unwrap()).into();
    one.carried = Some(CarriedMapping { from: crate::model::IndexId::parse("ncsi-2018").unwrap(), new });
    assert_eq!(
        said(&one),
        "This mapping began as that onto NCSI 2018; every link of it has been judged since. One indicator takes nothing \
         from that edition. That no priority reaches it says nothing until somebody looks."
    );
    one.links[0].carried = Some(link("4.1", Correspondence::Same));
    one.links[1].carried = Some(link("4.2", Correspondence::Close));
    assert!(said(&one).starts_with(
        "2 of 3 links were carried over from the mapping onto NCSI 2018 and have been judged by nobody since: 1 to \
         indicators that are the same, 1 to ones that are close."
    ));
    let (strategy, methodology) = (strategy(TWO), methodology());
    let reach = strategy_reach(&strategy, &one, &methodology, &values(&methodology, &[]));
    let table = links(&reach, &methodology);
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    let rows = rows(&table);
    assert!(rows[0].ends_with(",\"Carried over from 4.1, the same indicator; not judged.\""), "{}", rows[0]);
    assert!(rows[1].contains("which is close; not judged."), "{}", rows[1]);
    assert!(rows[2].ends_with(','), "{}", rows[2]);
}
