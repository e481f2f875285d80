//! Draws against a plain computation that keeps every rank, and what must not change a result.

use super::*;
use crate::model::Points;
use crate::scoring::{Profiles, Rank};
use proptest::prelude::*;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

const MAXIMA: [i64; 3] = [7, 5, 4];
/// The least common multiple of the maxima.
const UNIT: i128 = 140;

fn code(place: usize) -> CountryCode {
    let letter = char::from(b'A' + u8::try_from(place).unwrap());
    CountryCode::parse(&format!("AA{letter}")).unwrap()
}

fn profiles(rows: &[(usize, [Option<i64>; 3])]) -> Profiles {
    let rows = rows.iter().map(|(place, points)| (code(*place), points.map(|one| one.map(Points)).to_vec()));
    Profiles::new(MAXIMA.map(Points).to_vec(), rows.collect()).unwrap()
}

/// Countries that are known in full, in the order of their codes.
fn complete(rows: &[[i64; 3]]) -> Profiles {
    profiles(&rows.iter().map(|row| row.map(Some)).enumerate().collect::<Vec<_>>())
}

fn spec(weights: [u32; 3], spread: u8, draws: u32) -> Spec {
    let picked = (0..26).map(code).collect();
    Spec { weights: Weights::relative(&weights).unwrap(), spread, draws, seed: 7, picked }
}

fn run(spec: &Spec, profiles: &Profiles) -> Robustness {
    let mut simulation = Simulation::new(spec, profiles).unwrap();
    simulation.step(u32::MAX);
    simulation.finish().unwrap()
}

/// The ranks of each country in every draw, each by counting who is above, with fractions as they are.
fn plain(rows: &[[i64; 3]], spec: &Spec) -> Vec<Vec<usize>> {
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(spec.seed);
    let counting = || spec.weights.as_slice().iter().enumerate().filter(|(_, weight)| **weight > 0);
    let one = 1_i128 << 30;
    let reach = (one * i128::from(spec.spread) + 50) / 100;
    let mut found = vec![Vec::new(); rows.len()];
    for _ in 0..spec.draws {
        let factors: Vec<(usize, i128)> = counting()
            .map(|(area, weight)| {
                let random = i128::from(generator.next_u64() >> 32);
                (area, i128::from(*weight) * (one - reach + (((2 * reach + 1) * random) >> 32)))
            })
            .collect();
        let share = |row: &[i64; 3], area: usize| i128::from(row[area]) * UNIT / i128::from(MAXIMA[area]);
        let score = |row: &[i64; 3]| factors.iter().map(|(area, factor)| factor * share(row, *area)).sum::<i128>();
        for (ranks, row) in found.iter_mut().zip(rows) {
            ranks.push(1 + rows.iter().filter(|other| score(other) > score(row)).count());
        }
    }
    found
}

fn percentile(ranks: &[usize], percent: usize) -> usize {
    let mut sorted = ranks.to_vec();
    sorted.sort_unstable();
    sorted[(ranks.len() * percent).div_ceil(100) - 1]
}

fn row() -> impl Strategy<Value = [i64; 3]> {
    // Few values, so that countries often tie.
    (0_i64..=3, 0_i64..=2, 0_i64..=2).prop_map(|(a, b, c)| [a * 2 + i64::from(a == 3), b * 2, c * 2])
}

fn weights() -> impl Strategy<Value = [u32; 3]> {
    prop::array::uniform3(0_u32..=5).prop_filter("not all zero", |weights| weights.iter().any(|weight| *weight > 0))
}

proptest! {
    #[test]
    fn draws_agree_with_a_plain_computation(
        rows in prop::collection::vec(row(), 2..10),
        weights in weights(),
        spread in 0_u8..=100,
        draws in 1_u32..60,
    ) {
        let spec = spec(weights, spread, draws);
        let (found, plain) = (run(&spec, &complete(&rows)), plain(&rows, &spec));
        prop_assert_eq!(found.countries.len(), rows.len());
        for one in &found.countries {
            let ranks = &plain[(0..rows.len()).find(|place| code(*place) == one.country).unwrap()];
            let expected = [5, 50, 95].map(|percent| percentile(ranks, percent));
            prop_assert_eq!([one.best, one.median, one.worst], expected);
        }
        for (row, own) in plain.iter().enumerate() {
            for (column, other) in plain.iter().enumerate() {
                let wins = own.iter().zip(other).filter(|(a, b)| a < b).count();
                prop_assert_eq!(found.picked.wins(row, column), u32::try_from(wins).ok());
                let ties = own.iter().zip(other).filter(|(a, b)| a == b).count();
                prop_assert_eq!(found.picked.ties(row, column), u32::try_from(ties).ok());
            }
        }
    }

    #[test]
    fn the_division_into_steps_changes_nothing(
        rows in prop::collection::vec(row(), 2..10),
        steps in prop::collection::vec(0_u32..20, 1..20),
    ) {
        let spec = spec([2, 1, 1], 25, 100);
        let mut simulation = Simulation::new(&spec, &complete(&rows)).unwrap();
        for step in steps {
            simulation.step(step);
        }
        simulation.step(u32::MAX);
        prop_assert!(simulation.is_done() && simulation.done() == 100);
        prop_assert_eq!(simulation.finish().unwrap(), run(&spec, &complete(&rows)));
    }

    #[test]
    fn the_order_of_countries_changes_nothing(rows in prop::collection::vec(row(), 2..10)) {
        let forward: Vec<_> = rows.iter().map(|row| row.map(Some)).enumerate().collect();
        let backward: Vec<_> = forward.iter().copied().rev().collect();
        let spec = spec([1, 1, 1], 40, 50);
        prop_assert_eq!(run(&spec, &profiles(&forward)), run(&spec, &profiles(&backward)));
    }

    #[test]
    fn without_spread_a_range_has_no_width(rows in prop::collection::vec(row(), 2..10), weights in weights()) {
        for one in run(&spec(weights, 0, 20), &complete(&rows)).countries {
            prop_assert_eq!([one.best, one.median, one.worst], [one.rank.first; 3]);
        }
    }

    #[test]
    fn the_same_shares_tie_in_every_draw(row in row(), other in row(), weights in weights()) {
        let found = run(&spec(weights, 100, 50), &complete(&[row, other, row]));
        prop_assert_eq!(found.picked.ties(0, 2), Some(50));
        prop_assert_eq!(found.picked.wins(0, 1), found.picked.wins(2, 1));
    }
}

#[test]
fn who_lacks_an_area_that_counts_is_named_and_not_ranked() {
    let rows = [(0, [Some(7), Some(0), Some(1)]), (1, [Some(7), None, Some(1)]), (2, [Some(0), Some(5), None])];
    let table = profiles(&rows);
    assert_eq!(
        Simulation::new(&spec([1, 1, 1], 25, 10), &table).err(),
        Some(RobustnessError::TooFewCountries { complete: 1 })
    );
    let found = run(&spec([1, 0, 1], 25, 10), &table);
    assert_eq!(found.countries.iter().map(|one| one.country).collect::<Vec<_>>(), [code(0), code(1)]);
    assert_eq!(found.countries[0].rank, Rank { first: 1, last: 2 });
    assert_eq!((found.incomplete, found.picked.countries()), (vec![code(2)], [code(0), code(1)].as_slice()));
}

#[test]
fn a_stopped_simulation_says_what_it_has() {
    let table = complete(&[[7, 0, 0], [0, 5, 4]]);
    let mut simulation = Simulation::new(&spec([1, 1, 1], 100, 1000), &table).unwrap();
    assert_eq!(simulation.finish(), None, "nothing drawn, nothing known");
    simulation.step(30);
    let found = simulation.finish().unwrap();
    assert_eq!((found.draws, simulation.done(), simulation.is_done()), (30, 30, false));
    assert_eq!(simulation.rank_counts(code(1)).unwrap().iter().sum::<u32>(), 30);
    assert_eq!(simulation.rank_counts(code(25)), None);
}

#[test]
fn what_cannot_be_drawn_is_refused_by_name() {
    let table = complete(&[[7, 0, 0], [0, 5, 4]]);
    let refused = |spec: &Spec, table: &Profiles| Simulation::new(spec, table).err().unwrap();
    assert_eq!(refused(&spec([1, 1, 1], 101, 10), &table), RobustnessError::Spread(101));
    assert_eq!(refused(&spec([1, 1, 1], 25, 0), &table), RobustnessError::Draws(0));
    assert_eq!(refused(&spec([1, 1, 1], 25, 1_000_001), &table), RobustnessError::Draws(1_000_001));
    let other = Spec { weights: Weights::relative(&[1, 1]).unwrap(), ..spec([1, 1, 1], 25, 10) };
    assert_eq!(refused(&other, &table), RobustnessError::WrongWeights { given: 2, areas: 3 });
    let bare = Profiles::new(Vec::new(), vec![(code(0), Vec::new()), (code(1), Vec::new())]).unwrap();
    assert_eq!(refused(&other, &bare), RobustnessError::NoAreas);
    assert_eq!(
        leave_one_out(&complete(&[[1, 1, 1]]), &other.weights),
        Err(RobustnessError::WrongWeights { given: 2, areas: 3 })
    );
}

#[test]
fn each_area_is_left_out_in_turn() {
    let table = complete(&[[7, 0, 4], [7, 5, 0], [0, 5, 4]]);
    let ranks = |weights: [u32; 3]| -> Vec<(usize, Vec<usize>)> {
        let found = leave_one_out(&table, &Weights::relative(&weights).unwrap()).unwrap();
        found.without.iter().map(|one| (one.area, one.ranks().iter().map(|(_, rank)| rank.first).collect())).collect()
    };
    assert_eq!(ranks([1, 1, 1]), [(0, vec![2, 2, 1]), (1, vec![1, 2, 2]), (2, vec![2, 1, 2])]);
    assert_eq!(ranks([3, 0, 1]), [(0, vec![1, 3, 1]), (2, vec![1, 1, 3])]);
    assert_eq!(ranks([3, 0, 0]), [], "nothing is left without the only area");
    let found = leave_one_out(&table, &Weights::relative(&[1, 1, 1]).unwrap()).unwrap();
    assert_eq!(found.without[0].rank(code(2)), Some(Rank { first: 1, last: 1 }));
    assert_eq!(found.without[0].rank(code(9)), None);
}
