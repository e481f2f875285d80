//! The languages that the product speaks. A new one is a new file in `locales/` and two lines here.

/// A language, by its place in [`Language::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(usize);

struct Entry {
    tag: &'static str,
    own_name: &'static str,
}

const ENGLISH: Entry = Entry { tag: "en", own_name: "English" };

const ENTRIES: &[Entry] = &[ENGLISH, Entry { tag: "az", own_name: "Azərbaycanca" }];

/// The messages of each of [`ENTRIES`] but English, of which the program has the words where it says them. Apart from
/// the entries, so that a program that only names the languages doesn't carry their texts.
const MESSAGES: &[&str] = &[include_str!("../../locales/az.ftl")];

impl Language {
    /// The language that every message exists in.
    pub const ENGLISH: Self = Self(0);

    /// Every language.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ENTRIES.len()).map(Self)
    }

    /// The language with this BCP 47 tag; region and case do not matter (`az-Latn-AZ`, `EN-gb`).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        ENTRIES.iter().position(|entry| entry.tag == primary).map(Self)
    }

    /// Its BCP 47 tag, for `lang=` in addresses and in HTML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.entry().tag
    }

    /// Its name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.entry().own_name
    }

    pub(super) fn messages(self) -> Option<&'static str> {
        MESSAGES.get(self.0.checked_sub(1)?).copied()
    }

    fn entry(self) -> &'static Entry {
        ENTRIES.get(self.0).unwrap_or(&ENGLISH)
    }
}
