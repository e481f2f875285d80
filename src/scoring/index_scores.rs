//! The score and rank of each country in an index, without its points: what pages about other indices say of it.

use super::{Basis, Rank, RankBasis, outcome, ranking};
use crate::model::{AsOf, CountryCode, Decimal, IndexData, IndexId, Methodology, Observation, SourceId};
use crate::sort::SortSmall;

/// The scores and ranks of one index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexScores {
    /// The index.
    pub index: IndexId,
    /// What its ranks are.
    pub ranks: RankBasis,
    /// How many countries have a rank.
    pub ranked: usize,
    /// By country; the first of a country is the observation that stands for it, the others are of the same date and say
    /// another score.
    rows: Vec<CountryScore>,
}

/// What one observation says of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryScore {
    /// The country.
    pub country: CountryCode,
    /// As of when.
    pub as_of: Option<AsOf>,
    /// The source of the total, or else of the points; with the date it names the observation.
    pub source: SourceId,
    /// The score and where it comes from; none where there is none.
    pub score: Option<(Decimal, Basis)>,
    /// The rank; none without a score, and where the observation is not the one that stands for the country.
    pub rank: Option<Rank>,
}

impl IndexScores {
    /// Those of an index.
    #[must_use]
    pub fn of(index: &IndexData) -> Self {
        let ranking = ranking(index);
        let row_of = |one: &Observation, rank| CountryScore { rank, ..CountryScore::of(&index.methodology, one) };
        let mut rows = Vec::new();
        for row in &ranking {
            let current = row_of(row.observation, row.rank);
            let said = |one: &CountryScore| one.score.map(|(score, _)| score);
            let others = index.of(row.country).iter().map(|one| row_of(one, None));
            let disagreeing =
                others.filter(|one| one.as_of == current.as_of && said(one).is_some() && said(one) != said(&current));
            let others: Vec<CountryScore> = disagreeing.collect();
            rows.push(current);
            rows.extend(others);
        }
        let ranked = ranking.iter().filter(|row| row.rank.is_some()).count();
        Self::new(index.methodology.id.clone(), RankBasis::of(&ranking), ranked, rows)
    }

    /// Those with these rows.
    pub(crate) fn new(index: IndexId, ranks: RankBasis, ranked: usize, mut rows: Vec<CountryScore>) -> Self {
        rows.sort_small_by_key(|row| row.country);
        Self { index, ranks, ranked, rows }
    }

    /// All of them, by country.
    #[must_use]
    pub fn rows(&self) -> &[CountryScore] {
        &self.rows
    }

    /// What is said of a country; nothing where the index does not have it.
    pub fn of_country(&self, country: CountryCode) -> impl Iterator<Item = &CountryScore> {
        self.rows.iter().filter(move |row| row.country == country)
    }
}

impl CountryScore {
    /// What an observation says, without a rank.
    #[must_use]
    pub fn of(methodology: &Methodology, one: &Observation) -> Self {
        Self {
            country: one.country,
            as_of: one.as_of,
            source: one.total.as_ref().map_or(&one.source, |total| &total.source).clone(),
            score: outcome(methodology, one).map(|outcome| (outcome.score, outcome.basis)),
            rank: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PublishedTotal;
    use crate::scoring::samples::{methodology, observation};

    fn total(country: &str, score: &str, source: &str) -> Observation {
        let score = Decimal::parse(score).unwrap();
        let total = Some(PublishedTotal { score, source: SourceId::parse(source).unwrap() });
        Observation { total, ..observation(country, None) }
    }

    #[test]
    fn a_country_has_its_rank_once_and_what_disagrees_after_it() {
        let all = vec![
            total("EST", "90", "table"),
            total("AZE", "40", "other"),
            total("AZE", "50", "copy"),
            total("AZE", "50", "table"),
        ];
        let scores = IndexScores::of(&IndexData::new(methodology(), all));
        assert_eq!((scores.ranked, scores.ranks), (2, RankBasis::PublishedScore));
        let code = |code| CountryCode::parse(code).unwrap();
        let of = |country| scores.of_country(code(country)).collect::<Vec<_>>();
        let said = of("AZE");
        assert_eq!(said.len(), 2, "what says the same score is not said twice: {said:?}");
        assert_eq!(said.iter().filter(|one| one.rank.is_some()).count(), 1);
        assert!(said.first().is_some_and(|first| first.rank.is_some()), "{said:?}");
        assert_eq!(of("EST").len(), 1);
        assert_eq!(of("GEO").len(), 0);
    }

    #[test]
    fn without_a_score_there_is_no_rank() {
        let scores = IndexScores::of(&IndexData::new(methodology(), vec![observation("AZE", None)]));
        let rows = scores.rows();
        assert_eq!((rows.len(), scores.ranked), (1, 0));
        assert!(rows.iter().all(|row| row.score.is_none() && row.rank.is_none()));
    }
}
