//! Ring 2: a reader's own crosswalk: how it is read from its record, files and links, and the steps that change it.
//!
//! What a reader changes are the rows: what an indicator takes, how close that is and why, and why one is not asked for any
//! more. How it is changed and kept is in [`crate::own_editor`]; here is only what its text says.

mod context;
mod crossing;

pub use context::{CrosswalkContext, CrosswalkEditor};
pub use crossing::{CrossingFault, ready_crossing};

use crate::model::{Crossing, Crosswalk, CrosswalkEdit, Localized, NotAsked, PartId};

/// The crosswalk in which an indicator takes what `crossing` says; none where it has no such indicator any more. What nothing
/// takes from then on has the reason of the shipped one, where that has one.
#[must_use]
pub fn crossed(now: &Crosswalk, crossing: Crossing, shipped: &Crosswalk) -> Option<Crosswalk> {
    now.crossing(&crossing.to)?;
    Some(now.apply(CrosswalkEdit::Cross(crossing, shipped.dropped.clone())))
}

/// The crosswalk in which an indicator is not asked for any more for this reason; none where it is asked for by then.
#[must_use]
pub fn explained(now: &Crosswalk, from: &PartId, reason: Localized) -> Option<Crosswalk> {
    now.not_asked(from)?;
    Some(now.apply(CrosswalkEdit::Explain(NotAsked { from: from.clone(), reason })))
}

/// The crosswalk with one row as it is shipped; none where that says nothing of it, or other rows stand against it.
#[must_use]
pub fn restored(now: &Crosswalk, part: &PartId, is_dropped: bool, shipped: &Crosswalk) -> Option<Crosswalk> {
    if is_dropped {
        return explained(now, part, shipped.not_asked(part)?.reason.clone());
    }
    crossed(now, shipped.crossing(part)?.clone(), shipped)
}

#[cfg(test)]
mod tests;
