//! Text that comes with the data, in as many languages as the data has.

use crate::sort::SortedMap;
use std::sync::Arc;

/// One text in several languages, by BCP 47 tag. English is always there in what the project ships; in what readers write
/// it may be missing, and then the first of the other languages stands for it. A copy is the same text, not another one:
/// names go into rows, marks and messages by the thousand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(Arc<Forms>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Forms {
    english: String,
    others: SortedMap<String, String>,
    /// Whether `english` is a copy of the first of the others, since nobody wrote it in English.
    is_borrowed: bool,
}

const ENGLISH: &str = "en";

impl Localized {
    /// A text with its English form and whatever other languages there are.
    #[must_use]
    pub fn new(english: impl Into<String>, others: SortedMap<String, String>) -> Self {
        Self(Arc::new(Forms { english: english.into(), others, is_borrowed: false }))
    }

    /// A text in the languages that it was written in, by tag, English or not; `None` where there is no form at all.
    #[must_use]
    pub fn written_in(mut forms: SortedMap<String, String>) -> Option<Self> {
        match forms.remove(ENGLISH) {
            Some(english) => Some(Self::new(english, forms)),
            None => {
                let english = forms.values().next()?.clone();
                Some(Self(Arc::new(Forms { english, others: forms, is_borrowed: true })))
            }
        }
    }

    /// The text in `language`, or in English where the data has no other.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.0.others.get(language).unwrap_or(&self.0.english)
    }

    /// The tag of the language that [`Self::in_language`] answers in, for those who mark up a text in another language
    /// than the page's.
    #[must_use]
    pub fn language_of<'a>(&'a self, language: &'a str) -> &'a str {
        if self.0.others.contains_key(language) {
            return language;
        }
        let borrowed = self.0.others.keys().next().filter(|_| self.0.is_borrowed);
        borrowed.map_or(ENGLISH, String::as_str)
    }

    /// The English text, or what stands for it.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.0.english
    }

    /// The text in the other languages, by tag.
    pub fn others(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.others.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Every form that somebody wrote, with its tag, English first.
    pub fn written(&self) -> impl Iterator<Item = (&str, &str)> {
        let english = (!self.0.is_borrowed).then_some((ENGLISH, self.0.english.as_str()));
        english.into_iter().chain(self.others())
    }

    /// Every form of the text, English first; for search in any language.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.written().map(|(_, text)| text)
    }

    /// Whether it says nothing in any language.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.forms().all(|text| text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_in(forms: &[(&str, &str)]) -> Option<Localized> {
        Localized::written_in(forms.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_text_without_english_is_read_in_the_language_it_has() {
        let text = written_in(&[("az", "Səbəb")]).unwrap();
        assert_eq!((text.in_language("en"), text.language_of("en")), ("Səbəb", "az"));
        assert_eq!((text.in_language("az"), text.language_of("az")), ("Səbəb", "az"));
        assert_eq!(text.written().collect::<Vec<_>>(), [("az", "Səbəb")]);
        assert_eq!(written_in(&[]), None);
    }

    #[test]
    fn a_text_with_english_is_the_same_either_way() {
        let text = written_in(&[("en", "Reason"), ("az", "Səbəb")]).unwrap();
        assert_eq!(text, Localized::new("Reason", [("az".to_owned(), "Səbəb".to_owned())].into()));
        assert_eq!((text.in_language("de"), text.language_of("de")), ("Reason", "en"));
        assert_eq!(text.forms().collect::<Vec<_>>(), ["Reason", "Səbəb"]);
    }

    #[test]
    fn spaces_say_nothing() {
        assert!(written_in(&[("az", " ")]).unwrap().is_blank() && Localized::default().is_blank());
        assert!(!Localized::new("", [("az".to_owned(), "Səbəb".to_owned())].into()).is_blank());
    }
}
