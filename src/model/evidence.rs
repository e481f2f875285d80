//! What a publisher shows as evidence for a country, indicator by indicator.

use super::{AsOf, CountryCode, EntryId, IndexId, Localized, PartId, SourceId, WebAddress};
use crate::sort::SortedMap;

/// The evidence notes that go with one observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The index it belongs to.
    pub index: IndexId,
    /// The country.
    pub country: CountryCode,
    /// The date of the observation.
    pub as_of: Option<AsOf>,
    /// Where it was read.
    pub source: SourceId,
    /// By indicator.
    pub indicators: SortedMap<PartId, IndicatorEvidence>,
    /// Acts and documents that several indicators rest on.
    pub acts: Vec<EvidenceAct>,
    /// What a reader should know beyond single indicators.
    pub remarks: Vec<Remark>,
}

/// An act or a document that indicators rest on, as the evidence for them cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceAct {
    /// Its key.
    pub id: EntryId,
    /// What it is.
    pub name: Localized,
    /// The indicators whose evidence cites it.
    pub indicators: Vec<PartId>,
    /// Indicators that probably rest on it, though the text held here does not say so.
    pub probably: Vec<PartId>,
}

/// The evidence for one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorEvidence {
    /// Whether and how the source names it.
    pub status: EvidenceStatus,
    /// What it is, in our own words.
    pub note: Option<Localized>,
    /// Its own date, where it has one.
    pub as_of: Option<AsOf>,
    /// Where it can be read.
    pub links: Vec<EvidenceLink>,
}

/// Whether and how a source names the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceStatus {
    /// None was published.
    None,
    /// The source describes it.
    Described,
    /// Credited, but the text held here does not name it.
    Unnamed,
}

/// A document on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceLink {
    /// Its address.
    pub url: WebAddress,
    /// Its title.
    pub title: String,
}

/// A remark on one or several indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The indicators it touches; none for the observation as a whole.
    pub indicators: Vec<PartId>,
    /// The remark.
    pub text: Localized,
}
