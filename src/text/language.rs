//! The languages that the product speaks. A new one is a new file in `locales/` and two lines here.

use super::words::{self, Words};

/// A language, by its place in [`Language::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(usize);

struct Entry {
    tag: &'static str,
    own_name: &'static str,
    plural: fn(i64) -> &'static str,
}

const ENGLISH: Entry = Entry { tag: "en", own_name: "English", plural: one_or_other };

const ENTRIES: &[Entry] = &[ENGLISH, Entry { tag: "az", own_name: "Azərbaycanca", plural: one_or_other }];

/// The forms of the plural by whole numbers, as CLDR has them, in languages with two of them such as English.
const fn one_or_other(count: i64) -> &'static str {
    if count == 1 { "one" } else { "other" }
}

/// The messages of each of [`ENTRIES`]. Apart from the entries, so that a program that only names the languages doesn't
/// carry their texts. English messages come with their words; there are formats only.
const MESSAGES: &[&[Words]] = &[words::FORMATS, words::AZ];

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

    pub(super) fn messages(self) -> &'static [Words] {
        MESSAGES.get(self.0).copied().unwrap_or(words::FORMATS)
    }

    /// Which form of the plural goes with a number.
    pub(super) fn plural(self) -> fn(i64) -> &'static str {
        self.entry().plural
    }

    fn entry(self) -> &'static Entry {
        ENTRIES.get(self.0).unwrap_or(&ENGLISH)
    }
}
