//! What a session is told, and what it wants done.

use crate::records::{Claim, Entry, Journal, Notice, StoreError, Written};
use std::sync::Arc;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for the lock on the record, in the place of what was asked before. Ends with [`Event::Granted`],
    /// [`Event::Busy`] or [`Event::NoLocks`]; a lock that is had ends with [`Event::Lost`] when another tab takes it.
    Lock(LockWay),
    /// Give the lock back, or ask for it no more.
    Unlock,
    /// Claim the record. Ends with [`Event::Claimed`].
    Claim,
    /// Read the record. Ends with [`Event::Loaded`].
    Load,
    /// Write a text, read it back and compare. Ends with [`Event::Written`].
    Write {
        /// Which write it is.
        number: u64,
        /// The revision that it follows; none where there must be no such record yet.
        follows: Option<u64>,
        /// The text.
        text: Arc<str>,
    },
    /// Set a text aside. Ends with [`Event::Quarantined`].
    Quarantine {
        /// Which text it is.
        number: u64,
        /// The text.
        text: Arc<str>,
    },
    /// Tell the other tabs.
    Tell(Notice),
    /// Let another tab have a second to answer. Ends with [`Event::Waited`].
    Wait,
    /// Remove a journal of the record, unless another text has taken its place.
    ForgetJournal(Journal),
}

/// How to ask for a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockWay {
    /// Only if nobody has it.
    IfFree,
    /// When nobody has it any more.
    WhenFree,
    /// From whoever has it.
    Steal,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// This tab has the lock.
    Granted,
    /// Another tab has it.
    Busy,
    /// Another tab has taken it from this one.
    Lost,
    /// The browser has no locks, or none for this page.
    NoLocks,
    /// The record was claimed, or not; with its journals, where there are any.
    Claimed(Result<Claim, StoreError>, Vec<Journal>),
    /// The record was read, or not.
    Loaded(Result<Entry, StoreError>),
    /// A text was written and read back, or not.
    Written(u64, Result<Written, StoreError>),
    /// A text was set aside, or not.
    Quarantined(u64, Result<(), StoreError>),
    /// Another tab said something about this record.
    Heard(Notice),
    /// A second has passed.
    Waited,
}

impl Event {
    /// Whether after this no edit may be taken any more, or another text may stand in the place of the one that was
    /// edited: what the page still keeps to itself is to be taken before.
    #[must_use]
    pub const fn may_end_editing(&self) -> bool {
        matches!(
            self,
            Self::Lost
                | Self::Claimed(..)
                | Self::Written(_, Err(StoreError::Overtaken | StoreError::Taken | StoreError::Gone))
                | Self::Heard(Notice::Wanted(_) | Notice::Claimed(_) | Notice::Deleted(_))
        )
    }

    /// What the database failed of, where the event says that it did.
    #[must_use]
    pub const fn failure(&self) -> Option<&StoreError> {
        match self {
            Self::Claimed(Err(error), _)
            | Self::Loaded(Err(error))
            | Self::Written(_, Err(error))
            | Self::Quarantined(_, Err(error)) => Some(error),
            _ => None,
        }
    }
}
