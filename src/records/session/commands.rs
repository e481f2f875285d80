//! What the reader does with a record.

use super::{Effect, End, Lock, LockWay, Role, Session};
use crate::records::Notice;
use std::sync::Arc;

impl Session {
    /// Opens a record that is in the database. `writer` is a name that no other session has, in no tab.
    #[must_use]
    pub fn open(id: &str, writer: &str) -> (Self, Vec<Effect>) {
        let mut session = Self::new(id, writer);
        let effects = vec![session.ask(LockWay::IfFree)];
        (session, effects)
    }

    /// Begins a record that is not in the database, under an id that nobody else has.
    #[must_use]
    pub fn create(id: &str, writer: &str, text: Arc<str>) -> (Self, Vec<Effect>) {
        let mut session = Self::new(id, writer);
        session.role = Role::Editing;
        session.text = Some(Arc::clone(&text));
        session.queue.push(text);
        let mut effects = vec![session.ask(LockWay::IfFree)];
        effects.extend(session.go_on());
        (session, effects)
    }

    /// The record has another text now. None where this tab may not edit it: the text is not taken.
    pub fn edit(&mut self, text: Arc<str>) -> Option<Vec<Effect>> {
        if !self.may_edit() {
            return None;
        }
        if self.text.as_ref() == Some(&text) {
            return Some(Vec::new());
        }
        self.text = Some(Arc::clone(&text));
        self.queue.push(text);
        Some(self.go_on())
    }

    /// Asks to edit what another tab edits. That one is given a second to write what it has.
    pub fn take_over(&mut self) -> Vec<Effect> {
        if self.role != Role::Following || self.ending.is_some() {
            return Vec::new();
        }
        self.role = Role::TakingOver;
        vec![Effect::Tell(Notice::Wanted(self.id.clone())), Effect::Wait]
    }

    /// Tries again what has failed.
    pub fn retry(&mut self) -> Vec<Effect> {
        let mut effects: Vec<Effect> = Vec::new();
        for late in &mut self.late {
            if late.failed.take().is_some() {
                effects.push(Effect::Quarantine { number: late.number, text: Arc::clone(&late.text) });
            }
        }
        if self.trouble.take().is_some() && !matches!(self.role, Role::Ended(_)) {
            effects.push(if self.holds() { self.claim() } else { Effect::Load });
        }
        effects.extend(self.go_on());
        effects
    }

    /// The page is left. What is on its way is still written; then the next tab may edit.
    pub fn leave(&mut self) -> Vec<Effect> {
        self.end_when_written(End::Left)
    }

    /// A newer version of the app needs the database: what is on its way is still written, and nothing after it.
    pub fn make_way(&mut self) -> Vec<Effect> {
        self.end_when_written(End::Outdated)
    }

    /// The page came back before everything was written, so it goes on.
    pub fn stay(&mut self) {
        if self.ending == Some(End::Left) {
            self.ending = None;
        }
    }

    fn end_when_written(&mut self, end: End) -> Vec<Effect> {
        if matches!(self.role, Role::Ended(_)) {
            return Vec::new();
        }
        self.ending = Some(end);
        self.settle()
    }

    pub(super) const fn ask(&mut self, way: LockWay) -> Effect {
        self.lock = Lock::Asked(way);
        Effect::Lock(way)
    }

    pub(super) const fn claim(&mut self) -> Effect {
        self.claims += 1;
        Effect::Claim
    }
}
