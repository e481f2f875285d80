//! Ranks: highest score first, ties share a rank, what is missing is not ranked.

use super::{Outcome, outcome};
use crate::model::{CountryCode, Decimal, IndexData, Observation};
use crate::sort::SortSmall;

/// A rank from 1; several countries with the same score share the places from `first` to `last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// The best place that the score can claim.
    pub first: usize,
    /// The last place of those with the same score.
    pub last: usize,
}

/// A country in the ranking of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedCountry<'a> {
    /// The country.
    pub country: CountryCode,
    /// Its rank; none where there is no score.
    pub rank: Option<Rank>,
    /// Its score and where that comes from.
    pub outcome: Option<Outcome>,
    /// The observation behind it.
    pub observation: &'a Observation,
}

/// Ranks every country of an index by the observation that stands for it: highest score first, then by
/// country code, those without a score last.
#[must_use]
pub fn ranking(index: &IndexData) -> Vec<RankedCountry<'_>> {
    let mut rows: Vec<_> = index
        .current_all()
        .map(|observation| RankedCountry {
            country: observation.country,
            rank: None,
            outcome: outcome(&index.methodology, observation),
            observation,
        })
        .collect();
    let scores: Vec<_> = rows.iter().map(|row| row.outcome.map(|outcome| outcome.score)).collect();
    for (row, rank) in rows.iter_mut().zip(ranks(&scores)) {
        row.rank = rank;
    }
    rows.sort_small_by_key(|row| (row.rank.is_none(), row.rank, row.country));
    rows
}

/// The countries that share a rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The rank.
    pub rank: Rank,
    /// The score that gives it.
    pub score: Decimal,
    /// The countries, in the order of the ranking.
    pub countries: Vec<CountryCode>,
}

/// The places of a ranking, best first; those without a score have none.
#[must_use]
pub fn places(ranking: &[RankedCountry<'_>]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for row in ranking {
        let (Some(rank), Some(outcome)) = (row.rank, row.outcome) else { continue };
        match places.last_mut() {
            Some(place) if place.rank == rank => place.countries.push(row.country),
            _ => places.push(Place { rank, score: outcome.score, countries: vec![row.country] }),
        }
    }
    places
}

/// The rank of each score, in the order given. Competition ranking ("1, 2–3, 4"), as the NCSI printed it in
/// 2018; the order within a tie is not ours to invent.
#[must_use]
pub fn ranks<T: Copy + Ord>(scores: &[Option<T>]) -> Vec<Option<Rank>> {
    let mut sorted: Vec<T> = scores.iter().flatten().copied().collect();
    sorted.sort_small_by(|a, b| b.cmp(a));
    let rank = |score: &T| Rank {
        first: sorted.partition_point(|other| other > score) + 1,
        last: sorted.partition_point(|other| other >= score),
    };
    scores.iter().map(|score| score.as_ref().map(rank)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimals(units: &[Option<i64>]) -> Vec<Option<Decimal>> {
        units.iter().map(|units| units.map(|units| Decimal { units, decimals: 2 })).collect()
    }

    #[test]
    fn ties_share_a_rank_and_missing_has_none() {
        let found = ranks(&decimals(&[Some(5), Some(9), None, Some(5), Some(1)]));
        let rank = |first, last| Some(Rank { first, last });
        assert_eq!(found, [rank(2, 3), rank(1, 1), None, rank(2, 3), rank(4, 4)]);
    }

    #[test]
    fn countries_with_the_same_score_are_one_place() {
        let methodology = crate::scoring::samples::methodology();
        let observations = ["AAA", "BBB", "CCC", "DDD"].into_iter().zip([Some("50"), Some("75"), Some("50"), None]);
        let observations = observations.map(|(country, total)| crate::scoring::samples::observation(country, total));
        let index = IndexData::new(methodology, observations.collect());
        let places = places(&ranking(&index));
        let shown: Vec<_> =
            places.iter().map(|place| (place.rank.first, place.rank.last, place.countries.len())).collect();
        assert_eq!(shown, [(1, 1, 1), (2, 3, 2)]);
    }

    proptest! {
        #[test]
        fn does_not_depend_on_the_order(mut units in prop::collection::vec(prop::option::of(0_i64..20), 0..40)) {
            let mut before: Vec<_> = units.iter().copied().zip(ranks(&decimals(&units))).collect();
            units.reverse();
            let mut after: Vec<_> = units.iter().copied().zip(ranks(&decimals(&units))).collect();
            before.sort();
            after.sort();
            prop_assert_eq!(before, after);
        }

        #[test]
        fn places_are_all_taken_once(units in prop::collection::vec(0_i64..10, 1..40)) {
            let scores: Vec<_> = units.iter().copied().map(Some).collect();
            let mut places: Vec<usize> = Vec::new();
            let mut seen: Vec<Rank> = ranks(&decimals(&scores)).into_iter().flatten().collect();
            seen.sort();
            seen.dedup();
            for rank in seen {
                places.extend(rank.first..=rank.last);
            }
            prop_assert_eq!(places, (1..=units.len()).collect::<Vec<_>>());
        }

        #[test]
        fn a_better_score_never_ranks_worse(units in prop::collection::vec(0_i64..100, 2..40)) {
            let scores: Vec<_> = units.iter().copied().map(Some).collect();
            let found = ranks(&decimals(&scores));
            for (a, rank_a) in units.iter().zip(&found) {
                for (b, rank_b) in units.iter().zip(&found) {
                    if a > b {
                        prop_assert!(rank_a.map(|rank| rank.last) < rank_b.map(|rank| rank.first));
                    }
                }
            }
        }
    }
}
