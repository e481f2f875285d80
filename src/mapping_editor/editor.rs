//! A mapping while a reader changes it: the steps taken, and what other tabs make of it meanwhile.
//!
//! The record that keeps it is not known here: whoever has it open writes [`MappingEditor::text`] after each step and hands
//! in what another tab has written.

use super::MappingContext;
use crate::model::{Mapping, MappingEdit, MappingHistory};

/// A reader's own mapping, which is the shipped one until something is changed.
#[derive(Clone, Debug)]
pub struct MappingEditor {
    context: MappingContext,
    history: MappingHistory,
    has_news: bool,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The mapping changed.
    Done,
    /// It is as it was.
    Same,
    /// What should be changed is no longer there.
    Gone,
    /// The mapping cannot be changed here now.
    Refused,
}

impl MappingEditor {
    /// The mapping in the text that is kept of it, which is the shipped one where none is kept or it cannot be used. Of a
    /// text that no longer fits as a whole, the rest is taken.
    #[must_use]
    pub fn open(context: MappingContext, text: Option<&str>) -> Self {
        let kept = text.and_then(|text| context.read_kept(text).ok()).map(|(mapping, _)| mapping);
        let mapping = kept.unwrap_or_else(|| Mapping::clone(&context.shipped));
        Self { context, history: MappingHistory::new(mapping), has_news: false }
    }

    /// The same with the steps that led to it.
    #[must_use]
    pub fn with_history(self, history: MappingHistory) -> Self {
        Self { history, ..self }
    }

    /// The same strategy, index and shipped mapping, fetched anew. What was changed stays.
    pub fn renew(&mut self, context: MappingContext) {
        if self.is_shipped() && !self.can_undo() && !self.can_redo() {
            self.history = MappingHistory::new(Mapping::clone(&context.shipped));
        }
        self.context = context;
    }

    /// What it is about.
    #[must_use]
    pub const fn context(&self) -> &MappingContext {
        &self.context
    }

    /// The mapping as it is now.
    #[must_use]
    pub const fn now(&self) -> &Mapping {
        self.history.now()
    }

    /// The steps that led to it.
    #[must_use]
    pub const fn history(&self) -> &MappingHistory {
        &self.history
    }

    /// The text that is to be kept of it.
    #[must_use]
    pub fn text(&self) -> String {
        self.context.write_kept(self.now())
    }

    /// Whether it is as it is shipped.
    #[must_use]
    pub fn is_shipped(&self) -> bool {
        self.context.is_shipped(self.now())
    }

    /// Whether another tab has changed it since the reader was told last.
    #[must_use]
    pub const fn has_news(&self) -> bool {
        self.has_news
    }

    /// Whether a step can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether a step that was taken back can be taken again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Takes a step that follows from the mapping as it is by then; without one, what it was about is gone.
    pub fn change(&mut self, step: impl FnOnce(&Mapping) -> Option<MappingEdit>) -> Step {
        let Some(edit) = step(self.now()) else { return Step::Gone };
        taken(self.history.edit(edit))
    }

    /// Puts the links of another mapping in the place of this one's, as one step.
    pub fn replace(&mut self, other: &Mapping) -> Step {
        self.change(|_| Some(MappingEdit::Replace(Box::new(other.clone()))))
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Step {
        taken(self.history.undo())
    }

    /// Takes the step again that was taken back last.
    pub fn redo(&mut self) -> Step {
        taken(self.history.redo())
    }

    /// This text is kept of it now. Where that is another mapping, it is followed, and the steps of before are gone: they
    /// would lead elsewhere. `is_news` says whether the reader is to be told. Says whether anything changed; what cannot be
    /// read changes nothing.
    pub fn follow(&mut self, text: &str, is_news: bool) -> bool {
        let Ok((mapping, _)) = self.context.read_kept(text) else { return false };
        let is_new = mapping != *self.now();
        if is_new {
            self.history = MappingHistory::new(mapping);
            self.has_news = is_news;
        }
        is_new
    }

    /// The reader has read that another tab changed it.
    pub fn heard(&mut self) {
        self.has_news = false;
    }
}

fn taken(is_changed: bool) -> Step {
    if is_changed { Step::Done } else { Step::Same }
}
