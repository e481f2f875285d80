//! What Azerbaijan's strategy of 2023–2027 reaches of the NCSI of 2018. The figures were computed from the same links
//! and points by another program.

use crate::index;
use posture::model::{Decimal, EntryId, Mapping, Observation, Points, Strategy, Strength, Values};
use posture::scoring::{Formula, StrategyReach, UnservedWhy, explain, strategy_reach};
use posture::sort::SortedSet;

const AZERBAIJAN: &str = "aze-2023-2027";

/// Of each priority: points awarded and possible under the four formulas with their percents, indicators, direct links
/// and indicators with all points.
type Row = (&'static str, [(&'static str, &'static str, &'static str); 4], [usize; 3]);

const ROWS: [Row; 8] = [
    ("P1", [("4", "7", "57.14"), ("3.5", "5", "70.00"), ("3", "3", "100.00"), ("3.33", "4.33", "76.92")], [5, 1, 2]),
    ("P2", [("3", "10", "30.00"), ("3", "7", "42.86"), ("3", "4", "75.00"), ("3", "6.67", "45.00")], [6, 2, 1]),
    ("P3", [("1", "5", "20.00"), ("1", "5", "20.00"), ("1", "5", "20.00"), ("0.67", "4.17", "16.00")], [3, 3, 1]),
    ("P4", [("7", "10", "70.00"), ("6.5", "8", "81.25"), ("6", "6", "100.00"), ("6", "7.5", "80.00")], [7, 4, 5]),
    (
        "P5",
        [("10", "10", "100.00"), ("9.5", "9.5", "100.00"), ("9", "9", "100.00"), ("8.67", "8.67", "100.00")],
        [5, 4, 5],
    ),
    ("P6", [("8", "13", "61.54"), ("7", "11", "63.64"), ("6", "9", "66.67"), ("7", "10.5", "66.67")], [7, 4, 4]),
    ("P7", [("1", "3", "33.33"), ("1", "2.5", "40.00"), ("1", "2", "50.00"), ("1", "2.5", "40.00")], [3, 2, 1]),
    ("P8", [("9", "17", "52.94"), ("7", "12.5", "56.00"), ("5", "8", "62.50"), ("6.33", "13.67", "46.34")], [11, 6, 6]),
];

/// Indicators known to lack points, with the priorities that reach them directly and that support them.
const GAPS: [(&str, i64, &str, &str); 17] = [
    ("1.1", 3, "P6", ""),
    ("4.3", 3, "", "P8"),
    ("5.3", 3, "P3", ""),
    ("8.2", 3, "", ""),
    ("9.3", 2, "P8", "P2"),
    ("10.2", 2, "", "P2 P4"),
    ("12.2", 2, "", ""),
    ("2.2", 1, "", "P1 P7"),
    ("3.1", 1, "P7", ""),
    ("4.4", 1, "P8", ""),
    ("5.1", 1, "P3", "P1 P6"),
    ("7.2", 1, "", "P2"),
    ("7.6", 1, "", ""),
    ("9.2", 1, "P2", "P1 P6"),
    ("10.1", 1, "", "P2 P4"),
    ("10.4", 1, "", "P8"),
    ("12.3", 1, "", "P8"),
];

/// Hands on what a strategy reaches, with the points of its country of which most are known.
fn with_reach(id: &str, test: impl FnOnce(&StrategyReach<'_>, &Mapping, &Strategy)) {
    let (strategy, data) = (crate::strategy(id), index("ncsi-2018"));
    let mapping = crate::mapping(&strategy, &data.methodology);
    let known = |one: &&Observation| explain(&data.methodology, &one.values).coverage.known;
    let values = &data.of(strategy.country).iter().max_by_key(known).unwrap().values;
    test(&strategy_reach(&strategy, &mapping, &data.methodology, values), &mapping, &strategy);
}

fn names(ids: &[&EntryId]) -> String {
    ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_priority_has_its_points_under_each_formula() {
    with_reach(AZERBAIJAN, |reach, _, _| {
        assert_eq!(reach.priorities.len(), ROWS.len());
        for ((id, sums, [indicators, direct, fulfilled]), one) in ROWS.iter().zip(&reach.priorities) {
            assert_eq!(one.priority.id.as_str(), *id);
            for (formula, (awarded, max, percent)) in Formula::ALL.into_iter().zip(sums) {
                let sum = one.sum(formula);
                let number = |text: &str| Decimal::parse(text).unwrap();
                assert_eq!(sum.awarded(), Some(number(awarded)), "{id} {formula:?}");
                assert_eq!(sum.max(), number(max), "{id} {formula:?}");
                assert_eq!(sum.percent(), Some(number(percent)), "{id} {formula:?}");
            }
            let links = one.links.iter().filter(|link| link.link.strength == Strength::Direct);
            assert_eq!((one.links.len(), links.count(), one.fulfilled()), (*indicators, *direct, *fulfilled), "{id}");
        }
    });
}

#[test]
fn totals_reconcile() {
    with_reach(AZERBAIJAN, |reach, mapping, _| {
        let direct = mapping.links.iter().filter(|link| link.strength == Strength::Direct).count();
        assert_eq!((mapping.links.len(), direct, reach.mapped.indicators), (47, 26, 34));
        // Priorities reach 58 points; the strategy and its plan being there give 2; 17 are left, 11 of them had.
        assert_eq!((reach.all.max, reach.all.awarded), (Points(77), Some(Points(49))));
        assert_eq!((reach.mapped.max, reach.unmapped.max), (Points(58), Points(19)));
        assert_eq!((reach.by_instrument.indicators, reach.by_instrument.max), (2, Points(2)));
        let rest = |why: &UnservedWhy<'_>| !matches!(why, UnservedWhy::ByInstrument(_));
        let left: Vec<_> = reach.unserved.iter().filter(|one| rest(&one.why)).collect();
        let ids: Vec<&str> = left.iter().map(|one| one.part.id.as_str()).collect();
        assert_eq!(ids, ["7.1", "7.3", "7.4", "7.5", "7.6", "7.7", "8.1", "8.2", "12.1", "12.2"]);
        let points = left.iter().map(|one| (one.part.max.0, one.awarded.unwrap().0));
        assert_eq!(points.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1)), (17, 11));
        let by_objective = left.iter().filter(|one| matches!(one.why, UnservedWhy::ObjectiveOnly(_)));
        assert_eq!(by_objective.map(|one| one.part.id.as_str()).collect::<Vec<_>>(), ["8.1", "8.2"]);
        assert!(reach.shared_total().is_exactly(reach.mapped.awarded, Points(58)));
        let thin = |place: usize| (reach.priorities[place].links.len(), reach.priorities[place].points().max);
        assert_eq!((thin(2), thin(6)), ((3, Points(5)), (3, Points(3))));
    });
}

#[test]
fn gaps_name_who_reaches_them() {
    with_reach(AZERBAIJAN, |reach, _, _| {
        let found: Vec<_> = reach
            .gaps
            .iter()
            .map(|gap| (gap.part.id.as_str(), gap.missing.0, names(&gap.direct), names(&gap.supporting)))
            .collect();
        let expected: Vec<_> = GAPS
            .iter()
            .map(|(id, missing, direct, supporting)| (*id, *missing, (*direct).to_owned(), (*supporting).to_owned()))
            .collect();
        assert_eq!(found, expected);
        assert_eq!(reach.gaps.iter().map(|gap| gap.missing).sum::<Points>(), Points(28));
    });
}

#[test]
fn a_met_priority_lifts_the_score() {
    with_reach(AZERBAIJAN, |reach, _, strategy| {
        let score = |ids: &[&str]| {
            let chosen: SortedSet<EntryId> = ids.iter().map(|id| EntryId::parse(id).unwrap()).collect();
            let met = reach.fulfilled_by(&chosen);
            (
                met.gained.unwrap().0,
                met.before.unwrap().rounded(2).to_string(),
                met.after.unwrap().rounded(2).to_string(),
            )
        };
        let row = |gained, after: &str| (gained, "63.64".to_owned(), after.to_owned());
        assert_eq!(score(&[]), row(0, "63.64"));
        assert_eq!(score(&["P1"]), row(3, "67.53"));
        assert_eq!(score(&["P3"]), row(4, "68.83"));
        assert_eq!(score(&["P5"]), row(0, "63.64"));
        // 5.1 is in both, and counts once.
        assert_eq!(score(&["P1", "P3"]), row(6, "71.43"));
        let all: Vec<&str> = strategy.priorities.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(score(&all), row(22, "92.21"), "6 points are missing where no priority reaches");
    });
}

#[test]
fn what_is_not_known_of_georgia_counts_for_nothing() {
    let id = "geo-2021-2024";
    with_reach(id, |reach, mapping, strategy| {
        assert!(reach.mapped.known < reach.mapped.indicators, "{id}");
        assert_eq!((reach.mapped.awarded, reach.shared_total().awarded()), (None, None), "{id}");
        assert!(reach.mapped.max > Points(0) && reach.mapped.max + reach.unmapped.max == Points(77), "{id}");
        assert!(reach.shared_total().is_exactly(None, reach.mapped.max), "{id}");
        for one in &reach.priorities {
            let is_unknown = one.links.iter().any(|link| link.awarded.is_none());
            let unweighted = one.sum(Formula::Unweighted);
            assert_eq!(unweighted.percent().is_none(), is_unknown || one.links.is_empty(), "{id} {}", one.priority.id);
            assert_eq!(one.links.len(), mapping.links.iter().filter(|link| link.priority == one.priority.id).count());
        }
        let all: SortedSet<EntryId> = strategy.priorities.iter().map(|one| one.id.clone()).collect();
        let met = reach.fulfilled_by(&all);
        assert_eq!((met.gained, met.after), (None, None), "{id}");
        assert!(met.at_most > met.gained_known, "{id}");
    });
}

/// Each mapping onto another edition is what its crosswalk makes of the one that people wrote, recounted here from JSON.
#[test]
fn mappings_that_are_carried_over_follow_from_the_crosswalk() {
    let read = |path: &str| -> serde_json::Value { serde_json::from_str(&crate::file(path)).unwrap() };
    let crosswalk = read("crosswalks/ncsi-2018/ncsi-3.json");
    let later = index("ncsi-3");
    for (id, links) in [("aze-2023-2027", 42), ("est-2019-2022", 38), ("geo-2021-2024", 34)] {
        let strategy = crate::strategy(id);
        let mapping = crate::mapping(&strategy, &later.methodology);
        let written = read(&format!("mappings/{id}/ncsi-2018.json"));
        let mut expected: Vec<String> = Vec::new();
        for link in written["links"].as_array().unwrap() {
            for crossing in crosswalk["links"].as_array().unwrap() {
                if crossing["from"].as_array().unwrap().contains(&link["part"]) {
                    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
                    expected.push(format!(
                        "{} {} {}",
                        text(&link["priority"]),
                        text(&crossing["to"]),
                        text(&link["part"])
                    ));
                }
            }
        }
        let mut found: Vec<String> = Vec::new();
        for link in &mapping.links {
            let carried = link.carried.as_ref().expect("nobody has judged it");
            found.extend(carried.from.iter().map(|from| format!("{} {} {from}", link.priority, link.part)));
        }
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected, "{id}");
        assert_eq!(mapping.links.len(), links, "{id}");
        let carried = mapping.carried.as_ref().unwrap();
        assert_eq!((carried.from.as_str(), carried.new.len()), ("ncsi-2018", 10), "{id}");
        let reach = strategy_reach(&strategy, &mapping, &later.methodology, &Values::default());
        let open = reach.unserved.iter().filter(|one| one.why == UnservedWhy::NotJudged).count();
        assert_eq!(open, 10, "{id}: what is new is not called unreached");
    }
}
