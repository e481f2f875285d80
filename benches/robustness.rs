//! How fast weights are varied and countries ranked again, in draws per second.
//!
//! * `gci-2024`: 194 countries, five areas, the pillars' weights varied by 25 percent; all else as in the page.
//! * `gci-2024, ten picked`: the same, with ten countries compared with each other in every draw.
//!
//! Criterion prints draws per second as `elem/s`. `benches/robustness.py` does the same in numpy, and `cargo xtask bench
//! --only robustness` compares both with the worker in the browser.
//!
//! `cargo bench --no-default-features --bench robustness`
#![allow(clippy::unwrap_used, reason = "a benchmark that meets something unexpected should stop")]

use criterion::{Criterion, Throughput};
use posture::model::{CountryCode, IndexData};
use posture::scoring::{Profiles, Simulation, Spec, Weights};
use posture::wire::{read_methodology, read_observations};
use std::hint::black_box;
use std::path::Path;

const DRAWS: u32 = 10_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let index = index("gci-2024");
    let profiles = Profiles::of(&index);
    let weights = Weights::official(&index.methodology).unwrap();
    let picked: Vec<CountryCode> = profiles.rows().iter().step_by(19).take(10).map(|row| row.country).collect();
    let mut group = criterion.benchmark_group("robustness");
    group.throughput(Throughput::Elements(u64::from(DRAWS)));
    for (name, picked) in [("gci-2024", Vec::new()), ("gci-2024, ten picked", picked)] {
        let spec = Spec { weights: weights.clone(), spread: 25, draws: DRAWS, seed: 2024, picked };
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut simulation = Simulation::new(black_box(&spec), &profiles).unwrap();
                simulation.step(DRAWS);
                simulation.finish()
            });
        });
    }
    group.finish();
    criterion.final_summary();
}

fn index(id: &str) -> IndexData {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let file = |kind: &str| std::fs::read_to_string(folder.join(kind).join(format!("{id}.json"))).unwrap();
    let methodology = read_methodology(&file("methodologies")).unwrap();
    let (observations, _) = read_observations(&file("observations"), &methodology).unwrap();
    IndexData::new(methodology, observations)
}
