//! What draws say: how far each rank ranges, and how often one country outranks another.

use super::Spec;
use crate::model::{CountryCode, Points};
use crate::scoring::{Rank, Score};
use crate::sort::SortedSet;

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

/// Why figures that came from elsewhere are no outcome of draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutcomeError {
    /// No draw, or more than [`Spec::MOST_DRAWS`].
    #[error("{0} draws are none or too many")]
    Draws(u32),
    /// Fewer than two countries, or more than [`Spec::MOST_COUNTRIES`].
    #[error("{0} countries are too few or too many")]
    Countries(usize),
    /// Ranks of a country that are none, or not in order.
    #[error("the ranks of {0} are no ranks")]
    Ranks(CountryCode),
    /// A country that is there twice or in the wrong place.
    #[error("{0} is out of order")]
    Order(CountryCode),
    /// What is said of the picked countries fits neither them nor the draws.
    #[error("the wins of the picked countries do not fit")]
    Picked,
}

impl Robustness {
    /// Takes over an outcome that was computed elsewhere, where it could be one.
    ///
    /// # Errors
    /// When no draws could have given these figures in this order.
    pub fn checked(
        draws: u32,
        countries: Vec<RankRange>,
        incomplete: Vec<CountryCode>,
        picked: Outranking,
    ) -> Result<Self, OutcomeError> {
        let total = countries.len();
        if !(1..=Spec::MOST_DRAWS).contains(&draws) {
            return Err(OutcomeError::Draws(draws));
        }
        if !(2..=Spec::MOST_COUNTRIES).contains(&total) {
            return Err(OutcomeError::Countries(total));
        }
        if let Some(one) = countries.iter().find(|one| !one.is_among(total)) {
            return Err(OutcomeError::Ranks(one.country));
        }
        let mut known = SortedSet::new();
        let twice = countries.iter().map(|one| one.country).find(|country| !known.insert(*country));
        let misplaced = || countries.windows(2).find(|pair| !pair.is_sorted_by_key(|one| (one.rank, one.country)));
        if let Some(country) = twice.or_else(|| misplaced()?.last().map(|one| one.country)) {
            return Err(OutcomeError::Order(country));
        }
        let fits = picked.draws == draws && picked.countries.iter().all(|country| known.contains(country));
        if !fits {
            return Err(OutcomeError::Picked);
        }
        let mut before = None;
        for country in &incomplete {
            if before.replace(*country).is_some_and(|before| before >= *country) || known.contains(country) {
                return Err(OutcomeError::Order(*country));
            }
        }
        Ok(Self { draws, countries, incomplete, picked })
    }
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

    /// Whether these can be ranks among so many countries.
    fn is_among(&self, total: usize) -> bool {
        let Rank { first, last } = self.rank;
        let inside = |ranks: &[usize]| ranks.is_sorted() && ranks.iter().all(|rank| (1..=total).contains(rank));
        inside(&[first, last]) && inside(&[self.best, self.median, self.worst])
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

    /// Takes over wins that were counted elsewhere, one row for each country; none where they could not come from so
    /// many draws.
    #[must_use]
    pub fn checked(countries: Vec<CountryCode>, wins: &[Vec<u32>], draws: u32) -> Option<Self> {
        let total = countries.len();
        let distinct = SortedSet::from_iter(&countries).len() == total;
        if !distinct || wins.len() != total || wins.iter().any(|row| row.len() != total) {
            return None;
        }
        let found = Self { countries, wins: wins.concat(), draws };
        let fits = |row, column| {
            if row == column { found.wins(row, row) == Some(0) } else { found.ties(row, column).is_some() }
        };
        (0..total).all(|row| (0..total).all(|column| fits(row, column))).then_some(found)
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

    fn code(letter: char) -> CountryCode {
        CountryCode::parse(&format!("AA{letter}")).unwrap()
    }

    #[test]
    fn what_no_draws_could_have_given_is_refused() {
        let range = |letter, first, last, [best, median, worst]: [usize; 3]| RankRange {
            country: code(letter),
            rank: Rank { first, last },
            best,
            median,
            worst,
        };
        let wins = || Outranking::checked(vec![code('B'), code('A')], &[vec![0, 3], vec![6, 0]], 10).unwrap();
        let whole = || vec![range('A', 1, 1, [1, 1, 2]), range('B', 2, 2, [1, 2, 2])];
        let check = |countries, incomplete: &str| {
            Robustness::checked(10, countries, incomplete.chars().map(code).collect(), wins())
        };
        assert_eq!(check(whole(), "CD").unwrap().picked.ties(0, 1), Some(1));
        assert_eq!(check(whole(), "DC"), Err(OutcomeError::Order(code('C'))));
        assert_eq!(check(whole(), "AC"), Err(OutcomeError::Order(code('A'))));
        assert_eq!(check(whole().into_iter().rev().collect(), ""), Err(OutcomeError::Order(code('A'))));
        assert_eq!(check(whole().into_iter().take(1).collect(), ""), Err(OutcomeError::Countries(1)));
        for ranks in [[0, 1, 1], [1, 1, 3], [2, 1, 2]] {
            let countries = vec![range('A', 1, 1, ranks), range('B', 2, 2, [1, 2, 2])];
            assert_eq!(check(countries, ""), Err(OutcomeError::Ranks(code('A'))));
        }
        let other = vec![range('A', 1, 1, [1, 1, 2]), range('C', 2, 2, [1, 2, 2])];
        assert_eq!(check(other, ""), Err(OutcomeError::Picked));
        assert_eq!(Robustness::checked(0, whole(), vec![], wins()), Err(OutcomeError::Draws(0)));
        assert_eq!(Robustness::checked(9, whole(), vec![], wins()), Err(OutcomeError::Picked));
    }

    #[test]
    fn wins_fit_the_draws_and_the_countries() {
        let checked = |countries: &str, wins: &[&[u32]]| {
            let wins: Vec<Vec<u32>> = wins.iter().map(|row| row.to_vec()).collect();
            Outranking::checked(countries.chars().map(code).collect(), &wins, 10)
        };
        assert!(checked("", &[]).is_some());
        assert!(checked("AB", &[&[0, 4], &[6, 0]]).is_some());
        assert_eq!(checked("AB", &[&[0, 5], &[6, 0]]), None);
        assert_eq!(checked("AB", &[&[1, 4], &[6, 0]]), None);
        assert_eq!(checked("AA", &[&[0, 4], &[6, 0]]), None);
        assert_eq!(checked("AB", &[&[0, u32::MAX], &[u32::MAX, 0]]), None);
        assert_eq!(checked("AB", &[&[0, 4]]), None);
        assert_eq!(checked("AB", &[&[0], &[0]]), None);
    }

    #[test]
    fn a_percentile_is_the_first_rank_that_reaches_its_share() {
        let counts = [4, 1, 45, 0, 45, 5];
        assert_eq!([5, 50, 95].map(|percent| percentile(&counts, 100, percent)), [Some(2), Some(3), Some(5)]);
        assert_eq!(percentile(&[0, 1], 1, 5), Some(2));
        assert_eq!(percentile(&[0, 0], 0, 50), None, "no draws, no percentile");
    }
}
