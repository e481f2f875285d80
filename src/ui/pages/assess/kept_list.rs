//! The list of what is kept, as this page needs it: complete, and in an order that does not change under the reader.

use crate::browser::task;
use crate::model::assessment::Assessment;
use crate::records::ObjectStore;
use crate::ui::assessment::{Record, record_store};
use crate::ui::records::{Listed, StoreState};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use std::cmp::Reverse;

const STEP_MS: u32 = 10;
/// So often it is looked whether the list is complete: two seconds.
const MOST_STEPS: usize = 200;

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
        let records = Memo::new(|_| record_store().records());
        let order = Memo::new(move |last: Option<&Vec<String>>| {
            records.with(|records| ordered(records, last.map(Vec::as_slice).unwrap_or_default()))
        });
        let is_complete = RwSignal::new(false);
        task::spawn(async move {
            wait_for_all(records).await;
            let _ = is_complete.try_set(true);
        });
        let is_there = Memo::new(move |_| {
            let is_shut = !matches!(record_store().state(), StoreState::Opening | StoreState::Open);
            is_complete.get() || is_shut
        });
        let list = Self { records, order, is_there };
        provide_context(list);
        list
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Whether the list can be relied on, or will not come.
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

/// The assessment in a record; none where a newer version of the app has written it.
pub(super) fn assessment_of(listed: &Listed) -> Option<Assessment> {
    let is_ours = !listed.is_newer;
    is_ours.then(|| Record::read(&listed.entry.text).ok()).flatten().map(|read| read.assessment)
}

/// The ids as they were, without those that are gone, behind those that have come.
fn ordered(records: &[Listed], last: &[String]) -> Vec<String> {
    let is_there = |id: &&String| records.iter().any(|one| one.entry.key == **id);
    let mut new: Vec<&Listed> = records.iter().filter(|one| !last.contains(&one.entry.key)).collect();
    new.sort_by_key(|one| Reverse(one.entry.written));
    new.into_iter().map(|one| one.entry.key.clone()).chain(last.iter().filter(is_there).cloned()).collect()
}

async fn wait_for_all(records: Memo<Vec<Listed>>) {
    let shelves = record_store().inventory().await.counts;
    let kept =
        shelves.iter().flatten().find(|(place, _)| *place == ObjectStore::Assessments).map_or(0, |(_, count)| *count);
    for _ in 0..MOST_STEPS {
        let listed = records.try_with_untracked(Vec::len);
        if listed.is_none_or(|listed| listed >= kept) {
            return;
        }
        TimeoutFuture::new(STEP_MS).await;
    }
}
