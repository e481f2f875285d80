//! The lists of what is kept: records of all kinds, what was set aside, and what is in the bin.

use super::kinds::{Content, Judgement, judge};
use crate::model::assessment::Assessment;
use crate::model::{BroughtPage, Plan};
use crate::records::{Entry, Stale, StoreError};
use crate::ui::prelude::*;
use std::cell::{Cell, RefCell};
use std::sync::{Arc, OnceLock};

/// A record in the list.
#[derive(Clone)]
pub struct Listed {
    /// The record.
    pub entry: Entry,
    /// Whether the text is on the page only, and not in the database as it is.
    pub is_unsaved: bool,
    /// What the text is, read when somebody first asks: a record may be megabytes.
    judged: Arc<OnceLock<Judgement>>,
}

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        // What the text is follows from the text.
        (&self.entry, self.is_unsaved) == (&other.entry, other.is_unsaved)
    }
}

impl Listed {
    fn new(entry: Entry, is_unsaved: bool) -> Self {
        Self { entry, is_unsaved, judged: Arc::default() }
    }

    /// The same record as another entry has it. One with the same text need not be read again.
    fn with(&self, entry: Entry) -> Self {
        let judged = if entry.text == self.entry.text { Arc::clone(&self.judged) } else { Arc::default() };
        Self { entry, judged, ..self.clone() }
    }

    /// What the text is.
    pub(super) fn judged(&self) -> &Judgement {
        self.judged.get_or_init(|| judge(&self.entry.key, &self.entry.text))
    }

    /// Whether a newer version of the app has written it.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        *self.judged() == Judgement::Newer
    }

    /// The assessment in it; none where it is of another kind, or this version of the app cannot read it.
    #[must_use]
    pub fn assessment(&self) -> Option<Arc<Assessment>> {
        match self.judged() {
            Judgement::Readable(Content::Assessment(assessment)) => Some(Arc::clone(assessment)),
            _ => None,
        }
    }

    /// The page of a publisher in it; none where it is of another kind, or this version of the app cannot read it.
    #[must_use]
    pub fn brought_page(&self) -> Option<Arc<BroughtPage>> {
        match self.judged() {
            Judgement::Readable(Content::BroughtPage(page)) => Some(Arc::clone(page)),
            _ => None,
        }
    }

    /// The plan in it; none where it is of another kind, or this version of the app cannot read it.
    #[must_use]
    pub fn plan(&self) -> Option<Arc<Plan>> {
        match self.judged() {
            Judgement::Readable(Content::Plan(plan)) => Some(Arc::clone(plan)),
            _ => None,
        }
    }
}

/// The lists, as they were last read.
pub(super) struct RecordLists {
    pub(super) records: ArcRwSignal<Vec<Listed>>,
    /// Records as they are on the page, where they are not in the database.
    pub(super) beside: ArcRwSignal<Vec<Listed>>,
    pub(super) set_aside: ArcRwSignal<Vec<Entry>>,
    pub(super) bin: ArcRwSignal<Vec<Entry>>,
    pub(super) was_read: ArcRwSignal<bool>,
    /// Why the last reading failed, where it did.
    pub(super) failure: ArcRwSignal<Option<StoreError>>,
    pub(super) stale: RefCell<Stale>,
    /// Counts the readings: one in whose place another was begun does not count.
    pub(super) readings: Cell<u64>,
    pub(super) is_reading: Cell<bool>,
    pub(super) is_reading_soon: Cell<bool>,
}

impl RecordLists {
    pub(super) fn new() -> Self {
        let (records, beside, set_aside, bin, was_read, failure) = Default::default();
        let (stale, readings) = (RefCell::new(Stale::everything()), Cell::new(0));
        let (is_reading, is_reading_soon) = (Cell::new(false), Cell::new(false));
        Self { records, beside, set_aside, bin, was_read, failure, stale, readings, is_reading, is_reading_soon }
    }

    /// A record was saved here.
    pub(super) fn saved(&self, entry: Entry) {
        self.records.update(|records| put(records, entry));
    }

    /// These records are on the page only.
    pub(super) fn beside(&self, unsaved: Vec<Entry>) {
        let is_same =
            |before: &Vec<Listed>| before.iter().map(|one| &one.entry.text).eq(unsaved.iter().map(|one| &one.text));
        if !self.beside.with_untracked(is_same) {
            self.beside.set(unsaved.into_iter().map(|entry| Listed::new(entry, true)).collect());
        }
    }

    /// Why the last reading failed, where it did.
    pub(super) fn fail(&self, why: Option<StoreError>) {
        if self.failure.with_untracked(|before| *before != why) {
            self.failure.set(why);
        }
    }

    pub(super) fn emptied(&self) {
        self.records.set(Vec::new());
        self.set_aside.set(Vec::new());
        self.bin.set(Vec::new());
        // What is being read was there before.
        self.begin_anew();
    }

    /// Begins to read everything anew, whatever is being read.
    pub(super) fn begin_anew(&self) {
        self.readings.set(self.readings.get() + 1);
        self.is_reading.set(false);
        self.stale.borrow_mut().add(Stale::everything());
    }
}

/// Puts a record in its place among the others, which are in the order of their ids.
pub(super) fn put(records: &mut Vec<Listed>, entry: Entry) {
    match records.binary_search_by(|record| record.entry.key.cmp(&entry.key)) {
        Ok(place) => drop(records.get_mut(place).map(|record| *record = record.with(entry))),
        Err(place) => records.insert(place, Listed::new(entry, false)),
    }
}
