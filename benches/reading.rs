//! How fast files are read, in bytes per second: the observations of every index of `public/data`, and every other file
//! that a first view needs.
//!
//! `cargo bench --no-default-features --bench reading`
#![allow(clippy::unwrap_used, reason = "a benchmark that meets something unexpected should stop")]

use criterion::{Criterion, Throughput};
use posture::wire::{read_countries, read_indices, read_methodology, read_observations, read_sources};
use std::hint::black_box;
use std::path::Path;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("reading");
    for index in read_indices(&text("indices.json")).unwrap() {
        let methodology = read_methodology(&text(&format!("methodologies/{}.json", index.id))).unwrap();
        let observations = text(&format!("observations/{}.json", index.id));
        group.throughput(Throughput::Bytes(observations.len().try_into().unwrap()));
        group.bench_function(index.id.as_str(), |bencher| {
            bencher.iter(|| read_observations(black_box(&observations), &methodology).unwrap());
        });
    }
    let (countries, sources) = (text("countries.json"), text("sources.json"));
    group.throughput(Throughput::Bytes((countries.len() + sources.len()).try_into().unwrap()));
    group.bench_function("countries and sources", |bencher| {
        bencher.iter(|| (read_countries(black_box(&countries)).unwrap(), read_sources(black_box(&sources)).unwrap()));
    });
    group.finish();
    criterion.final_summary();
}

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path)).unwrap()
}
