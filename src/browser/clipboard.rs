//! The clipboard, which the reader or the browser may refuse.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Clipboard, ClipboardItem, window};

/// The browser did not allow copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("copying was refused")]
pub struct Refused;

/// Copies a text.
///
/// # Errors
/// When the browser refuses.
pub async fn copy(text: &str) -> Result<(), Refused> {
    JsFuture::from(clipboard()?.write_text(text)).await.map(|_| ()).map_err(|_| Refused)
}

/// Copies a picture, a PNG file: browsers take no other kind.
///
/// # Errors
/// When the browser refuses.
pub async fn copy_picture(png: &Blob) -> Result<(), Refused> {
    let kinds = Object::new();
    Reflect::set(&kinds, &png.type_().into(), png).map_err(|_| Refused)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).map_err(|_| Refused)?;
    JsFuture::from(clipboard()?.write(&Array::of1(&item))).await.map(|_| ()).map_err(|_| Refused)
}

fn clipboard() -> Result<Clipboard, Refused> {
    let clipboard = window().ok_or(Refused)?.navigator().clipboard();
    // Only pages from a secure origin have one.
    if clipboard.is_undefined() { Err(Refused) } else { Ok(clipboard) }
}
