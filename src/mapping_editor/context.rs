//! What a reader's mapping is about: the strategy, the index and the shipped mapping; how it is read and written; and
//! what its record and its files are called.

use crate::model::{AsOf, IndexData, IndexId, Mapping, Methodology, Strategy, StrategyId, mapping_differences};
use crate::records::Kind;
use crate::wire::{Flaw, MappingLinkError, ReadError, Report, read_mapping_for, read_mapping_link, write_mapping};
use std::sync::Arc;

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

    /// Reads the text that is kept of a reader's own mapping. An empty one stands for the shipped mapping, whichever that
    /// is by then.
    ///
    /// # Errors
    /// When the text is no such mapping.
    pub fn read_kept(&self, text: &str) -> Result<(Mapping, Report), ReadError> {
        if text.is_empty() { Ok((Mapping::clone(&self.shipped), Report::default())) } else { self.read(text) }
    }

    /// The text that is kept of a mapping: none of the shipped one, so that a later one is not taken for the reader's.
    #[must_use]
    pub fn write_kept(&self, mapping: &Mapping) -> String {
        if self.is_shipped(mapping) { String::new() } else { write_mapping(mapping) }
    }

    /// Whether a text that is kept would lose something if what can be read of it were written in its place.
    #[must_use]
    pub fn is_partial(&self, text: &str) -> bool {
        self.read_kept(text).is_ok_and(|(_, report)| !Self::is_whole(&report))
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

    /// The id of the record that keeps the reader's own mapping.
    #[must_use]
    pub fn record_id(&self) -> String {
        Self::id_of(&self.strategy.id, &self.methodology().id)
    }

    /// The id of the record of a mapping of a strategy onto an index.
    #[must_use]
    pub fn id_of(strategy: &StrategyId, index: &IndexId) -> String {
        Kind::Mapping.id(&format!("{strategy}:{index}"))
    }

    /// The strategy and the index in such an id.
    #[must_use]
    pub fn names_in(id: &str) -> Option<(&str, &str)> {
        id.strip_prefix(Kind::Mapping.id("").as_str())?.split_once(':')
    }

    /// The key under which a reason is kept, beside the database, that is written and not yet part of a link.
    #[must_use]
    pub fn draft_key(&self) -> String {
        format!("posture.mapping-draft.{}.{}", self.strategy.id, self.methodology().id)
    }

    /// What a file of a mapping is called, or of its differences: `mapping-aze-2023-2027-ncsi-2018-2026-02-03.json`.
    #[must_use]
    pub fn file_name(&self, what: &str, day: Option<AsOf>, extension: &str) -> String {
        let day = day.map(|day| format!("-{}", day.edtf())).unwrap_or_default();
        format!("{what}-{}-{}{day}.{extension}", self.strategy.id, self.methodology().id)
    }
}
