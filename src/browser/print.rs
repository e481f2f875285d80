//! Printing.

use web_sys::window;

/// The browser did not open its print window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the page cannot be printed from here")]
pub struct PrintError;

/// Opens the browser's print window. It holds the page up until it is closed.
///
/// # Errors
/// When the browser does not let the page open it.
pub fn print() -> Result<(), PrintError> {
    window().ok_or(PrintError)?.print().map_err(|_| PrintError)
}
