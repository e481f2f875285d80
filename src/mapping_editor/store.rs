//! Where records are kept from visit to visit, and whether they are.

/// A place for texts under keys: the browser's storage, or a map in tests.
pub trait KeyValueStore {
    /// What is kept under a key.
    ///
    /// # Errors
    /// When the place cannot be looked into.
    fn read(&self, key: &str) -> Result<Option<String>, Refusal>;

    /// Keeps a text under a key, in the place of another one.
    ///
    /// # Errors
    /// When it is not kept; what was there before stays.
    fn keep(&self, key: &str, text: &str) -> Result<(), Refusal>;

    /// Removes what is kept under a key, if anything is.
    ///
    /// # Errors
    /// When it is not removed.
    fn remove(&self, key: &str) -> Result<(), Refusal>;

    /// Everything that is kept under keys that begin like this, sorted by key.
    fn records(&self, prefix: &str) -> Vec<(String, String)>;
}

/// Why a record is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The place is closed.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room.
    #[error("storage is full")]
    Full,
    /// It was taken, and something else came back.
    #[error("storage keeps something else than what was written")]
    Altered,
}

/// Puts a text under a key, or takes what is there away, and looks whether that was done: only then is it.
pub(super) fn put(store: &impl KeyValueStore, key: &str, text: Option<&str>) -> Result<(), Refusal> {
    match text {
        Some(text) => store.keep(key, text)?,
        None => store.remove(key)?,
    }
    if store.read(key)?.as_deref() == text { Ok(()) } else { Err(Refusal::Altered) }
}
