//! Why a file as a whole cannot be used.

use super::Expected;
use super::report::cut;
use crate::model::{IdError, MethodologyError};

/// Why a file as a whole cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The file is empty or ends in the middle.
    #[error("the file is cut off at line {line}, column {column}")]
    Truncated {
        /// Where it ends, from 1.
        line: usize,
        /// Where it ends, from 1.
        column: usize,
    },
    /// A web page came instead, as static hosts send for addresses that they do not know.
    #[error("a web page came instead of the file")]
    WebPage,
    /// Not JSON at all.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Where it stops making sense, from 1.
        line: usize,
        /// Where it stops making sense, from 1.
        column: usize,
    },
    /// JSON, but of another kind of file.
    #[error("a file of the format `{found}` came instead of `{expected}`")]
    OtherFormat {
        /// The format wanted.
        expected: &'static str,
        /// What the file says of itself; empty where it says nothing.
        found: String,
    },
    /// Written in a version that this program does not know.
    #[error("the file is of version {found}; this program reads version {supported}")]
    OtherVersion {
        /// What the file says.
        found: u32,
        /// What this program reads.
        supported: u32,
    },
    /// A field has the wrong shape.
    #[error("{path}: {detail} (line {line}, column {column})")]
    Field {
        /// Where, such as `areas[2].max`.
        path: String,
        /// What is wrong, as the parser says it.
        detail: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field has the right shape and an impossible value.
    #[error("{path}: `{found}` is not {expected:?}")]
    Value {
        /// Where, such as `areas[2].id`.
        path: String,
        /// What was found.
        found: String,
        /// What should have been there.
        expected: Expected,
    },
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

impl ReadError {
    pub(super) fn value(path: &str, found: &str, expected: Expected) -> Self {
        Self::Value { path: path.to_owned(), found: cut(found), expected }
    }

    pub(super) fn id(path: &str, error: &IdError) -> Self {
        Self::value(path, &error.text, error.kind.into())
    }
}
