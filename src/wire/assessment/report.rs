//! What was wrong with a file of assessments that could be read all the same, and what was done about it.

use crate::model::assessment::EditError;
use crate::wire::Expected;

pub use super::node::Shape;

/// Everything that is not as it was written, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssessmentReport {
    /// The first of them, at most [`AssessmentReport::MOST`].
    pub problems: Vec<AssessmentProblem>,
    /// How many there are beyond these.
    pub more: usize,
}

impl AssessmentReport {
    /// So many are listed: nobody reads more, and a file can be wrong in a million places.
    pub const MOST: usize = 200;

    /// Whether everything was taken over as it was written.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// The problems within one assessment of the file, by its place in the list.
    pub fn of_assessment(&self, place: usize) -> impl Iterator<Item = &AssessmentProblem> {
        let start = format!("assessments[{place}]");
        self.problems.iter().filter(move |problem| {
            problem.place.strip_prefix(start.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

/// One thing that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentProblem {
    /// Which field of the file, such as `assessments[0].answers[3].planned`.
    pub place: String,
    /// On which line, from 1; none where the file was written by an older version and brought up to date first.
    pub line: Option<usize>,
    /// What was done about it.
    pub fate: Fate,
    /// What is wrong.
    pub flaw: AssessmentFlaw,
}

/// What was done about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was left out.
    Dropped,
    /// It was taken over with a change.
    Repaired,
    /// It was taken over as it is.
    Kept,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssessmentFlaw {
    /// Not an id, a day, an address or the like where one should be.
    Malformed {
        /// What was found, cut to a readable length.
        found: String,
        /// What should have been there.
        expected: Expected,
    },
    /// Another kind of value than there should be.
    Shape(Shape),
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
    /// Spaces, or characters that nobody sees, around something that has none.
    Blanks,
    /// A text with a character that no key types.
    Control,
    /// This field has to be there, and is not or cannot be used.
    Missing(&'static str),
    /// The same id or indicator a second time.
    Repeated(String),
    /// The same field a second time; the later one counts.
    RepeatedField,
    /// An answer names evidence that is not there.
    NoEvidence(String),
    /// More than an assessment holds.
    Bound(EditError),
    /// A field that this program does not know.
    UnknownField,
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
