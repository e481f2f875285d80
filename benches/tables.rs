//! How fast a ranking of 10,000 countries becomes a table, is sorted and is filtered.
//!
//! The countries do not exist. Each has the five pillars of the GCI 2024 from a generator with a fixed seed, so that
//! every run computes the same. How long the page takes is measured by `cargo xtask bench --only tables`.
//!
//! `cargo bench --no-default-features --bench tables`
#![allow(clippy::unwrap_used, reason = "a benchmark that meets something unexpected should stop")]

use criterion::{Criterion, Throughput};
use posture::model::{
    Countries, Country, CountryCode, IndexData, Localized, Methodology, Observation, PartId, Points, SourceId, Values,
};
use posture::route::{Column, Sort};
use posture::sort::SortedMap;
use posture::text::{Catalogue, Language};
use posture::view_model::ranking::{Filter, RankingTable};
use posture::wire::read_methodology;
use std::hint::black_box;
use std::path::Path;

const COUNTRIES: usize = 10_000;
const SEED: u64 = 2024;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let words = Catalogue::of(Language::ENGLISH);
    let (index, countries) = synthetic();
    let table = RankingTable::new(&index, &countries, &words);
    let mut group = criterion.benchmark_group("table of 10,000 rows");
    group.throughput(Throughput::Elements(COUNTRIES as u64));
    group.bench_function("made", |bencher| {
        bencher.iter(|| black_box(RankingTable::new(black_box(&index), &countries, &words)));
    });
    let area = Column::Area(index.methodology.areas().first().unwrap().id.clone());
    for (name, column) in [("name", Column::Name), ("score", Column::Score), ("area", area)] {
        let sort = Sort { column, descending: true };
        group.bench_function(format!("sorted by {name}"), |bencher| {
            bencher.iter(|| black_box(table.shown(black_box(&Filter::default()), &sort)));
        });
    }
    for typed in ["e", "abc"] {
        group.bench_function(format!("filtered by “{typed}”"), |bencher| {
            bencher.iter(|| {
                let filter = Filter { typed: black_box(typed), ..Filter::default() };
                black_box(table.shown(&filter, &Sort::default()))
            });
        });
    }
    group.finish();
    criterion.final_summary();
}

/// Countries with names of twelve letters, and what they have of each pillar, in hundredths.
fn synthetic() -> (IndexData, Countries) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/methodologies/gci-2024.json");
    let methodology = read_methodology(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut state = SEED;
    let mut countries = Vec::new();
    let mut observations = Vec::new();
    for number in 0..COUNTRIES {
        let code = code(number);
        let name: String = (0..12).map(|_| letter(draw(&mut state, 26))).collect();
        let name = Localized::new(name, SortedMap::new());
        countries.push(Country { code, alpha2: String::new(), name, aliases: Vec::new() });
        observations.push(observation(&methodology, code, &mut state));
    }
    (IndexData::new(methodology, observations), Countries::new(countries, Vec::new()))
}

fn observation(methodology: &Methodology, country: CountryCode, state: &mut u64) -> Observation {
    let points: SortedMap<PartId, Points> = methodology
        .areas()
        .iter()
        .map(|area| (area.id.clone(), Points(i64::try_from(draw(state, 2_001)).unwrap())))
        .collect();
    let (values, rejections) = Values::checked(methodology, &points);
    assert!(rejections.is_empty(), "points fit");
    Observation {
        country,
        as_of: None,
        source: SourceId::parse("synthetic").unwrap(),
        total: None,
        rank: None,
        ddl: None,
        values,
        derived: Vec::new(),
        has_evidence: false,
        note: None,
    }
}

/// AAA, AAB, …: 17,576 codes.
fn code(number: usize) -> CountryCode {
    let text: String = [676, 26, 1].into_iter().map(|size| letter(number / size % 26).to_ascii_uppercase()).collect();
    CountryCode::parse(&text).unwrap()
}

fn letter(place: usize) -> char {
    char::from(b'a' + u8::try_from(place).unwrap())
}

/// From 0 to below `end`, by `SplitMix64` (Steele, Lea and Flood, 2014).
fn draw(state: &mut u64, end: u64) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) % end).unwrap()
}
