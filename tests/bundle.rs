//! The ranking of a published index as a bundle: names of columns are a promise, and every source is named.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets something unexpected should stop")]

use posture::bundle::{Bundle, BundleFile, NamedTable};
use posture::bundle::{Citation, publishers};
use posture::model::{AsOf, IndexData, SourceId};
use posture::text::{Catalogue, Language, say};
use posture::view_model::ranking::{RankingTable, export};
use posture::wire::{read_countries, read_methodology, read_observations, read_sources};
use std::path::Path;
use std::sync::Arc;

fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path)).unwrap()
}

fn bundle(language: Language) -> Bundle {
    let methodology = read_methodology(&file("methodologies/gci-2024.json")).unwrap();
    let (observations, _) = read_observations(&file("observations/gci-2024.json"), &methodology).unwrap();
    let index = IndexData::new(methodology, observations);
    let (countries, _) = read_countries(&file("countries.json")).unwrap();
    let sources = Arc::new(read_sources(&file("sources.json")).unwrap().0);
    let words = Catalogue::of(language);
    let ranking = RankingTable::new(&index, &countries, &words);
    let table = export(&ranking, None, ranking.rows.iter().map(AsRef::as_ref), &index, &sources);
    let used: Vec<SourceId> = ranking.rows.iter().map(|row| row.source.clone()).collect();
    Bundle {
        citation: Citation {
            name: "ranking-gci-2024".to_owned(),
            title: say::ranking_tab(&index.methodology.name),
            publishers: publishers(&sources, &used),
            data_version: "1.0.0".to_owned(),
            as_of: AsOf::parse("2024"),
            retrieved: AsOf::parse("2026-02-03").unwrap(),
            address: "https://example.org/ranking?index=gci-2024".to_owned(),
        },
        tables: vec![NamedTable::new("ranking", say::ranking_tab(&index.methodology.name), table)],
        filters: Vec::new(),
        caveats: Vec::new(),
        sources,
        used,
    }
}

#[test]
fn columns_are_called_the_same_in_every_language() {
    let expected = [
        "rank_first",
        "rank_last",
        "rank_basis",
        "code",
        "country",
        "score",
        "tier",
        "tier_name",
        "area_legal",
        "area_technical",
        "area_organizational",
        "area_capacity_development",
        "area_cooperation",
        "basis",
        "published",
        "recomputed",
        "date",
        "source",
        "publisher",
        "address",
        "read_from",
        "copy_address",
        "grade",
    ];
    for language in Language::all() {
        let bundle = bundle(language);
        let names: Vec<&str> = bundle.tables[0].columns().iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, expected, "{}", language.tag());
    }
}

#[test]
fn every_source_is_named_in_every_file() {
    for language in Language::all() {
        let (bundle, words) = (bundle(language), Catalogue::of(language));
        assert_eq!(bundle.file_name(BundleFile::Zip), "ranking-gci-2024-full.zip");
        for format in BundleFile::ALL {
            let bytes = bundle.file(format, &words).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            for source in bundle.used.iter().filter_map(|id| bundle.sources.by_id.get(id)) {
                assert!(text.contains(&source.title), "{}: {}", format.name(), source.title);
            }
        }
        assert!(bundle.citation.text(&words).contains("International Telecommunication Union"));
        assert!(bundle.citation.bibtex().contains("title = {{Posture}: Ranking: Global"));
    }
}
