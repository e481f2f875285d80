//! What the pages say first of the strategies of the package, and with which observation.

use crate::{country, index, mapping, strategy};
use posture::scoring::{Formula, strategy_reach};
use posture::text::{Catalogue, Language};
use posture::view_model::strategy::answer;

/// The answer for a strategy over the NCSI of 2018, by the observation of which most is known.
fn answered(id: &str, formula: Formula) -> String {
    answered_by(id, formula, None)
}

/// The same by the observation of this source.
fn answered_by(id: &str, formula: Formula, source: Option<&str>) -> String {
    let (strategy, data) = (strategy(id), index("ncsi-2018"));
    let mapping = mapping(&strategy, &data.methodology);
    let of = |source: &str| data.of(strategy.country).iter().find(|one| one.source.as_str() == source);
    let values = &source.map_or_else(|| data.best_known(strategy.country), of).unwrap().values;
    let reach = strategy_reach(&strategy, &mapping, &data.methodology, values);
    let words = Catalogue::of(Language::ENGLISH);
    answer(&reach, &data.methodology, formula).iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ")
}

#[test]
fn coverage_takes_the_observation_of_which_most_is_known() {
    let data = index("ncsi-2018");
    let best = |code: &str| {
        let best = data.best_known(country(code)).unwrap();
        (best.source.to_string(), best.as_of.unwrap().edtf(), data.known(best))
    };
    let row = |source: &str, date: &str, known| (source.to_owned(), date.to_owned(), known);
    assert_eq!(best("AZE"), row("ncsi-az-2022", "2023-08-31", 46));
    // Later pages of both say fewer indicators, and later totals none.
    assert_eq!(best("EST"), row("ncsi-ee-2022-04", "2022-04", 46));
    assert_eq!(best("GEO"), row("ncsi-ge-2020-04-13", "2020-04-13", 7));
    assert!(index("idi-2024").best_known(country("AZE")).is_none(), "a total is no indicator");
}

#[test]
fn the_answer_names_what_is_reached_and_the_ends() {
    let all = "Its 8 priorities reach 34 of 46 indicators: 36 of 58 points.";
    let ends = |formula| answered("aze-2023-2027", formula).strip_suffix(all).unwrap().trim().to_owned();
    let weakest = |counted: &str, low: &str, gap: &str, high: &str| {
        let name = "P3 Lift the security level of the information space";
        format!(
            "{counted}, coverage is weakest at {low}% ({name}), {gap} percentage points below the strongest, {high}."
        )
    };
    assert_eq!(ends(Formula::Unweighted), weakest("Counted unweighted", "20.00", "80.00", "100.00% (P5)"));
    assert_eq!(ends(Formula::Weighted), weakest("Counted weighted", "20.00", "80.00", "100.00% (P5)"));
    let three = "100.00% (P1, P4 and P5)";
    assert_eq!(ends(Formula::Direct), weakest("Counted by direct links only", "20.00", "80.00", three));
    assert_eq!(ends(Formula::Shared), weakest("Counted with indicators shared", "16.00", "84.00", "100.00% (P5)"));
}

#[test]
fn what_is_known_in_part_is_said_to_be() {
    let estonia = |formula| answered_by("est-2019-2022", formula, Some("ncsi-ee-2022"));
    let unweighted = estonia(Formula::Unweighted);
    assert!(unweighted.contains("The points of 2 are known: 5 of 5."), "{unweighted}");
    assert!(unweighted.ends_with("no priority has a percent: points that count are not known."), "{unweighted}");
    let direct = estonia(Formula::Direct);
    assert!(direct.contains("coverage is 100.00% (priority 1.3)."), "{direct}");
    let georgia = answered_by("geo-2021-2024", Formula::Direct, Some("ncsi-ge-2022"));
    assert!(georgia.contains("coverage is 100.00% (priority 2)."), "{georgia}");
}

#[test]
fn estonia_is_known_in_full_by_the_page_of_april_2022() {
    assert_eq!(
        answered("est-2019-2022", Formula::Unweighted),
        "Counted unweighted, coverage is weakest at 50.00% (2.1 Research and research-based enterprise), 50.00 percentage points below the strongest, \
         100.00% (5 priorities). Its 8 priorities reach 32 of 46 indicators: 51 of 54 points."
    );
}
