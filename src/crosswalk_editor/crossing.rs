//! What a reader has entered for an indicator: whether it is whole, and what is wrong where it is not.

use crate::model::{Correspondence, Crossing, Localized, PartId};
use crate::text::{Message, say};

/// Why what was chosen does not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CrossingFault {
    /// "The same" takes one indicator, and so many are chosen.
    #[error("one indicator is the same as {0}")]
    NotOne(usize),
    /// "Close" takes one at least.
    #[error("close to nothing")]
    None,
    /// "New" takes none, and so many are chosen.
    #[error("new, and taken from {0}")]
    Some(usize),
}

/// What was entered as a row of a crosswalk, with the indicators in the order in which `earlier` has them.
///
/// # Errors
/// When the choices do not go together.
pub fn ready_crossing(
    to: PartId,
    chosen: &[PartId],
    correspondence: Correspondence,
    reason: Localized,
    earlier: &[PartId],
) -> Result<Crossing, CrossingFault> {
    let from: Vec<PartId> = earlier.iter().filter(|part| chosen.contains(part)).cloned().collect();
    match correspondence {
        _ if correspondence.fits(from.len()) => Ok(Crossing { to, from, correspondence, reason }),
        Correspondence::Same => Err(CrossingFault::NotOne(from.len())),
        Correspondence::Close => Err(CrossingFault::None),
        Correspondence::New => Err(CrossingFault::Some(from.len())),
    }
}

impl From<CrossingFault> for Message {
    fn from(fault: CrossingFault) -> Self {
        match fault {
            CrossingFault::NotOne(count) => say::crosswalk_fault_same(count),
            CrossingFault::None => say::crosswalk_fault_close(),
            CrossingFault::Some(count) => say::crosswalk_fault_new(count),
        }
    }
}
