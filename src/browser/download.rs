//! Files that the reader asked for.

use super::task;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

/// So long the browser may take to begin with the file. The memory of it is free afterwards, or when the page goes.
const HOLD_MS: u32 = 60_000;

/// The browser did not let the page make a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file could not be made")]
pub struct DownloadError;

/// Saves bytes under a name.
///
/// # Errors
/// When the browser does not let the page make a file.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> Result<(), DownloadError> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(|_| DownloadError)?;
    save_blob(name, &blob)
}

/// Saves a blob under a name.
///
/// # Errors
/// As [`save`].
pub fn save_blob(name: &str, blob: &Blob) -> Result<(), DownloadError> {
    let document = window().and_then(|window| window.document()).ok_or(DownloadError)?;
    let link = document.create_element("a").map_err(|_| DownloadError)?;
    let link: HtmlAnchorElement = link.dyn_into().map_err(|_| DownloadError)?;
    let url = Url::create_object_url_with_blob(blob).map_err(|_| DownloadError)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Some browsers take hold of the blob only after the click, and of a large one late.
    task::spawn(async move {
        TimeoutFuture::new(HOLD_MS).await;
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}
