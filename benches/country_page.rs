//! How fast a publisher's page is read, in bytes per second; and whether a million damaged ones are, without stopping.
//!
//! A page here is that of Azerbaijan in the NCSI of 2018, made from the package. The damaged ones are lines of it in any
//! order, cut, doubled and with strange characters, from a generator with a fixed seed, so that every run reads the same.
//!
//! `cargo bench --no-default-features --bench country_page`
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints, and stops at something unexpected")]

use criterion::{Criterion, Throughput};
use posture::country_page::Reader;
use posture::model::{Methodology, Observation};
use posture::wire::{read_countries, read_methodology, read_observations};
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

const DAMAGED: usize = 1_000_000;
const STRANGE: [&str; 10] =
    ["\u{a0}", "\u{200b}", "%", "/", "1.1. ", "003", "16.01.24", "<a href=\"", "https://", "Criteria"];

fn main() {
    let [old, new] =
        ["ncsi-2018", "ncsi-3"].map(|id| read_methodology(&text(&format!("methodologies/{id}.json"))).unwrap());
    let observations = read_observations(&text("observations/ncsi-2018.json"), &old).unwrap().0;
    let countries = read_countries(&text("countries.json")).unwrap().0;
    let whole = observations.iter().find(|one| one.country.as_str() == "AZE" && one.has_evidence).unwrap();
    let page = page(&old, whole);
    let reader = Reader::new(&[&old, &new], &countries);

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("country page");
    group.throughput(Throughput::Bytes(page.len().try_into().unwrap()));
    group.bench_function("read", |bencher| bencher.iter(|| reader.read(black_box(&page)).unwrap()));
    group.finish();
    criterion.final_summary();

    // Criterion's own test mode runs everything once, and is to be quick.
    let count = if std::env::args().any(|argument| argument == "--test") { 1_000 } else { DAMAGED };
    let lines: Vec<&str> = page.lines().collect();
    let (mut state, mut read, before) = (11, 0_usize, Instant::now());
    for _ in 0..count {
        read += usize::from(reader.read(&damaged(&lines, &mut state)).is_ok());
    }
    println!(
        "{count} damaged pages read in {:.1} s; something was understood of {read}.",
        before.elapsed().as_secs_f32()
    );
}

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path)).unwrap()
}

/// A country's page as it is copied from the publisher's site.
fn page(methodology: &Methodology, observation: &Observation) -> String {
    let mut page = "Azerbaijan\nVersion 31 Aug 2023\n".to_owned();
    for area in methodology.areas() {
        for part in area.walk() {
            let (awarded, max) = (observation.values.get(part).unwrap().0, part.max.0);
            let figures = if part.is_leaf() { format!("{awarded}{awarded}{max}") } else { format!("{awarded}/{max}") };
            page += &format!("{}. {} {figures}\n", part.id, part.name.english());
            if part.is_leaf() {
                page += "CriteriaThe country has one.\nAccepted referencesLegal act\nAn act: https://example.org/act\n";
            }
        }
    }
    page
}

fn below(state: &mut u64, most: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap() % most.max(1)
}

fn damaged(lines: &[&str], state: &mut u64) -> String {
    let mut text = String::new();
    for _ in 0..below(state, 14) {
        let line = lines.get(below(state, lines.len())).copied().unwrap_or_default();
        let place = line.char_indices().nth(below(state, line.chars().count())).map_or(0, |(place, _)| place);
        let (before, behind) = line.split_at(place);
        text += before;
        if below(state, 2) == 0 {
            text += STRANGE.get(below(state, STRANGE.len())).copied().unwrap_or_default();
        }
        text += if below(state, 6) == 0 { "" } else { behind };
        text += if below(state, 12) == 0 { "" } else { "\n" };
    }
    text
}
