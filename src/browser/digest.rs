//! The hash of a file that the reader picks. The file is read piece by piece; nothing of it is kept and nothing is sent.

use super::file::{FileError, PickedFile};
use super::task;
use crate::wire::Sha256Hash;

/// How much of a file is read at a time: enough to be fast, little enough to answer the reader between two pieces.
const SLICE: u64 = 1 << 20;

/// What is known of a file afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDigest {
    /// Its name, without a folder.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256: 64 hexadecimal digits.
    pub sha256: String,
}

/// Why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DigestError {
    /// The file could not be read, or not to its end.
    #[error(transparent)]
    File(#[from] FileError),
    /// It was called off.
    #[error("called off")]
    Stopped,
}

/// Computes the hash of a file. `go_on` is told how many bytes are read, after each piece, and says whether to go on.
///
/// # Errors
/// When the file cannot be read or was changed meanwhile, or when it was called off.
pub async fn digest(file: &PickedFile, go_on: impl Fn(u64) -> bool) -> Result<FileDigest, DigestError> {
    let (name, size) = (file.name(), file.size());
    let mut hash = Sha256Hash::default();
    let mut read = 0;
    while read < size {
        let to = size.min(read.saturating_add(SLICE));
        let bytes = file.slice(read, to).await?;
        if bytes.len() as u64 != to - read {
            return Err(FileError::Unreadable.into());
        }
        hash.add(&bytes);
        read = to;
        if !go_on(read) {
            return Err(DigestError::Stopped);
        }
        task::pause().await;
    }
    Ok(FileDigest { name, size, sha256: hash.finish() })
}
