//! What happens to a record that is open.

use super::{End, Event, Late, Lock, LockWay, Seat, Session, Task};
use crate::records::{Claim, Entry, Journal, Notice, Place, StoreError, Written};
use std::sync::Arc;

impl Session {
    /// Something happened.
    pub fn hear(&mut self, event: Event) -> Vec<Task> {
        match event {
            Event::Written(number, result) => self.written(number, result),
            Event::SetAside(number, result) => self.put_aside(number, result),
            Event::Heard(notice) => self.heard(&notice),
            Event::Claimed(result, journals) => self.claimed(result, journals),
            _ if matches!(self.seat, Seat::Ended(_)) => Vec::new(),
            Event::Granted => self.granted(),
            Event::Busy => self.busy(),
            Event::Lost => self.lost(),
            Event::NoLocks => self.no_locks(),
            Event::Loaded(result) => self.loaded(result),
            Event::Waited => self.waited(),
        }
    }

    fn granted(&mut self) -> Vec<Task> {
        let Lock::Asked(way) = self.lock else { return Vec::new() };
        self.lock = Lock::Held(way);
        // Of a record that is not in the database there is nothing to claim.
        if self.seat == Seat::Editing { Vec::new() } else { vec![self.claim()] }
    }

    fn busy(&mut self) -> Vec<Task> {
        let mut tasks = vec![self.ask(LockWay::WhenFree)];
        if self.seat != Seat::Editing {
            self.seat = Seat::Following;
            tasks.push(Task::Load);
        }
        tasks.extend(self.settle());
        tasks
    }

    fn no_locks(&mut self) -> Vec<Task> {
        self.lock = Lock::Missing;
        if self.seat == Seat::Editing { Vec::new() } else { vec![self.claim()] }
    }

    fn lost(&mut self) -> Vec<Task> {
        let mut tasks = self.abandon();
        self.seat = Seat::Following;
        tasks.extend([self.ask(LockWay::WhenFree), Task::Load]);
        tasks.extend(self.settle());
        tasks
    }

    fn waited(&mut self) -> Vec<Task> {
        match (self.seat, self.lock) {
            (Seat::TakingOver, _) => self.take(),
            // Whoever wanted to edit has had the time to ask.
            (Seat::Following, Lock::Free) => vec![self.ask(LockWay::WhenFree)],
            _ => Vec::new(),
        }
    }

    /// Whoever edited has let go, or has not answered.
    fn take(&mut self) -> Vec<Task> {
        match self.lock {
            Lock::Missing if self.claims == 0 => vec![self.claim()],
            Lock::Missing | Lock::Asked(LockWay::Steal) | Lock::Held(_) => Vec::new(),
            Lock::Free | Lock::Asked(_) => vec![self.ask(LockWay::Steal)],
        }
    }

    fn claimed(&mut self, result: Result<Claim, StoreError>, journals: Vec<Journal>) -> Vec<Task> {
        self.claims = self.claims.saturating_sub(1);
        if self.claims > 0 || !self.holds() || matches!(self.seat, Seat::Ended(_)) {
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
    fn seated(&mut self, before: Entry, revision: u64, journals: Vec<Journal>) -> Vec<Task> {
        let mut tasks = Vec::new();
        // A claim that came too late to count changes the revision and not the text.
        let is_own = before.writer == self.writer || self.stored.as_ref() == Some(&before.text);
        if !is_own && let Some(text) = self.queue.take_waiting() {
            tasks.push(self.too_late(text));
        }
        self.trouble = None;
        self.yielding = false;
        self.base = Some(revision);
        if self.queue.is_empty() {
            self.text = Some(Arc::clone(&before.text));
            self.queue.saved(before.written);
        }
        self.seat = Seat::Editing;
        tasks.extend(journals.into_iter().filter_map(|journal| self.take_up(journal, Some(&before))));
        self.stored = Some(before.text);
        if self.lock == Lock::Missing {
            tasks.push(Task::Tell(Notice::Claimed(self.id.clone())));
        }
        tasks.extend(self.go_on());
        tasks
    }

    fn found_nothing(&mut self, journals: Vec<Journal>) -> Vec<Task> {
        let mut tasks: Vec<Task> = journals.into_iter().filter_map(|journal| self.take_up(journal, None)).collect();
        if self.seat == Seat::Opening && !self.queue.is_empty() {
            // A record that never came into the database.
            self.seat = Seat::Editing;
            tasks.extend(self.go_on());
        } else {
            tasks.extend(self.gone(End::Deleted));
        }
        tasks
    }

    /// Takes up a text that was on its way when its page went. Its tab is no more, or this one would not have the lock;
    /// unless it took it.
    fn take_up(&mut self, journal: Journal, before: Option<&Entry>) -> Option<Task> {
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

    fn loaded(&mut self, result: Result<Entry, StoreError>) -> Vec<Task> {
        // Where this tab has the lock, a claim tells.
        if !matches!(self.seat, Seat::Following | Seat::TakingOver) || matches!(self.lock, Lock::Held(_)) {
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

    fn written(&mut self, number: u64, result: Result<Written, StoreError>) -> Vec<Task> {
        let Some(text) = self.queue.finish(number) else { return self.orphan_ended(number, result.is_ok()) };
        match result {
            Ok(Written { revision, at }) => {
                self.base = Some(revision);
                self.stored = Some(text);
                self.queue.saved(at);
                let mut tasks = vec![Task::Tell(Notice::Changed(self.id.clone()))];
                tasks.extend(self.go_on());
                tasks
            }
            Err(StoreError::Overtaken | StoreError::Taken) => {
                self.queue.put_back(text);
                if matches!(self.lock, Lock::Held(_)) {
                    // Nobody else may write now; a claim shows whether somebody has.
                    return vec![self.claim()];
                }
                let mut tasks = self.abandon();
                self.seat = Seat::Following;
                tasks.push(Task::Load);
                tasks.extend(self.settle());
                tasks
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
    fn orphan_ended(&mut self, number: u64, is_written: bool) -> Vec<Task> {
        let Some(place) = self.orphans.iter().position(|(orphan, _)| *orphan == number) else { return Vec::new() };
        let (_, text) = self.orphans.remove(place);
        let mut tasks = if is_written { Vec::new() } else { vec![self.too_late(text)] };
        tasks.extend(self.forget_journals());
        tasks
    }

    fn put_aside(&mut self, number: u64, result: Result<(), StoreError>) -> Vec<Task> {
        match result {
            Ok(()) => {
                self.late.retain(|late| late.number != number);
                self.set_aside += 1;
                let mut tasks = vec![Task::Tell(Notice::Beside(self.id.clone()))];
                tasks.extend(self.forget_journals());
                tasks
            }
            Err(error) => {
                if let Some(late) = self.late.iter_mut().find(|late| late.number == number) {
                    late.failed = Some(error);
                }
                Vec::new()
            }
        }
    }

    fn heard(&mut self, notice: &Notice) -> Vec<Task> {
        if notice.id().is_some_and(|id| id != self.id) {
            return Vec::new();
        }
        match (notice, self.seat) {
            (Notice::Changed(_), Seat::Ended(End::Deleted)) if self.ending.is_none() => {
                // Its deletion was taken back.
                self.seat = Seat::Opening;
                vec![self.ask(LockWay::IfFree)]
            }
            (_, Seat::Ended(_)) => Vec::new(),
            (Notice::Changed(_), Seat::Following | Seat::TakingOver) if !matches!(self.lock, Lock::Held(_)) => {
                vec![Task::Load]
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
            (Notice::Wanted(_), Seat::Editing) if self.queue.failure().is_none() => {
                self.yielding = true;
                self.settle()
            }
            (Notice::Yielded(_), Seat::TakingOver) => self.take(),
            (Notice::Claimed(_), Seat::Editing) if self.lock == Lock::Missing => {
                let mut tasks = self.abandon();
                self.seat = Seat::Following;
                tasks.push(Task::Load);
                tasks.extend(self.settle());
                tasks
            }
            _ => Vec::new(),
        }
    }

    /// Writes what waits, or does what was put off until everything is written.
    pub(super) fn go_on(&mut self) -> Vec<Task> {
        if self.seat == Seat::Editing
            && self.claims == 0
            && let Some((number, text)) = self.queue.start()
        {
            return vec![Task::Write { number, follows: self.base, text }];
        }
        let mut tasks = self.forget_journals();
        tasks.extend(self.settle());
        tasks
    }

    /// Does what was put off until everything is written.
    pub(super) fn settle(&mut self) -> Vec<Task> {
        if matches!(self.seat, Seat::Ended(_)) {
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
            let is_settled = self.claims == 0 && (self.seat != Seat::Opening || self.trouble.is_some());
            return if is_settled { self.end(end) } else { Vec::new() };
        }
        if self.yielding {
            self.yielding = false;
            self.seat = Seat::Following;
            let yielded = Task::Tell(Notice::Yielded(self.id.clone()));
            if self.lock == Lock::Missing {
                return vec![yielded];
            }
            self.lock = Lock::Free;
            return vec![Task::Unlock, yielded, Task::Wait];
        }
        Vec::new()
    }

    /// This tab edits no more. What waits comes too late; what is under way may do so.
    fn abandon(&mut self) -> Vec<Task> {
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

    fn gone(&mut self, end: End) -> Vec<Task> {
        let mut tasks = self.abandon();
        tasks.extend(self.end(end));
        tasks
    }

    pub(super) fn end(&mut self, end: End) -> Vec<Task> {
        self.seat = Seat::Ended(end);
        self.lock = Lock::Free;
        vec![Task::Unlock]
    }

    fn too_late(&mut self, text: Arc<str>) -> Task {
        self.late_number += 1;
        let number = self.late_number;
        self.late.push_back(Late { number, text: Arc::clone(&text), failed: None });
        Task::SetAside { number, text }
    }

    fn forget_journals(&mut self) -> Vec<Task> {
        if self.is_unsaved() {
            return Vec::new();
        }
        std::mem::take(&mut self.journals).into_iter().map(Task::ForgetJournal).collect()
    }
}
