//! One country in the table of an indicator.

use crate::model::{AsOf, CountryCode, Observation, Part, Points, SourceId};
use crate::route::{Answering, ObservationKey};
use crate::text::{Alphabet, Message, OrderKey, say};

/// How much of the points of an indicator a country has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credit {
    /// All.
    Full,
    /// Some, where an index awards parts of the points.
    Partly,
    /// None.
    Nothing,
    /// It is not known, which is not none.
    Unknown,
}

/// A country with what is known of its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The country.
    pub country: CountryCode,
    /// Its name in the reader's language.
    pub name: String,
    /// Its points, where they are known.
    pub points: Option<Points>,
    /// How much of all points that is.
    pub credit: Credit,
    /// Whether the points were not printed, but follow from the total of the area.
    pub is_derived: bool,
    /// When the answer was so, as exactly as known.
    pub as_of: Option<AsOf>,
    /// Where it is from.
    pub source: SourceId,
    /// The number of that source in the list below the table, from 1; none where the answer is not known.
    pub source_number: Option<usize>,
    /// How addresses name the observation.
    pub observation: ObservationKey,
    /// Its place in the order of the alphabet.
    pub(super) order: OrderKey,
}

impl Credit {
    fn of(points: Option<Points>, part: &Part) -> Self {
        match points {
            None => Self::Unknown,
            Some(points) if points == part.max => Self::Full,
            Some(Points::ZERO) => Self::Nothing,
            Some(_) => Self::Partly,
        }
    }

    pub(super) const fn is_among(self, wanted: Answering) -> bool {
        match wanted {
            Answering::All => true,
            Answering::Known => !matches!(self, Self::Unknown),
            Answering::Full => matches!(self, Self::Full),
            Answering::NotFull => matches!(self, Self::Partly | Self::Nothing),
            Answering::Unknown => matches!(self, Self::Unknown),
        }
    }
}

/// What a credit is called.
#[must_use]
pub fn credit_words(credit: Credit) -> Message {
    match credit {
        Credit::Full => say::chart_credited(),
        Credit::Partly => say::chart_partly_credited(),
        Credit::Nothing => say::chart_not_credited(),
        Credit::Unknown => say::chart_not_known(),
    }
}

impl Row {
    /// Without the number of its source, which hangs on the other rows.
    pub(super) fn new(observation: &Observation, part: &Part, name: String, alphabet: &Alphabet) -> Self {
        let points = observation.values.get(part);
        Self {
            country: observation.country,
            order: alphabet.key(&name),
            name,
            points,
            credit: Credit::of(points, part),
            is_derived: observation.derived.contains(&part.id),
            as_of: observation.as_of,
            source: observation.source.clone(),
            source_number: None,
            observation: ObservationKey::of(observation),
        }
    }

    /// By what rows are sorted by date: only that of a known answer counts.
    pub(super) fn dated(&self) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
        self.points.and(self.as_of.as_ref()).map(AsOf::sort_key)
    }
}
