//! Bundles are read back by other programs: a ZIP reader, a CSV reader, a JSON reader, a JSON Schema.

use super::*;
use crate::model::{AsOf, Decimal, Localized, Source, SourceKind, TermsId, WebAddress};
use crate::sort::SortedMap;
use crate::text::{Language, Value, say};
use crate::wire::sha256;
use proptest::prelude::*;
use serde_json::json;

/// The files of an archive, checksums verified.
pub(super) fn unpacked(bytes: &[u8]) -> Vec<(String, String)> {
    let archive = rawzip::ZipArchive::from_slice(bytes).unwrap();
    let mut entries = archive.entries();
    let mut files = Vec::new();
    while let Some(entry) = entries.next_entry().unwrap() {
        let name = entry.file_path().try_normalize().unwrap().as_str().to_owned();
        assert_eq!(entry.compression_method(), rawzip::CompressionMethod::STORE);
        let inside = archive.get_entry(entry.wayfinder()).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut inside.verifying_reader(inside.data()), &mut text).unwrap();
        files.push((name, text));
    }
    files
}

fn number(text: &str) -> Value {
    Value::Number(Decimal::parse(text).unwrap())
}

fn english() -> std::rc::Rc<Catalogue> {
    Catalogue::of(Language::ENGLISH)
}

fn sources() -> Arc<Sources> {
    let terms = TermsId::parse("itu").unwrap();
    let source = |id: &str, publisher: &str| Source {
        id: SourceId::parse(id).unwrap(),
        title: format!("Table | of {id}"),
        publisher: publisher.to_owned(),
        url: WebAddress::parse("https://example.org/a"),
        read_from: None,
        grade: None,
        checked: None,
        kind: SourceKind::Publisher,
        as_of: AsOf::parse("2024-09"),
        terms: terms.clone(),
        note: None,
    };
    let text = Localized::new("Ask first.", [("az".to_owned(), "Əvvəlcə soruşun.".to_owned())].into());
    let by_id = [source("gci-a", "ITU"), source("gci-b", "ITU"), source("unused", "Nobody")];
    let by_id = by_id.into_iter().map(|source| (source.id.clone(), source)).collect();
    Arc::new(Sources { by_id, terms: [(terms, text)].into() })
}

fn table(name: &str, rows: Vec<Vec<Value>>) -> NamedTable {
    let header = vec![
        say::chart_column_country(),
        say::chart_column_score(),
        say::chart_column_date(),
        say::chart_column_score(),
        say::chart_column_state(),
    ];
    NamedTable::new(name, say::chart_quoted(name.to_owned()), Table { header, rows })
}

pub(super) fn bundle() -> Bundle {
    let rows = vec![
        vec!["Azərbaycan".into(), number("93.50"), AsOf::parse("2024").into(), Value::Count(2), "".into()],
        vec!["=1+1".into(), "".into(), Value::Date(None), Value::Count(-7), "".into()],
    ];
    let used = ["gci-b", "gci-a", "gci-b", "gone"].map(|id| SourceId::parse(id).unwrap()).to_vec();
    Bundle {
        citation: Citation {
            name: "compare-gci-2024".to_owned(),
            title: say::chart_quoted("Two [countries](x)"),
            publishers: crate::bundle::publishers(&sources(), &used),
            data_version: "1.0.0".to_owned(),
            as_of: AsOf::parse("2024"),
            retrieved: AsOf::parse("2026-02-03").unwrap(),
            address: "https://example.org/compare?index=gci-2024&country=AZE~GEO".to_owned(),
        },
        tables: vec![table("scores", rows.clone()), table("../Scores", rows)],
        filters: vec![say::chart_quoted("AZE")],
        caveats: vec![say::chart_quoted("Old figures")],
        sources: sources(),
        used,
    }
}

#[test]
fn an_archive_holds_what_its_descriptor_says() {
    let bundle = bundle();
    let files: SortedMap<String, String> = unpacked(&bundle.zip(&english()).unwrap()).into_iter().collect();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["README.md", "datapackage.json", "scores-2.csv", "scores.csv"]);
    let package: serde_json::Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    assert_valid(&package);
    assert_eq!(package["sources"].as_array().unwrap().len(), 2);
    for (resource, table) in package["resources"].as_array().unwrap().iter().zip(&bundle.tables) {
        let csv = &files[resource["path"].as_str().unwrap()];
        assert_eq!(resource["bytes"], csv.len());
        assert_eq!(resource["hash"], sha256(csv.as_bytes()));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let header: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(header, ["country", "score", "date", "score_2", "state"]);
        assert_eq!(csv.lines().next(), Some(header.join(",").as_str()));
        let titles: Vec<&str> = fields.iter().map(|field| field["title"].as_str().unwrap()).collect();
        assert_eq!(
            table.table.csv(&english()).unwrap().lines().next(),
            Some(format!("\u{feff}{}", titles.join(",")).as_str())
        );
        let types: Vec<&str> = fields.iter().map(|field| field["type"].as_str().unwrap()).collect();
        assert_eq!(types, ["string", "number", "string", "integer", "any"]);
    }
    let rows: Vec<&str> = files["scores.csv"].split("\r\n").skip(1).collect();
    assert_eq!(rows, ["Azərbaycan,93.50,2024,2,", "'=1+1,,,-7,", ""]);
}

#[test]
fn a_readme_says_it_in_the_readers_language() {
    let words = Catalogue::of(Language::from_tag("az").unwrap());
    let readme = unpacked(&bundle().zip(&words).unwrap()).remove(0).1;
    for part in [
        "# “Two \\[countries\\](x)”\n",
        "<https://example.org/compare?index=gci-2024&country=AZE~GEO>",
        "## Nə seçilib\n\n- “AZE”\n",
        "### scores-2.csv\n",
        "| `score_2` | Bal | tam ədəd |\n",
        "Əvvəlcə soruşun.\n\n- Table \\| of gci-b. ITU, sentyabr 2024. <https://example.org/a>\n- Table",
        "(müraciət tarixi: 3 fevral 2026).",
        "```bibtex\n@misc{posture-compare-gci-2024,\n",
        "- “Old figures”\n",
        "Posture heç bir indeksin naşiri ilə bağlı deyil",
    ] {
        assert!(readme.contains(part), "{part}\n---\n{readme}");
    }
    let whole = Bundle { filters: Vec::new(), ..bundle() };
    let readme = unpacked(&whole.zip(&english()).unwrap()).remove(0).1;
    assert!(
        readme.contains("## What was chosen\n\n- Everything that the view has; nothing is left out.\n"),
        "{readme}"
    );
}

#[test]
fn a_json_file_has_the_rows_in_itself() {
    let text = bundle().json(&english());
    assert!(text.contains("\n   {\"country\": \"Azərbaycan\", \"score\": 93.50, \"date\": \"2024\", \"score_2\": 2,"));
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_valid(&package);
    let expected = json!({"country": "=1+1", "score": null, "date": null, "score_2": -7, "state": null});
    assert_eq!(package["resources"][1]["data"][1], expected);
    assert_eq!(package["filters"], json!(["“AZE”"]));
    assert!(package["citation"].as_str().unwrap().contains("Figures by ITU (latest: 2024)"));
}

#[test]
fn names_say_what_is_inside() {
    let (part, whole) = (bundle(), Bundle { filters: Vec::new(), ..bundle() });
    assert_eq!(part.file_name(BundleFile::Zip), "compare-gci-2024-filtered.zip");
    assert_eq!(whole.file_name(BundleFile::Csv), "compare-gci-2024-full.csv");
    let named = table("a", vec![]).with_names(&[(0, "Country Code"), (1, "date"), (9, "none")]);
    let names: Vec<&str> = named.columns().iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["country_code", "date", "date_2", "score_2", "state"]);
}

#[test]
fn a_bundle_without_a_table_has_no_csv() {
    let empty = Bundle { tables: Vec::new(), ..bundle() };
    assert!(matches!(empty.file(BundleFile::Csv, &english()), Err(BundleError::Empty)));
    assert_eq!(unpacked(&empty.file(BundleFile::Zip, &english()).unwrap()).len(), 2);
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        "\\PC{0,12}".prop_map(Value::from),
        "[=+@\t\r-]\\PC{0,4}".prop_map(Value::from),
        any::<i64>().prop_map(Value::Count),
        (any::<i64>(), 0_u8..=9).prop_map(|(units, decimals)| Value::Number(Decimal { units, decimals })),
        Just(Value::Date(AsOf::parse("2021/2022?"))),
        Just(Value::Date(None)),
    ]
}

proptest! {
    #[test]
    fn every_table_comes_back(rows in prop::collection::vec(prop::collection::vec(value(), 5), 0..6)) {
        let bundle = Bundle { tables: vec![table("t", rows.clone())], ..bundle() };
        let zip = bundle.zip(&english()).unwrap();
        prop_assert_eq!(&zip, &bundle.zip(&english()).unwrap(), "the same bundle gives the same bytes");
        let files: SortedMap<String, String> = unpacked(&zip).into_iter().collect();
        let package: serde_json::Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
        assert_valid(&package);
        let inside: serde_json::Value = serde_json::from_str(&bundle.json(&english())).unwrap();
        assert_valid(&inside);

        let fields = package["resources"][0]["schema"]["fields"].as_array().unwrap();
        let mut reader = csv::Reader::from_reader(files["t.csv"].as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        prop_assert_eq!(records.len(), rows.len());
        for ((place, record), row) in records.iter().enumerate().zip(&rows) {
            for ((cell, value), field) in record.iter().zip(row).zip(fields) {
                let is_text = matches!(value, Value::Text(_));
                prop_assert!(!is_text || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
                let plain = crate::table::plain(value, &english());
                prop_assert!(cell == plain || is_text && cell == format!("'{plain}"), "{:?} {:?}", cell, plain);
                let name = field["name"].as_str().unwrap();
                let held = &inside["resources"][0]["data"][place][name];
                match field["type"].as_str().unwrap() {
                    _ if plain.is_empty() => prop_assert!(held.is_null()),
                    "integer" => prop_assert_eq!(held.as_i64().map(|held| held.to_string()), Some(plain)),
                    "number" => prop_assert!(held.is_number() && cell.parse::<f64>().is_ok()),
                    "string" => prop_assert_eq!(held.as_str(), Some(plain.as_str())),
                    other => prop_assert!(false, "{} for {}", other, plain),
                }
            }
        }
    }

    #[test]
    fn no_name_leaves_the_archive(names in prop::collection::vec("[./\\\\:~a-z\\PC]{0,20}", 1..4)) {
        let tables = names.iter().map(|name| table(name, vec![])).collect();
        let bundle = Bundle { tables, citation: Citation { name: names.concat(), ..bundle().citation }, ..bundle() };
        let files: SortedMap<String, String> = unpacked(&bundle.zip(&english()).unwrap()).into_iter().collect();
        prop_assert_eq!(files.len(), names.len() + 2, "no two files have one name");
        for name in files.keys() {
            let stem = name.strip_suffix(".csv").unwrap_or("");
            let is_slug = stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            prop_assert!(is_slug && !stem.is_empty() || name == "README.md" || name == "datapackage.json", "{}", name);
        }
        assert_valid(&serde_json::from_str(&files["datapackage.json"]).unwrap());
    }
}

/// What Data Package v2 asks of a package of tables, as far as ours has it.
fn assert_valid(package: &serde_json::Value) {
    let slug = json!({"type": "string", "pattern": "^[-a-z0-9._/]+$"});
    let text = json!({"type": "string", "minLength": 1});
    let field = json!({
        "required": ["name"],
        "properties": {"name": text, "type": {"enum": ["string", "number", "integer", "any"]}, "title": text},
    });
    let resource = json!({
        "required": ["name", "schema"],
        "oneOf": [{"required": ["path"]}, {"required": ["data"]}],
        "properties": {
            "$schema": {"const": "https://datapackage.org/profiles/2.0/dataresource.json"},
            "name": slug,
            "type": {"const": "table"},
            // Relative, and never upward.
            "path": {"type": "string", "pattern": "^(?=^[^./~])(^((?!\\.{2}).)*$).*$"},
            "data": {"type": "array", "items": {"type": "object"}},
            "bytes": {"type": "integer"},
            "hash": {"type": "string", "pattern": "^sha256:[a-f0-9]{64}$"},
            "encoding": {"const": "utf-8"},
            "schema": {
                "required": ["fields"],
                "properties": {
                    "fields": {"type": "array", "minItems": 1, "items": field},
                    "missingValues": {"const": [""]},
                },
            },
        },
    });
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["$schema", "name", "resources"],
        "properties": {
            "$schema": {"const": crate::wire::PROFILE},
            "name": slug,
            "title": text,
            "description": text,
            "version": text,
            "created": {"type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},
            "homepage": {"type": "string", "pattern": "^https?://"},
            "sources": {"type": "array", "minItems": 1, "items": {"required": ["title"], "properties": {"path": text}}},
            "resources": {"type": "array", "items": resource},
        },
    });
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(package).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{package:#}");
}
