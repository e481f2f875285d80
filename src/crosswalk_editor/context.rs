//! What a reader's crosswalk is about: the two editions and the shipped crosswalk between them; how it is read and written;
//! and what its record and its files are called.

use crate::model::{AsOf, Crosswalk, IndexId, Methodology, crosswalk_differences};
use crate::own_editor::{OwnContext, OwnEditor};
use crate::records::Kind;
use crate::wire::{CrosswalkLinkError, ReadError, Report, read_crosswalk_link, read_own_crosswalk, write_crosswalk};
use std::sync::Arc;

/// A crosswalk while its reader changes it.
pub type CrosswalkEditor = OwnEditor<CrosswalkContext>;

/// Two editions, with the crosswalk that is shipped for them.
#[derive(Clone, Debug)]
pub struct CrosswalkContext {
    /// The edition that one comes from.
    pub from: Arc<Methodology>,
    /// The edition that one comes to.
    pub to: Arc<Methodology>,
    /// The crosswalk that is shipped.
    pub shipped: Arc<Crosswalk>,
}

impl CrosswalkContext {
    /// Reads another crosswalk between the two from a link, as [`OwnContext::read`] does from a file.
    ///
    /// # Errors
    /// When the link carries no such crosswalk.
    pub fn read_link(&self, carried: &str) -> Result<(Crosswalk, Report), CrosswalkLinkError> {
        let (crosswalk, report) = read_crosswalk_link(carried, &self.shipped, &self.from, &self.to)?;
        Ok((crosswalk.completed(&self.shipped), report))
    }

    /// The id of the record that keeps the reader's own crosswalk.
    #[must_use]
    pub fn record_id(&self) -> String {
        Self::id_of(&self.from.id, &self.to.id)
    }

    /// The id of the record of a crosswalk from one edition to another.
    #[must_use]
    pub fn id_of(from: &IndexId, to: &IndexId) -> String {
        Kind::Crosswalk.id(&format!("{from}:{to}"))
    }

    /// The two editions in such an id.
    #[must_use]
    pub fn names_in(id: &str) -> Option<(&str, &str)> {
        id.strip_prefix(Kind::Crosswalk.id("").as_str())?.split_once(':')
    }

    /// What a file of a crosswalk is called: `crosswalk-ncsi-2018-ncsi-3-2026-02-03.json`.
    #[must_use]
    pub fn file_name(&self, what: &str, day: Option<AsOf>) -> String {
        let day = day.map(|day| format!("-{}", day.edtf())).unwrap_or_default();
        format!("{what}-{}-{}{day}.json", self.from.id, self.to.id)
    }
}

impl OwnContext for CrosswalkContext {
    type Own = Crosswalk;

    fn shipped(&self) -> &Crosswalk {
        &self.shipped
    }

    /// Whether a crosswalk has the rows of the shipped one.
    fn is_shipped(&self, crosswalk: &Crosswalk) -> bool {
        crosswalk_differences(&self.shipped, crosswalk).is_empty()
    }

    /// Of what is read the rows count, and what it says nothing of is as shipped. It is one between the editions as they are
    /// now, for whichever states of them it was made.
    fn read(&self, text: &str) -> Result<(Crosswalk, Report), ReadError> {
        let (crosswalk, report) = read_own_crosswalk(text, Some([&self.from, &self.to]))?;
        Ok((crosswalk.completed(&self.shipped), report))
    }

    fn write(&self, crosswalk: &Crosswalk) -> String {
        write_crosswalk(crosswalk)
    }
}
