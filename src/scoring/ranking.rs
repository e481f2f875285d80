//! Ranks: those that the publisher printed, where it printed one of every country; else an order by score, highest
//! first, in which ties share a rank. What is missing is not ranked.

use super::{Basis, Outcome, outcome};
use crate::model::{CountryCode, CountryGroup, Decimal, IndexData, Observation};
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

/// What the ranks of an index are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankBasis {
    /// The ranks that the publisher printed.
    Printed,
    /// An order by published score, which is not the publisher's ranking.
    PublishedScore,
    /// An order by score, not all of them published.
    Score,
}

impl RankBasis {
    /// What the ranks in this ranking are. Printed ranks stand only where every country with a score has one: pages of
    /// single countries print ranks of different days, which are no order together. So do pages that the reader brought.
    #[must_use]
    pub fn of(ranking: &[RankedCountry<'_>]) -> Self {
        let scored = || ranking.iter().filter_map(|row| Some((row.observation, row.outcome?)));
        if scored().next().is_some() && scored().all(|(one, _)| one.rank.is_some() && !one.source.is_brought()) {
            Self::Printed
        } else if scored().all(|(_, outcome)| matches!(outcome.basis, Basis::Published(_))) {
            Self::PublishedScore
        } else {
            Self::Score
        }
    }
}

/// Ranks every country of an index by the observation that stands for it: as the publisher ranked them, where it printed
/// all ranks, else highest score first; then by country code, those without a score last.
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
    let found = if RankBasis::of(&rows) == RankBasis::Printed {
        printed(&rows)
    } else {
        ranks(&rows.iter().map(|row| row.outcome.map(|outcome| outcome.score)).collect::<Vec<_>>())
    };
    for (row, rank) in rows.iter_mut().zip(found) {
        row.rank = rank;
    }
    rows.sort_small_by_key(|row| (row.rank.is_none(), row.rank, row.country));
    rows
}

/// The ranks that were printed, each shared by those that have the same.
fn printed(rows: &[RankedCountry<'_>]) -> Vec<Option<Rank>> {
    let printed = |row: &RankedCountry<'_>| {
        let printed = row.outcome.and(row.observation.rank)?;
        usize::try_from(printed.rank).ok()
    };
    let rank = |row: &RankedCountry<'_>| {
        let first = printed(row)?;
        let sharing = rows.iter().filter(|other| printed(other) == Some(first)).count();
        Some(Rank { first, last: first + sharing.saturating_sub(1) })
    };
    rows.iter().map(rank).collect()
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

/// The ranks of the countries of a group among themselves, in the order of the ranking. Who shares a rank in the index
/// shares one here; who has none there has none here.
#[must_use]
pub fn ranks_among(ranking: &[RankedCountry<'_>], group: &CountryGroup) -> Vec<(CountryCode, Rank)> {
    let members = ranking.iter().filter(|row| group.contains(row.country));
    let members: Vec<(CountryCode, Rank)> = members.filter_map(|row| Some((row.country, row.rank?))).collect();
    let mut among: Vec<(CountryCode, Rank)> = Vec::new();
    for sharing in members.chunk_by(|(_, a), (_, b)| a == b) {
        let rank = Rank { first: among.len() + 1, last: among.len() + sharing.len() };
        among.extend(sharing.iter().map(|(country, _)| (*country, rank)));
    }
    among
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, BroughtPage, Day};
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

    #[test]
    fn a_group_is_ranked_among_itself_with_the_ties_of_the_index() {
        let totals =
            [("AAA", Some("50")), ("BBB", Some("75")), ("CCC", Some("50")), ("DDD", None), ("EEE", Some("25"))];
        let observations = totals.map(|(country, total)| crate::scoring::samples::observation(country, total));
        let index = IndexData::new(crate::scoring::samples::methodology(), observations.into());
        let ranking = ranking(&index);
        let among = |members: &[&str]| {
            let group = CountryGroup {
                id: crate::model::GroupId::parse("some").unwrap(),
                name: crate::model::Localized::default(),
                aliases: Vec::new(),
                source: crate::model::SourceId::parse("some").unwrap(),
                members: members.iter().map(|code| CountryCode::parse(code).unwrap()).collect(),
            };
            let ranks = ranks_among(&ranking, &group);
            ranks.iter().map(|(code, rank)| (code.to_string(), rank.first, rank.last)).collect::<Vec<_>>()
        };
        let row = |country: &str, first, last| (country.to_owned(), first, last);
        assert_eq!(among(&["AAA", "CCC", "DDD", "EEE"]), [row("AAA", 1, 2), row("CCC", 1, 2), row("EEE", 3, 3)]);
        assert_eq!(among(&["DDD", "ZZZ"]), []);
        let all: Vec<_> =
            ranking.iter().filter_map(|row| Some((row.country.to_string(), row.rank?.first, row.rank?.last))).collect();
        assert_eq!(among(&["AAA", "BBB", "CCC", "DDD", "EEE"]), all);
    }

    #[test]
    fn printed_ranks_stand_only_where_every_country_has_one() {
        let index = |ranks: [Option<u32>; 3]| {
            let totals = ["AAA", "BBB", "CCC"].into_iter().zip(["70", "90", "80"]).zip(ranks);
            let observations = totals.map(|((country, total), rank)| Observation {
                rank: rank.map(|rank| crate::model::PublishedRank { rank, of: None }),
                ..crate::scoring::samples::observation(country, Some(total))
            });
            IndexData::new(crate::scoring::samples::methodology(), observations.collect())
        };
        let shown = |index: &IndexData| {
            let rows = ranking(index);
            let ranks = rows.iter().filter_map(|row| Some((row.country.to_string(), row.rank?.first, row.rank?.last)));
            (RankBasis::of(&rows), ranks.collect::<Vec<_>>())
        };
        let row = |country: &str, first, last| (country.to_owned(), first, last);
        let all = index([Some(2), Some(1), Some(2)]);
        assert_eq!(shown(&all), (RankBasis::Printed, vec![row("BBB", 1, 1), row("AAA", 2, 3), row("CCC", 2, 3)]));
        let some = index([Some(2), Some(1), None]);
        let by_score = vec![row("BBB", 1, 1), row("CCC", 2, 2), row("AAA", 3, 3)];
        assert_eq!(shown(&some), (RankBasis::PublishedScore, by_score));
        let (date, on) = (AsOf::parse("2025-01-01"), Day::parse("2026-11-30").unwrap());
        let mut page = BroughtPage::of(&all.methodology, CountryCode::parse("AAA").unwrap(), date, on);
        (page.total, page.rank) = (Decimal::parse("95"), Some(crate::model::PublishedRank { rank: 1, of: None }));
        let by_score = vec![row("AAA", 1, 1), row("BBB", 2, 2), row("CCC", 3, 3)];
        assert_eq!(
            shown(&all.with_brought(&[page])),
            (RankBasis::PublishedScore, by_score),
            "its rank is of another day"
        );
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
