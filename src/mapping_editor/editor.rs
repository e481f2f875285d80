//! A mapping while a reader changes it: the steps, and the record that keeps what came of them.
//!
//! Two tabs may have the same mapping open. Each looks at the record before it changes anything and takes up what the
//! other one has kept, so that a step of one is never lost by a step of the other.

use super::quarantine::{quarantine, quarantined};
use super::store::put;
use super::{KeyValueStore, MappingContext, Quarantined, Refusal};
use crate::model::{Mapping, MappingEdit, MappingHistory};
use crate::wire::write_mapping;

/// A reader's own mapping, which is the shipped one until something is changed.
#[derive(Clone, Debug)]
pub struct MappingEditor {
    context: MappingContext,
    history: MappingHistory,
    /// What the record said when it was last read or written.
    record: Option<String>,
    keeping: Keeping,
    news: Option<News>,
    quarantined: Vec<Quarantined>,
}

/// How the mapping is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is the shipped one, so there is nothing to keep.
    Nothing,
    /// It is kept, and was read back.
    Kept,
    /// It is not kept.
    Refused(Refusal),
    /// It is not kept: in its place is a record that cannot be used and was not set aside.
    Stuck,
}

/// What another tab did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It changed the mapping, and this one follows. Steps of before are gone.
    Followed,
    /// It changed the mapping while changes of this one were not kept. This one follows, which can be taken back.
    FollowedUnkept,
    /// It kept something that cannot be used here. This one stays as it is.
    Strange,
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
}

impl MappingEditor {
    /// Takes up what the reader has kept. A record that cannot be used in full is set aside first.
    #[must_use]
    pub fn open(context: MappingContext, store: &impl KeyValueStore) -> Self {
        let history = MappingHistory::new(Mapping::clone(&context.shipped));
        let (keeping, news, quarantined) = (Keeping::Nothing, None, Vec::new());
        let mut editor = Self { context, history, record: None, keeping, news, quarantined };
        // What cannot be read now is said when it matters: when something is to be kept.
        if let Ok(Some(record)) = store.read(&editor.context.record_key()) {
            editor.take_up(record, store);
        }
        editor.look_aside(store);
        editor
    }

    fn take_up(&mut self, record: String, store: &impl KeyValueStore) {
        let read = self.context.read(&record);
        let is_whole = matches!(&read, Ok((_, report)) if MappingContext::is_whole(report));
        let is_safe = is_whole || quarantine(&self.context, store, &record).is_ok();
        self.record = Some(record);
        if let Ok((mapping, _)) = read {
            self.history = MappingHistory::new(mapping);
        }
        if !is_safe {
            self.keeping = Keeping::Stuck;
        } else if is_whole && !self.is_shipped() {
            self.keeping = Keeping::Kept;
        } else {
            self.keep(store);
        }
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

    /// Whether it is as it is shipped.
    #[must_use]
    pub fn is_shipped(&self) -> bool {
        self.context.is_shipped(self.now())
    }

    /// How it is kept.
    #[must_use]
    pub const fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// What another tab did since the last step here.
    #[must_use]
    pub const fn news(&self) -> Option<News> {
        self.news
    }

    /// Records that are kept and not used.
    #[must_use]
    pub fn quarantined(&self) -> &[Quarantined] {
        &self.quarantined
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
    pub fn change(&mut self, store: &impl KeyValueStore, step: impl FnOnce(&Mapping) -> Option<MappingEdit>) -> Step {
        self.catch_up(store);
        let Some(edit) = step(self.now()) else { return Step::Gone };
        let is_changed = self.history.edit(edit);
        self.settle(store, is_changed)
    }

    /// Puts the links of another mapping in the place of this one's, as one step.
    pub fn replace(&mut self, store: &impl KeyValueStore, other: &Mapping) -> Step {
        self.change(store, |_| Some(MappingEdit::Replace(Box::new(other.clone()))))
    }

    /// Takes the last step back.
    pub fn undo(&mut self, store: &impl KeyValueStore) -> Step {
        self.catch_up(store);
        let is_changed = self.history.undo();
        self.settle(store, is_changed)
    }

    /// Takes the step again that was taken back last.
    pub fn redo(&mut self, store: &impl KeyValueStore) -> Step {
        self.catch_up(store);
        let is_changed = self.history.redo();
        self.settle(store, is_changed)
    }

    fn settle(&mut self, store: &impl KeyValueStore, is_changed: bool) -> Step {
        if is_changed {
            self.keep(store);
            Step::Done
        } else {
            Step::Same
        }
    }

    /// Tries again to keep what is not kept.
    pub fn keep(&mut self, store: &impl KeyValueStore) {
        if self.keeping == Keeping::Stuck && self.record.is_some() {
            return;
        }
        let text = (!self.is_shipped()).then(|| write_mapping(self.now()));
        let key = self.context.record_key();
        match put(store, &key, text.as_deref()) {
            Ok(()) => {
                self.keeping = if text.is_some() { Keeping::Kept } else { Keeping::Nothing };
                self.record = text;
            }
            // With nothing there and nothing to keep, nothing is lost.
            Err(_) if text.is_none() && self.record.is_none() => self.keeping = Keeping::Nothing,
            Err(refusal) => {
                self.keeping = Keeping::Refused(refusal);
                if refusal == Refusal::Altered {
                    self.record = store.read(&key).ok().flatten();
                }
            }
        }
    }

    /// Follows what another tab has kept. Says whether anything is new.
    pub fn catch_up(&mut self, store: &impl KeyValueStore) -> bool {
        let Ok(record) = store.read(&self.context.record_key()) else { return false };
        let is_new = record != self.record;
        if is_new {
            self.follow(record);
        }
        let before = self.quarantined.len();
        self.look_aside(store);
        is_new || before != self.quarantined.len()
    }

    fn follow(&mut self, record: Option<String>) {
        let read = match record.as_deref().map(|text| self.context.read(text)) {
            None => Some(Mapping::clone(&self.context.shipped)),
            Some(Ok((mapping, report))) if MappingContext::is_whole(&report) => Some(mapping),
            Some(_) => None,
        };
        let is_kept = matches!(self.keeping, Keeping::Nothing | Keeping::Kept);
        self.news = Some(match &read {
            None => News::Strange,
            Some(_) if is_kept => News::Followed,
            Some(_) => News::FollowedUnkept,
        });
        self.keeping = match (&read, &record) {
            (None, _) => Keeping::Stuck,
            (Some(_), None) => Keeping::Nothing,
            (Some(_), Some(_)) => Keeping::Kept,
        };
        self.record = record;
        match read {
            Some(mapping) if is_kept => self.history = MappingHistory::new(mapping),
            Some(mapping) => drop(self.history.edit(MappingEdit::Replace(Box::new(mapping)))),
            None => {}
        }
    }

    /// The reader has read what another tab did.
    pub fn heard(&mut self) {
        self.news = None;
    }

    fn look_aside(&mut self, store: &impl KeyValueStore) {
        let stuck = self.record.as_deref().filter(|_| self.keeping == Keeping::Stuck);
        self.quarantined = quarantined(&self.context, store, stuck);
    }

    /// Removes a record that was set aside, or is stuck in its place, for good.
    ///
    /// # Errors
    /// When it is not removed.
    pub fn remove_quarantined(&mut self, store: &impl KeyValueStore, key: &str) -> Result<(), Refusal> {
        put(store, key, None)?;
        if key == self.context.record_key() {
            self.record = None;
            self.keep(store);
        }
        self.look_aside(store);
        Ok(())
    }
}
