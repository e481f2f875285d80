//! The clipboard, which the reader or the browser may refuse.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
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

/// Copies a picture, a PNG file (browsers take no other kind), that is still being made. To be called within the click
/// itself: some browsers let a page copy only then, and wait for the picture.
///
/// # Errors
/// When there is no picture, or the browser refuses.
pub fn copy_picture(png: impl Future<Output = Option<Blob>> + 'static) -> impl Future<Output = Result<(), Refused>> {
    let begun = begin_to_copy(png);
    async move { JsFuture::from(begun?).await.map(|_| ()).map_err(|_| Refused) }
}

fn begin_to_copy(png: impl Future<Output = Option<Blob>> + 'static) -> Result<Promise, Refused> {
    let clipboard = clipboard()?;
    let png = future_to_promise(async move { png.await.map(JsValue::from).ok_or(JsValue::NULL) });
    let kinds = Object::new();
    Reflect::set(&kinds, &"image/png".into(), &png).map_err(|_| Refused)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).map_err(|_| Refused)?;
    Ok(clipboard.write(&Array::of1(&item)))
}

fn clipboard() -> Result<Clipboard, Refused> {
    let clipboard = window().ok_or(Refused)?.navigator().clipboard();
    // Only pages from a secure origin have one.
    if clipboard.is_undefined() { Err(Refused) } else { Ok(clipboard) }
}
