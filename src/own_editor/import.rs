//! A file that the reader picked, to take the place of what is shown.

use super::OwnContext;
use crate::model::Decimal;
use crate::text::{Message, say};
use crate::wire::{ReadError, Report};

/// What a file may have at most, in bytes: some twenty times as much as a large index needs.
pub const MOST_BYTES: u64 = 1_000_000;

/// Bytes of a kilobyte.
const KILO: u64 = 1_000;

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// More than [`MOST_BYTES`].
    #[error("{0} bytes are too many")]
    TooLarge(u64),
    /// Not a text in UTF-8.
    #[error("not a text")]
    NotText,
    /// Nothing of the kind, or about something else.
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// Reads a picked file, with what was left out of it.
///
/// # Errors
/// When it is too large, no text, nothing of the kind, or about something else.
pub fn read_import<C: OwnContext>(context: &C, bytes: &[u8]) -> Result<(C::Own, Report), ImportError> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > MOST_BYTES {
        return Err(ImportError::TooLarge(size));
    }
    let text = str::from_utf8(bytes).map_err(|_| ImportError::NotText)?;
    // Some editors put a mark before a text that says how it is encoded.
    Ok(context.read(text.trim_start_matches('\u{feff}'))?)
}

impl From<&ImportError> for Message {
    fn from(error: &ImportError) -> Self {
        match error {
            ImportError::TooLarge(size) => {
                say::editor_import_too_large(kilobytes(size.div_ceil(KILO)), most_kilobytes())
            }
            ImportError::NotText => say::editor_import_not_text(),
            ImportError::Read(error) => error.into(),
        }
    }
}

/// [`MOST_BYTES`] as people read it.
#[must_use]
pub fn most_kilobytes() -> Decimal {
    kilobytes(MOST_BYTES / KILO)
}

fn kilobytes(count: u64) -> Decimal {
    Decimal { units: i64::try_from(count).unwrap_or(i64::MAX), decimals: 0 }
}
