//! What happens to a record that is open.

use super::{Effect, End, Event, Late, Lock, LockWay, Role, Session};
use crate::records::{Claim, Entry, Journal, Notice, Place, StoreError, Written};
use std::sync::Arc;

impl Session {
    /// Something happened.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Written(number, result) => self.written(number, result),
            Event::Quarantined(number, result) => self.put_aside(number, result),
            Event::Heard(notice) => self.heard(&notice),
            Event::Claimed(result, journals) => self.claimed(result, journals),
            _ if matches!(self.role, Role::Ended(_)) => Vec::new(),
            Event::Granted => self.granted(),
            Event::Busy => self.busy(),
            Event::Lost => self.lost(),
            Event::NoLocks => self.no_locks(),
            Event::Loaded(result) => self.loaded(result),
            Event::Waited => self.waited(),
        }
    }

    fn granted(&mut self) -> Vec<Effect> {
        let Lock::Asked(way) = self.lock else { return Vec::new() };
        self.lock = Lock::Held(way);
        // Of a record that is not in the database there is nothing to claim.
        if self.role == Role::Editing { Vec::new() } else { vec![self.claim()] }
    }

    fn busy(&mut self) -> Vec<Effect> {
        let mut effects = vec![self.ask(LockWay::WhenFree)];
        if self.role != Role::Editing {
            self.role = Role::Following;
            effects.push(Effect::Load);
        }
        effects.extend(self.settle());
        effects
    }

    fn no_locks(&mut self) -> Vec<Effect> {
        self.lock = Lock::Missing;
        if self.role == Role::Editing { Vec::new() } else { vec![self.claim()] }
    }

    fn lost(&mut self) -> Vec<Effect> {
        let mut effects = self.abandon();
        self.role = Role::Following;
        effects.extend([self.ask(LockWay::WhenFree), Effect::Load]);
        effects.extend(self.settle());
        effects
    }

    fn waited(&mut self) -> Vec<Effect> {
        match (self.role, self.lock) {
            (Role::TakingOver, _) => self.take(),
            // Whoever wanted to edit has had the time to ask.
            (Role::Following, Lock::Free) => vec![self.ask(LockWay::WhenFree)],
            _ => Vec::new(),
        }
    }

    /// Whoever edited has let go, or has not answered.
    fn take(&mut self) -> Vec<Effect> {
        match self.lock {
            Lock::Missing if self.claims == 0 => vec![self.claim()],
            Lock::Missing | Lock::Asked(LockWay::Steal) | Lock::Held(_) => Vec::new(),
            Lock::Free | Lock::Asked(_) => vec![self.ask(LockWay::Steal)],
        }
    }

    fn claimed(&mut self, result: Result<Claim, StoreError>, journals: Vec<Journal>) -> Vec<Effect> {
        self.claims = self.claims.saturating_sub(1);
        if self.claims > 0 || !self.holds() || matches!(self.role, Role::Ended(_)) {
            return Vec::new();
        }
        match result {
            Ok(Claim { before, revision }) => self.seated(before, revision, journals),
            Err(StoreError::Gone) => self.found_nothing(journals),
            Err(error) => {
                if self.queue.is_empty() {
                    self.trouble = Some(error);
                } else {
                    self.queue.fail(error);
                }
                self.settle()
            }
        }
    }

    /// This tab edits, on top of what it found.
    fn seated(&mut self, before: Entry, revision: u64, journals: Vec<Journal>) -> Vec<Effect> {
        let mut effects = Vec::new();
        // A claim that came too late to count, or of which nobody heard, changes the revision and not the text.
        let is_own = before.is_by(&self.writer) || self.stored.as_ref() == Some(&before.text);
        if !is_own && let Some(text) = self.queue.take_waiting() {
            effects.push(self.too_late(text));
        }
        self.trouble = None;
        self.yielding = false;
        self.base = Some(revision);
        if self.queue.is_empty() {
            self.text = Some(Arc::clone(&before.text));
            self.queue.saved(before.written);
        }
        self.role = Role::Editing;
        effects.extend(journals.into_iter().filter_map(|journal| self.take_up(journal, Some(&before))));
        self.stored = Some(before.text);
        if self.lock == Lock::Missing {
            effects.push(Effect::Tell(Notice::Claimed(self.id.clone())));
        }
        effects.extend(self.go_on());
        effects
    }

    fn found_nothing(&mut self, journals: Vec<Journal>) -> Vec<Effect> {
        let mut effects: Vec<Effect> = journals.into_iter().filter_map(|journal| self.take_up(journal, None)).collect();
        if self.role == Role::Opening && !self.queue.is_empty() {
            // A record that never came into the database.
            self.role = Role::Editing;
            effects.extend(self.go_on());
        } else {
            effects.extend(self.gone(End::Deleted));
        }
        effects
    }

    /// Takes up a text that was on its way when its page went. Its tab is no more, or this one would not have the lock;
    /// unless it took it.
    fn take_up(&mut self, journal: Journal, before: Option<&Entry>) -> Option<Effect> {
        if journal.writer == self.writer || self.lock == Lock::Held(LockWay::Steal) {
            return None;
        }
        let follows = match journal.place {
            Place::New => Some(0),
            Place::After(revision) => Some(revision),
            Place::Beside => None,
        };
        let found = before.map_or(0, |before| before.revision);
        // That tab may have had an earlier text of its own under way, which was written.
        let is_own = before.is_some_and(|before| before.writer == journal.writer && before.write < journal.write);
        let is_next =
            follows.is_some_and(|follows| follows == found || is_own && follows.checked_add(1) == Some(found));
        self.journals.push(journal.clone());
        if before.is_some_and(|before| before.text == journal.text) {
            // It is saved: it was written all the same.
            return None;
        }
        if is_next && self.queue.is_empty() {
            self.text = Some(Arc::clone(&journal.text));
            self.queue.push(journal.text);
            return None;
        }
        Some(self.too_late(journal.text))
    }

    fn loaded(&mut self, result: Result<Entry, StoreError>) -> Vec<Effect> {
        // Where this tab has the lock, a claim tells.
        if !matches!(self.role, Role::Following | Role::TakingOver) || matches!(self.lock, Lock::Held(_)) {
            return Vec::new();
        }
        match result {
            Ok(entry) => {
                self.trouble = None;
                self.base = Some(entry.revision);
                self.text = Some(Arc::clone(&entry.text));
                self.stored = Some(entry.text);
                self.queue.saved(entry.written);
                Vec::new()
            }
            Err(StoreError::Gone) => self.gone(End::Deleted),
            Err(error) => {
                self.trouble = Some(error);
                Vec::new()
            }
        }
    }

    fn written(&mut self, number: u64, result: Result<Written, StoreError>) -> Vec<Effect> {
        let Some(text) = self.queue.finish(number) else { return self.orphan_ended(number, result.is_ok()) };
        match result {
            Ok(Written { revision, at }) => {
                self.base = Some(revision);
                self.stored = Some(text);
                self.queue.saved(at);
                let mut effects = vec![Effect::Tell(Notice::Changed(self.id.clone()))];
                effects.extend(self.go_on());
                effects
            }
            Err(StoreError::Overtaken | StoreError::Taken) => {
                self.queue.put_back(text);
                if matches!(self.lock, Lock::Held(_)) {
                    // Nobody else may write now; a claim shows whether somebody has.
                    return vec![self.claim()];
                }
                let mut effects = self.abandon();
                self.role = Role::Following;
                effects.push(Effect::Load);
                effects.extend(self.settle());
                effects
            }
            Err(StoreError::Gone) => {
                self.queue.put_back(text);
                self.gone(End::Deleted)
            }
            Err(error) => {
                self.yielding = false;
                if !self.queue.put_back(text) {
                    // A newer text waits, and may fit where this one did not.
                    return self.go_on();
                }
                self.queue.fail(error);
                self.settle()
            }
        }
    }

    /// A write ended whose text is no longer this session's to write.
    fn orphan_ended(&mut self, number: u64, is_written: bool) -> Vec<Effect> {
        let Some(place) = self.orphans.iter().position(|(orphan, _)| *orphan == number) else { return Vec::new() };
        let (_, text) = self.orphans.remove(place);
        let mut effects = if is_written { Vec::new() } else { vec![self.too_late(text)] };
        effects.extend(self.forget_journals());
        effects
    }

    fn put_aside(&mut self, number: u64, result: Result<(), StoreError>) -> Vec<Effect> {
        match result {
            Ok(()) => {
                self.late.retain(|late| late.number != number);
                self.set_aside += 1;
                let mut effects = vec![Effect::Tell(Notice::Beside(self.id.clone()))];
                effects.extend(self.forget_journals());
                effects
            }
            Err(error) => {
                if let Some(late) = self.late.iter_mut().find(|late| late.number == number) {
                    late.failed = Some(error);
                }
                Vec::new()
            }
        }
    }

    fn heard(&mut self, notice: &Notice) -> Vec<Effect> {
        if notice.id().is_some_and(|id| id != self.id) {
            return Vec::new();
        }
        match (notice, self.role) {
            (Notice::Changed(_), Role::Ended(End::Deleted)) if self.ending.is_none() => {
                // Its deletion was taken back.
                self.role = Role::Opening;
                vec![self.ask(LockWay::IfFree)]
            }
            (_, Role::Ended(_)) => Vec::new(),
            (Notice::Changed(_), Role::Following | Role::TakingOver) if !matches!(self.lock, Lock::Held(_)) => {
                vec![Effect::Load]
            }
            (Notice::Deleted(_), _) => self.gone(End::Deleted),
            (Notice::Removed, _) => {
                // What is on its way was to be removed as well.
                let _ = (self.queue.take_waiting(), self.queue.let_go());
                self.orphans.clear();
                self.late.clear();
                self.end(End::Removed)
            }
            // What cannot be written cannot be waited for: whoever wants to edit takes the lock.
            (Notice::Wanted(_), Role::Editing) if self.queue.failure().is_none() => {
                self.yielding = true;
                self.settle()
            }
            (Notice::Yielded(_), Role::TakingOver) => self.take(),
            (Notice::Claimed(_), Role::Editing) if self.lock == Lock::Missing => {
                let mut effects = self.abandon();
                self.role = Role::Following;
                effects.push(Effect::Load);
                effects.extend(self.settle());
                effects
            }
            _ => Vec::new(),
        }
    }

    /// Writes what waits, or does what was put off until everything is written.
    pub(super) fn go_on(&mut self) -> Vec<Effect> {
        if self.role == Role::Editing
            && self.claims == 0
            && let Some((number, text)) = self.queue.start()
        {
            return vec![Effect::Write { number, follows: self.base, text }];
        }
        let mut effects = self.forget_journals();
        effects.extend(self.settle());
        effects
    }

    /// Does what was put off until everything is written.
    pub(super) fn settle(&mut self) -> Vec<Effect> {
        if matches!(self.role, Role::Ended(_)) {
            return Vec::new();
        }
        if self.ending == Some(End::Outdated) && (self.queue.is_empty() || self.queue.failure().is_some()) {
            // Of what cannot be written, waiting would not help: it stays here, to be taken away as a file.
            return self.end(End::Outdated);
        }
        if !self.queue.is_empty() {
            return Vec::new();
        }
        if let Some(end) = self.ending {
            // One that is being opened may find a journal.
            let is_settled = self.claims == 0 && (self.role != Role::Opening || self.trouble.is_some());
            return if is_settled { self.end(end) } else { Vec::new() };
        }
        if self.yielding {
            self.yielding = false;
            self.role = Role::Following;
            let yielded = Effect::Tell(Notice::Yielded(self.id.clone()));
            if self.lock == Lock::Missing {
                return vec![yielded];
            }
            self.lock = Lock::Free;
            return vec![Effect::Unlock, yielded, Effect::Wait];
        }
        Vec::new()
    }

    /// This tab edits no more. What waits comes too late; what is under way may do so.
    fn abandon(&mut self) -> Vec<Effect> {
        self.yielding = false;
        let (waiting, writing) = (self.queue.take_waiting(), self.queue.let_go());
        match (waiting, writing) {
            // It holds what the write under way holds, so that one need not be looked after.
            (Some(text), _) => vec![self.too_late(text)],
            (None, Some(writing)) => {
                self.orphans.push(writing);
                Vec::new()
            }
            (None, None) => Vec::new(),
        }
    }

    fn gone(&mut self, end: End) -> Vec<Effect> {
        let mut effects = self.abandon();
        effects.extend(self.end(end));
        effects
    }

    pub(super) fn end(&mut self, end: End) -> Vec<Effect> {
        self.role = Role::Ended(end);
        self.lock = Lock::Free;
        vec![Effect::Unlock]
    }

    fn too_late(&mut self, text: Arc<str>) -> Effect {
        self.late_number += 1;
        let number = self.late_number;
        self.late.push_back(Late { number, text: Arc::clone(&text), failed: None });
        Effect::Quarantine { number, text }
    }

    fn forget_journals(&mut self) -> Vec<Effect> {
        if self.is_unsaved() {
            return Vec::new();
        }
        std::mem::take(&mut self.journals).into_iter().map(Effect::ForgetJournal).collect()
    }
}
