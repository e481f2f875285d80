//! What is kept beside the records: earlier states of them, and what was set aside.

use super::store::RecordStore;
use crate::browser::clock;
use crate::records::{Entry, Found, Notice, ObjectStore, QuarantineReason, StoreError};
use std::sync::Arc;

impl RecordStore {
    /// Sets a text of a record aside, because what can be made of it is going to be written in its place.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn set_aside(&self, id: &str, text: &Arc<str>) -> Result<(), StoreError> {
        let (text, writer) = ((text, QuarantineReason::Unreadable), self.0.writer.as_str());
        self.database().await?.set_text_aside(id, text, writer, clock::now()).await?;
        self.tell_all(&Notice::Beside(id.to_owned()));
        Ok(())
    }

    /// Removes something that was set aside.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn forget_quarantined(&self, key: &str) -> Result<(), StoreError> {
        self.database().await?.remove(ObjectStore::Quarantine, key).await?;
        self.tell_all(&Notice::Beside(Entry::owner(key).to_owned()));
        Ok(())
    }

    /// Keeps a state of a record under a name that no other of its snapshots has.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where one has; or as the browser has it.
    pub async fn keep_snapshot(&self, of: &str, name: &str, text: &str) -> Result<(), StoreError> {
        let (key, writer) = (Entry::under(of, name), self.0.writer.clone());
        let (text, written): (Arc<str>, _) = (text.into(), clock::now());
        let entry = Entry { key, text, revision: 1, writer, write: 0, written, reason: None };
        self.database().await?.keep(ObjectStore::Snapshots, &entry).await?;
        self.tell(&Notice::Beside(of.to_owned()));
        Ok(())
    }

    /// The snapshots of a record, in the order of their names. What cannot be read has the text as which it was found.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn snapshots(&self, of: &str) -> Result<Vec<Entry>, StoreError> {
        let found = self.database().await?.all(ObjectStore::Snapshots, Some(of)).await?;
        Ok(found.into_iter().map(as_entry).collect())
    }

    /// Removes a snapshot by its key.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn forget_snapshot(&self, key: &str) -> Result<(), StoreError> {
        self.database().await?.remove(ObjectStore::Snapshots, key).await?;
        self.tell(&Notice::Beside(Entry::owner(key).to_owned()));
        Ok(())
    }
}

/// What was found, as an entry. What this app has not written has the text as which it was found.
pub(super) fn as_entry(found: Found) -> Entry {
    match found {
        Found::Entry(entry) => entry,
        Found::Strange { key, text } => {
            let (text, writer, written) = (text.into(), String::new(), Default::default());
            Entry { key, text, revision: 0, writer, write: 0, written, reason: None }
        }
    }
}
