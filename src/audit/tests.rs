//! The shipped package holds, the golden figures hold, and one altered point is found and named.

use super::*;
use crate::model::{CountryCode, Decimal, IndexData, PartId};
use crate::scoring::{Standing, explain, outcome};
use crate::wire::{read_methodology, read_observations};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

fn shipped() -> Files {
    read_folder(&root()).unwrap()
}

fn index(id: &str) -> IndexData {
    let read = |folder: &str| std::fs::read_to_string(root().join(folder).join(format!("{id}.json"))).unwrap();
    let methodology = read_methodology(&read("methodologies")).unwrap();
    let (observations, report) = read_observations(&read("observations"), &methodology).unwrap();
    assert!(report.is_clean(), "{report:?}");
    IndexData::new(methodology, observations)
}

#[test]
fn the_shipped_package_holds() {
    let audit = audit(&shipped());
    assert_eq!(audit.findings, []);
    assert_eq!(audit.indices.len(), 7);
}

#[test]
fn azerbaijan_2023_has_the_twelve_printed_percents_and_the_total() {
    let index = index("ncsi-2018");
    let observation = index.current(CountryCode::parse("AZE").unwrap()).unwrap();
    let tree = explain(&index.methodology, &observation.values);
    let percents: Vec<String> = tree.parts.iter().map(|area| area.score(100).unwrap().rounded(0).to_string()).collect();
    assert_eq!(percents, ["57", "80", "89", "33", "20", "100", "78", "25", "50", "20", "100", "50"]);
    let points: Vec<(i64, i64)> =
        tree.parts.iter().map(|area| (area.standing.points().unwrap().0, area.max.0)).collect();
    let printed = [(4, 7), (4, 5), (8, 9), (2, 6), (1, 5), (6, 6), (7, 9), (1, 4), (3, 6), (1, 5), (9, 9), (3, 6)];
    assert_eq!(points, printed);
    assert!(matches!(tree.standing, Standing::Computed(points) if points.0 == 49));
    assert_eq!(outcome(&index.methodology, observation).unwrap().score.to_string(), "63.64");
}

#[test]
fn the_pillars_of_the_gci_give_the_overall_for_all_194() {
    let index = index("gci-2024");
    let mut seen = 0;
    for observation in index.current_all() {
        let computed = outcome(&index.methodology, observation).unwrap().score;
        let published = observation.total.as_ref().unwrap().score;
        assert!(computed.distance(published) <= Decimal::parse("0.03").unwrap(), "{}", observation.country);
        seen += 1;
    }
    assert_eq!(seen, 194);
}

#[test]
fn of_two_totals_of_one_date_the_one_that_can_be_recomputed_stands() {
    let index = index("gci-2024");
    let observation = index.current(CountryCode::parse("AZE").unwrap()).unwrap();
    assert_eq!(outcome(&index.methodology, observation).unwrap().score.to_string(), "93.92");
}

#[test]
fn the_egdi_is_the_mean_of_its_components_for_all_193() {
    let index = index("egdi-2024");
    let mut seen = 0;
    for observation in index.current_all() {
        let parts: i64 = index.methodology.areas().iter().map(|area| observation.values.get(area).unwrap().0).sum();
        let published = observation.total.as_ref().unwrap().score.rounded(5);
        assert!((parts - 3 * published.units).abs() <= 15, "{}", observation.country);
        assert!(outcome(&index.methodology, observation).is_some());
        seen += 1;
    }
    assert_eq!(seen, 193);
}

#[test]
fn explanations_and_outcomes_agree_everywhere() {
    for id in ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "egdi-2024", "idi-2023", "idi-2024"] {
        let index = index(id);
        for observation in index.observations() {
            let tree = explain(&index.methodology, &observation.values);
            if let Some(outcome) = outcome(&index.methodology, observation) {
                assert!(outcome.agrees_with(&tree), "{id} {}", observation.country);
            }
            let below: i64 = tree.parts.iter().filter_map(|area| area.standing.points()).map(|points| points.0).sum();
            if let Standing::Computed(points) = tree.standing {
                assert_eq!(points.0, below);
            }
        }
    }
}

#[test]
fn one_altered_point_is_found_and_named() {
    let mut files = shipped();
    let file = "observations/ncsi-2018.json";
    let text = String::from_utf8(files[file].clone()).unwrap();
    let line = text.lines().find(|line| line.contains("\"AZE\"") && line.contains("63.64")).unwrap();
    let altered = line.replace("\"1.2\": 2", "\"1.2\": 0");
    assert_ne!(line, altered);
    files.insert(file.to_owned(), text.replace(line, &altered).into_bytes());
    let findings = audit(&files).findings;
    let aze = CountryCode::parse("AZE").unwrap();
    assert!(findings.contains(&Finding::Hash { file: file.to_owned() }));
    let area = PartId::parse("1").unwrap();
    assert!(findings.iter().any(|finding| matches!(finding,
        Finding::AreaContradicts { file: place, country, part, .. } if place == file && *country == aze && *part == area)));
    assert!(findings.iter().any(|finding| matches!(finding,
        Finding::TotalContradicts { country, computed, .. } if *country == aze && computed.to_string() == "61.04")));
    assert!(findings.iter().any(|finding| matches!(finding,
        Finding::EvidenceContradicts { part, .. } if part.as_str() == "1.2")));
}

#[test]
fn a_missing_file_and_a_dangling_source_are_named() {
    let mut files = shipped();
    files.remove("methodologies/gci-2024.json");
    let sources = String::from_utf8(files["sources.json"].clone()).unwrap();
    files.insert("sources.json".to_owned(), sources.replace("\"ncsi-az-2022\"", "\"ncsi-az-xxxx\"").into_bytes());
    let findings = audit(&files).findings;
    assert!(findings.contains(&Finding::Missing { file: "methodologies/gci-2024.json".to_owned() }));
    assert!(findings.iter().any(|finding| matches!(finding,
        Finding::Dangling { to: ReferenceTo::Source, id, .. } if id == "ncsi-az-2022")));
}

#[test]
fn files_that_nothing_lists_or_refers_to_are_named() {
    let mut files = shipped();
    let file = "observations/ncsi-2018.json".to_owned();
    let text = String::from_utf8(files[&file].clone()).unwrap();
    files.insert(file.clone(), text.replace(", \"evidence\": true", "").into_bytes());
    files.insert("evidence/ncsi-2018/EST.json".to_owned(), Vec::new());
    let unlisted = Finding::Unlisted { file: "evidence/ncsi-2018/EST.json".to_owned() };
    let unused = Finding::Unused { file: "evidence/ncsi-2018/AZE.json".to_owned() };
    assert_eq!(audit(&files).findings, [Finding::Hash { file }, unlisted, unused]);
}
