//! Scores and ranks under a reader's own weights, with the rank in the index beside each.

use super::profiles::{common_unit, share};
use super::{Outcome, Profiles, Rank, Score, Weights, ranking, ranks};
use crate::model::{CountryCode, Decimal, IndexData, Points};
use crate::sort::SortSmall;

/// Shares are exact up to this common unit, far above what the areas of any index need, and products with the
/// weights still fit. Above it they are rounded to a billionth.
const MOST_UNIT: i64 = 1_000_000_000;

/// A country in a ranking under own weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedCountry {
    /// The country.
    pub country: CountryCode,
    /// Its score under these weights, rounded as the publisher rounds; none where an area that counts is unknown.
    pub score: Option<Decimal>,
    /// Its rank among those that have such a score.
    pub rank: Option<Rank>,
    /// Its score as it stands in the index, published or recomputed.
    pub outcome: Option<Outcome>,
    /// Its rank in the index, among all that have a score there.
    pub in_index: Option<Rank>,
}

/// A country whose rank differs between the index and own weights. Both ranks are the best place of a tie, among
/// the countries that are ranked both ways, since a rank among others would not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankShift {
    /// The country.
    pub country: CountryCode,
    /// Its rank in the index.
    pub in_index: usize,
    /// Its rank under own weights.
    pub own: usize,
}

impl RankShift {
    /// Over how many places it moves.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.in_index.abs_diff(self.own)
    }
}

/// The score of points under weights: `full · Σ w·(awarded/maximum) / Σ w` over the top-level areas, an exact
/// fraction. With official weights this is `full · Σ awarded / Σ maximum`, the formula of the index itself.
///
/// `None` where an area with a weight above zero is unknown (missing is not zero), or where points and weights are
/// not those of as many areas.
#[must_use]
pub fn weighted_score(maxima: &[Points], points: &[Option<Points>], weights: &Weights, full: u32) -> Option<Score> {
    let weights = weights.as_slice();
    if maxima.len() != weights.len() || points.len() != weights.len() {
        return None;
    }
    let unit = common_unit(maxima.iter().copied(), MOST_UNIT);
    let (mut earned, mut possible) = (0, 0);
    for ((&max, &points), &weight) in maxima.iter().zip(points).zip(weights).filter(|(_, weight)| **weight > 0) {
        earned += i64::from(weight) * share(points?, max, unit);
        possible += i64::from(weight) * unit;
    }
    Score::new(Points(earned), Points(possible), full)
}

/// Ranks every country of an index under own weights: best first, then by country code, those without a score
/// last. Scores are rounded as the publisher rounds before they are compared, as in [`ranking`]. The weights of the index
/// itself give its own scores, which a publisher may have made of finer parts than it printed: both rank alike.
#[must_use]
pub fn weighted_ranking(index: &IndexData, weights: &Weights) -> Vec<WeightedCountry> {
    let (profiles, scale) = (Profiles::of(index), &index.methodology.score);
    let is_index = Weights::official(&index.methodology).is_ok_and(|official| weights.weighs_like(&official));
    let weighted = |country: CountryCode| {
        let row = profiles.get(country).filter(|_| profiles.is_whole())?;
        Some(weighted_score(profiles.maxima(), row.points(), weights, scale.full)?.rounded(scale.decimals))
    };
    let mut rows: Vec<WeightedCountry> = ranking(index)
        .into_iter()
        .map(|row| WeightedCountry {
            country: row.country,
            score: weighted(row.country)
                .map(|score| row.outcome.filter(|_| is_index).map_or(score, |outcome| outcome.score)),
            rank: None,
            outcome: row.outcome,
            in_index: row.rank,
        })
        .collect();
    let scores: Vec<_> = rows.iter().map(|row| row.score).collect();
    for (row, rank) in rows.iter_mut().zip(ranks(&scores)) {
        row.rank = rank;
    }
    rows.sort_small_by_key(|row| (row.rank.is_none(), row.rank, row.country));
    rows
}

/// The countries that own weights move furthest, at most `most` of them: largest move first, then by rank under own
/// weights, then by country code. Who does not move is not among them.
#[must_use]
pub fn largest_shifts(rows: &[WeightedCountry], most: usize) -> Vec<RankShift> {
    let both = || rows.iter().filter_map(|row| Some((row.country, row.outcome?.score, row.score?)));
    let in_index = ranks(&both().map(|(_, score, _)| Some(score)).collect::<Vec<_>>());
    let own = ranks(&both().map(|(.., score)| Some(score)).collect::<Vec<_>>());
    let mut shifts: Vec<RankShift> = both()
        .zip(in_index.into_iter().zip(own))
        .filter_map(|((country, ..), (in_index, own))| {
            Some(RankShift { country, in_index: in_index?.first, own: own?.first })
        })
        .collect();
    shifts.retain(|shift| shift.size() > 0);
    shifts.sort_small_by_key(|shift| (std::cmp::Reverse(shift.size()), shift.own, shift.country));
    shifts.truncate(most);
    shifts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation, values};
    use proptest::prelude::*;

    /// Three countries known in full, one by its first area only, one by its total only.
    fn index() -> IndexData {
        let methodology = methodology();
        let known: [(&str, &[(&str, i64)]); 4] = [
            ("AAA", &[("1", 5), ("2", 0)]),
            ("BBB", &[("1", 3), ("2", 1)]),
            ("CCC", &[("1", 0), ("2", 1)]),
            ("DDD", &[("1", 5)]),
        ];
        let mut observations = vec![observation("EEE", Some("75"))];
        for (country, points) in known {
            observations.push(observation(country, None));
            observations.last_mut().unwrap().values = values(&methodology, points);
        }
        IndexData::new(methodology, observations)
    }

    fn shown(weights: &[u32]) -> Vec<(String, String, usize)> {
        let rows = weighted_ranking(&index(), &Weights::relative(weights).unwrap());
        rows.iter().filter_map(|row| Some((row.country.to_string(), row.score?.to_string(), row.rank?.first))).collect()
    }

    fn row(country: &str, score: &str, rank: usize) -> (String, String, usize) {
        (country.to_owned(), score.to_owned(), rank)
    }

    #[test]
    fn an_area_counts_by_its_weight_not_by_its_points() {
        assert_eq!(shown(&[1, 1]), [row("BBB", "80.00", 1), row("AAA", "50.00", 2), row("CCC", "50.00", 2)]);
        assert_eq!(shown(&[5, 1]), [row("AAA", "83.33", 1), row("BBB", "66.67", 2), row("CCC", "16.67", 3)]);
    }

    #[test]
    fn missing_is_not_zero_but_what_does_not_count_may_be_missing() {
        assert!(!shown(&[1, 1]).iter().any(|(country, ..)| country == "DDD"));
        let alone = [row("AAA", "100.00", 1), row("DDD", "100.00", 1), row("BBB", "60.00", 3), row("CCC", "0.00", 4)];
        assert_eq!(shown(&[7, 0]), alone);
        assert_eq!(shown(&[1, 1, 1]), [], "weights of another methodology");
    }

    #[test]
    fn moves_are_counted_among_those_ranked_both_ways() {
        let rows = weighted_ranking(&index(), &Weights::relative(&[0, 1]).unwrap());
        let found: Vec<_> =
            largest_shifts(&rows, 9).iter().map(|one| (one.country.to_string(), one.in_index, one.own)).collect();
        let moved = |country: &str, in_index, own| (country.to_owned(), in_index, own);
        assert_eq!(found, [moved("CCC", 3, 1), moved("AAA", 1, 3), moved("BBB", 2, 1)]);
        assert_eq!(largest_shifts(&rows, 1).len(), 1);
        let official = Weights::official(&index().methodology).unwrap();
        assert_eq!(largest_shifts(&weighted_ranking(&index(), &official), 9), []);
    }

    proptest! {
        #[test]
        fn weights_that_follow_the_points_give_the_score_of_the_index(
            areas in prop::collection::vec((1_i64..=300, 0_i64..=300), 1..8),
        ) {
            let maxima: Vec<Points> = areas.iter().map(|(max, _)| Points(*max)).collect();
            let points: Vec<Points> = areas.iter().map(|(max, points)| Points(points % (max + 1))).collect();
            let weights: Vec<u32> = areas.iter().map(|(max, _)| u32::try_from(*max).unwrap()).collect();
            let known: Vec<_> = points.iter().copied().map(Some).collect();
            // The least common multiple of up to seven numbers can pass the limit; then a billionth is lost.
            let own = weighted_score(&maxima, &known, &Weights::relative(&weights).unwrap(), 100).unwrap();
            let plain = Score::new(points.into_iter().sum(), maxima.into_iter().sum(), 100).unwrap();
            let allowed = Decimal { units: 1, decimals: 6 };
            prop_assert!(own.rounded(6).distance(plain.rounded(6)) <= allowed);
        }

        #[test]
        fn only_proportions_matter(numbers in prop::collection::vec(0_u32..=100, 3), factor in 1_u32..=10) {
            prop_assume!(numbers.iter().any(|number| *number > 0));
            let score = |numbers: &[u32]| {
                let points = [1, 2, 3].map(|points| Some(Points(points)));
                weighted_score(&[7, 5, 9].map(Points), &points, &Weights::relative(numbers).unwrap(), 100)
                    .map(|score| score.rounded(9))
            };
            let larger: Vec<u32> = numbers.iter().map(|number| number * factor).collect();
            prop_assert_eq!(score(&numbers), score(&larger));
        }
    }
}
