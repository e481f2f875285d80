//! States of an assessment that are kept, to compare with and to go back to.

use super::{Assessment, Name, Unknown};
use crate::model::{Day, SnapshotId};

/// An assessment as it was on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// What it is called; may be empty.
    pub name: Name,
    /// The day it was kept.
    pub date: Day,
    /// Whether the program kept it by itself.
    pub automatic: bool,
    /// Whether it came from elsewhere, in a file or by a link, and is kept to compare with later.
    pub received: bool,
    /// The assessment as it was.
    pub assessment: Assessment,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// Whether the state of today is to be kept: nothing was kept by itself today, and the latest kept state says something
/// else. `snapshots` are those of this assessment in any order.
#[must_use]
pub fn is_daily_due(now: &Assessment, snapshots: &[Snapshot], today: Day) -> bool {
    let kept_today = snapshots.iter().any(|one| one.automatic && one.date == today);
    // Of those of one day, the one that was added last.
    let latest = snapshots.iter().max_by_key(|one| one.date);
    let is_empty = now.answers().is_empty() && now.evidence().is_empty() && now.item_changes().is_empty();
    !kept_today && latest.map_or(!is_empty, |latest| latest.assessment != *now)
}
