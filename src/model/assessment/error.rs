//! Why an edit was not made. The assessment is then as it was.

use crate::model::{EvidenceId, IndexId, PartId};

/// Why an edit was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// There is no such piece of evidence.
    #[error("there is no evidence `{0}`")]
    NoEvidence(EvidenceId),
    /// There is such a piece of evidence already.
    #[error("there is evidence `{0}` already")]
    EvidenceExists(EvidenceId),
    /// No room for another answer.
    #[error("{0} answers are the most")]
    TooManyAnswers(usize),
    /// No room for another correction, or for a list of so many items.
    #[error("{0} corrections are the most")]
    TooManyItems(usize),
    /// No room for another piece of evidence.
    #[error("{0} pieces of evidence are the most")]
    TooMuchEvidence(usize),
    /// No room for another piece of evidence behind this indicator.
    #[error("{most} pieces of evidence are the most behind `{part}`")]
    TooMuchAttached {
        /// The indicator.
        part: PartId,
        /// So many are the most.
        most: usize,
    },
    /// All texts together would be more than a file holds.
    #[error("{0} bytes are the most")]
    TooLarge(usize),
    /// Two assessments of different indices cannot become one.
    #[error("about `{found}`, not `{wanted}`")]
    OtherIndex {
        /// The index of the assessment that was to change.
        wanted: IndexId,
        /// The index of the other.
        found: IndexId,
    },
}
