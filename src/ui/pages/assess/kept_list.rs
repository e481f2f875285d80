//! The list of what is kept, as this page needs it: complete, and in an order that does not change under the reader.

use crate::records::{Kind, ListState};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::view_model::assessment::kept_order;

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
            records.with(|records| {
                let written: Vec<_> = records.iter().map(|one| (one.entry.key.as_str(), one.entry.written)).collect();
                kept_order(&written, last.map(Vec::as_slice).unwrap_or_default())
            })
        });
        let is_there = Memo::new(move |_| record_store().lists() != ListState::Loading);
        let list = Self { records, order, is_there };
        provide_context(list);
        list
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Whether the list is there, or will not come: the page says why.
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
