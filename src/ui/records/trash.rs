//! Removing records: one, which goes into the bin, or everything there is.

use super::store::RecordStore;
use crate::browser::database;
use crate::browser::{clock, random, storage};
use crate::records::{Entry, Notice, ObjectStore, StoreError, days_left};
use crate::ui::prelude::*;
use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::pin::pin;

/// How the keys of everything begin that this app keeps in `localStorage`.
const PREFIX: &str = "posture.";
/// How long other tabs have to hear that everything is going to be removed.
const NOTICE_MS: u32 = 100;

/// What removing everything removes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inventory {
    /// How much stands in each object store of the database; none where it cannot be opened.
    pub counts: Option<Vec<(ObjectStore, usize)>>,
    /// The keys of what is kept beside it: preferences, texts on their way.
    pub keys: Vec<String>,
}

impl Inventory {
    /// Whether nothing is kept at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.counts.as_ref().is_some_and(|counts| counts.iter().all(|(_, count)| *count == 0))
    }
}

impl RecordStore {
    /// Moves a record with its snapshots into the bin.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where there is none; or as the browser has it.
    pub async fn delete(&self, id: &str) -> Result<(), StoreError> {
        let key = Entry::under(id, &random::name());
        self.database().await?.delete(id, &key, clock::now()).await?;
        self.0.deleted.update(|deleted| deleted.push(key));
        self.tell_all(&Notice::Deleted(id.to_owned()));
        Ok(())
    }

    /// Puts a text of a record into the bin, whose place in the record something else takes.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn put_in_bin(&self, id: &str, text: &str) -> Result<(), StoreError> {
        let key = Entry::under(id, &random::name());
        self.database().await?.put_in_bin(&key, &text.into(), clock::now()).await?;
        self.tell_all(&Notice::Beside(id.to_owned()));
        Ok(())
    }

    /// The keys in the bin of what was deleted since this page was opened, the last one at the end, followed.
    pub fn deleted(&self) -> Vec<String> {
        self.0.deleted.get()
    }

    /// Puts a record back that stands in the bin under this key.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where none does, [`StoreError::Taken`] where another record has its place; or as the browser
    /// has it.
    pub async fn put_back(&self, key: &str) -> Result<(), StoreError> {
        let result = self.database().await?.put_back(key, &self.0.writer).await;
        if matches!(result, Ok(()) | Err(StoreError::Gone)) {
            self.not_deleted(key);
        }
        if result.is_ok() {
            let id = Entry::owner(key).to_owned();
            self.tell_all(&Notice::Changed(id.clone()));
            self.tell_all(&Notice::Beside(id));
        }
        result
    }

    /// Removes something from the bin for good.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn delete_for_good(&self, key: &str) -> Result<(), StoreError> {
        self.database().await?.remove(ObjectStore::Bin, key).await?;
        self.not_deleted(key);
        self.tell_all(&Notice::Beside(Entry::owner(key).to_owned()));
        Ok(())
    }

    /// Removes from the bin what has been there as long as it may. What cannot be removed now is the next time.
    pub async fn empty_bin(&self) {
        let now = clock::now();
        for entry in untrack(|| self.bin()).into_iter().filter(|entry| days_left(entry, now) == 0) {
            let _ = self.delete_for_good(&entry.key).await;
        }
    }

    fn not_deleted(&self, key: &str) {
        self.0.deleted.update(|deleted| deleted.retain(|one| one != key));
    }

    /// What removing everything would remove.
    pub async fn inventory(&self) -> Inventory {
        let counts = match self.database().await {
            Ok(database) => database.counts().await.ok(),
            Err(_) => None,
        };
        Inventory { counts, keys: storage::kept(PREFIX).into_iter().map(|(key, _)| key).collect() }
    }

    /// Removes everything that this app keeps on this machine, and looks whether that was done. Where the database
    /// cannot be opened, it is deleted as it is.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] where other tabs have to be closed first; or as the browser has it. Something may be
    /// left then.
    pub async fn remove_everything(&self) -> Result<(), StoreError> {
        if self.0.connection.is_blocked() {
            return Err(StoreError::Blocked);
        }
        self.tell_all(&Notice::Removed);
        TimeoutFuture::new(NOTICE_MS).await;
        match self.database().await {
            Ok(database) => database.clear().await?,
            Err(StoreError::Unavailable) => {}
            Err(_) => delete_database().await?,
        }
        for (key, _) in storage::kept(PREFIX) {
            storage::forget(&key).map_err(|_| StoreError::Unavailable)?;
        }
        self.0.deleted.set(Vec::new());
        self.0.lists.emptied();
        self.tell_all(&Notice::Removed);
        Ok(())
    }
}

/// Deletes the database as soon as no tab has it open; gives up where one does.
async fn delete_database() -> Result<(), StoreError> {
    let (tell, told) = oneshot::channel();
    let tell = RefCell::new(Some(tell));
    let blocked = move || {
        // Nobody listens any more where the database is deleted after all.
        let _ = tell.borrow_mut().take().map(|tell| tell.send(()));
    };
    match select(pin!(database::delete(blocked)), told).await {
        Either::Left((deleted, _)) => deleted,
        Either::Right((Ok(()), _)) => Err(StoreError::Blocked),
        Either::Right((Err(_), deleted)) => deleted.await,
    }
}
