//! What is kept of a record.

use std::sync::Arc;

/// A point in time: milliseconds since 1970 began, UTC, by this machine's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

/// What stands in an object store under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key: the id of a record, with [`Entry::under`] something of a record.
    pub key: String,
    /// What is kept.
    pub text: Arc<str>,
    /// Grows by one with each write and each [`Claim`]; 1 for what was never written again.
    pub revision: u64,
    /// Who wrote or claimed it last: each [`Session`](super::Session) has a name of its own.
    pub writer: String,
    /// Which of that one's writes of the record it was, from 1; 0 where it only claimed it.
    pub write: u64,
    /// When the text was written.
    pub written: Moment,
    /// Why it was set aside; none on the others.
    pub reason: Option<QuarantineReason>,
}

impl Entry {
    /// The entry once `writer` has claimed it. Of whoever wrote its text it stays the write that it is.
    #[must_use]
    pub fn claimed(&self, writer: &str) -> Self {
        let write = if self.writer == writer { self.write } else { 0 };
        Self { revision: self.revision.saturating_add(1), writer: writer.to_owned(), write, ..self.clone() }
    }

    /// Whether a write of `writer` that follows this revision comes next. The revision alone would not say so: a record
    /// that was deleted and begun again counts from 1 again.
    #[must_use]
    pub fn is_followed_by(&self, revision: u64, writer: &str) -> bool {
        self.revision == revision && self.writer == writer
    }

    /// Whether its text is known to be the one that `writer` wrote last.
    #[must_use]
    pub fn is_by(&self, writer: &str) -> bool {
        self.writer == writer && self.write > 0
    }

    /// The key of something that belongs to a record. Ids have no slash in them.
    #[must_use]
    pub fn under(id: &str, name: &str) -> String {
        format!("{id}/{name}")
    }

    /// The id of the record that a key belongs to.
    #[must_use]
    pub fn owner(key: &str) -> &str {
        key.split_once('/').map_or(key, |(id, _)| id)
    }
}

/// What was found in an object store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An entry.
    Entry(Entry),
    /// Something that this app has not written.
    Strange {
        /// Its key.
        key: String,
        /// What it holds, as far as that can be written as JSON.
        text: String,
    },
}

impl Found {
    /// The key under which it stands.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Entry(entry) => &entry.key,
            Self::Strange { key, .. } => key,
        }
    }
}

/// Why something was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuarantineReason {
    /// It cannot be read as a record.
    Unreadable,
    /// It was written here while another tab edited or had deleted the record.
    Late,
}

impl QuarantineReason {
    /// Its name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Late => "late",
        }
    }

    /// The reason of this name; names that a newer program has given count as the first.
    #[must_use]
    pub fn named(name: &str) -> Self {
        if name == Self::Late.name() { Self::Late } else { Self::Unreadable }
    }
}

/// That this tab edits a record from now on: writes of every other tab are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The record as it was found.
    pub before: Entry,
    /// Its revision now.
    pub revision: u64,
}

/// That a text was written, and read back the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The revision of the record now.
    pub revision: u64,
    /// When it was written.
    pub at: Moment,
}
