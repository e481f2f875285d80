//! Something of the reader's while it is changed: the steps taken, and what other tabs make of it meanwhile.

use super::OwnContext;
use crate::model::StateHistory;
use crate::text::Message;

/// The reader's own, which is the shipped one until something is changed.
#[derive(Clone, Debug)]
pub struct OwnEditor<C: OwnContext> {
    context: C,
    history: StateHistory<C::Own>,
    has_news: bool,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Something changed.
    Done,
    /// It is as it was.
    Same,
    /// What should be changed is no longer there.
    Gone,
    /// It cannot be changed here now.
    Refused,
}

impl Step {
    /// What is said of it: that it was done, or why it was not; nothing where all is as it was.
    #[must_use]
    pub fn said(self, done: Message, gone: Message, refused: Message) -> Option<Message> {
        match self {
            Self::Done => Some(done),
            Self::Same => None,
            Self::Gone => Some(gone),
            Self::Refused => Some(refused),
        }
    }
}

impl<C: OwnContext> OwnEditor<C> {
    /// What is in the text that is kept, which is the shipped one where none is kept or it cannot be used. Of a text that no
    /// longer fits as a whole, the rest is taken.
    #[must_use]
    pub fn open(context: C, text: Option<&str>) -> Self {
        let kept = text.and_then(|text| context.read_kept(text).ok()).map(|(own, _)| own);
        let own = kept.unwrap_or_else(|| context.shipped().clone());
        Self { context, history: StateHistory::new(own), has_news: false }
    }

    /// The same with the steps that led to it.
    #[must_use]
    pub fn with_history(self, history: StateHistory<C::Own>) -> Self {
        Self { history, ..self }
    }

    /// The same with what is shipped fetched anew. What was changed stays.
    pub fn renew(&mut self, context: C) {
        if self.is_shipped() && !self.can_undo() && !self.can_redo() {
            self.history = StateHistory::new(context.shipped().clone());
        }
        self.context = context;
    }

    /// What it is about.
    #[must_use]
    pub const fn context(&self) -> &C {
        &self.context
    }

    /// As it is now.
    #[must_use]
    pub const fn now(&self) -> &C::Own {
        self.history.now()
    }

    /// The steps that led to it.
    #[must_use]
    pub const fn history(&self) -> &StateHistory<C::Own> {
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

    /// Takes a step that follows from what there is by then; without one, what it was about is gone.
    pub fn change(&mut self, step: impl FnOnce(&C::Own) -> Option<C::Own>) -> Step {
        let Some(next) = step(self.now()) else { return Step::Gone };
        taken(self.history.step(next))
    }

    /// Puts another one in its place, as one step.
    pub fn replace(&mut self, other: &C::Own) -> Step {
        taken(self.history.step(other.clone()))
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Step {
        taken(self.history.undo())
    }

    /// Takes the step again that was taken back last.
    pub fn redo(&mut self) -> Step {
        taken(self.history.redo())
    }

    /// This text is kept of it now. Where that says something else, it is followed, and the steps of before are gone: they
    /// would lead elsewhere. `is_news` says whether the reader is to be told. Says whether anything changed; what cannot be
    /// read changes nothing.
    pub fn follow(&mut self, text: &str, is_news: bool) -> bool {
        let Ok((own, _)) = self.context.read_kept(text) else { return false };
        let is_new = own != *self.now();
        if is_new {
            self.history = StateHistory::new(own);
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
