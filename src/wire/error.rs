//! Why a file as a whole cannot be used.

use super::Flaw;
use crate::model::MethodologyError;

/// Why a file as a whole cannot be used. Nothing that is kept changes then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Larger than any file that is written here.
    #[error("{bytes} bytes are more than {most}")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// Not in UTF-8.
    #[error("not UTF-8 on line {line}")]
    NotUtf8 {
        /// The first line that is not, from 1.
        line: usize,
    },
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// A web page came instead, as static hosts send for addresses that they do not know.
    #[error("a web page came instead of the file")]
    WebPage,
    /// The file ends in the middle.
    #[error("the file is cut off at line {line}, column {column} ({field})")]
    Truncated {
        /// Where it ends, from 1.
        line: usize,
        /// Where it ends: how many bytes the line has.
        column: usize,
        /// In which field, such as `assessments[0].name`; empty where it is in none.
        field: String,
    },
    /// Not JSON at all.
    #[error("not JSON at line {line}, column {column} ({field})")]
    NotJson {
        /// Where it stops making sense, from 1.
        line: usize,
        /// Where it stops making sense, from 1.
        column: usize,
        /// In which field, such as `assessments[0].name`; empty where it is in none.
        field: String,
    },
    /// Lists and objects lie deeper in each other than in any file that is written here.
    #[error("more than {most} deep on line {line}")]
    TooDeep {
        /// Where it gets too deep, from 1.
        line: usize,
        /// How deep it may be.
        most: usize,
    },
    /// JSON, but of another kind of file.
    #[error("a file of the format `{found}` came instead of `{expected}`")]
    OtherFormat {
        /// The format wanted.
        expected: &'static str,
        /// What the file says of itself; empty where it says nothing.
        found: String,
    },
    /// It does not say of which version it is.
    #[error("the file does not say its version; this program reads up to {supported}")]
    NoVersion {
        /// The newest that this program reads.
        supported: u64,
    },
    /// Written in a version that this program does not know.
    #[error("the file is of version {found}; this program reads up to {supported}")]
    OtherVersion {
        /// What the file says.
        found: u64,
        /// The newest that this program reads.
        supported: u64,
    },
    /// Something is wrong without which the rest is of no use.
    #[error("line {line}, column {column}, {place}: {flaw:?}")]
    Field {
        /// Which field, such as `areas[2].max`; empty for the file as a whole.
        place: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        flaw: Flaw,
    },
    /// The list of assessments is missing, or is none.
    #[error("no list of assessments")]
    NoAssessments,
    /// The tree of areas and indicators does not hold together.
    #[error(transparent)]
    Methodology(#[from] MethodologyError),
    /// The file belongs to another index or country than was asked for.
    #[error("the file is about `{found}`, not `{expected}`")]
    OtherSubject {
        /// Who was asked for.
        expected: String,
        /// Who the file is about.
        found: String,
    },
}

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// It would be larger than what can be read again.
    #[error("{bytes} bytes are more than {most}")]
    TooLarge {
        /// How large it would be.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// What was written does not read back as the same. A fault of the program, found before anything is lost by it.
    #[error("what was written does not read back as the same")]
    NotTheSame,
}
