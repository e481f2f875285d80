//! How long the browser keeps what this site keeps, and how much room there is.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager, window};

/// The browser does not say, as in a page that came over http.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser does not say how it keeps things")]
pub struct PersistError;

/// How much the site keeps, as browsers estimate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Bytes in use, of everything that the site keeps.
    pub used: u64,
    /// Bytes that it may use.
    pub most: u64,
}

fn manager() -> Result<StorageManager, PersistError> {
    let manager = window().ok_or(PersistError)?.navigator().storage();
    if manager.is_undefined() { Err(PersistError) } else { Ok(manager) }
}

/// Whether the browser removes nothing of this site by itself, when room gets short or after a time.
///
/// # Errors
/// When the browser does not say.
pub async fn persisted() -> Result<bool, PersistError> {
    let asked = manager()?.persisted().map_err(|_| PersistError)?;
    Ok(JsFuture::from(asked).await.map_err(|_| PersistError)?.is_truthy())
}

/// Asks the browser to remove nothing of this site by itself; whether it agrees. Some browsers ask the reader.
///
/// # Errors
/// When the browser does not say.
pub async fn persist() -> Result<bool, PersistError> {
    let asked = manager()?.persist().map_err(|_| PersistError)?;
    Ok(JsFuture::from(asked).await.map_err(|_| PersistError)?.is_truthy())
}

/// How much room there is.
///
/// # Errors
/// When the browser does not say.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes are whole numbers from 0")]
pub async fn estimate() -> Result<Room, PersistError> {
    let asked = manager()?.estimate().map_err(|_| PersistError)?;
    let estimate: JsValue = JsFuture::from(asked).await.map_err(|_| PersistError)?;
    let estimate: StorageEstimate = estimate.unchecked_into();
    let (used, most) = (estimate.get_usage().ok_or(PersistError)?, estimate.get_quota().ok_or(PersistError)?);
    Ok(Room { used: used as u64, most: most as u64 })
}
