//! The draws: weights varied at random, countries ranked, ranks counted.

use super::field::{Area, Field};
use super::result::{Outranking, RankRange, Robustness};
use super::{RobustnessError, Spec};
use crate::model::CountryCode;
use crate::scoring::{Profiles, ranks};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Draws that are made a few at a time, so that whoever makes them can show how far they are, and stop.
///
/// No draw is kept, only how often each country had each rank: four bytes for each country and rank, 150 kB for 194
/// countries, however many draws there are. A draw allocates nothing.
pub struct Simulation {
    field: Field,
    draws: u32,
    done: u32,
    factors: Factors,
    /// For each country, in the order of the field, how often it had each rank from 1.
    counts: Vec<u32>,
    picked: Vec<usize>,
    /// For each picked country, how often it had a higher score than each picked country.
    wins: Vec<u32>,
    // What one draw needs, kept from draw to draw.
    coefficients: Vec<u64>,
    scores: Vec<u64>,
    keys: Vec<u64>,
    picked_scores: Vec<u64>,
}

impl Simulation {
    /// Gets ready to draw.
    ///
    /// # Errors
    /// When the spec is out of its ranges, the weights do not belong to the areas, or too few countries are complete.
    pub fn new(spec: &Spec, profiles: &Profiles) -> Result<Self, RobustnessError> {
        spec.check()?;
        let field = Field::new(profiles, &spec.weights)?;
        let countries = field.countries.len();
        let mut picked: Vec<usize> = Vec::new();
        for place in spec.picked.iter().filter_map(|code| field.countries.binary_search(code).ok()) {
            if !picked.contains(&place) {
                picked.push(place);
            }
        }
        Ok(Self {
            draws: spec.draws,
            done: 0,
            factors: Factors::new(spec, field.factor_bits),
            counts: vec![0; countries * countries],
            wins: vec![0; picked.len() * picked.len()],
            coefficients: vec![0; field.areas.len()],
            scores: vec![0; countries],
            keys: vec![0; countries],
            picked_scores: vec![0; picked.len()],
            picked,
            field,
        })
    }

    /// Makes at most so many draws more, and none beyond those that were asked for at the start. How draws are
    /// divided among calls changes nothing.
    pub fn step(&mut self, draws: u32) {
        for _ in 0..draws.min(self.draws.saturating_sub(self.done)) {
            self.draw();
            self.done += 1;
        }
    }

    /// How many draws are made.
    #[must_use]
    pub const fn done(&self) -> u32 {
        self.done
    }

    /// Whether all draws are made.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done >= self.draws
    }

    /// How often a country had each rank, from 1, in the draws so far; none where it does not take part.
    #[must_use]
    pub fn rank_counts(&self, country: CountryCode) -> Option<&[u32]> {
        let place = self.field.countries.binary_search(&country).ok()?;
        self.counts.chunks_exact(self.field.countries.len()).nth(place)
    }

    /// What the draws so far say; none before the first.
    #[must_use]
    pub fn finish(&self) -> Option<Robustness> {
        let rows = self.counts.chunks_exact(self.field.countries.len());
        let plain = ranks(&self.field.plain_scores(None));
        let range =
            |((country, rank), counts): ((&CountryCode, _), &[u32])| RankRange::new(*country, rank?, counts, self.done);
        let mut countries: Vec<RankRange> =
            self.field.countries.iter().zip(plain).zip(rows).map(range).collect::<Option<_>>()?;
        countries.sort_by_key(|one| (one.rank, one.country));
        let picked = self.picked.iter().filter_map(|place| self.field.countries.get(*place).copied());
        Some(Robustness {
            draws: self.done,
            countries,
            incomplete: self.field.incomplete.clone(),
            picked: Outranking::new(picked.collect(), self.wins.clone(), self.done),
        })
    }

    fn draw(&mut self) {
        self.factors.draw(&self.field.areas, &mut self.coefficients);
        self.field.score(&self.coefficients, &mut self.scores);
        self.compare_picked();
        // The highest score becomes the smallest key. The place of the country in its low bits says whose it is.
        let bits = self.field.index_bits;
        for ((place, score), key) in (0_u64..).zip(&self.scores).zip(&mut self.keys) {
            *key = (!score << bits) | place;
        }
        self.keys.sort_unstable();
        let mask = (1_u64 << bits) - 1;
        let (mut before, mut first) = (None, 0);
        for (position, key) in self.keys.iter().enumerate() {
            if before != Some(key >> bits) {
                (before, first) = (Some(key >> bits), position);
            }
            let country = usize::try_from(key & mask).unwrap_or(usize::MAX);
            if let Some(count) = self.counts.get_mut(country * self.keys.len() + first) {
                *count += 1;
            }
        }
    }

    fn compare_picked(&mut self) {
        let scores = self.picked.iter().filter_map(|place| self.scores.get(*place));
        for (picked, score) in self.picked_scores.iter_mut().zip(scores) {
            *picked = *score;
        }
        let rows = self.wins.chunks_exact_mut(self.picked_scores.len().max(1));
        for (row, own) in rows.zip(&self.picked_scores) {
            for (wins, other) in row.iter_mut().zip(&self.picked_scores) {
                *wins += u32::from(own > other);
            }
        }
    }
}

/// Uniform factors from `[1 − f, 1 + f]`, in parts of a power of two.
///
/// The generator is xoshiro256++ of D. Blackman and S. Vigna ("Scrambled linear pseudorandom number generators",
/// 2021), started from a seed by `SplitMix64` as they advise. The step from its bits to a factor is written here, so
/// that no version of a library can change it.
struct Factors {
    generator: Xoshiro256PlusPlus,
    lowest: u64,
    width: u64,
}

impl Factors {
    fn new(spec: &Spec, bits: u32) -> Self {
        let one = 1_u64 << bits;
        let reach = (one * u64::from(spec.spread) + 50) / 100;
        Self { generator: Xoshiro256PlusPlus::seed_from_u64(spec.seed), lowest: one - reach, width: 2 * reach }
    }

    /// One factor for each area, in order, multiplied by its weight.
    fn draw(&mut self, areas: &[Area], coefficients: &mut [u64]) {
        for (area, coefficient) in areas.iter().zip(coefficients) {
            // Both ends belong to the interval. A factor has 31 bits at most, so the product fits.
            let random = self.generator.next_u64() >> 32;
            *coefficient = area.weight * (self.lowest + (((self.width + 1) * random) >> 32));
        }
    }
}
