//! What an assessment was started from.

use super::{Answer, EvidenceItem, Name, Unknown};
use crate::model::{AsOf, AssessmentId, Day, EvidenceId, IndexId, PartId, SourceId};
use crate::sort::SortedMap;

/// The answers of an assessment by indicator. An indicator without one was not assessed.
pub type Answers = SortedMap<PartId, Answer>;

/// The evidence of an assessment by id.
pub type EvidenceItems = SortedMap<EvidenceId, EvidenceItem>;

/// What an assessment was started from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nothing.
    #[default]
    Blank,
    /// What a publisher said.
    Published(PublishedOrigin),
    /// An older assessment.
    Older(Box<OlderOrigin>),
    /// An assessment by another edition of the index, which was carried over.
    Moved(Box<MovedOrigin>),
}

/// A published observation that an assessment was started from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedOrigin {
    /// Where the observation was had from.
    pub source: SourceId,
    /// Its date.
    pub as_of: Option<AsOf>,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// An older assessment that another was started from, with what it said then. So the newer one can tell what stayed,
/// whatever becomes of the older.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OlderOrigin {
    /// Its id.
    pub id: AssessmentId,
    /// What it was called.
    pub name: Name,
    /// The day it was taken over.
    pub taken: Option<Day>,
    /// Its answers.
    pub answers: Answers,
    /// Its evidence.
    pub evidence: EvidenceItems,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// An assessment by another edition that was carried over to this one. What it said is in this one, or stayed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedOrigin {
    /// Its id.
    pub id: AssessmentId,
    /// What it was called.
    pub name: Name,
    /// The edition that it is by.
    pub index: IndexId,
    /// The day it was carried over.
    pub taken: Option<Day>,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}
