//! Text that comes with the data, in as many languages as the data has.

use std::collections::BTreeMap;
use std::sync::Arc;

/// One text in several languages, by BCP 47 tag. English is always there. A copy is the same text, not another one:
/// names go into rows, marks and messages by the thousand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(Arc<Forms>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Forms {
    english: String,
    others: BTreeMap<String, String>,
}

impl Localized {
    /// A text with its English form and whatever other languages there are.
    #[must_use]
    pub fn new(english: impl Into<String>, others: BTreeMap<String, String>) -> Self {
        Self(Arc::new(Forms { english: english.into(), others }))
    }

    /// The text in `language`, or in English where the data has no other.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.0.others.get(language).unwrap_or(&self.0.english)
    }

    /// The English text.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.0.english
    }

    /// The text in the other languages, by tag.
    pub fn others(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.others.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Every form of the text, English first; for search in any language.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.0.english.as_str()).chain(self.0.others.values().map(String::as_str))
    }
}
