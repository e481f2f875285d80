//! Statements as they are read, with what can be wrong with them.

use super::*;
use crate::model::AsOf;
use crate::wire::{Expected, Problem};

const WHOLE: &str = r#"{"format": "posture.statements", "version": 1, "country": "AZE", "source": "kremlin-watch-aze",
    "asOf": "2018?", "framing": {"en": "An advocacy source."}, "footnotes": 48,
    "activities": [{"id": "relations", "title": {"en": "Relations"}}],
    "statements": [
        {"id": "F01", "activity": "relations", "date": "2017", "kind": "event", "claim": {"en": "A"}, "footnotes": [1]},
        {"id": "F02", "activity": "relations", "when": "yearly", "kind": "recurring", "claim": {"en": "B"}},
        {"id": "F03", "activity": "relations", "when": "as-of-source", "kind": "status", "claim": {"en": "C"}},
        {"id": "F04", "activity": "relations", "kind": "survey", "claim": {"en": "D"}}],
    "surveys": [{"question": {"en": "Approve?"}, "statement": "F04", "figures": [
        {"id": "S01", "answer": {"en": "yes"}, "year": "2007", "percent": 80, "footnote": 7}]}],
    "conflicts": [{"id": "C1", "topic": {"en": "T"}, "relation": "superseded", "explanation": {"en": "E"}, "claims": [
        {"source": "kremlin-watch-aze", "claim": {"en": "undated"}},
        {"asOf": "2023-08-28", "source": "order", "claim": {"en": "there is one"}},
        {"asOf": "2018?", "source": "kremlin-watch-aze", "claim": {"en": "there is none"}, "statement": "F01"}],
        "touches": [{"index": "ncsi-2018", "part": "1.3"}]}]}"#;

fn aze() -> CountryCode {
    CountryCode::parse("AZE").unwrap()
}

/// The one thing that is said of the whole file with something changed.
fn problem(from: &str, to: &str) -> (String, String, Flaw) {
    assert!(WHOLE.contains(from), "{from}");
    let (_, report) = read_statements(&WHOLE.replacen(from, to, 1), aze()).unwrap();
    let [Problem { place, subject, flaw, .. }] = report.problems.try_into().unwrap();
    (place, subject, flaw)
}

fn found(place: &str, subject: &str, flaw: Flaw) -> (String, String, Flaw) {
    (place.to_owned(), subject.to_owned(), flaw)
}

fn malformed(found: &str, expected: Expected) -> Flaw {
    Flaw::Malformed { found: found.to_owned(), expected }
}

fn unknown(what: Referent, id: &str) -> Flaw {
    Flaw::Unknown { what, id: id.to_owned() }
}

#[test]
fn a_whole_file_is_taken_over() {
    let (context, report) = read_statements(WHOLE, aze()).unwrap();
    assert!(report.is_clean(), "{report:?}");
    let when: Vec<When> = context.statements.iter().map(|one| one.when).collect();
    assert_eq!(when, [When::On(AsOf::parse("2017").unwrap()), When::Yearly, When::AsOfSource, When::Undated]);
    assert_eq!((context.surveys[0].figures[0].percent, context.footnotes), (80, 48));
    let claims: Vec<_> = context.conflicts[0].claims.iter().map(|claim| claim.claim.english()).collect();
    assert_eq!(claims, ["there is none", "there is one", "undated"]);
    let citations: Vec<_> = context.citations().map(|(place, source)| format!("{place} {source}")).collect();
    assert_eq!(citations, ["source kremlin-watch-aze", "C1 kremlin-watch-aze", "C1 order", "C1 kremlin-watch-aze"]);
}

#[test]
fn what_names_something_that_is_not_there_is_named_with_its_field() {
    let activity = found("statements[0].activity", "F01", unknown(Referent::Activity, "spying"));
    assert_eq!(problem(r#""F01", "activity": "relations""#, r#""F01", "activity": "spying""#), activity);
    let survey = found("surveys[0].statement", "", unknown(Referent::Statement, "F99"));
    assert_eq!(problem(r#""statement": "F04""#, r#""statement": "F99""#), survey);
    let claim = found("conflicts[0].claims[2].statement", "C1", unknown(Referent::Statement, "F99"));
    assert_eq!(problem(r#""statement": "F01""#, r#""statement": "F99""#), claim);
}

#[test]
fn footnotes_and_percents_stay_in_their_range() {
    let range = Expected::Within(1, 48);
    for (number, to) in [("0", "[0]"), ("49", "[49]")] {
        let place = found("statements[0].footnotes[0]", "F01", malformed(number, range));
        assert_eq!(problem("[1]", to), place);
    }
    let footnote = found("surveys[0].figures[0].footnote", "S01", malformed("49", range));
    assert_eq!(problem(r#""footnote": 7"#, r#""footnote": 49"#), footnote);
    let percent = found("surveys[0].figures[0].percent", "S01", malformed("101", Expected::Within(0, 100)));
    assert_eq!(problem(r#""percent": 80"#, r#""percent": 101"#), percent);
}

#[test]
fn dates_that_are_none_are_named() {
    for (from, place, subject) in [
        ("\"2017\"", "statements[0].date", "F01"),
        ("\"2007\"", "surveys[0].figures[0].year", "S01"),
        ("\"2023-08-28\"", "conflicts[0].claims[1].asOf", "C1"),
        ("\"2018?\"", "asOf", ""),
    ] {
        let expected = found(place, subject, malformed("lately", Expected::Date));
        assert_eq!(problem(from, "\"lately\""), expected);
    }
}

#[test]
fn a_statement_has_one_date_and_a_key_stands_once() {
    let date = found("statements[1].when", "F02", Flaw::TwoDates);
    assert_eq!(problem(r#""when": "yearly""#, r#""when": "yearly", "date": "2016""#), date);
    let key = found("statements[1].id", "F01", Flaw::Repeated("F01".to_owned()));
    assert_eq!(problem(r#""id": "F02""#, r#""id": "F01""#), key);
    let figure = found("surveys[0].figures[0].id", "F03", Flaw::Repeated("F03".to_owned()));
    assert_eq!(problem(r#""id": "S01""#, r#""id": "F03""#), figure);
}

#[test]
fn another_country_is_named_with_both() {
    let error = read_statements(WHOLE, CountryCode::parse("GEO").unwrap()).unwrap_err();
    assert_eq!(error, ReadError::OtherSubject { expected: "GEO".to_owned(), found: "AZE".to_owned() });
}
