//! Why a record is not kept or not found.

/// What the database of this browser answers where it does not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser lets this page keep nothing: in some private windows, in a page opened from a file, or because the
    /// reader has switched it off.
    #[error("the browser lets this page keep nothing")]
    Unavailable,
    /// Another tab still uses an older form of the database, so it cannot be brought up to date.
    #[error("another tab uses an older form of the database")]
    Blocked,
    /// A newer version of the app has changed the database. It is left as it is.
    #[error("a newer version of the app has changed the database")]
    Newer,
    /// There is no room.
    #[error("there is no room")]
    Full,
    /// Somebody else has written or claimed the record since.
    #[error("the record was changed elsewhere since")]
    Overtaken,
    /// There is no such record.
    #[error("there is no such record")]
    Gone,
    /// There is one already under this key.
    #[error("there is a record of this name already")]
    Taken,
    /// What was read back is not what was written.
    #[error("something else came back than was written")]
    Altered,
    /// What stands there was not written by this app.
    #[error("what stands there is no record")]
    Garbled,
    /// It has not answered for so long that the reader should be told. It may still do so.
    #[error("the database does not answer")]
    Silent,
    /// It failed in another way, in the words of the browser.
    #[error("the database failed: {0}")]
    Broken(String),
}
