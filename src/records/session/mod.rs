//! One record, open in one tab: who edits it, and what is on its way into the database.

mod commands;
mod effects;
mod events;

pub use effects::{Effect, Event, LockWay};

use super::queue::Queue;
use super::{Journal, Place, SaveState, StoreError};
use std::collections::VecDeque;
use std::sync::Arc;

/// A record in a tab. It does nothing by itself: it is told what happened, and answers what is to be done. Whoever
/// drives it does each task once and reports its end once, in any order.
#[derive(Clone, Debug)]
pub struct Session {
    id: String,
    writer: String,
    role: Role,
    lock: Lock,
    /// Claims that are under way; only the last one counts.
    claims: u32,
    /// Another tab wants to edit: what is written here is written, and nothing more.
    yielding: bool,
    /// How the session shall end once everything is written.
    ending: Option<End>,
    /// The revision that the next write follows; none for a record that is not in the database.
    base: Option<u64>,
    /// The text of that revision.
    stored: Option<Arc<str>>,
    /// The text on the page.
    text: Option<Arc<str>>,
    queue: Queue,
    /// The write that was under way when the right to edit was lost.
    orphans: Vec<(u64, Arc<str>)>,
    /// Texts that came too late, until they are set aside.
    late: VecDeque<Late>,
    late_number: u64,
    /// How many texts that came too late are set aside by now.
    set_aside: usize,
    /// Why the record could not be read or claimed.
    trouble: Option<StoreError>,
    /// Journals that are kept until everything here is saved: those of this tab, and those that it has taken up.
    journals: Vec<Journal>,
}

/// Who edits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not known yet.
    Opening,
    /// This tab.
    Editing,
    /// Another tab; this one shows what that one saves.
    Following,
    /// Another tab still; this one has asked for it.
    TakingOver,
    /// Nobody here: it is over.
    Ended(End),
}

/// Why a session is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The page was left.
    Left,
    /// The record was deleted, or was never there.
    Deleted,
    /// Everything was removed.
    Removed,
    /// A newer version of the app, in another tab, needs the database. This tab has to be loaded anew.
    Outdated,
}

/// The lock on the record, which one tab has at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lock {
    /// Not asked for.
    Free,
    /// Asked for in this way.
    Asked(LockWay),
    /// Had, and got in this way.
    Held(LockWay),
    /// The browser has no locks.
    Missing,
}

/// A text that came too late.
#[derive(Clone, Debug)]
struct Late {
    number: u64,
    text: Arc<str>,
    failed: Option<StoreError>,
}

impl Session {
    fn new(id: &str, writer: &str) -> Self {
        Self {
            id: id.to_owned(),
            writer: writer.to_owned(),
            role: Role::Opening,
            lock: Lock::Free,
            claims: 0,
            yielding: false,
            ending: None,
            base: None,
            stored: None,
            text: None,
            queue: Queue::default(),
            orphans: Vec::new(),
            late: VecDeque::new(),
            late_number: 0,
            set_aside: 0,
            trouble: None,
            journals: Vec::new(),
        }
    }

    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name under which this session writes.
    #[must_use]
    pub fn writer(&self) -> &str {
        &self.writer
    }

    /// Who edits.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether an edit is taken now.
    #[must_use]
    pub const fn may_edit(&self) -> bool {
        matches!(self.role, Role::Editing) && !self.yielding && self.ending.is_none()
    }

    /// The text to show; none until it was read.
    #[must_use]
    pub const fn text(&self) -> Option<&Arc<str>> {
        self.text.as_ref()
    }

    /// Whether the text is kept.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        self.trouble.as_ref().map_or_else(|| self.queue.state(), |error| SaveState::Failed(error.clone()))
    }

    /// How many texts of this session came too late to become part of the record and were set aside.
    #[must_use]
    pub const fn set_aside(&self) -> usize {
        self.set_aside
    }

    /// A text that came too late and could not even be set aside, with the reason: it is nowhere but here.
    #[must_use]
    pub fn stranded(&self) -> Option<(&Arc<str>, &StoreError)> {
        self.late.iter().find_map(|late| Some((&late.text, late.failed.as_ref()?)))
    }

    /// Whether something is nowhere but here, so that the page should not go.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        !self.queue.is_empty() || !self.orphans.is_empty() || !self.late.is_empty()
    }

    /// Whether nothing is left to be done or to be kept.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.role, Role::Ended(_)) && !self.is_unsaved()
    }

    /// What is to be kept beside the database now, in the place of what was kept so before, because the page may go
    /// before the database has it.
    pub fn journal(&mut self) -> Vec<Journal> {
        let place = self.base.map_or(Place::New, Place::After);
        let next = self.queue.unsaved().map(|(write, text)| (write, place, text));
        let beside = self.late.iter().map(|late| &late.text).chain(self.orphans.iter().map(|(_, text)| text));
        let texts = next.into_iter().chain(beside.map(|text| (0, Place::Beside, text))).enumerate();
        let journal = |(number, (write, place, text))| {
            let (writer, text) = (self.writer.clone(), Arc::clone(text));
            Journal { writer, number, write, place, text }
        };
        let journals: Vec<Journal> = texts.map(journal).collect();
        self.journals.retain(|journal| journal.writer != self.writer);
        self.journals.extend_from_slice(&journals);
        journals
    }

    /// Whether this tab has the right to write: no other one was given it since, as far as is known here.
    const fn holds(&self) -> bool {
        matches!(self.lock, Lock::Held(_) | Lock::Missing)
    }
}
