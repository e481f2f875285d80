//! Observations: what one source said of one country at one date, checked against the methodology.

use super::{AsOf, CountryCode, Decimal, Localized, Methodology, Part, PartId, Points, SourceId};
use crate::sort::{SortSmall, SortedMap};

/// Points for the nodes of a methodology, in its document order. A node without points is unknown, not zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Vec<Option<Points>>);

impl Values {
    /// Checks points by id against a methodology.
    ///
    /// What does not fit (an unknown id, more points than there are, a part of the points where only all or
    /// nothing is awarded) is left out and named in the list that comes back.
    #[must_use]
    pub fn checked(methodology: &Methodology, points: &SortedMap<PartId, Points>) -> (Self, Vec<Rejection>) {
        let mut values = vec![None; methodology.part_count()];
        let mut rejections = Vec::new();
        for (id, &awarded) in points {
            match fit(methodology, id, awarded) {
                Ok(part) => {
                    if let Some(slot) = values.get_mut(part.position()) {
                        *slot = Some(awarded);
                    }
                }
                Err(rejection) => rejections.push(rejection),
            }
        }
        (Self(values), rejections)
    }

    /// The points of a node, if known.
    #[must_use]
    pub fn get(&self, part: &Part) -> Option<Points> {
        self.0.get(part.position()).copied().flatten()
    }

    /// Whether no node is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}

fn fit<'a>(methodology: &'a Methodology, id: &PartId, awarded: Points) -> Result<&'a Part, Rejection> {
    let part = methodology.part(id).ok_or_else(|| Rejection::UnknownPart(id.clone()))?;
    let shown = |points: Points| methodology.points.decimal(points);
    if awarded < Points::ZERO || awarded > part.max {
        return Err(Rejection::OutOfRange { part: id.clone(), awarded: shown(awarded), max: shown(part.max) });
    }
    let between = awarded != Points::ZERO && awarded != part.max;
    if methodology.points.all_or_nothing && part.is_leaf() && between {
        return Err(Rejection::Partial { part: id.clone(), awarded: shown(awarded), max: shown(part.max) });
    }
    Ok(part)
}

/// Why the points of a node were left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The methodology has no such node.
    UnknownPart(PartId),
    /// Less than nothing or more than the maximum.
    OutOfRange {
        /// The node.
        part: PartId,
        /// What the file says.
        awarded: Decimal,
        /// What the node is worth.
        max: Decimal,
    },
    /// Neither nothing nor everything, where only these are awarded.
    Partial {
        /// The node.
        part: PartId,
        /// What the file says.
        awarded: Decimal,
        /// What the node is worth.
        max: Decimal,
    },
}

/// What one source said of one country at one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The country.
    pub country: CountryCode,
    /// When, as exactly as known.
    pub as_of: Option<AsOf>,
    /// Where the points were had from.
    pub source: SourceId,
    /// The total as published.
    pub total: Option<PublishedTotal>,
    /// The rank as published, which some lists print without a total.
    pub rank: Option<PublishedRank>,
    /// The digital development level printed with it, 0 to 100.
    pub ddl: Option<Decimal>,
    /// Points by area and indicator.
    pub values: Values,
    /// Nodes whose points the page did not print but an area total forces.
    pub derived: Vec<PartId>,
    /// Whether evidence notes are held for it.
    pub has_evidence: bool,
    /// What a reader should know of it.
    pub note: Option<Localized>,
}

/// A total that a publisher printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedTotal {
    /// The total, in units of the score.
    pub score: Decimal,
    /// Where it was printed.
    pub source: SourceId,
}

/// A rank that a publisher printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedRank {
    /// The rank, from 1.
    pub rank: u32,
    /// Among how many, if said.
    pub of: Option<u32>,
}

impl Observation {
    /// Where it comes from: its values, and its total where that has a source of its own.
    pub fn sources(&self) -> impl Iterator<Item = &SourceId> {
        std::iter::once(&self.source).chain(self.total.as_ref().map(|total| &total.source))
    }
}

/// One index: its methodology and every observation held, sorted by country, then from old to new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexData {
    /// The methodology.
    pub methodology: Methodology,
    observations: Vec<Observation>,
}

impl IndexData {
    /// Puts a methodology and its observations together. Undated ones come before dated ones; of those with the
    /// same date, one that can be recomputed comes after one that must be believed.
    #[must_use]
    pub fn new(methodology: Methodology, mut observations: Vec<Observation>) -> Self {
        observations.sort_small_by_cached_key(|one| {
            let date = one.as_of.as_ref().map(AsOf::sort_key);
            (one.country, date, is_complete(&methodology, one), one.total.is_some())
        });
        Self { methodology, observations }
    }

    /// The same observations under another state of the methodology, with the same areas and indicators.
    #[must_use]
    pub fn with_methodology(&self, methodology: Methodology) -> Self {
        Self { methodology, observations: self.observations.clone() }
    }

    /// Every observation.
    #[must_use]
    pub fn observations(&self) -> &[Observation] {
        &self.observations
    }

    /// The observations of one country, from old to new.
    #[must_use]
    pub fn of(&self, country: CountryCode) -> &[Observation] {
        let start = self.observations.partition_point(|observation| observation.country < country);
        let end = self.observations.partition_point(|observation| observation.country <= country);
        self.observations.get(start..end).unwrap_or(&[])
    }

    /// The observation that stands for a country: the latest with a total or with every value, or else the
    /// latest of all.
    #[must_use]
    pub fn current(&self, country: CountryCode) -> Option<&Observation> {
        self.latest(self.of(country))
    }

    /// How many of the nodes that earn points directly are known in an observation.
    #[must_use]
    pub fn known(&self, observation: &Observation) -> usize {
        self.methodology.leaves().into_iter().filter(|part| observation.values.get(part).is_some()).count()
    }

    /// The observation that says most of a country: the one of which the most nodes that earn points directly are known,
    /// the latest of those that know as many. `None` where no observation knows one.
    ///
    /// What is counted indicator by indicator wants this one. The one that [stands for a country](Self::current) may be
    /// a bare total.
    #[must_use]
    pub fn best_known(&self, country: CountryCode) -> Option<&Observation> {
        let known = self.of(country).iter().map(|one| (self.known(one), one));
        known.filter(|(known, _)| *known > 0).max_by_key(|(known, _)| *known).map(|(_, one)| one)
    }

    /// Every country with an observation, each with the one that stands for it.
    pub fn current_all(&self) -> impl Iterator<Item = &Observation> {
        self.observations.chunk_by(|a, b| a.country == b.country).filter_map(|of_one| self.latest(of_one))
    }

    /// The one that stands for a country, of all that there are of it.
    fn latest<'a>(&self, observations: &'a [Observation]) -> Option<&'a Observation> {
        observations
            .iter()
            .rfind(|one| one.total.is_some() || is_complete(&self.methodology, one))
            .or_else(|| observations.last())
    }
}

/// Whether every node that earns points is known.
fn is_complete(methodology: &Methodology, observation: &Observation) -> bool {
    fn known(parts: &[Part], values: &Values) -> bool {
        parts.iter().all(|part| if part.is_leaf() { values.get(part).is_some() } else { known(&part.parts, values) })
    }
    methodology.is_recomputable() && known(methodology.areas(), &observation.values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation, values};

    /// An observation of Azerbaijan on a date.
    fn on(date: Option<&str>, points: &[(&str, i64)]) -> Observation {
        let as_of = date.and_then(AsOf::parse);
        Observation { as_of, values: values(&methodology(), points), ..observation("AZE", Some("50")) }
    }

    fn best(observations: Vec<Observation>) -> Option<Option<AsOf>> {
        let data = IndexData::new(methodology(), observations);
        data.best_known(CountryCode::parse("AZE").unwrap()).map(|one| one.as_of)
    }

    #[test]
    fn the_best_known_is_the_one_that_says_most_and_then_the_latest() {
        let two: &[(&str, i64)] = &[("1.1", 3), ("2.1", 0)];
        let (total, older, newer) = (on(Some("2025"), &[]), on(Some("2022"), two), on(Some("2023"), two));
        assert_eq!(best(vec![total.clone(), newer.clone(), older.clone()]), Some(AsOf::parse("2023")));
        let one = on(Some("2024"), &[("1.2", 2)]);
        assert_eq!(best(vec![one, newer.clone()]), Some(AsOf::parse("2023")), "more known beats later");
        assert_eq!(best(vec![on(None, two), older.clone()]), Some(AsOf::parse("2022")), "undated is never the latest");
        assert_eq!(best(vec![older, newer, on(None, &[("1.1", 0), ("1.2", 0), ("2.1", 0)])]), Some(None));
    }

    #[test]
    fn an_area_alone_is_no_indicator_that_is_known() {
        assert_eq!(best(vec![on(Some("2025"), &[("1", 4)])]), None);
        assert_eq!(best(vec![]), None);
    }
}
