//! The data package as a stranger meets it: each file fits the schema that `datapackage.json` names for it; and
//! whatever becomes of a file on its way, reading it gives a value or a typed error, never a panic.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop"
)]

use posture::audit::{Files, audit, read_folder};
use posture::model::{CountryCode, IndexData, IndexId, StrategyId};
use posture::scoring::{explain, highlights, outcome, ranking};
use posture::text::{Catalogue, Language, Message, summary};
use posture::wire::{
    ReadError, Report, read_classifications, read_contexts, read_countries, read_crosswalk_for, read_evidence,
    read_indices, read_mapping, read_mapping_for, read_mapping_link, read_methodology, read_observations, read_package,
    read_scores, read_sources, read_statements, read_strategies, read_strategy, read_tiles, write_mapping,
    write_mapping_link,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

static PACKAGE: LazyLock<Files> = LazyLock::new(|| read_folder(&folder()).unwrap());

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

/// The paths of all files, those that are fetched for a view as well as the list of them all.
fn paths() -> Vec<&'static str> {
    PACKAGE.keys().map(String::as_str).collect()
}

#[test]
fn every_file_fits_the_schema_that_the_package_names_for_it() {
    let package: Value = serde_json::from_slice(&PACKAGE["datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len() + 1, PACKAGE.len(), "every file but the list itself is listed");
    for resource in resources {
        let (path, schema) = (resource["path"].as_str().unwrap(), resource["jsonSchema"].as_str().unwrap());
        let schema = fs::read_to_string(folder().join(schema)).unwrap_or_else(|error| panic!("{schema}: {error}"));
        let schema: Value = serde_json::from_str(&schema).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        let validator = jsonschema::validator_for(&schema).unwrap();
        let content: Value = serde_json::from_slice(&PACKAGE[path]).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&content).map(|error| format!("{path}{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}\n`cargo xtask data` makes the schemas anew.", errors.join("\n"));
    }
}

/// Reads a file of the package by the reader for its place, computes all that follows from it, and puts what is
/// wrong into words.
fn use_file(path: &str, text: &str) {
    let error = match path.split('/').collect::<Vec<_>>().as_slice() {
        ["countries.json"] => read_countries(text).map(|(countries, _)| drop(countries.by_alpha2("AZ").cloned())).err(),
        ["tiles.json"] => read_tiles(text).map(said).err(),
        ["sources.json"] => read_sources(text).map(drop).err(),
        ["indices.json"] => read_indices(text).map(drop).err(),
        ["datapackage.json"] => read_package(text).map(drop).err(),
        ["strategies.json"] => read_strategies(text).map(drop).err(),
        ["contexts.json"] => read_contexts(text).map(drop).err(),
        ["scores.json"] => read_scores(text).map(drop).err(),
        ["classifications.json"] => read_classifications(text).map(said).err(),
        ["strategies", file] => {
            let id = StrategyId::parse(file.trim_end_matches(".json")).unwrap();
            read_strategy(text, &id).map(said).err()
        }
        ["crosswalks", from, to] => use_crosswalk(from, to, text).err(),
        ["mappings", strategy, index] => use_mapping(strategy, index, text).err(),
        ["statements", file] => {
            let country = CountryCode::parse(file.trim_end_matches(".json")).unwrap();
            read_statements(text, country).map(said).err()
        }
        ["methodologies", file] => use_index(text, &file_text(&format!("observations/{file}"))).err(),
        ["observations", file] => use_index(&file_text(&format!("methodologies/{file}")), text).err(),
        ["evidence", index, file] => {
            let country = CountryCode::parse(file.trim_end_matches(".json")).unwrap();
            read_evidence(text, &IndexId::parse(index).unwrap(), country).map(drop).err()
        }
        _ => panic!("{path}: no reader for a file in this place"),
    };
    if let Some(error) = error {
        for language in Language::all() {
            assert!(!Catalogue::of(language).say(&Message::from(&error)).is_empty(), "{error:?} has words");
        }
    }
}

/// Puts what was left out into words.
fn said<T>((_, report): (T, Report)) {
    let words = Catalogue::of(Language::ENGLISH);
    for problem in &report.problems {
        assert!(!words.say(&Message::from(problem)).is_empty(), "{problem:?} has words");
    }
}

/// What is read of a crosswalk can be gone both ways.
fn use_crosswalk(from: &str, to: &str, text: &str) -> Result<(), ReadError> {
    let held = |id: &str| read_methodology(&file_text(&format!("methodologies/{}.json", id.trim_end_matches(".json"))));
    let (from, to) = (held(from)?, held(to)?);
    let (crosswalk, report) = read_crosswalk_for(text, &from, &to)?;
    assert_eq!(crosswalk.reversed().to, crosswalk.from);
    said((crosswalk, report));
    Ok(())
}

/// What is read of a mapping can be written, carried by a link, and read again.
fn use_mapping(strategy: &str, index: &str, text: &str) -> Result<(), ReadError> {
    let (id, strategy_file) = (StrategyId::parse(strategy).unwrap(), format!("strategies/{strategy}.json"));
    let (strategy, _) = read_strategy(&file_text(&strategy_file), &id)?;
    let methodology = read_methodology(&file_text(&format!("methodologies/{index}")))?;
    let (mapping, report) = read_mapping_for(text, &strategy, &methodology)?;
    assert_eq!(read_mapping(&write_mapping(&mapping))?.0, mapping);
    let link = write_mapping_link(&mapping, &mapping);
    let (carried, _) = read_mapping_link(&link, &mapping, &strategy, &methodology).unwrap();
    assert_eq!(carried, mapping);
    said((mapping, report));
    Ok(())
}

fn use_index(methodology: &str, observations: &str) -> Result<(), ReadError> {
    let methodology = read_methodology(methodology)?;
    let (observations, report) = read_observations(observations, &methodology)?;
    said(((), report));
    let index = IndexData::new(methodology, observations);
    for observation in index.observations() {
        let tree = explain(&index.methodology, &observation.values);
        let outcome = outcome(&index.methodology, observation);
        assert!(outcome.is_none_or(|outcome| outcome.agrees_with(&tree)), "{observation:?} is scored in one way");
        let _ = (highlights(&tree), summary(&index.methodology, &tree, outcome));
    }
    let rows = ranking(&index);
    assert!(rows.iter().all(|row| row.rank.is_some() == row.outcome.is_some()), "what is scored is ranked");
    Ok(())
}

fn file_text(path: &str) -> String {
    String::from_utf8(PACKAGE[path].clone()).unwrap()
}

/// Something that can happen to the bytes of a file.
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
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| Damage::Flip(place, byte)),
        (place(), 1_usize..200).prop_map(|(place, length)| Damage::Cut(place, length)),
        (place(), 1_usize..200).prop_map(|(place, length)| Damage::Double(place, length)),
        (place(), vec(any::<u8>(), 1..20)).prop_map(|(place, bytes)| Damage::Insert(place, bytes)),
        (place(), "[-0-9.eE{}\\[\\]\",:]{1,4}").prop_map(|(place, text)| Damage::Insert(place, text.into_bytes())),
        place().prop_map(Damage::End),
    ]
}

fn damaged(bytes: &[u8], damages: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        let end = |from: usize, length: usize, bytes: &[u8]| (from + length).min(bytes.len());
        match damage {
            Damage::Flip(place, byte) => {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            Damage::Cut(place, length) => {
                let from = place.index(bytes.len());
                bytes.drain(from..end(from, *length, &bytes));
            }
            Damage::Double(place, length) => {
                let from = place.index(bytes.len());
                let again = bytes[from..end(from, *length, &bytes)].to_vec();
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
        Just(json!({"en": ""})),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        (-3_i64..100).prop_map(|number| json!(number)),
        prop::sample::select(vec![0.5, 1e300, -0.0, 1e-9, 999_999_999_999.0]).prop_map(|number| json!(number)),
        "\\PC{0,70}".prop_map(|text| json!(text)),
        prop::sample::select(vec!["9999-12-31", "0000", "../0001", "AZE", "1", "ncsi-2018", "javascript:alert(1)"])
            .prop_map(|text| json!(text)),
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

fn replaced(path: &str, changes: &[(Index, Value)]) -> Vec<u8> {
    let mut content: Value = serde_json::from_slice(&PACKAGE[path]).unwrap();
    for (place, value) in changes {
        let mut found = Vec::new();
        places(&content, "", &mut found);
        if let Some(slot) = content.pointer_mut(place.get::<String>(&found)) {
            *slot = value.clone();
        }
    }
    serde_json::to_vec(&content).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_bytes_never_break_a_reader(path in prop::sample::select(paths()), damages in vec(damage(), 1..4)) {
        use_file(path, &String::from_utf8_lossy(&damaged(&PACKAGE[path], &damages)));
    }

    #[test]
    fn strange_values_never_break_what_follows(
        path in prop::sample::select(paths()),
        changes in vec((any::<Index>(), strange()), 1..4),
    ) {
        use_file(path, &String::from_utf8_lossy(&replaced(path, &changes)));
    }

    #[test]
    fn random_text_is_refused(path in prop::sample::select(paths()), text in "\\PC{0,200}") {
        use_file(path, &text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_strange_package_is_audited_to_the_end(
        path in prop::sample::select(paths()),
        changes in vec((any::<Index>(), strange()), 1..3),
    ) {
        let mut files = PACKAGE.clone();
        files.insert(path.to_owned(), replaced(path, &changes));
        let found = audit(&files);
        let words = Catalogue::of(Language::ENGLISH);
        for finding in &found.findings {
            prop_assert!(!words.say(&finding.into()).is_empty(), "{finding:?} has words");
        }
        prop_assert!(path == "datapackage.json" || files[path] == PACKAGE[path] || !found.is_clean(), "a changed file is found");
    }
}
