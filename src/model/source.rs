//! Where figures were had from, and under which terms.

use super::{AsOf, Localized, SourceId, TermsId, WebAddress};
use std::collections::BTreeMap;

/// How close a source stands to the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The publisher of the index itself.
    Publisher,
    /// A third party's copy of the publisher's table.
    Republisher,
    /// A news item.
    Press,
    /// A standard, such as a list of codes.
    Standard,
    /// A judgement made for this product.
    Project,
    /// A page or an act of a state.
    Official,
    /// A report, a profile or a summary by others.
    Study,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub id: SourceId,
    /// What it is.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where it can be read, if on the web.
    pub url: Option<WebAddress>,
    /// How close it stands to the figures.
    pub kind: SourceKind,
    /// Its own date.
    pub as_of: Option<AsOf>,
    /// Under which terms its figures are held.
    pub terms: TermsId,
    /// What a reader should know of it.
    pub note: Option<Localized>,
}

/// All sources and terms, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The sources.
    pub by_id: BTreeMap<SourceId, Source>,
    /// The terms.
    pub terms: BTreeMap<TermsId, Localized>,
}
