//! Whether the lists of what is kept can be relied on, and what of them has to be read again.

use super::{Entry, Notice, StoreError};
use crate::sort::SortedSet;

/// Whether records can be kept and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreState {
    /// Not known yet.
    Opening,
    /// It waits for other tabs, which use an older form of the database. They should be closed or loaded anew.
    Blocked,
    /// Yes.
    Open,
    /// No; why.
    Shut(StoreError),
    /// No more: a newer version of the app in another tab has brought the database up to date. This tab has to be loaded
    /// anew.
    Outdated,
}

/// How far the lists have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListState {
    /// They are being read for the first time.
    Loading,
    /// They are there.
    There,
    /// They could not be read, so that an empty list may not be empty, and one from before may be out of date; why.
    Failed(StoreError),
}

impl ListState {
    /// What follows from the database, from whether the lists were ever read, and from what the last reading failed of.
    #[must_use]
    pub fn of(database: &StoreState, was_read: bool, failure: Option<&StoreError>) -> Self {
        match (database, failure) {
            (StoreState::Blocked, _) => Self::Failed(StoreError::Blocked),
            (StoreState::Outdated, _) => Self::Failed(StoreError::Newer),
            (StoreState::Shut(why), _) => Self::Failed(why.clone()),
            (StoreState::Opening | StoreState::Open, Some(why)) => Self::Failed(why.clone()),
            (StoreState::Opening | StoreState::Open, None) if was_read => Self::There,
            (StoreState::Opening | StoreState::Open, None) => Self::Loading,
        }
    }
}

/// What of the lists has to be read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Everything, whatever else is named here.
    everything: bool,
    records: SortedSet<String>,
    beside: bool,
}

impl Stale {
    /// Nothing.
    #[must_use]
    pub const fn nothing() -> Self {
        Self { everything: false, records: SortedSet::new(), beside: false }
    }

    /// All lists.
    #[must_use]
    pub const fn everything() -> Self {
        Self { everything: true, records: SortedSet::new(), beside: true }
    }

    /// What stands beside the records: what was set aside, and what is in the bin.
    #[must_use]
    pub const fn beside() -> Self {
        Self { everything: false, records: SortedSet::new(), beside: true }
    }

    /// What a notice says to have changed.
    #[must_use]
    pub fn after(notice: &Notice) -> Self {
        match notice {
            Notice::Changed(id) => Self { records: SortedSet::from([id.clone()]), ..Self::nothing() },
            Notice::Deleted(id) => Self { records: SortedSet::from([id.clone()]), ..Self::beside() },
            Notice::Beside(_) => Self::beside(),
            Notice::Removed => Self::everything(),
            Notice::Wanted(_) | Notice::Yielded(_) | Notice::Claimed(_) => Self::nothing(),
        }
    }

    /// Whether there is nothing to be read.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::nothing()
    }

    /// The records to be read, by their ids; none where all have to be.
    #[must_use]
    pub fn records(&self) -> Option<&SortedSet<String>> {
        (!self.everything).then_some(&self.records)
    }

    /// Whether what stands beside the records has to be read.
    #[must_use]
    pub const fn is_beside(&self) -> bool {
        self.beside
    }

    /// This too.
    pub fn add(&mut self, other: Self) {
        self.everything |= other.everything;
        self.beside |= other.beside;
        self.records.extend(other.records);
    }

    /// All of it, after which there is nothing.
    #[must_use]
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Self::nothing())
    }
}

/// Whether what was read of a record takes the place of what is known of it. What is older does not: it was read before
/// this tab had written.
#[must_use]
pub fn is_news(known: Option<&Entry>, read: &Entry) -> bool {
    known.is_none_or(|known| read.revision >= known.revision && known != read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Moment;

    #[test]
    fn a_reading_that_failed_is_no_empty_list() {
        let broken = StoreError::Broken("UnknownError".to_owned());
        let state = |database: StoreState, was_read, failure| ListState::of(&database, was_read, failure);
        assert_eq!(state(StoreState::Opening, false, None), ListState::Loading);
        assert_eq!(state(StoreState::Open, false, None), ListState::Loading);
        assert_eq!(state(StoreState::Open, true, None), ListState::There);
        assert_eq!(state(StoreState::Open, false, Some(&broken)), ListState::Failed(broken.clone()));
        assert_eq!(
            state(StoreState::Open, true, Some(&broken)),
            ListState::Failed(broken.clone()),
            "may be out of date"
        );
        // A database that never answers is waited for no longer than a reading.
        let silent = StoreError::Silent;
        assert_eq!(state(StoreState::Opening, false, Some(&silent)), ListState::Failed(StoreError::Silent));
        // What the database says of itself comes first: it is the reason.
        assert_eq!(state(StoreState::Blocked, false, Some(&silent)), ListState::Failed(StoreError::Blocked));
        assert_eq!(state(StoreState::Outdated, true, None), ListState::Failed(StoreError::Newer));
        assert_eq!(state(StoreState::Shut(StoreError::Full), true, Some(&broken)), ListState::Failed(StoreError::Full));
    }

    #[test]
    fn a_save_in_another_tab_makes_one_record_stale() {
        let id = "a1".to_owned();
        let mut stale = Stale::after(&Notice::Changed(id.clone()));
        assert_eq!(stale.records(), Some(&SortedSet::from([id.clone()])));
        assert!(!stale.is_beside());
        for notice in [Notice::Wanted(id.clone()), Notice::Yielded(id.clone()), Notice::Claimed(id.clone())] {
            assert!(Stale::after(&notice).is_nothing());
        }
        assert!(Stale::after(&Notice::Beside(id)).is_beside());
        stale.add(Stale::after(&Notice::Deleted("a2".to_owned())));
        let both = (stale.records().map(SortedSet::len), stale.is_beside());
        assert_eq!(both, (Some(2), true), "what is deleted comes into the bin");
        stale.add(Stale::after(&Notice::Removed));
        assert_eq!(stale.records(), None, "all of them");
        assert!(stale.take().is_beside());
        assert!(stale.is_nothing());
    }

    #[test]
    fn what_is_older_than_what_is_known_is_no_news() {
        let entry = |revision, text: &str| Entry {
            key: "a1".to_owned(),
            text: text.into(),
            revision,
            writer: "tab".to_owned(),
            write: 0,
            written: Moment(0),
            reason: None,
        };
        assert!(is_news(None, &entry(1, "a")));
        assert!(!is_news(Some(&entry(2, "b")), &entry(1, "a")), "read before this tab had written");
        assert!(!is_news(Some(&entry(2, "b")), &entry(2, "b")), "the same need not be read again");
        assert!(is_news(Some(&entry(2, "b")), &entry(3, "b")), "claimed by another tab");
        // Removed and begun anew under its id, a record has the revision 1 again; then it was gone in between.
        assert!(is_news(Some(&entry(2, "b")), &entry(2, "c")), "never, but then the database is right");
    }
}
