//! Files that the reader picks. They are read here and go nowhere.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

/// Why a picked file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The browser could not read it: it is gone, say, or may not be read.
    #[error("the file could not be read")]
    Unreadable,
}

/// A file that the reader has picked, not read yet.
#[derive(Clone, Debug)]
pub struct PickedFile(File);

impl PickedFile {
    /// What the reader has picked in an `input` of the type `file`. The field is empty again afterwards, so that the same
    /// file can be picked a second time.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
        let file = input.files()?.get(0)?;
        input.set_value("");
        Some(Self(file))
    }

    /// Its name, without a folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes, known without reading it.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number from 0")]
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }

    /// What is in it.
    ///
    /// # Errors
    /// When the browser cannot read it.
    pub async fn bytes(&self) -> Result<Vec<u8>, FileError> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}
