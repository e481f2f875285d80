//! Opaque identifiers. Each can be made by its parser only, so holding one proves that it is well formed.

use super::AsOf;
use std::fmt;

/// Why a text is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no id of the kind {kind:?}")]
pub struct IdError {
    /// What was found, cut to a readable length.
    pub text: String,
    /// What should have been there.
    pub kind: IdKind,
}

impl IdError {
    fn new(text: &str, kind: IdKind) -> Self {
        Self { text: text.chars().take(MOST_CHARACTERS).collect(), kind }
    }
}

/// What an identifier stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdKind {
    /// A country: three letters.
    Country,
    /// An index.
    Index,
    /// An area or indicator.
    Part,
    /// A source.
    Source,
    /// Terms.
    Terms,
    /// A group of countries.
    Group,
    /// A kind of reference.
    Reference,
    /// A strategy.
    Strategy,
    /// An entry of a strategy or of a list of statements.
    Entry,
    /// A self-assessment.
    Assessment,
    /// A piece of evidence in a self-assessment.
    EvidenceItem,
    /// A state of a self-assessment that was kept.
    Snapshot,
    /// A plan.
    Plan,
}

/// A country by its ISO 3166-1 alpha-3 code (Kosovo by the user-assigned `XKX`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 3]);

impl CountryCode {
    /// Reads an alpha-3 code in either case.
    ///
    /// # Errors
    /// When the text is not three ASCII letters.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        match text.as_bytes() {
            &[a, b, c] if text.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()]))
            }
            _ => Err(IdError::new(text, IdKind::Country)),
        }
    }

    /// The code in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

const MOST_CHARACTERS: usize = 60;

fn is_slug(text: &str) -> bool {
    (1..=MOST_CHARACTERS).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_part(text: &str) -> bool {
    (1..=MOST_CHARACTERS).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))
}

fn is_entry(text: &str) -> bool {
    (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $valid:ident, $kind:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads an identifier.
            ///
            /// # Errors
            /// When the text has characters that the identifier cannot have, is empty or over 60 long.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                if $valid(text) { Ok(Self(text.to_owned())) } else { Err(IdError::new(text, IdKind::$kind)) }
            }

            /// The identifier as written in files and addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

text_id!(
    /// One edition of one index, the same as its methodology: `ncsi-2018`.
    IndexId, is_slug, Index
);
text_id!(
    /// A node of a methodology, an area or an indicator: `7`, `7.3`, `legal`.
    PartId, is_part, Part
);
text_id!(
    /// A source of figures: `ncsi-az-2022`.
    SourceId, is_slug, Source
);
text_id!(
    /// Under which terms figures of a source are held: `cited-facts`.
    TermsId, is_slug, Terms
);
/// How the ids of sources begin that are no published ones: pages that the reader brought. None that is shipped begins so.
const BROUGHT: &str = "brought-";

impl SourceId {
    /// The source that is a page of an index on a country at a date, brought by the reader.
    pub(super) fn brought(index: &IndexId, country: CountryCode, as_of: Option<&AsOf>) -> Self {
        let date = as_of.map(|date| format!("{}-", date.edtf())).unwrap_or_default();
        let date = date.replace("..", "").replace('/', "-to-").replace('?', "q");
        let text = format!("{BROUGHT}{}-{date}{index}", country.as_str().to_ascii_lowercase());
        // What tells pages apart comes first: an index with a very long name has its end cut off.
        Self(text.chars().take(MOST_CHARACTERS).collect())
    }

    /// Whether it is a page that the reader brought, which nobody else has.
    #[must_use]
    pub fn is_brought(&self) -> bool {
        self.0.starts_with(BROUGHT)
    }
}

impl TermsId {
    /// The terms of what the reader brought: those of whoever published it.
    pub(super) fn brought() -> Self {
        Self("brought".to_owned())
    }
}

text_id!(
    /// A group of countries: `eap`.
    GroupId, is_slug, Group
);
text_id!(
    /// A kind of reference that a methodology accepts as evidence: `legal-act`.
    ReferenceKind, is_slug, Reference
);

text_id!(
    /// One strategy of one country, with its period: `aze-2023-2027`.
    StrategyId, is_slug, Strategy
);
text_id!(
    /// An entry of a strategy or of a list of statements, as its file numbers it: `P3`, `O1`, `M10`, `F34`, `C1`. At
    /// most 12 characters.
    EntryId, is_entry, Entry
);
text_id!(
    /// A self-assessment, as this machine calls it: `mfkq2x7c`. Whoever makes one hands in an id that no other has.
    AssessmentId, is_slug, Assessment
);
text_id!(
    /// A piece of evidence within a self-assessment: `e-mfkq2x7c`. The same piece keeps its id in every copy, so that
    /// two copies can be merged.
    EvidenceId, is_slug, EvidenceItem
);
text_id!(
    /// A kept state of a self-assessment.
    SnapshotId, is_slug, Snapshot
);
text_id!(
    /// A plan that is kept: `p-mfkq2x7c`.
    PlanId, is_slug, Plan
);

impl PartId {
    /// Its number, where it is one: `7` or `7.3`, not `legal`.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        Some(self.as_str()).filter(|id| id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn country_codes_are_three_letters_in_upper_case() {
        assert_eq!(CountryCode::parse("aze").map(|code| code.to_string()), Ok("AZE".to_owned()));
        for wrong in ["", "AZ", "AZER", "A1E", "ƏZE", "../"] {
            assert!(CountryCode::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ids_cannot_leave_their_folder() {
        for wrong in ["", "../x", "a/b", "A", "ə", "a b", &"x".repeat(61)] {
            assert!(IndexId::parse(wrong).is_err(), "{wrong}");
        }
        assert!(PartId::parse("11.4").is_ok());
    }

    #[test]
    fn some_parts_are_numbered() {
        let number = |id: &str| PartId::parse(id).unwrap().number().map(str::to_owned);
        assert_eq!((number("11.4").as_deref(), number("legal")), (Some("11.4"), None));
    }
}
