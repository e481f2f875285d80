//! The schemas of the data package say what its readers take: both refuse the same, apart from fields that are not known,
//! which only a schema refuses, so that a typing mistake shows and a newer file still opens in an older app.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop"
)]

use jsonschema::Validator;
use posture::audit::{Files, read_folder};
use posture::model::{CountryCode, IndexId, StrategyId};
use posture::wire::{
    Expected, Flaw, ReadError, read_classifications, read_contexts, read_countries, read_crosswalk, read_evidence,
    read_indices, read_mapping, read_methodology, read_observations, read_scores, read_sources, read_statements,
    read_strategies, read_strategy, read_tiles,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

static PACKAGE: LazyLock<Files> = LazyLock::new(|| read_folder(&folder()).unwrap());
static SCHEMAS: LazyLock<BTreeMap<String, Validator>> = LazyLock::new(|| {
    let package: Value = serde_json::from_slice(&PACKAGE["datapackage.json"]).unwrap();
    let described = package["resources"].as_array().unwrap().iter().map(|resource| {
        let schema = fs::read_to_string(folder().join(resource["jsonSchema"].as_str().unwrap())).unwrap();
        let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
        (resource["path"].as_str().unwrap().to_owned(), validator)
    });
    described.collect()
});

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

/// What a reader says to a file.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// Everything is taken over.
    Nothing,
    /// A value is of the wrong kind, or missing.
    Kind,
    /// Something else, which schemas do not know: which content fits, and what the parts of a file say of each other.
    Content,
}

fn read(path: &str, text: &str) -> Said {
    let file = |path: String| String::from_utf8(PACKAGE[&path].clone()).unwrap();
    let country = |file: &str| CountryCode::parse(file.trim_end_matches(".json")).unwrap();
    let read = match path.split('/').collect::<Vec<_>>().as_slice() {
        ["countries.json"] => read_countries(text).map(|(_, report)| report.is_clean()),
        ["tiles.json"] => read_tiles(text).map(|(_, report)| report.is_clean()),
        ["sources.json"] => read_sources(text).map(|(_, report)| report.is_clean()),
        ["indices.json"] => read_indices(text).map(|_| true),
        ["strategies.json"] => read_strategies(text).map(|_| true),
        ["contexts.json"] => read_contexts(text).map(|_| true),
        ["scores.json"] => read_scores(text).map(|_| true),
        ["classifications.json"] => read_classifications(text).map(|(_, report)| report.is_clean()),
        ["methodologies", _] => read_methodology(text).map(|_| true),
        ["crosswalks", _, _] => read_crosswalk(text).map(|(_, report)| report.is_clean()),
        ["mappings", _, _] => read_mapping(text).map(|(_, report)| report.is_clean()),
        ["strategies", file] => {
            let id = StrategyId::parse(file.trim_end_matches(".json")).unwrap();
            read_strategy(text, &id).map(|(_, report)| report.is_clean())
        }
        ["statements", file] => read_statements(text, country(file)).map(|(_, report)| report.is_clean()),
        ["observations", index] => {
            let methodology = read_methodology(&file(format!("methodologies/{index}"))).unwrap();
            read_observations(text, &methodology).map(|(_, report)| report.is_clean())
        }
        ["evidence", index, file] => {
            let index = IndexId::parse(index).unwrap();
            read_evidence(text, &index, country(file)).map(|(_, report)| report.is_clean())
        }
        _ => panic!("{path}: no reader for a file in this place"),
    };
    match read {
        Ok(true) => Said::Nothing,
        Err(ReadError::Field { flaw: Flaw::Shape(_) | Flaw::Missing(_), .. }) => Said::Kind,
        Err(ReadError::Field { flaw: Flaw::Malformed { expected: Expected::OneOf(_), .. }, .. }) => Said::Kind,
        Ok(false) | Err(_) => Said::Content,
    }
}

/// Whether a schema refuses a file for more than fields that are not known.
fn is_refused(path: &str, content: &Value) -> bool {
    SCHEMAS[path].iter_errors(content).any(|error| !error.to_string().contains("unexpected"))
}

/// The places of all values in a file, as pointers.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    let inside: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(place, item)| (place.to_string(), item)).collect(),
        Value::Object(fields) => fields.iter().map(|(key, item)| (escaped(key), item)).collect(),
        _ => Vec::new(),
    };
    for (key, item) in inside {
        let place = format!("{here}/{key}");
        places(item, &place, found);
        found.push(place);
    }
}

/// The file with one value taken out, or put in the place of another.
fn changed(path: &str, place: Index, other: Option<&Value>) -> (String, Value) {
    let mut content: Value = serde_json::from_slice(&PACKAGE[path]).unwrap();
    let mut found = Vec::new();
    places(&content, "", &mut found);
    let place = place.get(&found).clone();
    match other {
        Some(other) => *content.pointer_mut(&place).unwrap() = other.clone(),
        None => {
            let (around, key) = place.rsplit_once('/').unwrap();
            let key = key.replace("~1", "/").replace("~0", "~");
            match content.pointer_mut(around).unwrap() {
                Value::Object(fields) => drop(fields.remove(&key)),
                Value::Array(items) => drop(items.remove(key.parse().unwrap())),
                _ => unreachable!("only these have something in them"),
            }
        }
    }
    (place, content)
}

fn agree(path: &str, place: Index, other: Option<&Value>) -> Result<(), TestCaseError> {
    let (place, content) = changed(path, place, other);
    let (said, is_refused) = (read(path, &content.to_string()), is_refused(path, &content));
    // The header is read before anything else, and refused in words of its own.
    prop_assume!(!matches!(place.as_str(), "/format" | "/version"));
    if said == Said::Kind {
        prop_assert!(is_refused, "the reader of {path} refuses what is at {place} and the schema does not");
    }
    // A field that is `null` is one that was left out, whether or not the schema names that.
    // What readers of the site write in a mapping may be in any language; what is shipped is in English at least.
    let is_own_text = path.starts_with("mappings/") && (place.ends_with("/en") || other == Some(&json!({})));
    if is_refused && other != Some(&Value::Null) && !is_own_text {
        prop_assert!(said != Said::Nothing, "the schema of {path} refuses what is at {place} and the reader does not");
    }
    Ok(())
}

fn paths() -> Vec<&'static str> {
    SCHEMAS.keys().map(String::as_str).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_schema_requires_the_reader_requires(path in prop::sample::select(paths()), place in any::<Index>()) {
        agree(path, place, None)?;
    }

    #[test]
    fn of_which_kind_a_value_has_to_be_both_say_alike(
        path in prop::sample::select(paths()),
        place in any::<Index>(),
        other in prop::sample::select(vec![
            json!(null), json!(true), json!(1), json!(1.5), json!("x"), json!([]), json!([7]), json!({}), json!({"en": 7}),
        ]),
    ) {
        agree(path, place, Some(&other))?;
    }
}
