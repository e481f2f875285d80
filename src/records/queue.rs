//! Texts on their way into the database: one at a time, in the order of the edits, the last one for certain.

use super::{Moment, StoreError};
use std::sync::Arc;

/// Whether the text on the page is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// The record is not here yet.
    Opening,
    /// It is on its way.
    Saving,
    /// The database has it and gave it back the same.
    Saved(Moment),
    /// It is not kept, or could not be read; why.
    Failed(StoreError),
}

/// The texts of one record that are to be written. Each holds everything that the ones before it held, so one that has
/// to wait may be replaced by the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue {
    waiting: Option<Arc<str>>,
    writing: Option<(u64, Arc<str>)>,
    failed: Option<StoreError>,
    saved: Option<Moment>,
    number: u64,
}

impl Queue {
    /// There is a new text.
    pub(super) fn push(&mut self, text: Arc<str>) {
        self.waiting = Some(text);
    }

    /// The text to be written now, with the number of the write; none while another one is under way.
    pub(super) fn start(&mut self) -> Option<(u64, Arc<str>)> {
        if self.writing.is_some() {
            return None;
        }
        let text = self.waiting.take()?;
        self.number += 1;
        self.failed = None;
        self.writing = Some((self.number, text));
        self.writing.clone()
    }

    /// Takes back the write of this number where it is the one under way.
    pub(super) fn finish(&mut self, number: u64) -> Option<Arc<str>> {
        let (_, text) = self.writing.take_if(|(writing, _)| *writing == number)?;
        Some(text)
    }

    /// A text is saved, or was found saved.
    pub(super) fn saved(&mut self, at: Moment) {
        self.failed = None;
        self.saved = Some(at);
    }

    /// A text was not written. It waits again, unless a newer one does; whether it waits.
    pub(super) fn put_back(&mut self, text: Arc<str>) -> bool {
        let is_newest = self.waiting.is_none();
        self.waiting.get_or_insert(text);
        is_newest
    }

    /// What waits cannot be written.
    pub(super) fn fail(&mut self, error: StoreError) {
        self.failed = Some(error);
    }

    /// Why the last write failed, if it did.
    pub(super) const fn failure(&self) -> Option<&StoreError> {
        self.failed.as_ref()
    }

    /// The newest text that is not known to be saved, with the number that its write has or will have.
    pub(super) fn unsaved(&self) -> Option<(u64, &Arc<str>)> {
        let waiting = self.waiting.as_ref().map(|text| (self.number + 1, text));
        waiting.or_else(|| self.writing.as_ref().map(|(number, text)| (*number, text)))
    }

    /// What waits, which shall not be written any more.
    pub(super) fn take_waiting(&mut self) -> Option<Arc<str>> {
        self.failed = None;
        self.waiting.take()
    }

    /// The write under way, whose end no longer concerns this queue.
    pub(super) fn let_go(&mut self) -> Option<(u64, Arc<str>)> {
        self.writing.take()
    }

    /// Whether everything is written.
    pub(super) const fn is_empty(&self) -> bool {
        self.waiting.is_none() && self.writing.is_none()
    }

    /// What to tell the reader.
    pub(super) fn state(&self) -> SaveState {
        match (&self.failed, self.saved) {
            (Some(error), _) => SaveState::Failed(error.clone()),
            (None, Some(at)) if self.is_empty() => SaveState::Saved(at),
            (None, None) if self.is_empty() => SaveState::Opening,
            (None, _) => SaveState::Saving,
        }
    }
}
