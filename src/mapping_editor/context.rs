//! What a reader's mapping is about: the strategy, the index and the shipped mapping; how it is read and written; and
//! what its record and its files are called.

use crate::model::{AsOf, IndexData, IndexId, Mapping, Methodology, Strategy, StrategyId, mapping_differences};
use crate::own_editor::{OwnContext, OwnEditor};
use crate::records::Kind;
use crate::wire::{MappingLinkError, ReadError, Report, read_mapping_for, read_mapping_link, write_mapping};
use std::sync::Arc;

/// A mapping while its reader changes it.
pub type MappingEditor = OwnEditor<MappingContext>;

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

    /// Reads another mapping of the same two from a link, as [`OwnContext::read`] does from a file.
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

impl OwnContext for MappingContext {
    type Own = Mapping;

    fn shipped(&self) -> &Mapping {
        &self.shipped
    }

    /// Whether a mapping has the links of the shipped one, in whatever order.
    fn is_shipped(&self, mapping: &Mapping) -> bool {
        mapping_differences(&self.shipped, mapping).is_empty()
    }

    /// Of what is read the links count; the rest is as shipped.
    fn read(&self, text: &str) -> Result<(Mapping, Report), ReadError> {
        let (mapping, report) = read_mapping_for(text, &self.strategy, self.methodology())?;
        Ok((self.with_links_of(mapping), report))
    }

    fn write(&self, mapping: &Mapping) -> String {
        write_mapping(mapping)
    }
}
