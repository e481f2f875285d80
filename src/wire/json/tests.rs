//! Files walked field by field: what is noted, with which place, and what refuses them.

use super::*;
use crate::model::{CountryCode, SourceId};
use crate::sort::SortedSet;
use crate::wire::{Flaw, Handling, ReadError, Report, Shape};
use proptest::prelude::*;

const FILE: &str = r#"{"format": "posture.sources", "version": 1,
    "list": [{"code": "AZE", "name": {"en": "Azerbaijan", "az": "Azərbaycan"}, "source": "a b"},
    {"code": "AZE"}, {"code": "GEO ", "code": "EST "}, 7]}"#;

fn read(text: &str, tolerance: Tolerance) -> Result<(Vec<CountryCode>, Report), ReadError> {
    let json = Json::of_format(text, "posture.sources", tolerance)?;
    let mut seen = SortedSet::new();
    let read = json.root().required("list").each(&mut |entry| {
        let code = entry.key("code", CountryCode::parse, &mut seen);
        entry.about("code").optional("source").id(SourceId::parse);
        entry.optional("name").localized();
        code
    });
    json.finish(Some(read))
}

#[test]
fn what_is_wrong_is_noted_with_place_line_and_subject() {
    let (read, report) = read(FILE, Tolerance::Anything).unwrap();
    assert_eq!(read.iter().map(CountryCode::as_str).collect::<Vec<_>>(), ["AZE", "EST"]);
    let found: Vec<_> = report
        .problems
        .iter()
        .map(|one| (one.place.as_str(), one.line.unwrap(), one.subject.as_str(), one.handling))
        .collect();
    let expected = [
        ("list[0].source", 2, "AZE", Handling::Dropped),
        ("list[1].code", 3, "AZE", Handling::Dropped),
        ("list[2].code", 3, "", Handling::Repaired),
        ("list[2].code", 3, "", Handling::Repaired),
        ("list[3]", 3, "", Handling::Dropped),
    ];
    assert_eq!(found, expected);
}

#[test]
fn how_much_refuses_a_file_is_its_tolerance() {
    let refused = |text: &str, tolerance| match read(text, tolerance).unwrap_err() {
        ReadError::Field { place, line, column, flaw } => (place, line, column, flaw),
        other => panic!("{other}"),
    };
    let number = ("list[3]".to_owned(), 3, 56, Flaw::Shape(Shape::Object));
    assert_eq!(refused(FILE, Tolerance::Content), number);
    let (place, line, column, _) = refused(FILE, Tolerance::Nothing);
    assert_eq!((place.as_str(), line, column), ("list[0].source", 2, 91));
    let (place, _, _, flaw) = refused(r#"{"format": "posture.sources", "version": 1}"#, Tolerance::Content);
    assert_eq!((place.as_str(), flaw), ("", Flaw::Missing("list")));
}

#[test]
fn where_a_reader_gives_up_the_last_note_says_why() {
    let json = Json::parse("{\"a\": 1, \"b\":\n\"x y\"}", Tolerance::Content).unwrap();
    let read = json.root().required("b").id(SourceId::parse);
    let Err(ReadError::Field { place, line, column, .. }) = json.finish(read) else { panic!("no id") };
    assert_eq!((place.as_str(), line, column), ("b", 2, 1));
}

#[test]
fn what_nobody_asked_for_is_kept_and_noted() {
    let json = Json::parse(r#"{"a": 1, "b": [ 1.50 ], "\u0063": 1e400, "b": 2}"#, Tolerance::Anything).unwrap();
    let root = json.root().value().object().unwrap();
    root.optional("a");
    let rest = root.rest();
    assert_eq!(rest.fields().collect::<Vec<_>>(), [("b", "2"), ("c", "1e400")]);
    let (_, report) = json.finish(Some(())).unwrap();
    assert_eq!(report.problems.len(), 3);
}

#[test]
fn what_is_lost_is_listed_before_what_is_only_remarked_on() {
    let fields: String = (0..300).map(|number| format!("\"f{number}\": 1, ")).collect();
    let json = Json::parse(&fields, Tolerance::Anything);
    assert!(json.is_err());
    let text = format!("{{{fields}\"a\": \"x y\"}}");
    let json = Json::parse(&text, Tolerance::Anything).unwrap();
    json.root().optional("b");
    json.root().rest();
    json.root().optional("a").id(SourceId::parse);
    let (_, report) = json.finish(Some(())).unwrap();
    assert_eq!((report.problems.len(), report.count()), (Report::MOST, 302));
    assert!(report.problems.iter().any(|one| one.handling == Handling::Dropped));
}

#[test]
fn names_what_came_instead() {
    let failure = |text: &str| Json::of_format(text, "posture.countries", Tolerance::Content).err().unwrap();
    let field = String::new();
    assert_eq!(failure("<!doctype html><html>"), ReadError::WebPage);
    assert_eq!(failure(""), ReadError::Truncated { line: 1, column: 0, field });
    assert!(matches!(failure("{\"format\": \"posture.count"), ReadError::Truncated { .. }));
    assert!(matches!(failure("{]"), ReadError::NotJson { line: 1, column: 2, .. }));
    assert!(matches!(failure("{}"), ReadError::OtherFormat { .. }));
    let newer = r#"{"format": "posture.countries", "version": 2}"#;
    assert_eq!(failure(newer), ReadError::OtherVersion { found: 2, supported: 1 });
    assert_eq!(failure(r#"{"format": "posture.countries"}"#), ReadError::NoVersion { supported: 1 });
}

proptest! {
    #[test]
    fn never_panics(text in "\\PC{0,80}") {
        let _ = read(&text, Tolerance::Content);
        let _ = read(&format!(r#"{{"format": "posture.sources", "version": 1, "list": {text}}}"#), Tolerance::Anything);
    }
}
