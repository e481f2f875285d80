//! How fast the cheapest way to a target is found: all optimal sets, counted, and a page of them.
//!
//! * `azerbaijan`: the 17 gaps of the observation of 2023, to 75 %.
//! * `all of an index`: nothing is met of the NCSI of 2018 (46 indicators) and of NCSI 3.0 (49), the target is half of
//!   all points; by acts, and by efforts from a generator with a fixed seed.
//! * `limits`: the same with two acts at most in each area.
//! * `web`: the same with sixty needs at random, which is as tangled as a wish may be.
//!
//! `cargo bench --no-default-features --bench plan`
#![allow(clippy::unwrap_used, reason = "a benchmark that meets something unexpected should stop")]

use criterion::Criterion;
use posture::model::{CountryCode, Day, IndexData, PartId, Points, Values};
use posture::scoring::plan::{Effort, Minimise, PlanBase, Problem, Wish};
use posture::wire::{read_methodology, read_observations};
use std::hint::black_box;
use std::path::Path;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let [old, new] = ["ncsi-2018", "ncsi-3"].map(index);
    let observation = old.current(CountryCode::parse("AZE").unwrap()).unwrap();
    let azerbaijan = PlanBase::of_values(&old.methodology, &observation.values);
    let mut group = criterion.benchmark_group("plan");
    let mut measure = |name: &str, base: &PlanBase, wish: &Wish| {
        let problem = Problem::new(base, wish, Day::parse("2026-11-30").unwrap()).unwrap();
        let sets = problem.solve().optima().sets;
        group.bench_function(format!("{name}, {sets} sets"), |bencher| {
            bencher.iter(|| black_box(problem.solve().optima().page(0, 20)));
        });
        group.bench_function(format!("{name}, front"), |bencher| bencher.iter(|| black_box(problem.front())));
    };
    measure("azerbaijan", &azerbaijan, &Wish { target: Points(9), ..Wish::default() });
    for data in [&old, &new] {
        let count = data.methodology.leaves().len();
        let mut base = nothing_met(data);
        let half = Points(base.most().0 / 2);
        let wish = Wish { target: half, ..Wish::default() };
        measure(&format!("{count} indicators, acts"), &base, &wish);
        let mut state = 12;
        for one in &mut base.candidates {
            one.effort = Effort::new(1 + i64::try_from(next(&mut state) % 100).unwrap()).unwrap();
        }
        let wish = Wish { minimise: Minimise::Effort, ..wish };
        measure(&format!("{count} indicators, effort"), &base, &wish);
        let limited = Wish { at_most: base.areas.iter().map(|area| (area.clone(), 2)).collect(), ..wish.clone() };
        measure(&format!("{count} indicators, limits"), &base, &limited);
        for pairs in [20, Wish::MOST_NEEDS] {
            let web = Wish { needs: web(&base, pairs), ..wish.clone() };
            measure(&format!("{count} indicators, {pairs} needs"), &base, &web);
        }
    }
    group.finish();
    criterion.final_summary();
}

fn index(id: &str) -> IndexData {
    let methodology = read_methodology(&text(&format!("methodologies/{id}.json"))).unwrap();
    let (observations, _) = read_observations(&text(&format!("observations/{id}.json")), &methodology).unwrap();
    IndexData::new(methodology, observations)
}

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path)).unwrap()
}

/// A country that meets nothing.
fn nothing_met(data: &IndexData) -> PlanBase {
    let leaves = data.methodology.leaves().into_iter().map(|part| (part.id.clone(), Points::ZERO)).collect();
    PlanBase::of_values(&data.methodology, &Values::checked(&data.methodology, &leaves).0)
}

/// Pairs of indicators at random, the later of which needs the earlier.
fn web(base: &PlanBase, pairs: usize) -> Vec<(PartId, PartId)> {
    let (count, mut state, mut web) = (base.candidates.len(), 7, Vec::new());
    while web.len() < pairs {
        let [one, other] = [(); 2].map(|()| usize::try_from(next(&mut state)).unwrap_or_default() % count);
        let part = |place: usize| base.candidates.get(place).unwrap().part.clone();
        if one > other && !web.contains(&(part(one), part(other))) {
            web.push((part(one), part(other)));
        }
    }
    web
}

/// A step of a linear congruential generator, of which the upper half is used.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}
