//! What is done when the page may be about to go, and what is left by pages that went.

use super::RecordStore;
use crate::browser::leaving::LeavingListener;
use crate::browser::staying::StayGuard;
use crate::browser::storage;
use crate::records::Journal;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The listeners to the page's going.
#[derive(Default)]
pub(super) struct Leaving {
    listener: RefCell<Option<LeavingListener>>,
    guard: RefCell<Option<StayGuard>>,
}

impl Leaving {
    /// Has the reader asked before the page goes, or no more.
    pub(super) fn guard(&self, is_failing: bool) {
        let mut guard = self.guard.borrow_mut();
        if is_failing != guard.is_some() {
            *guard = if is_failing { StayGuard::new() } else { None };
        }
    }
}

impl RecordStore {
    pub(super) fn watch_leaving(&self) {
        let store = self.clone();
        let listener = LeavingListener::new(move || store.before_going());
        *self.0.leaving.listener.borrow_mut() = listener;
    }

    /// Keeps what is not saved beside the database, because the page may go. Done by itself; whoever begins a record only
    /// then does it once more.
    pub fn before_going(&self) {
        for driver in self.drivers() {
            driver.hand_over();
            driver.keep_journals();
        }
    }

    /// Whether a page that went has left something of this record that is not in the database.
    #[must_use]
    pub fn has_journal(&self, id: &str) -> bool {
        !storage::kept(&Journal::prefix(id)).is_empty()
    }

    /// Takes up what pages that went had not saved, unless another tab edits the record: that one does.
    pub(super) fn recover(&self) {
        let kept = storage::kept(Journal::PREFIX);
        let ids: BTreeSet<&str> = kept.iter().filter_map(|(key, _)| Journal::id_in(key)).collect();
        for id in ids {
            drop(self.open(id));
        }
    }
}
