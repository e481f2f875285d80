//! The clipboard, which the reader or the browser may refuse.

use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// The browser did not allow copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("copying was refused")]
pub struct Refused;

/// Copies a text.
///
/// # Errors
/// When the browser refuses.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let clipboard = window().ok_or(Refused)?.navigator().clipboard();
    if clipboard.is_undefined() {
        return Err(Refused); // Only pages from a secure origin have one.
    }
    JsFuture::from(clipboard.write_text(text)).await.map(|_| ()).map_err(|_| Refused)
}
