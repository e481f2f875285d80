//! The list of what is kept, as this page needs it: complete, and in an order that does not change under the reader.

use crate::records::{Kind, ListState};
use crate::sort::SortSmall;
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use std::cmp::Reverse;

/// The list.
#[derive(Clone, Copy)]
pub(super) struct KeptList {
    records: Memo<Vec<Listed>>,
    order: Memo<Vec<String>>,
    is_there: Memo<bool>,
}

impl KeptList {
    /// Follows what is kept.
    pub(super) fn provide() -> Self {
        let records = Memo::new(|_| record_store().records(Kind::Assessment));
        let order = Memo::new(move |last: Option<&Vec<String>>| {
            records.with(|records| ordered(records, last.map(Vec::as_slice).unwrap_or_default()))
        });
        let is_there = Memo::new(move |_| record_store().lists() != ListState::Loading);
        let list = Self { records, order, is_there };
        provide_context(list);
        list
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Whether the list is there, or will not come: [`StorageState`](super::storage::StorageState) says why.
    pub(super) fn is_there(self) -> Memo<bool> {
        self.is_there
    }

    /// The ids, those saved last first as it was when they were first seen.
    pub(super) fn order(self) -> Memo<Vec<String>> {
        self.order
    }

    /// The record of this id, followed.
    pub(super) fn record(self, id: &str) -> Option<Listed> {
        self.records.with(|records| records.iter().find(|one| one.entry.key == id).cloned())
    }

    /// The record of this id, not followed.
    pub(super) fn record_untracked(self, id: &str) -> Option<Listed> {
        untrack(|| self.record(id))
    }

    /// All records.
    pub(super) fn records(self) -> Memo<Vec<Listed>> {
        self.records
    }
}

/// The ids as they were, without those that are gone, behind those that have come.
fn ordered(records: &[Listed], last: &[String]) -> Vec<String> {
    let is_there = |id: &&String| records.iter().any(|one| one.entry.key == **id);
    let mut new: Vec<&Listed> = records.iter().filter(|one| !last.contains(&one.entry.key)).collect();
    new.sort_small_by_key(|one| Reverse(one.entry.written));
    new.into_iter().map(|one| one.entry.key.clone()).chain(last.iter().filter(is_there).cloned()).collect()
}
