//! Removing records: one, which can be taken back until the page goes, or everything there is.

use super::RecordStore;
use crate::browser::database::{self, Removed};
use crate::browser::storage;
use crate::records::{Notice, ObjectStore, StoreError};
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

/// What was deleted since this page was opened.
pub(super) struct Bin {
    removed: RefCell<Vec<Removed>>,
    ids: ArcRwSignal<Vec<String>>,
}

impl Bin {
    pub(super) fn new() -> Self {
        Self { removed: RefCell::new(Vec::new()), ids: ArcRwSignal::default() }
    }

    fn list(&self) {
        self.ids.set(self.removed.borrow().iter().map(|removed| removed.id().to_owned()).collect());
    }

    pub(super) fn empty(&self) {
        self.removed.borrow_mut().clear();
        self.list();
    }
}

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
    /// Deletes a record with its snapshots. Until the page goes this can be taken back.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where there is none; or as the browser has it.
    pub async fn delete(&self, id: &str) -> Result<(), StoreError> {
        let removed = self.database().await?.delete(id).await?;
        self.0.bin.removed.borrow_mut().push(removed);
        self.0.bin.list();
        self.tell_all(&Notice::Deleted(id.to_owned()));
        Ok(())
    }

    /// The ids of the records that can be put back, the last one deleted at the end, followed.
    pub fn deleted(&self) -> Vec<String> {
        self.0.bin.ids.get()
    }

    /// Puts a record back that was deleted.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where none of this id was deleted here, [`StoreError::Taken`] where another one has its
    /// place; or as the browser has it.
    pub async fn put_back(&self, id: &str) -> Result<(), StoreError> {
        let database = self.database().await?;
        let removed = {
            let mut kept = self.0.bin.removed.borrow_mut();
            let place = kept.iter().rposition(|removed| removed.id() == id).ok_or(StoreError::Gone)?;
            kept.remove(place)
        };
        let result = database.put_back(&removed, &self.0.writer).await;
        if result.is_err() {
            self.0.bin.removed.borrow_mut().push(removed);
        }
        self.0.bin.list();
        if result.is_ok() {
            self.tell_all(&Notice::Changed(id.to_owned()));
        }
        result
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
        self.0.bin.empty();
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
