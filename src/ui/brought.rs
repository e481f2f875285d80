//! Pages of publishers that the reader brought: kept as records, and part of every index.

use crate::model::BroughtPage;
use crate::records::{ChangeError, StoreError};

/// What became of a page that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is a record of its own.
    Added,
    /// The same page, of the same index, country and date, was kept already, and said something else. It can be had back.
    Changed,
    /// It was kept already, word for word.
    Same,
}

/// Keeps a page, which [`BroughtPage::fitting`] has let through. From then on it takes part in everything.
///
/// # Errors
/// Why it is not kept.
pub async fn keep(page: &BroughtPage) -> Result<Kept, ChangeError> {
    let _ = page;
    Err(StoreError::Unavailable.into())
}
