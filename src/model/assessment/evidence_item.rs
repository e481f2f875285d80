//! One piece of evidence. Many can stand behind an indicator, and one behind many.

use super::{FileName, LanguageName, Phrase, Prose, Title, Unknown};
use crate::model::{Day, ReferenceKind, WebAddress};
use std::fmt;

/// A law, a page, a report: what an answer rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceItem {
    /// What it is called.
    pub title: Title,
    /// What kind of reference it is, by the methodology's list; none where that was not said.
    pub kind: Option<ReferenceKind>,
    /// Who issued it.
    pub issuer: Phrase,
    /// Its number, article or clause.
    pub legal_reference: Phrase,
    /// Where it can be read.
    pub address: Option<WebAddress>,
    /// Where a copy of it is archived.
    pub archived: Option<WebAddress>,
    /// In which language it is.
    pub language: LanguageName,
    /// The day it took effect, appeared or took place.
    pub effective: Option<Day>,
    /// The day it was entered here.
    pub entered: Option<Day>,
    /// The last day on which it is valid; none where no end is known.
    pub valid_until: Option<Day>,
    /// The words that count.
    pub quote: Prose,
    /// A note.
    pub note: Prose,
    /// A file on the machine of who entered it. The file itself is not here.
    pub file: Option<FileRecord>,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

impl EvidenceItem {
    /// Whether two pieces say the same. When each was entered says nothing of the evidence, and neither does what only a
    /// newer program understands.
    #[must_use]
    pub fn says_same(&self, other: &Self) -> bool {
        let file = |item: &Self| item.file.as_ref().map(|file| (file.name.clone(), file.size, file.sha256));
        let said = |item: &Self| Self { entered: None, file: None, unknown: Unknown::default(), ..item.clone() };
        said(self) == said(other) && file(self) == file(other)
    }
}

/// What is kept of a file: enough to know it again, and nothing of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRecord {
    /// Its name.
    pub name: FileName,
    /// Its size in bytes, at most [`FileRecord::MOST_SIZE`].
    pub size: u64,
    /// The SHA-256 of its content.
    pub sha256: Fingerprint,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

impl FileRecord {
    /// The largest size that is a whole number everywhere in JSON: 2⁵³ − 1 bytes.
    pub const MOST_SIZE: u64 = (1 << 53) - 1;
}

/// A SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// From its 32 bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 hexadecimal digits in either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let mut bytes = [0; 32];
        if pairs.len() != bytes.len() || !rest.is_empty() {
            return None;
        }
        for (byte, &[high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(high)? << 4 | digit(low)?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    /// 64 hexadecimal digits in lower case.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_64_digits() {
        let text = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(Fingerprint::parse(&text.to_uppercase()).map(|found| found.to_string()).as_deref(), Some(text));
        for wrong in ["", &text[1..], &format!("{text}00"), &text.replace('e', "g"), &"é".repeat(32)] {
            assert_eq!(Fingerprint::parse(wrong), None, "{wrong}");
        }
    }
}
