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
        let listener = LeavingListener::new(move || {
            for driver in store.drivers() {
                driver.hand_over();
                driver.keep_journals();
            }
        });
        *self.0.leaving.listener.borrow_mut() = listener;
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
