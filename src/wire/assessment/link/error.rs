//! Why a link carries no assessment, or none can be put into one.

use crate::wire::PayloadError;

/// Why a link carries no assessment, or none can be put into one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssessmentLinkError {
    /// It cannot be unpacked.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// It is longer than links may be.
    #[error("{found} characters are more than {most}")]
    TooLong {
        /// How many characters it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// It is about an index that this program has no code for: a newer one wrote it.
    #[error("no index has the code {0}")]
    UnknownIndex(u8),
    /// It carries something that this program does not know: a newer one wrote it.
    #[error("the link carries something unknown")]
    Newer,
    /// It is whole, and what it says makes no sense: no version of this program wrote it.
    #[error("the link makes no sense at byte {at}")]
    Senseless {
        /// Where, from 0, in what was unpacked.
        at: usize,
    },
}
