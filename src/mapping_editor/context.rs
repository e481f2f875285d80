//! What a reader's mapping is about: the strategy, the index and the shipped mapping, and what its records and files
//! are called.

use crate::model::{AsOf, IndexData, Mapping, Methodology, Strategy, mapping_differences};
use crate::wire::{Flaw, MappingLinkError, ReadError, Report, read_mapping_for, read_mapping_link};
use std::sync::Arc;

/// How the keys of all records of mappings begin.
pub const PREFIX: &str = "posture.mapping";

/// A strategy over an index, with the mapping that is shipped for the two.
#[derive(Clone, Debug)]
pub struct MappingContext {
    /// The strategy.
    pub strategy: Arc<Strategy>,
    /// The index.
    pub index: Arc<IndexData>,
    /// The mapping that is shipped.
    pub shipped: Arc<Mapping>,
}

impl MappingContext {
    /// The methodology of the index.
    #[must_use]
    pub fn methodology(&self) -> &Methodology {
        &self.index.methodology
    }

    /// Reads another mapping of the same two from a file or record. Of it the links count; the rest is as shipped. With
    /// it comes what was left out.
    ///
    /// # Errors
    /// When the text is no such mapping.
    pub fn read(&self, text: &str) -> Result<(Mapping, Report), ReadError> {
        let (mapping, report) = read_mapping_for(text, &self.strategy, self.methodology())?;
        Ok((self.with_links_of(mapping), report))
    }

    /// Reads another mapping of the same two from a link, as [`Self::read`] does from a file.
    ///
    /// # Errors
    /// When the link carries no such mapping.
    pub fn read_link(&self, carried: &str) -> Result<(Mapping, Report), MappingLinkError> {
        let (mapping, report) = read_mapping_link(carried, &self.shipped, &self.strategy, self.methodology())?;
        Ok((self.with_links_of(mapping), report))
    }

    fn with_links_of(&self, mapping: Mapping) -> Mapping {
        Mapping { links: mapping.links, ..Mapping::clone(&self.shipped) }
    }

    /// Whether a record was read without losing any of it. A link without a reason loses nothing by being read.
    pub(super) fn is_whole(report: &Report) -> bool {
        report.problems.iter().all(|problem| problem.flaw == Flaw::NoReason)
    }

    /// Whether a mapping has the links of the shipped one, in whatever order.
    #[must_use]
    pub fn is_shipped(&self, mapping: &Mapping) -> bool {
        mapping_differences(&self.shipped, mapping).is_empty()
    }

    /// The key of the record that keeps the reader's own mapping.
    #[must_use]
    pub fn record_key(&self) -> String {
        self.key("")
    }

    /// How the keys begin under which records are set aside that cannot be used.
    #[must_use]
    pub fn quarantine_prefix(&self) -> String {
        format!("{}.", self.key("-aside"))
    }

    /// The key under which a reason is kept that is written and not yet part of a link.
    #[must_use]
    pub fn draft_key(&self) -> String {
        self.key("-draft")
    }

    fn key(&self, kind: &str) -> String {
        format!("{PREFIX}{kind}.{}.{}", self.strategy.id, self.methodology().id)
    }

    /// What a file of a mapping is called, or of its differences: `mapping-aze-2023-2027-ncsi-2018-2026-02-03.json`.
    #[must_use]
    pub fn file_name(&self, what: &str, day: Option<AsOf>, extension: &str) -> String {
        let day = day.map(|day| format!("-{}", day.edtf())).unwrap_or_default();
        format!("{what}-{}-{}{day}.{extension}", self.strategy.id, self.methodology().id)
    }
}
