//! Observations: what one source said of one country at one date, checked against the methodology.

use super::{AsOf, CountryCode, Decimal, Localized, Methodology, Part, PartId, Points, SourceId};
use std::collections::BTreeMap;

/// Points for the nodes of a methodology, in its document order. A node without points is unknown, not zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Vec<Option<Points>>);

impl Values {
    /// Checks points by id against a methodology.
    ///
    /// What does not fit (an unknown id, more points than there are, a part of the points where only all or
    /// nothing is awarded) is left out and named in the list that comes back.
    #[must_use]
    pub fn checked(methodology: &Methodology, points: &BTreeMap<PartId, Points>) -> (Self, Vec<Rejection>) {
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
        observations.sort_by_cached_key(|one| {
            let date = one.as_of.as_ref().map(AsOf::sort_key);
            (one.country, date, is_complete(&methodology, one), one.total.is_some())
        });
        Self { methodology, observations }
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
