//! What draws say: how far each rank ranges, and how often one country outranks another.

use crate::model::{CountryCode, Points};
use crate::scoring::{Rank, Score};

/// The percentiles of the ranks that are reported: nine tenths of the draws lie between the outer two.
const PERCENTILES: [u64; 3] = [5, 50, 95];

/// The outcome of draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Robustness {
    /// How many draws were made.
    pub draws: u32,
    /// Every country known in all areas that count, by its rank under the weights as they are, then by code.
    pub countries: Vec<RankRange>,
    /// Countries that lack an area that counts, by code. Missing is not zero, so they are not ranked.
    pub incomplete: Vec<CountryCode>,
    /// The picked countries against each other.
    pub picked: Outranking,
}

/// How far the rank of a country ranges. A rank is the best place of those that share it.
///
/// The percentile `p` is the smallest rank such that at least `p` percent of the draws gave this rank or a better one
/// (the inverse of the empirical distribution, type 1 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical
/// packages", 1996). So each is a rank that the country had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The country.
    pub country: CountryCode,
    /// Its rank under the weights as they are, among those that take part.
    pub rank: Rank,
    /// The 5th percentile of its ranks.
    pub best: usize,
    /// The median of its ranks.
    pub median: usize,
    /// The 95th percentile of its ranks.
    pub worst: usize,
}

impl RankRange {
    /// From how often each rank was had, from 1; none where there was no draw.
    pub(super) fn new(country: CountryCode, rank: Rank, counts: &[u32], draws: u32) -> Option<Self> {
        let [best, median, worst] = PERCENTILES.map(|percent| percentile(counts, draws, percent));
        Some(Self { country, rank, best: best?, median: median?, worst: worst? })
    }
}

fn percentile(counts: &[u32], draws: u32, percent: u64) -> Option<usize> {
    let mut so_far = 0;
    let reached = |count: &u32| {
        so_far += u64::from(*count);
        so_far > 0 && so_far * 100 >= u64::from(draws) * percent
    };
    counts.iter().position(reached).map(|place| place + 1)
}

/// How often each of some countries outranked each other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outranking {
    countries: Vec<CountryCode>,
    wins: Vec<u32>,
    draws: u32,
}

impl Outranking {
    pub(super) const fn new(countries: Vec<CountryCode>, wins: Vec<u32>, draws: u32) -> Self {
        Self { countries, wins, draws }
    }

    /// The countries, in the order in which they were picked.
    #[must_use]
    pub fn countries(&self) -> &[CountryCode] {
        &self.countries
    }

    /// The number of draws in which the country of a row had a higher score than that of a column. Draws in which
    /// they tie count for neither.
    #[must_use]
    pub fn wins(&self, row: usize, column: usize) -> Option<u32> {
        let row = self.wins.chunks_exact(self.countries.len().max(1)).nth(row)?;
        row.get(column).copied()
    }

    /// The number of draws in which two countries had the same score.
    #[must_use]
    pub fn ties(&self, row: usize, column: usize) -> Option<u32> {
        self.draws.checked_sub(self.wins(row, column)?)?.checked_sub(self.wins(column, row)?)
    }

    /// The share of draws in which the country of a row outranks that of a column, as a percent.
    #[must_use]
    pub fn share(&self, row: usize, column: usize) -> Option<Score> {
        Score::new(Points(self.wins(row, column)?.into()), Points(self.draws.into()), 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_the_first_rank_that_reaches_its_share() {
        let counts = [4, 1, 45, 0, 45, 5];
        assert_eq!([5, 50, 95].map(|percent| percentile(&counts, 100, percent)), [Some(2), Some(3), Some(5)]);
        assert_eq!(percentile(&[0, 1], 1, 5), Some(2));
        assert_eq!(percentile(&[0, 0], 0, 50), None, "no draws, no percentile");
    }
}
