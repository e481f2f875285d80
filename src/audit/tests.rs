//! The shipped package holds, the golden figures hold, and one altered point is found and named.

use super::*;
use crate::model::{CountryCode, Decimal, IndexData, PartId};
use crate::scoring::{Basis, Standing, explain, outcome, ranking};
use crate::sort::SortedMap;
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
    assert_eq!((audit.strategies, audit.mappings, audit.crosswalks, audit.statements), (3, 6, 1, 55));
    assert!(audit.links > 100, "{}", audit.links);
}

/// The shipped files with one thing changed in one of them, and what is found besides the changed hash.
fn findings_with(file: &str, from: &str, to: &str) -> Vec<Finding> {
    let mut files = shipped();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    let mut findings = audit(&files).findings;
    findings.retain(|finding| !matches!(finding, Finding::Hash { .. }));
    findings
}

const STRATEGY: &str = "strategies/aze-2023-2027.json";
const MAPPING: &str = "mappings/aze-2023-2027/ncsi-2018.json";
const STATEMENTS: &str = "statements/AZE.json";

/// The places of flaws in a file with one thing changed.
fn flaws(file: &str, from: &str, to: &str) -> Vec<String> {
    let place = |finding| match finding {
        Finding::Flawed { file: found, problem } if found == file => Some(problem.place),
        _ => None,
    };
    findings_with(file, from, to).into_iter().filter_map(place).collect()
}

#[test]
fn a_link_that_does_not_fit_is_named_with_its_field() {
    let first = r#""priority": "P1", "part": "2.1""#;
    assert_eq!(flaws(MAPPING, first, r#""priority": "P1", "part": "2.9""#), ["links[0].part"]);
    assert_eq!(flaws(MAPPING, first, r#""priority": "P1", "part": "2""#), ["links[0].part"]);
    assert_eq!(flaws(MAPPING, first, r#""priority": "P9", "part": "2.1""#), ["links[0].priority"]);
    assert_eq!(flaws(MAPPING, first, r#""priority": "P1", "part": "2.2""#), ["links[1]"]);
    assert_eq!(flaws(MAPPING, r#""reason": {"en": "Strategic"#, r#""why": {"en": "Strategic"#), ["links[0].reason"]);
    assert_eq!(flaws(MAPPING, r#""objective": "O1""#, r#""objective": "O9""#), ["objectiveOnly[0].objective"]);
}

#[test]
fn a_strategy_names_what_exists_and_is_listed_as_it_is() {
    assert_eq!(flaws(STRATEGY, r#""date": "2023-08-28", "act""#, r#""date": "2023-08-32", "act""#), ["approval.date"]);
    assert!(flaws(STRATEGY, r#""id": "O1""#, r#""id": "O2""#).contains(&"objectives[1].id".to_owned()));
    let nowhere = findings_with(STRATEGY, "\"strategy-summary-aze\"", "\"nowhere\"");
    assert!(matches!(&nowhere[..], [Finding::Dangling { to: ReferenceTo::Source, id, .. }] if id == "nowhere"));
    let differs =
        |subject: &str| Finding::ListDiffers { file: "strategies.json".to_owned(), subject: subject.to_owned() };
    let titled = findings_with(STRATEGY, "\"en\": \"Strategy of", "\"en\": \"The strategy of");
    assert_eq!(titled, [differs("aze-2023-2027")]);
    let listed = findings_with("strategies.json", "\"priorities\":8", "\"priorities\":9");
    assert_eq!(listed, [differs("aze-2023-2027")]);
}

#[test]
fn the_list_of_indices_counts_what_there_is() {
    let differs = |subject: &str| Finding::ListDiffers { file: "indices.json".to_owned(), subject: subject.to_owned() };
    for (from, to) in [("\"recomputable\":3,", "\"recomputable\":100,"), ("\"unscored\":[\"AND\",", "\"unscored\":[")] {
        assert_eq!(findings_with("indices.json", from, to), [differs("ncsi-2018")], "{to}");
    }
}

#[test]
fn a_mapping_onto_an_index_that_is_not_there_is_named() {
    let list = "strategies.json";
    let dangling = |finding: &Finding| {
        matches!(finding, Finding::Dangling { file, subject, to: ReferenceTo::Index, id }
            if file == list && subject == "aze-2023-2027" && id == "ncsi-2020")
    };
    let findings = findings_with(list, "ncsi-2018", "ncsi-2020");
    assert!(findings.iter().any(dangling), "{findings:?}");
    let missing = Finding::Missing { file: "mappings/aze-2023-2027/ncsi-2020.json".to_owned() };
    assert!(findings.contains(&missing), "{findings:?}");
    let unused = Finding::Unused { file: MAPPING.to_owned() };
    assert_eq!(findings_with(list, "[\"ncsi-2018\",", "["), [unused]);
}

const CROSSWALK: &str = "crosswalks/ncsi-2018/ncsi-3.json";

#[test]
fn a_crosswalk_names_what_exists_and_says_of_each_indicator_what_becomes_of_it() {
    let flaw = |from: &str, to: &str| flaws(CROSSWALK, from, to);
    let first = r#""to": "1.2", "from": ["1.1"]"#;
    assert_eq!(flaw(first, r#""to": "1.9", "from": ["1.1"]"#), ["links", "links[1].to", "dropped"]);
    assert_eq!(flaw(first, r#""to": "1", "from": ["1.1"]"#), ["links", "links[1].to", "dropped"]);
    // What names no indicator that there is names one too few, and the one that was meant is left out.
    assert_eq!(flaw(first, r#""to": "1.2", "from": ["1.9"]"#), ["links[1].from[0]", "links[1].relation", "dropped"]);
    let twice = flaw(first, r#""to": "1.1", "from": ["1.1"]"#);
    assert_eq!(twice, ["links", "links[1].to", "dropped"], "an indicator twice");
    assert_eq!(
        flaw(r#""from": "4.3", "reason": "hosting""#, r#""from": "4.4", "reason": "hosting""#),
        ["dropped", "dropped[0].from"]
    );
    assert_eq!(flaw(r#""reason": "hosting""#, r#""reason": "nowhere""#), ["dropped[0].reason"]);
    assert_eq!(flaw(r#""relation": "same", "reason": "same"}"#, r#""relation": "same"}"#), ["links[1].reason"]);
    assert_eq!(flaw(r#""relation": "same""#, r#""relation": "new""#), ["links[1].relation"]);
}

#[test]
fn a_crosswalk_for_another_state_of_a_methodology_is_named() {
    assert_eq!(flaws("methodologies/ncsi-3.json", r#""id": "9.4""#, r#""id": "9.6""#), [""; 0], "that file is sound");
    let found = findings_with("methodologies/ncsi-3.json", r#""id": "9.4""#, r#""id": "9.6""#);
    let places: Vec<&str> = found
        .iter()
        .filter_map(|finding| match finding {
            Finding::Flawed { file, problem } if file == CROSSWALK => Some(problem.place.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(places, ["versions.to", "links", "links[34].to", "dropped"]);
    let missing = Finding::Missing { file: "crosswalks/ncsi-2018/gci-2024.json".to_owned() };
    let moves = "\"movesTo\":[\"ncsi-3\"]";
    assert!(findings_with("indices.json", moves, "\"movesTo\":[\"gci-2024\"]").contains(&missing));
    let itself = findings_with("indices.json", moves, "\"movesTo\":[\"ncsi-2018\"]");
    assert!(itself.iter().any(|finding| finding.file() == "crosswalks/ncsi-2018/ncsi-2018.json"), "{itself:?}");
}

#[test]
fn statements_name_what_exists_and_are_listed_as_they_are() {
    let flaw = |from: &str, to: &str| flaws(STATEMENTS, from, to);
    assert_eq!(flaw(r#""footnotes": [1]"#, r#""footnotes": [49]"#), ["statements[0].footnotes[0]"]);
    assert_eq!(flaw(r#""percent": "#, r#""percent": 9"#), ["surveys[0].figures[0].percent"]);
    assert_eq!(flaw(r#""activity": "relations""#, r#""activity": "none""#), ["statements[0].activity"]);
    assert_eq!(flaw(r#""statement": "F34""#, r#""statement": "F99""#), ["conflicts[0].claims[0].statement"]);
    let touched = findings_with(STATEMENTS, r#""part": "1.3""#, r#""part": "1.9""#);
    let no_part = |finding: &Finding| matches!(finding, Finding::Dangling { subject, to: ReferenceTo::Part, id, .. } if subject == "C1" && id == "1.9");
    assert!(touched.iter().any(no_part), "{touched:?}");
    let differs =
        |subject: &str| Finding::ListDiffers { file: "contexts.json".to_owned(), subject: subject.to_owned() };
    assert!(touched.contains(&differs("AZE")), "{touched:?}");
    assert_eq!(findings_with("contexts.json", "\"statements\":55", "\"statements\":54"), [differs("AZE")]);
    assert_eq!(findings_with("contexts.json", "\"AUT\",", ""), [differs("classified")]);
}

#[test]
fn classifications_name_what_exists() {
    let findings = findings_with("classifications.json", "\"DNK\"", "\"QQQ\"");
    assert!(
        findings.iter().any(|finding| matches!(finding,
        Finding::Dangling { file, to: ReferenceTo::Country, id, .. } if file == "classifications.json" && id == "QQQ"))
    );
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
        let computed = outcome(&index.methodology, observation).unwrap().recomputed().unwrap();
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

const ALL: [&str; 7] = ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "egdi-2024", "idi-2023", "idi-2024"];

#[test]
fn every_published_total_is_what_is_shown_and_ranked() {
    let (mut published, mut differing) = (0, SortedMap::new());
    for id in ALL {
        let index = index(id);
        for observation in index.observations() {
            let Some(total) = &observation.total else { continue };
            let found = outcome(&index.methodology, observation).unwrap();
            assert_eq!(found.score, total.score, "{id} {}", observation.country);
            assert!(matches!(found.basis, Basis::Published(_)), "{id} {}", observation.country);
            assert!(found.score.decimals >= index.methodology.score.decimals, "{id} {}", observation.country);
            published += 1;
            *differing.get_or_insert_with(id, || 0) += usize::from(found.check().unwrap().other().is_some());
        }
        for row in ranking(&index) {
            let score = row.outcome.map(|outcome| outcome.score);
            assert_eq!(
                score,
                row.observation.total.as_ref().map(|total| total.score).or(score),
                "{id} {}",
                row.country
            );
        }
    }
    assert_eq!(published, 1_317);
    assert_eq!((differing["egdi-2024"], differing["gci-2024"]), (153, 62), "the check gives another figure");
}

#[test]
fn countries_tie_where_the_publisher_has_them_tie() {
    let rank = |id: &str, country: &str| {
        let country = CountryCode::parse(country).unwrap();
        ranking(&index(id)).iter().find(|row| row.country == country).unwrap().rank.unwrap()
    };
    assert_eq!((rank("egdi-2024", "IND").first, rank("egdi-2024", "JAM").first), (97, 96), "0.66776 and 0.66777");
    assert_ne!(rank("egdi-2024", "IRQ"), rank("egdi-2024", "KIR"));
    assert_eq!(rank("gci-2024", "GHA"), rank("gci-2024", "TZA"));
    assert_eq!(rank("gci-2024", "SRB"), rank("gci-2024", "BEL"));
    assert_ne!(rank("gci-2024", "LVA"), rank("gci-2024", "NZL"));
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
    // The list of indices names the countries whose evidence is held.
    let differs = Finding::ListDiffers { file: "indices.json".to_owned(), subject: "ncsi-2018".to_owned() };
    assert_eq!(audit(&files).findings, [Finding::Hash { file }, unlisted, differs, unused]);
}
