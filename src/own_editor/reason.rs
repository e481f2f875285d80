//! A reason as a reader writes it.

use crate::model::Localized;
use crate::text::{Language, Message, say};

/// Characters of a reason at most.
pub const MOST_CHARACTERS: usize = 500;

/// Why a text is no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReasonError {
    /// It says nothing.
    #[error("there is no reason")]
    Empty,
    /// It has more than [`MOST_CHARACTERS`].
    #[error("{0} characters are too many")]
    TooLong(usize),
}

/// Takes a text in the reader's language as a reason. Where it says what `known` says in that language, it is that, in
/// all its languages.
///
/// # Errors
/// When it is empty or too long.
pub fn check_reason<'a>(
    text: &str,
    language: Language,
    known: impl IntoIterator<Item = &'a Localized>,
) -> Result<Localized, ReasonError> {
    let text = text.trim();
    let (length, tag) = (text.chars().count(), language.tag());
    if text.is_empty() {
        return Err(ReasonError::Empty);
    }
    if let Some(known) = known.into_iter().find(|known| known.in_language(tag).trim() == text) {
        return Ok(known.clone());
    }
    if length > MOST_CHARACTERS {
        return Err(ReasonError::TooLong(length));
    }
    Localized::written_in([(tag.to_owned(), text.to_owned())].into()).ok_or(ReasonError::Empty)
}

impl From<ReasonError> for Message {
    fn from(error: ReasonError) -> Self {
        match error {
            ReasonError::Empty => say::editor_reason_empty(),
            ReasonError::TooLong(length) => say::editor_reason_long(length, MOST_CHARACTERS),
        }
    }
}
