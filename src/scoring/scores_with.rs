//! Scores of an index with further observations beside those that they were made of, without these being there.

use super::{Basis, Check, CountryScore, IndexScores, RankBasis, ranks};
use crate::model::{AsOf, Methodology, Observation};
use crate::sort::{SortSmall, SortedSet};

impl IndexScores {
    /// The scores with these observations of the same index, as [`IndexScores::of`] has them for all together: each stands
    /// for its country by the same rules, and of two of one day that know as much the one that is there already stands.
    ///
    /// What is not known here is which observations there are that say nothing of their own: of two that say the same, one
    /// is listed.
    #[must_use]
    pub fn with_observations(&self, methodology: &Methodology, more: &[Observation]) -> Self {
        let mut rows: Vec<CountryScore> = self.rows().to_vec();
        let mut is_ranked_anew = false;
        for country in SortedSet::from_iter(more.iter().map(|one| one.country)) {
            let said: Vec<CountryScore> = rows.iter().filter(|row| row.country == country).cloned().collect();
            rows.retain(|row| row.country != country);
            let new = more.iter().filter(|one| one.country == country).map(|one| CountryScore::of(methodology, one));
            let published = said.iter().skip(1).chain(said.first()).cloned();
            let mut all: Vec<(bool, CountryScore)> =
                new.map(|row| (true, row)).chain(published.map(|row| (false, row))).collect();
            all.sort_small_by_cached_key(|(_, row)| (row.as_of.as_ref().map(AsOf::sort_key), known(row)));
            let stands = all.iter().rposition(|(_, row)| row.score.is_some()).unwrap_or(all.len().saturating_sub(1));
            if stands >= all.len() {
                continue;
            }
            let (is_new, current) = all.remove(stands);
            is_ranked_anew |= is_new && current.score.is_some();
            let score = |row: &CountryScore| row.score.map(|(score, _)| score);
            let disagrees = |row: &CountryScore| {
                row.as_of == current.as_of && score(row).is_some() && score(row) != score(&current)
            };
            let others: Vec<CountryScore> = all.into_iter().map(|(_, row)| row).filter(disagrees).collect();
            rows.push(current);
            rows.extend(others.into_iter().map(|row| CountryScore { rank: None, ..row }));
        }
        rows.sort_small_by_key(|row| row.country);
        if is_ranked_anew {
            self.ranked_anew(rows)
        } else {
            Self::new(self.index.clone(), self.ranks, self.ranked, rows)
        }
    }

    /// By score, since what a reader brought is no part of the ranks that a publisher printed.
    fn ranked_anew(&self, mut rows: Vec<CountryScore>) -> Self {
        let mut last = None;
        let stands: Vec<bool> = rows.iter().map(|row| last.replace(row.country) != Some(row.country)).collect();
        let scores: Vec<_> = rows.iter().zip(&stands).map(|(row, stands)| row.score.filter(|_| *stands)).collect();
        let found = ranks(&scores.iter().map(|score| score.map(|(score, _)| score)).collect::<Vec<_>>());
        for (row, rank) in rows.iter_mut().zip(found) {
            row.rank = rank;
        }
        let is_published = |(_, basis): &(_, Basis)| matches!(basis, Basis::Published(_));
        let basis =
            if scores.iter().flatten().all(is_published) { RankBasis::PublishedScore } else { RankBasis::Score };
        Self::new(self.index.clone(), basis, scores.iter().flatten().count(), rows)
    }
}

/// Whether everything is known of an observation, and whether its total was published: of one date, the one stands that
/// says more.
const fn known(row: &CountryScore) -> (bool, bool) {
    match row.score {
        None => (false, false),
        Some((_, Basis::Recomputed)) => (true, false),
        Some((_, Basis::Published(check))) => (!matches!(check, Check::NotPossible), true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Decimal, IndexData, PublishedRank, PublishedTotal, SourceId};
    use crate::scoring::samples::{methodology, observation, values};
    use crate::sort::SortedSet;
    use proptest::prelude::*;

    type Made = (usize, Option<i32>, Option<i64>, usize);

    /// An observation of one of four countries, of a year, with a total or none, of which so many indicators are known.
    fn made((place, year, total, known): Made, source: SourceId) -> Observation {
        let points: &[(&str, i64)] = &[("1.1", 3), ("1.2", 0), ("2.1", 1)];
        let total = total.map(|units| PublishedTotal { score: Decimal { units, decimals: 0 }, source: source.clone() });
        Observation {
            as_of: year.and_then(|year| AsOf::parse(&year.to_string())),
            values: values(&methodology(), &points[..known]),
            source,
            total,
            ..observation(["AZE", "EST", "GEO", "UKR"][place], None)
        }
    }

    fn observations(most: usize) -> impl Strategy<Value = Vec<Made>> {
        let one = (0..4_usize, prop::option::of(2018..2022_i32), prop::option::of(40..44_i64), 0..4_usize);
        prop::collection::vec(one, 0..most)
    }

    fn brought(number: usize) -> SourceId {
        SourceId::parse(&format!("brought-{number}")).unwrap()
    }

    proptest! {
        #[test]
        fn scores_are_those_of_all_observations_together(
            published in observations(8),
            more in observations(4),
            is_printed: bool,
        ) {
            // Of a country and a date there is one each, so that none says the same as another.
            let once = |all: Vec<Made>| {
                let mut seen = SortedSet::new();
                all.into_iter().filter(|one| seen.insert((one.0, one.1))).collect::<Vec<_>>()
            };
            let rank = is_printed.then_some(PublishedRank { rank: 1, of: None });
            let published: Vec<Observation> = once(published)
                .into_iter()
                .map(|one| Observation { rank, ..made(one, SourceId::parse("table").unwrap()) })
                .collect();
            let more: Vec<Observation> =
                once(more).into_iter().enumerate().map(|(number, one)| made(one, brought(number))).collect();
            let before = IndexScores::of(&IndexData::new(methodology(), published.clone()));
            let all = more.iter().cloned().chain(published).collect();
            let together = IndexScores::of(&IndexData::new(methodology(), all));
            prop_assert_eq!(before.with_observations(&methodology(), &more), together);
        }
    }

    #[test]
    fn what_is_printed_stays_in_force_until_another_page_stands_for_a_country() {
        let ranked = |country: &str, rank| Observation {
            rank: Some(PublishedRank { rank, of: None }),
            as_of: AsOf::parse("2023"),
            ..observation(country, Some("50"))
        };
        let before = IndexScores::of(&IndexData::new(methodology(), vec![ranked("AZE", 2), ranked("EST", 1)]));
        let page = |year| made((0, Some(year), Some(80), 0), brought(1));
        assert_eq!(before.with_observations(&methodology(), &[page(2019)]), before);
        let after = before.with_observations(&methodology(), &[page(2024)]);
        assert_eq!((before.ranks, after.ranks), (RankBasis::Printed, RankBasis::PublishedScore));
        assert_eq!(
            after.of_country(page(2024).country).next().and_then(|one| one.rank).map(|rank| rank.first),
            Some(1)
        );
    }
}
