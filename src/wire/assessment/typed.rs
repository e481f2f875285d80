//! Texts that people typed.

use crate::model::assessment::{BoundedText, TextError};
use crate::wire::json::Value;
use crate::wire::{Flaw, Handling};

/// A text that people typed; one that does not fit is cut until it does.
pub(in crate::wire) fn typed<const MOST: usize>(value: Value<'_>) -> BoundedText<MOST> {
    let Some(text) = value.text() else { return BoundedText::default() };
    let flaw = match BoundedText::parse(&text) {
        Ok(text) => return text,
        Err(TextError::TooLong { found, most }) => Flaw::TooLong { found, most },
        Err(TextError::Control(_)) => Flaw::Control,
    };
    value.note(Handling::Repaired, flaw);
    BoundedText::cut(&text)
}
