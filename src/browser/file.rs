//! Files that the reader picks. They are read here and go nowhere.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Event, File, FileList, HtmlInputElement};

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
        Self::all_of(event).into_iter().next()
    }

    /// The same where several can be picked: all of them, in the order in which the browser has them.
    #[must_use]
    pub fn all_of(event: &Event) -> Vec<Self> {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some((input, files)) = input.and_then(|input| Some((input.clone(), input.files()?))) else {
            return Vec::new();
        };
        let picked = (0..files.length()).filter_map(|place| files.get(place).map(Self)).collect();
        input.set_value("");
        picked
    }

    /// What the reader has dropped on something; nothing where that is no file.
    #[must_use]
    pub fn dropped(event: &Event) -> Option<Self> {
        let files = transferred(event, "files")?.dyn_into::<FileList>().ok()?;
        files.get(0).map(Self)
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
        bytes_of(&self.0).await
    }

    /// What is in it from one byte to another, or to its end.
    ///
    /// # Errors
    /// As [`Self::bytes`]; also when the file was changed since it was picked.
    #[allow(clippy::cast_precision_loss, reason = "no file is that large")]
    pub async fn slice(&self, from: u64, to: u64) -> Result<Vec<u8>, FileError> {
        let slice = self.0.slice_with_f64_and_f64(from as f64, to as f64).map_err(|_| FileError::Unreadable)?;
        bytes_of(&slice).await
    }
}

/// Whether what is being dragged over something is a file. What is in it is not known before it is dropped.
#[must_use]
pub fn is_dragged(event: &Event) -> bool {
    transferred(event, "types").is_some_and(|types| Array::from(&types).includes(&"Files".into(), 0))
}

/// A property of what an event of dragging carries; nothing of any other event.
fn transferred(event: &Event, name: &str) -> Option<JsValue> {
    let data = Reflect::get(event, &"dataTransfer".into()).ok()?;
    Reflect::get(&data, &name.into()).ok()
}

async fn bytes_of(blob: &Blob) -> Result<Vec<u8>, FileError> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
