//! What a reader left out of a file that it could otherwise use.

use crate::model::{IdKind, PartId, Rejection};

/// Everything that a reader left out, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What was left out, and where.
    pub problems: Vec<Problem>,
}

/// One thing that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where in the file, such as `observations[12].asOf`.
    pub place: String,
    /// Which country or id it concerns, where that helps to find it.
    pub subject: String,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What is wrong with a thing that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Not an identifier, a date, a number or an address where one should be.
    Malformed {
        /// What was found.
        found: String,
        /// What should have been there.
        expected: Expected,
    },
    /// Points that do not fit the methodology.
    Points(Rejection),
    /// The same key a second time.
    Repeated(String),
    /// A source of figures is needed and missing.
    NoSource,
    /// Something is named that the file, its strategy or its index does not have.
    Unknown {
        /// What kind of thing it should be.
        what: Referent,
        /// What was found.
        id: String,
    },
    /// An area stands where an indicator should.
    NotIndicator(PartId),
    /// A judgement needs a reason, and there is none in any language.
    NoReason,
    /// A date and a word for one stand side by side.
    TwoDates,
}

/// What a file names within itself, or within the strategy and the index that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referent {
    /// A priority of the strategy.
    Priority,
    /// An objective of the strategy.
    Objective,
    /// An objective or a priority of the strategy.
    Entry,
    /// An institution of the strategy.
    Institution,
    /// An area or indicator of the index.
    Part,
    /// An activity of the list of statements.
    Activity,
    /// A statement of the list.
    Statement,
}

/// What should stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An identifier of this kind.
    Id(IdKind),
    /// A date in the subset of EDTF that files use.
    Date,
    /// An address that is safe to link: http or https.
    WebAddress,
    /// A number in plain notation.
    Number,
    /// A number in plain notation with at most this many decimals.
    Decimals(u8),
    /// A number of at most this much.
    AtMost(u8),
    /// A number of at least the first and at most the second.
    Within(u32, u32),
    /// A year not before this one.
    YearFrom(i16),
    /// A number of zero or more.
    ZeroOrMore,
    /// A number above zero.
    AboveZero,
    /// A day of the calendar in the range of [`crate::model::Day`].
    Day,
    /// Where an indicator stands in a self-assessment.
    AnswerState,
    /// A SHA-256 in hexadecimal digits.
    Fingerprint,
}

impl From<IdKind> for Expected {
    fn from(kind: IdKind) -> Self {
        Self::Id(kind)
    }
}

impl Report {
    /// Whether everything was taken over.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    pub(super) fn malformed(&mut self, place: String, subject: &str, found: &str, expected: impl Into<Expected>) {
        let (found, expected) = (cut(found), expected.into());
        self.add(place, subject, Flaw::Malformed { found, expected });
    }

    pub(super) fn add(&mut self, place: String, subject: &str, flaw: Flaw) {
        self.problems.push(Problem { place, subject: subject.to_owned(), flaw });
    }
}

/// What was found, cut to a readable length.
pub(super) fn cut(found: &str) -> String {
    found.chars().take(60).collect()
}
