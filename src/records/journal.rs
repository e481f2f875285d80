//! A text on its way into the database while the page goes: written beside it at once, and taken up by the next page.

use super::Entry;
use std::sync::Arc;

/// The first line, with the version of this form.
const FIRST_LINE: &str = "posture.journal 1";

/// A text that was not known to be saved when its page went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Who wrote it.
    pub writer: String,
    /// Which one of that tab's it is, from 0.
    pub number: usize,
    /// Which of that tab's writes of the record it was going to be, from 1.
    pub write: u64,
    /// What it was meant to become.
    pub place: Place,
    /// The text.
    pub text: Arc<str>,
}

/// What a text was meant to become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A record that was not in the database yet.
    New,
    /// What follows this revision of the record.
    After(u64),
    /// A text beside the record, since it came too late.
    Beside,
}

impl Journal {
    /// How the keys of all journals begin in `localStorage`.
    pub const PREFIX: &str = "posture.journal.";

    /// How the keys of the journals of a record begin.
    #[must_use]
    pub fn prefix(id: &str) -> String {
        format!("{}{id}/", Self::PREFIX)
    }

    /// How the keys of the journals begin that a tab keeps of a record.
    #[must_use]
    pub fn prefix_of(id: &str, writer: &str) -> String {
        format!("{}{writer}/", Self::prefix(id))
    }

    /// The key of this journal.
    #[must_use]
    pub fn key(&self, id: &str) -> String {
        format!("{}{}", Self::prefix_of(id, &self.writer), self.number)
    }

    /// The id of the record that a key of a journal belongs to.
    #[must_use]
    pub fn id_in(key: &str) -> Option<&str> {
        key.strip_prefix(Self::PREFIX).map(Entry::owner)
    }

    /// As it is kept: five lines, then the text.
    #[must_use]
    pub fn write(&self) -> String {
        let place = match self.place {
            Place::New => "new".to_owned(),
            Place::After(revision) => revision.to_string(),
            Place::Beside => "beside".to_owned(),
        };
        format!("{FIRST_LINE}\n{}\n{}\n{}\n{place}\n{}", self.writer, self.number, self.write, self.text)
    }

    /// Reads what was kept; none where it is no journal of this version.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        let rest = kept.strip_prefix(FIRST_LINE)?.strip_prefix('\n')?;
        let (writer, rest) = rest.split_once('\n')?;
        let (number, rest) = rest.split_once('\n')?;
        let (write, rest) = rest.split_once('\n')?;
        let (place, text) = rest.split_once('\n')?;
        let place = match place {
            "new" => Place::New,
            "beside" => Place::Beside,
            revision => Place::After(revision.parse().ok()?),
        };
        let (number, write) = (number.parse().ok()?, write.parse().ok()?);
        Some(Self { writer: writer.to_owned(), number, write, place, text: text.into() })
    }
}
