//! How fast scores, their explanations and ranks are computed, in points per second.
//!
//! A *point* here is one figure that goes into the computation: the points of an area or an indicator, or a
//! published total. Criterion prints points per second as `elem/s`.
//!
//! * `package`: every index of `public/data`, with every observation and country that is held.
//! * `synthetic`: 10,000 countries, each with all 46 indicators of the NCSI of 2018, from a generator with a fixed
//!   seed, so that every run computes the same.
//!
//! In both, `ranking` scores the observation that stands for each country and ranks them all; `explanation` builds
//! the whole tree from the total to the indicators for every observation. Reading files is not measured.
//!
//! `cargo bench --no-default-features --bench scoring`
#![allow(clippy::unwrap_used, reason = "a benchmark that meets something unexpected should stop")]

use criterion::{Criterion, Throughput};
use posture::model::{
    CountryCode, Decimal, IndexData, Methodology, Observation, PartId, Points, PublishedTotal, SourceId, Values,
};
use posture::scoring::{Score, explain, ranking};
use posture::sort::SortedMap;
use posture::wire::{read_indices, read_methodology, read_observations};
use std::hint::black_box;
use std::path::Path;

const COUNTRIES: usize = 10_000;
const SEED: u64 = 2018;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    measure(&mut criterion, "package", &package());
    measure(&mut criterion, "synthetic", &[synthetic()]);
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, name: &str, indices: &[IndexData]) {
    let mut group = criterion.benchmark_group(name);
    let current = indices.iter().flat_map(|index| index.current_all().map(|one| points(&index.methodology, one)));
    group.throughput(Throughput::Elements(current.sum()));
    group.bench_function("ranking", |bencher| {
        bencher.iter(|| {
            for index in indices {
                black_box(ranking(black_box(index)));
            }
        });
    });
    let all = indices.iter().flat_map(|index| index.observations().iter().map(|one| points(&index.methodology, one)));
    group.throughput(Throughput::Elements(all.sum()));
    group.bench_function("explanation", |bencher| {
        bencher.iter(|| {
            for index in indices {
                for observation in index.observations() {
                    black_box(explain(&index.methodology, black_box(&observation.values)));
                }
            }
        });
    });
    group.finish();
}

/// How many figures an observation holds.
fn points(methodology: &Methodology, observation: &Observation) -> u64 {
    let known = methodology.parts().into_iter().filter(|part| observation.values.get(part).is_some()).count();
    known as u64 + u64::from(observation.total.is_some())
}

fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path)).unwrap()
}

/// Every index that the package holds.
fn package() -> Vec<IndexData> {
    let entries = read_indices(&file("indices.json")).unwrap();
    let read = |id: &str| {
        let methodology = read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
        let (observations, _) = read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap();
        IndexData::new(methodology, observations)
    };
    entries.iter().map(|entry| read(entry.id.as_str())).collect()
}

/// Countries that do not exist, each credited with a random half of the real indicators and with their total.
fn synthetic() -> IndexData {
    let methodology = read_methodology(&file("methodologies/ncsi-2018.json")).unwrap();
    let leaves: Vec<(PartId, Points)> =
        methodology.leaves().into_iter().map(|part| (part.id.clone(), part.max)).collect();
    let source = SourceId::parse("synthetic").unwrap();
    let mut state = SEED;
    let observations = (0..COUNTRIES).map(|number| {
        let draw = next(&mut state);
        let awarded = |place: usize, max: Points| if draw >> place & 1 == 1 { max } else { Points::ZERO };
        let points: SortedMap<PartId, Points> =
            leaves.iter().enumerate().map(|(place, (id, max))| (id.clone(), awarded(place, *max))).collect();
        let sum = points.values().copied().sum();
        let (values, rejections) = Values::checked(&methodology, &points);
        assert!(rejections.is_empty(), "whole points fit");
        Observation {
            country: code(number),
            as_of: None,
            source: source.clone(),
            total: Some(PublishedTotal { score: score(&methodology, sum), source: source.clone() }),
            rank: None,
            ddl: None,
            values,
            derived: Vec::new(),
            has_evidence: false,
            note: None,
        }
    });
    let observations = observations.collect();
    IndexData::new(methodology, observations)
}

fn score(methodology: &Methodology, points: Points) -> Decimal {
    Score::new(points, methodology.points.max, methodology.score.full).unwrap().rounded(methodology.score.decimals)
}

/// AAA, AAB, …: 17,576 codes.
fn code(number: usize) -> CountryCode {
    let letter = |place: usize| char::from(b'A' + u8::try_from(number / 26_usize.pow(place as u32) % 26).unwrap());
    CountryCode::parse(&[letter(2), letter(1), letter(0)].iter().collect::<String>()).unwrap()
}

/// `SplitMix64`, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
