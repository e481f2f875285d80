//! Small preferences in `localStorage`, which may be blocked, full or gone, and texts on their way into the database.

use crate::records::JournalStore;
use crate::sort::SortSmall;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, window};

/// Why a preference could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser does not let this page store anything.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room.
    #[error("storage is full")]
    Full,
}

fn storage() -> Result<Storage, StorageError> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError::Blocked)
}

/// Reads a preference; none when it was never kept or cannot be read.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok().flatten()
}

/// Keeps a preference.
///
/// # Errors
/// When storage is blocked or full.
pub fn keep(key: &str, value: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, value).map_err(|error| refusal(&error))
}

/// Old browsers say that storage is full where they mean that they let a page store nothing, so of the two only that
/// much is certain: a refusal of another name is no want of room.
fn refusal(error: &JsValue) -> StorageError {
    let is_full = error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if is_full { StorageError::Full } else { StorageError::Blocked }
}

/// Forgets a preference.
///
/// # Errors
/// When storage is blocked.
pub fn forget(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|_| StorageError::Blocked)
}

/// Every preference whose key begins like this, with its value.
#[must_use]
pub fn kept(prefix: &str) -> Vec<(String, String)> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let mut kept: Vec<_> = keys
        .filter(|key| key.starts_with(prefix))
        .filter_map(|key| storage.get_item(&key).ok().flatten().map(|value| (key, value)))
        .collect();
    kept.sort_small(); // Browsers list keys in an order of their own.
    kept
}

/// The storage of this origin, as journals are kept in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalStorage;

impl JournalStore for LocalStorage {
    fn keys(&self, prefix: &str) -> Vec<String> {
        kept(prefix).into_iter().map(|(key, _)| key).collect()
    }

    fn keep(&self, key: &str, text: &str) -> bool {
        keep(key, text).is_ok()
    }

    fn remove(&self, key: &str) {
        let _ = forget(key);
    }
}
