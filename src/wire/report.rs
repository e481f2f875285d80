//! What in a file is not as it should be, and what was done about it.

use crate::model::assessment::EditError;
use crate::model::{IdKind, IndexId, PartId, Rejection};

/// Everything that was not taken over as it is written, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What, and where. At most [`Report::MOST`]; what was left out or changed comes before what was kept.
    pub problems: Vec<Problem>,
    /// How many there are beyond these.
    pub more: usize,
}

impl Report {
    /// So many are listed: nobody reads more, and a file can be wrong in a million places.
    pub const MOST: usize = 200;

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// How many there are, listed or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.problems.len() + self.more
    }
}

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which field of the file, such as `observations[12].asOf`.
    pub place: String,
    /// On which line, from 1; none where no file was read, or one of an older version that was brought up to date first.
    pub line: Option<usize>,
    /// Which country or id it concerns, where that helps to find it.
    pub subject: String,
    /// What was done about it.
    pub handling: Handling,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What was done about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handling {
    /// It was left out.
    Dropped,
    /// It was taken over with a change.
    Repaired,
    /// It was taken over as it is.
    Kept,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Not an identifier, a date, a number or an address where one should be.
    Malformed {
        /// What was found, cut to a readable length.
        found: String,
        /// What should have been there.
        expected: Expected,
    },
    /// Another kind of value than there should be.
    Shape(Shape),
    /// This field has to be there, and is not or cannot be used.
    Missing(&'static str),
    /// The same key a second time.
    Repeated(String),
    /// The same field a second time; the later one counts.
    RepeatedField,
    /// A field that this program does not know.
    UnknownField,
    /// Spaces, or characters that nobody sees, around something that has none.
    Blanks,
    /// A text with a character that no key types.
    Control,
    /// A text that is longer than it may be.
    TooLong {
        /// How many characters it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// More entries than are read; those behind are left out.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are read.
        most: usize,
    },
    /// Something is named that the file, its strategy or its index does not have.
    Unknown {
        /// What kind of thing it should be.
        what: Referent,
        /// What was found.
        id: String,
    },
    /// Points that do not fit the methodology.
    Points(Rejection),
    /// A source of figures is needed and missing.
    NoSource,
    /// An area stands where an indicator should.
    NotIndicator(PartId),
    /// A judgement needs a reason, and there is none in any language.
    NoReason,
    /// A crosswalk says nothing of what becomes of an indicator.
    LeftOut(PartId),
    /// A crosswalk was made for another state of this methodology.
    OtherVersion(IndexId),
    /// So many earlier indicators do not fit how close they are said to be.
    Correspondence(usize),
    /// A date and a word for one stand side by side.
    TwoDates,
    /// More than an assessment holds.
    Bound(EditError),
    /// What the file says that it holds is not what it holds.
    Count {
        /// So many, it says.
        said: u64,
        /// So many there are.
        found: usize,
    },
    /// The content is not what it was when the file was written.
    Altered,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Truth,
    /// A list.
    List,
    /// An object.
    Object,
    /// Nothing.
    Null,
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
    /// A piece of evidence of the assessment.
    Evidence,
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
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A number in plain notation.
    Number,
    /// A number in plain notation with at most this many decimals.
    Decimals(u8),
    /// A whole number of at least the first and at most the second.
    Within(i64, i64),
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
    /// The mark of a state: 16 hexadecimal digits.
    StateMark,
}

impl From<IdKind> for Expected {
    fn from(kind: IdKind) -> Self {
        Self::Id(kind)
    }
}

/// What was found, cut to a readable length.
pub(super) fn cut(found: &str) -> String {
    found.chars().take(60).collect()
}
