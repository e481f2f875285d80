//! Why a file of assessments cannot be used as a whole, or none be written. Nothing that is kept changes then.

/// Why a file of assessments cannot be used as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssessmentFileError {
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
    /// It ends in the middle.
    #[error("the file is cut off at line {line}, column {column} ({field})")]
    Truncated {
        /// Where it ends, from 1.
        line: usize,
        /// Where it ends, from 1.
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
    /// JSON, but no file of assessments.
    #[error("a file of the format `{found}`")]
    OtherFormat {
        /// What the file says of itself; empty where it says nothing.
        found: String,
    },
    /// It does not say of which version it is.
    #[error("the file does not say its version")]
    NoVersion,
    /// Written by a newer version of the program.
    #[error("the file is of version {found}; this program reads up to {supported}")]
    NewerVersion {
        /// What the file says.
        found: u64,
        /// The newest that can be read.
        supported: u64,
    },
    /// The list of assessments is missing, or is none.
    #[error("no list of assessments")]
    NoAssessments,
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
