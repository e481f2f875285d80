//! Where figures were had from, and under which terms.

use super::{AsOf, Day, Localized, SourceId, TermsId, WebAddress};
use crate::sort::SortedMap;

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
    /// A publisher's page that the reader of this browser brought. It is in no file that is shipped.
    Brought,
}

/// How sure a source of figures is, by what they were read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The publisher's own page.
    PublisherPage,
    /// A series of figures that the publisher feeds.
    OfficialSeries,
    /// A copy or a report whose figures agree by arithmetic.
    CheckedCopy,
    /// A copy or a report that cannot be checked.
    UncheckedCopy,
    /// A publisher's page that the reader brought on this day. Nobody here has seen it.
    Brought(Day),
}

/// The copy that figures were read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFrom {
    /// What it is.
    pub text: Localized,
    /// Where it is, if on the web.
    pub url: Option<WebAddress>,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub id: SourceId,
    /// What it is.
    pub title: String,
    /// The organisation that publishes it; never the holder of a copy.
    pub publisher: String,
    /// The publisher's own address for it, if on the web.
    pub url: Option<WebAddress>,
    /// What it was read from, where that is a copy.
    pub read_from: Option<ReadFrom>,
    /// How sure its figures are; none of what is no source of figures.
    pub grade: Option<Grade>,
    /// By what its figures were checked, as a part of a sentence.
    pub checked: Option<Localized>,
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
    pub by_id: SortedMap<SourceId, Source>,
    /// The terms.
    pub terms: SortedMap<TermsId, Localized>,
}

impl Sources {
    /// Whether figures of a source were read from a copy of it.
    #[must_use]
    pub fn is_copy(&self, id: &SourceId) -> bool {
        self.by_id.get(id).is_some_and(|source| source.read_from.is_some())
    }
}
