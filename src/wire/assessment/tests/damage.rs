//! Files that something happened to: each gives a value with a report, or a typed error with words, and never more.

use super::*;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Reads a file, computes what follows, and puts what is wrong into words.
fn use_file(bytes: &[u8]) {
    let words = Language::all().map(Catalogue::of).collect::<Vec<_>>();
    let said = |message: Message| words.iter().all(|words| !words.say(&message).is_empty());
    match read_assessments(bytes) {
        Err(error) => assert!(said(brought_file(&error)) && said(Message::from(&error)), "{error:?}"),
        Ok((file, report)) => {
            assert!(report.problems.len() <= Report::MOST);
            assert!(report.problems.iter().all(|problem| said(brought_problem(problem))));
            // What was read can be written, and is the same then.
            let text = write_assessments(&file);
            assert!(matches!(text, Ok(_) | Err(WriteError::TooLarge { .. })), "{text:?}");
            for one in &file.assessments {
                assert!(one.answers().values().flat_map(|one| &one.evidence).all(|id| one_has(one_of(&file, id), id)));
                assert!(one.weight() <= Assessment::MOST_WEIGHT);
            }
        }
    }
}

fn one_of<'a>(file: &'a AssessmentsFile, id: &crate::model::EvidenceId) -> Option<&'a Assessment> {
    file.assessments.iter().find(|one| one.evidence().contains_key(id))
}

fn one_has(one: Option<&Assessment>, id: &crate::model::EvidenceId) -> bool {
    one.is_some_and(|one| one.evidence().contains_key(id))
}

#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Cut(Index, usize),
    Double(Index, usize),
    Insert(Index, Vec<u8>),
    End(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<Index>;
    let token = prop::sample::select(vec![
        "{", "}", "[", "]", ",", ":", "\"", "null", "1e999", "-1", "\\ud800", "\\u0000", "\u{feff}", "<script>", "\n\n",
    ]);
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| Damage::Flip(place, byte)),
        (place(), 1_usize..200).prop_map(|(place, length)| Damage::Cut(place, length)),
        (place(), 1_usize..200).prop_map(|(place, length)| Damage::Double(place, length)),
        (place(), vec(any::<u8>(), 1..20)).prop_map(|(place, bytes)| Damage::Insert(place, bytes)),
        (place(), token).prop_map(|(place, text)| Damage::Insert(place, text.as_bytes().to_vec())),
        place().prop_map(Damage::End),
    ]
}

fn damaged(bytes: &[u8], damages: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        match damage {
            Damage::Flip(place, byte) => {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            Damage::Cut(place, length) => {
                let from = place.index(bytes.len());
                bytes.drain(from..(from + length).min(bytes.len()));
            }
            Damage::Double(place, length) => {
                let from = place.index(bytes.len());
                let again = bytes[from..(from + length).min(bytes.len())].to_vec();
                bytes.splice(from..from, again);
            }
            Damage::Insert(place, inserted) => {
                let from = place.index(bytes.len());
                bytes.splice(from..from, inserted.iter().copied());
            }
            Damage::End(place) => bytes.truncate(place.index(bytes.len())),
        }
    }
    bytes
}

/// Values that are sound JSON and make no sense, or barely.
fn strange() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[], {}, null, "x", 1])),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,70}".prop_map(|text| json!(text)),
        prop::sample::select(vec![
            "2023-02-30",
            "0001-01-01",
            "javascript:alert(1)",
            "met-public",
            "law",
            "1.1",
            "AZE",
            "ncsi-2018",
            "\u{0}",
        ])
        .prop_map(|text| json!(text)),
        (5_000_usize..6_000).prop_map(|length| json!("ə".repeat(length))),
    ]
}

/// Every place in a JSON value.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                places(item, &format!("{here}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                places(item, &format!("{here}/{}", escaped(key)), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn damaged_bytes_never_break_the_reader(damages in vec(damage(), 1..5)) {
        use_file(&damaged(FIRST.as_bytes(), &damages));
    }

    #[test]
    fn what_is_no_file_is_refused(bytes in prop_oneof![vec(any::<u8>(), 0..200), "\\PC{0,200}".prop_map(String::into_bytes)]) {
        use_file(&bytes);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn strange_values_never_break_what_follows(changes in vec((any::<Index>(), strange()), 1..5)) {
        let mut content: Value = serde_json::from_str(FIRST).unwrap();
        for (place, value) in &changes {
            let mut found = Vec::new();
            places(&content, "", &mut found);
            if let Some(slot) = content.pointer_mut(place.get::<String>(&found)) {
                *slot = value.clone();
            }
        }
        use_file(&serde_json::to_vec(&content).unwrap());
    }

    #[test]
    fn generated_files_are_damaged_too(file in files(), damages in vec(damage(), 1..4)) {
        use_file(&damaged(write_assessments(&file).unwrap().as_bytes(), &damages));
    }
}

/// A fifth of what a file may have; the time that reading takes grows with that and no faster.
const SOME_BYTES: usize = MOST_BYTES / 5;

#[test]
fn a_file_that_is_wrong_everywhere_is_read_in_a_moment() {
    let mut text =
        String::from(r#"{"format": "posture.assessments", "version": 1, "assessments": [{"index": "a", "answers": ["#);
    while text.len() < SOME_BYTES {
        text.push_str("1,\n");
    }
    write!(text, "1]}}]}}").unwrap();
    let (file, report) = read_assessments(text.as_bytes()).unwrap();
    assert_eq!((file.assessments.len(), report.problems.len()), (1, Report::MOST));
    assert_eq!(report.more, 10_002 - Report::MOST, "what is read, and that there is more");
    // The same with fields that are all the same, and with ever deeper lists.
    let fields = "\"a\":1,".repeat(SOME_BYTES / 6);
    let text = format!(r#"{{"format": "posture.assessments", "version": 1, "assessments": [], {fields} "b": 1}}"#);
    let (_, report) = read_assessments(text.as_bytes()).unwrap();
    assert_eq!(report.more, 9_998 - Report::MOST);
    let deep = "[".repeat(MOST_BYTES - 1);
    let error = read_assessments(deep.as_bytes()).unwrap_err();
    assert!(matches!(error, ReadError::TooDeep { line: 1, .. }), "before that it is cut off");
    let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    assert!(matches!(read_assessments(deep.as_bytes()), Err(ReadError::TooDeep { line: 1, .. })));
}
