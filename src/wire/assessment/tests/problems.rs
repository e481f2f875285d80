//! What is wrong with a file, named with field and line; and what is not known, kept.

use super::*;

fn read(entries: &str) -> (AssessmentsFile, Report) {
    let text = format!("{{\"format\": \"posture.assessments\", \"version\": 1,\n{entries}}}");
    read_assessments(text.as_bytes()).unwrap()
}

/// Place, line and fate of each problem.
fn problems(report: &Report) -> Vec<(&str, usize, Handling)> {
    report.problems.iter().map(|one| (one.place.as_str(), one.line.unwrap(), one.handling)).collect()
}

#[test]
fn what_cannot_be_used_is_left_out_and_named() {
    let (file, report) = read(
        r#""assessments": [
        {"id": "a", "index": "ncsi-2018", "country": "Azerbaijan", "name": 7,
         "answers": [
          {"part": "1.1", "state": "met", "planned": "2023-02-30", "evidence": ["law", "law", "gone", 1]},
          {"part": "1.1", "state": "not-met"},
          {"state": "not-met"},
          "1.2"],
         "evidence": [
          {"id": "law", "url": "javascript:alert(1)", "effective": "31.08.2023", "file": {"name": "x", "size": 1}}]},
        {"id": "b"}, 7]"#,
    );
    let read = &file.assessments[0];
    assert_eq!((file.assessments.len(), read.answers().len(), read.evidence().len()), (1, 1, 1));
    assert_eq!((read.country(), read.state(&part("1.1"))), (None, AnswerState::NotAssessed));
    assert_eq!(read.behind(&part("1.1")).count(), 1);
    let expected = [
        ("assessments[0].country", 3),
        ("assessments[0].name", 3),
        ("assessments[0].answers[0].state", 5),
        ("assessments[0].answers[0].planned", 5),
        ("assessments[0].answers[0].evidence[1]", 5),
        ("assessments[0].answers[0].evidence[2]", 5),
        ("assessments[0].answers[0].evidence[3]", 5),
        ("assessments[0].answers[1]", 6),
        ("assessments[0].answers[2]", 7),
        ("assessments[0].answers[3]", 8),
        ("assessments[0].evidence[0].url", 10),
        ("assessments[0].evidence[0].effective", 10),
        ("assessments[0].evidence[0].file", 10),
        ("assessments[1]", 11),
        ("assessments[2]", 11),
    ];
    assert_eq!(problems(&report), expected.map(|(place, line)| (place, line, Handling::Dropped)));
}

#[test]
fn what_can_be_mended_is_mended() {
    let long = "ə".repeat(201);
    let (file, report) = read(&format!(
        r#""assessments": [
        {{"id": "a", "index": "ncsi-2018", "name": "{long}", "note": "a\u0000b"}},
        {{"id": "a", "index": "ncsi-2018", "evidence": [{{"title": "x"}}, {{"id": "law"}}, {{"id": "law", "title": "y"}}]}},
        {{"index": "ncsi-2018", "name": "x", "name": "y"}}]"#
    ));
    let ids: Vec<_> = file.assessments.iter().map(|one| one.id().as_str()).collect();
    assert_eq!(ids, ["a", "a-2", "imported-2"]);
    assert_eq!(file.assessments[0].name().as_str().chars().count(), 200);
    assert_eq!(file.assessments[0].note().as_str(), "ab");
    let evidence: Vec<_> =
        file.assessments[1].evidence().iter().map(|(id, one)| (id.as_str(), one.title.as_str())).collect();
    assert_eq!(evidence, [("imported-2", "x"), ("law", ""), ("law-2", "y")]);
    assert_eq!(file.assessments[2].name().as_str(), "y", "as other readers of JSON have it");
    assert!(report.problems.iter().all(|problem| problem.handling == Handling::Repaired), "{report:?}");
    assert_eq!(report.problems.len(), 7);
}

#[test]
fn blanks_that_spreadsheets_put_around_ids_and_days_are_taken_off() {
    let (file, report) = read(
        r#""assessments": [
        {"id": "\ufeffa", "index": "ncsi-2018\u00a0", "country": " AZE",
         "answers": [{"part": "1.1\u00a0", "state": "met-public\u200b", "planned": "2023-08-31 "}, {"part": "1\u00a01"}]}]"#,
    );
    let read = &file.assessments[0];
    assert_eq!((read.id().as_str(), read.country()), ("a", CountryCode::parse("AZE").ok()));
    assert_eq!(read.state(&part("1.1")), AnswerState::MetPublic);
    let repaired = report.problems.iter().filter(|one| one.flaw == Flaw::Blanks && one.handling == Handling::Repaired);
    assert_eq!(repaired.count(), 6);
    let words = Catalogue::known(Language::ENGLISH);
    let left_out = report.problems.iter().find(|one| one.place == "assessments[0].answers[1].part").unwrap();
    let said = words.say(&brought_problem(left_out));
    assert!(said.contains("1[U+00A0]1"), "what nobody sees is named: {said}");
}

#[test]
fn what_is_not_known_is_kept_and_written_again() {
    let (file, report) = read(
        r#""reviewed": {"by": ["x", 1.50]},
        "assessments": [{"id": "a", "index": "ncsi-2018", "weighting": 1e400,
         "origin": {"from": "somewhere", "else": 1},
         "answers": [{"part": "1.1", "confidence": "high "}],
         "evidence": [{"id": "e", "rating": [ 1, 2 ], "file": {"size": 1, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "mime": "a/b"}}]}]"#,
    );
    assert!(report.problems.iter().all(|problem| problem.handling == Handling::Kept), "{report:?}");
    assert_eq!(report.problems.len(), 6);
    let text = write_assessments(&file).unwrap();
    for kept in [
        r#""reviewed": {"by":["x",1.50]}"#,
        r#""weighting": 1e400"#,
        r#""origin": {"from":"somewhere","else":1}"#,
        r#""confidence": "high ""#,
        r#""rating": [1,2]"#,
        r#""mime": "a/b""#,
    ] {
        assert!(text.contains(kept), "{kept} is not in\n{text}");
    }
    // Undo, copies and merging keep it too.
    let copy = file.assessments[0].copied(AssessmentId::parse("b").unwrap(), Name::default());
    let merge = crate::model::assessment::Merge::of(&blank(), &copy, &Default::default()).unwrap();
    let merged = merge.result(&Default::default()).unwrap();
    assert!(write_assessments(&file_of(merged)).unwrap().contains("confidence"));
}

#[test]
fn a_changed_file_says_so_and_one_that_is_laid_out_anew_does_not() {
    let text = write_assessments(&file_of(sample())).unwrap();
    let flaws = |text: &str| {
        let (_, report) = read_assessments(text.as_bytes()).unwrap();
        report.problems.into_iter().map(|problem| (problem.place, problem.flaw)).collect::<Vec<_>>()
    };
    assert_eq!(flaws(&text.replace("\n", "\r\n   ")), []);
    let altered = ("sha256".to_owned(), Flaw::Altered);
    assert_eq!(flaws(&text.replace("met-public", "not-met")), std::slice::from_ref(&altered));
    let one_less = text.replace("  {\"part\": \"2.1\", \"state\": \"not-met\"}", "  {\"part\": \"1.3\"}");
    assert_ne!(one_less, text);
    let count = ("counts.answers".to_owned(), Flaw::Count { said: 6, found: 5 });
    assert_eq!(flaws(&one_less), [count, altered]);
}

#[test]
fn files_that_cannot_be_used_say_why() {
    let error = |bytes: &[u8]| read_assessments(bytes).unwrap_err();
    assert_eq!(error(b" \n"), ReadError::Empty);
    assert_eq!(error("\u{feff}".as_bytes()), ReadError::Empty);
    assert_eq!(error(&vec![b' '; MOST_BYTES + 1]), ReadError::TooLarge { bytes: MOST_BYTES + 1, most: MOST_BYTES });
    assert_eq!(error(b"{\n\"a\": \"\xe9\"}"), ReadError::NotUtf8 { line: 2 });
    assert!(matches!(error(b"\xff\xfe{\0}\0"), ReadError::NotUtf8 { line: 1 }));
    assert_eq!(error(b"{\"format\":"), ReadError::Truncated { line: 1, column: 10, field: "format".to_owned() });
    assert_eq!(error(b"<html>"), ReadError::NotJson { line: 1, column: 1, field: String::new() });
    for (text, found) in [("[]", ""), ("{}", ""), ("{\"format\": \"posture.mapping\"}", "posture.mapping"), ("7", "")] {
        assert_eq!(
            error(text.as_bytes()),
            ReadError::OtherFormat { expected: "posture.assessments", found: found.to_owned() }
        );
    }
    let with = |rest: &str| error(format!("{{\"format\": \"posture.assessments\"{rest}}}").as_bytes());
    assert_eq!(with(""), ReadError::NoVersion { supported: 1 });
    assert_eq!(with(", \"version\": 0"), ReadError::NoVersion { supported: 1 });
    assert_eq!(with(", \"version\": -1.5"), ReadError::NoVersion { supported: 1 });
    assert_eq!(with(", \"version\": 2"), ReadError::OtherVersion { found: 2, supported: 1 });
    let endless = with(", \"version\": 99999999999999999999999");
    assert_eq!(endless, ReadError::OtherVersion { found: u64::MAX, supported: 1 });
    assert_eq!(with(", \"version\": 1"), ReadError::NoAssessments);
    assert_eq!(with(", \"version\": 1, \"assessments\": {}"), ReadError::NoAssessments);
}
