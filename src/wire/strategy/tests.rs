//! Strategies as they are read, with what can be wrong with them.

use super::*;
use crate::model::{AsOf, IdKind};
use crate::wire::{Flaw, Problem};

const WHOLE: &str = r#"{"format": "posture.strategy", "version": 1, "id": "aze-2023-2027", "country": "AZE",
    "title": {"en": "Strategy", "az": "Strategiya"}, "summary": {"en": "Five objectives."},
    "period": {"first": 2023, "last": 2027},
    "approval": {"date": "2023-08-28", "act": {"en": "order"}, "number": "4060", "sources": ["act"]},
    "sources": ["summary"], "objectives": [{"id": "O1", "label": {"en": "Protect"}, "priorities": ["P1"]}],
    "priorities": [{"id": "P1", "label": {"en": "Detect"}}, {"id": "P2", "label": {"en": "Respond"}}],
    "institutions": [{"id": "SCIS", "name": {"en": "Service"}, "role": {"en": "leads"}, "sources": ["summary"]}],
    "measures": [{"id": "M1", "label": {"en": "Rules"}, "due": "2023/2024", "lead": "SCIS", "priorities": ["P1"],
        "objectives": ["O1"], "reports": [{"date": "2025-12-26", "text": {"en": "done"}, "sources": ["press"]}]}],
    "history": [{"date": "2023-08-28", "text": {"en": "approved"}}, {"date": "2018-09-05", "text": {"en": "draft"}}]}"#;

fn read(text: &str) -> Result<(Strategy, Report), ReadError> {
    read_strategy(text, &StrategyId::parse("aze-2023-2027").unwrap())
}

/// What is said of the whole file with one thing changed.
fn problems(from: &str, to: &str) -> Vec<(String, String, Flaw)> {
    assert!(WHOLE.contains(from), "{from}");
    let (_, report) = read(&WHOLE.replacen(from, to, 1)).unwrap();
    report.problems.into_iter().map(|Problem { place, subject, flaw, .. }| (place, subject, flaw)).collect()
}

fn found(place: &str, subject: &str, flaw: Flaw) -> Vec<(String, String, Flaw)> {
    vec![(place.to_owned(), subject.to_owned(), flaw)]
}

fn unknown(what: Referent, id: &str) -> Flaw {
    Flaw::Unknown { what, id: id.to_owned() }
}

fn malformed(found: &str, expected: Expected) -> Flaw {
    Flaw::Malformed { found: found.to_owned(), expected }
}

#[test]
fn a_whole_file_is_taken_over() {
    let (strategy, report) = read(WHOLE).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!((strategy.period.first(), strategy.period.last()), (2023, 2027));
    assert_eq!(strategy.approval.as_ref().unwrap().number.as_deref(), Some("4060"));
    assert_eq!(strategy.measures[0].due, AsOf::parse("2023/2024"));
    let history: Vec<_> = strategy.history.iter().map(|one| one.text.english()).collect();
    assert_eq!(history, ["draft", "approved"], "from old to new, whatever the order of the file");
    let citations: Vec<_> = strategy.citations().map(|(place, source)| (place, source.as_str())).collect();
    assert_eq!(citations, [("sources", "summary"), ("approval", "act"), ("SCIS", "summary"), ("M1", "press")]);
}

#[test]
fn what_names_an_entry_that_is_not_there_is_left_out_with_its_field() {
    let priority = |id| unknown(Referent::Priority, id);
    let lead = found("measures[0].lead", "M1", unknown(Referent::Institution, "CAB"));
    assert_eq!(problems(r#""lead": "SCIS""#, r#""lead": "CAB""#), lead);
    let with = found("measures[0].with[1]", "M1", unknown(Referent::Institution, "CAB"));
    assert_eq!(problems(r#""lead": "SCIS""#, r#""with": ["SCIS", "CAB"]"#), with);
    let objective = found("objectives[0].priorities[1]", "O1", priority("P9"));
    assert_eq!(problems(r#""priorities": ["P1"]}"#, r#""priorities": ["P1", "P9"]}"#), objective);
    let measure = found("measures[0].objectives[0]", "M1", unknown(Referent::Objective, "P1"));
    assert_eq!(problems(r#""objectives": ["O1"]"#, r#""objectives": ["P1"]"#), measure);
}

#[test]
fn keys_stand_once_in_the_file_and_names_once_in_a_list() {
    let key = found("priorities[1].id", "P1", Flaw::Repeated("P1".to_owned()));
    assert_eq!(problems(r#"{"id": "P2""#, r#"{"id": "P1""#), key);
    let across = found("institutions[0].id", "O1", Flaw::Repeated("O1".to_owned()));
    let (_, report) = read(&WHOLE.replace("SCIS", "O1")).unwrap();
    let Problem { place, subject, flaw, .. } = report.problems[0].clone();
    assert_eq!((place, subject, flaw), across[0]);
    let twice = found("objectives[0].priorities[1]", "O1", Flaw::Repeated("P1".to_owned()));
    assert_eq!(problems(r#""priorities": ["P1"]}"#, r#""priorities": ["P1", "P1"]}"#), twice);
    let no_key = found("priorities[1].id", "", malformed("P 2", Expected::Id(IdKind::Entry)));
    assert_eq!(problems(r#"{"id": "P2""#, r#"{"id": "P 2""#), no_key);
}

#[test]
fn dates_that_are_none_are_named() {
    for (from, to, place, subject) in [
        ("\"2023-08-28\", \"act\"", "\"2023-02-30\", \"act\"", "approval.date", ""),
        ("2023/2024", "2023-02-30", "measures[0].due", "M1"),
        ("2025-12-26", "2023-02-30", "measures[0].reports[0].date", "M1"),
        ("2018-09-05", "2023-02-30", "history[1].date", ""),
    ] {
        assert_eq!(problems(from, to), found(place, subject, malformed("2023-02-30", Expected::Date)), "{place}");
    }
}

#[test]
fn a_period_that_ends_before_it_begins_is_none() {
    let error = read(&WHOLE.replace("\"last\": 2027", "\"last\": 2022")).unwrap_err();
    let ReadError::Field { place, line, flaw, .. } = error else { panic!("{error}") };
    assert_eq!((place.as_str(), line, flaw), ("period.last", 3, malformed("2022", Expected::YearFrom(2023))));
}

#[test]
fn another_strategy_is_named_with_both() {
    let error = read(&WHOLE.replace("aze-2023-2027", "geo-2021-2024")).unwrap_err();
    let (expected, found) = ("aze-2023-2027".to_owned(), "geo-2021-2024".to_owned());
    assert_eq!(error, ReadError::OtherSubject { expected, found });
}
