//! Where figures were had from, and under which terms.

use super::{AsOf, Localized, SourceId, TermsId};
use std::collections::BTreeMap;

/// An address on the web that is safe to link: http or https, nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Accepts `http://` and `https://` addresses of printable ASCII up to 2,000 characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let lower: String = text.chars().take(8).collect::<String>().to_ascii_lowercase();
        let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme))?;
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        (plain && text.len() > scheme.len() && text.len() <= 2000).then(|| Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_addresses_can_be_linked() {
        assert!(WebAddress::parse("https://ncsi.ega.ee/country/az_2022").is_some());
        assert!(WebAddress::parse("HTTP://example.org").is_some());
        for wrong in
            ["javascript:alert(1)", "data:text/html,x", "//example.org", "https://", " https://x.org", "https://x\n"]
        {
            assert_eq!(WebAddress::parse(wrong), None, "{wrong}");
        }
    }
}
