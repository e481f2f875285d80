//! One country in the table.

use crate::model::{AsOf, Countries, CountryCode, Decimal, Methodology, Points, SourceId};
use crate::scoring::{Basis, Outcome, Rank, RankedCountry, difference};
use crate::text::Language;

/// A country with what the columns show of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The country.
    pub country: CountryCode,
    /// Its name in the reader's language.
    pub name: String,
    /// Its rank in the whole index; none without a score.
    pub rank: Option<Rank>,
    /// Its score and where that comes from.
    pub outcome: Option<Outcome>,
    /// The total that the publisher printed.
    pub published: Option<Decimal>,
    /// The number of its tier, from 1; none where the publisher has no tiers.
    pub tier: Option<usize>,
    /// The rank that the publisher printed.
    pub published_rank: Option<u32>,
    /// Points of the areas that have a column, in their order.
    pub areas: Vec<Option<Points>>,
    /// The digital development level.
    pub ddl: Option<Decimal>,
    /// Score minus digital development level.
    pub difference: Option<Decimal>,
    /// When, as exactly as known.
    pub as_of: Option<AsOf>,
    /// Where the score is from.
    pub source: SourceId,
    /// The number of the source in the list below the table, from 1.
    pub source_number: usize,
    /// Its place in the order of the alphabet; names that differ in marks only share one.
    pub(super) alphabetical: usize,
}

impl Row {
    /// Without its number of source and its place in the alphabet, which hang on the other rows.
    pub(super) fn new(
        ranked: &RankedCountry<'_>,
        methodology: &Methodology,
        areas: Vec<Option<Points>>,
        countries: &Countries,
        language: Language,
    ) -> Self {
        let (country, observation) = (ranked.country, ranked.observation);
        let name = countries.name(&country, language.tag()).to_owned();
        let total = observation.total.as_ref();
        // A published total may have been had from elsewhere than the points beside it.
        let source = total.map_or(&observation.source, |total| &total.source).clone();
        Self {
            country,
            name,
            rank: ranked.rank,
            outcome: ranked.outcome,
            published: total.and(ranked.outcome).map(|outcome| outcome.score),
            tier: ranked.outcome.and_then(|outcome| methodology.tier(outcome.score)),
            published_rank: observation.rank.map(|published| published.rank),
            areas,
            ddl: observation.ddl,
            difference: ranked.outcome.zip(observation.ddl).map(|(outcome, ddl)| difference(&outcome, ddl)),
            as_of: observation.as_of,
            source,
            source_number: 0,
            alphabetical: 0,
        }
    }

    /// The score, if any.
    #[must_use]
    pub fn score(&self) -> Option<Decimal> {
        self.outcome.map(|outcome| outcome.score)
    }

    /// What its parts give, where they are all known.
    #[must_use]
    pub fn recomputed(&self) -> Option<Decimal> {
        self.outcome.and_then(|outcome| outcome.recomputed())
    }

    /// Where the score comes from, if there is one.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        self.outcome.map(|outcome| outcome.basis)
    }

    /// Points of the area in this column, if known.
    #[must_use]
    pub fn area(&self, place: usize) -> Option<Points> {
        self.areas.get(place).copied().flatten()
    }
}
