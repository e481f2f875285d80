//! What is done with records. Each of these is one transaction: it is done as a whole or not at all.

use super::Database;
use super::row::{binned, found, row, unbinned};
use super::transaction::{Transaction, ask, refusal};
use crate::records::{Claim, Entry, Found, Moment, ObjectStore, StoreError, Written};
use js_sys::Array;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

impl Database {
    /// Everything in an object store, in the order of the keys; only what belongs to one record, where that is named.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn all(&self, store: ObjectStore, of: Option<&str>) -> Result<Vec<Found>, StoreError> {
        let reading = Transaction::reading(&self.db, &[store])?;
        let rows = rows(&reading.object_store(store)?, of).await?;
        Ok(rows.iter().map(found).collect())
    }

    /// What stands under a key.
    ///
    /// # Errors
    /// [`StoreError::Gone`] for nothing; or as the browser has it.
    pub async fn read(&self, store: ObjectStore, key: &str) -> Result<Found, StoreError> {
        let reading = Transaction::reading(&self.db, &[store])?;
        let value = row_at(&reading.object_store(store)?, key).await?.ok_or(StoreError::Gone)?;
        Ok(found(&value))
    }

    /// Claims a record: from now on writes of every other tab are refused.
    ///
    /// # Errors
    /// [`StoreError::Gone`] for none, [`StoreError::Garbled`] for what is none; or as the browser has it.
    pub async fn claim(&self, id: &str, writer: &str) -> Result<Claim, StoreError> {
        let store = ObjectStore::of(id);
        let writing = Transaction::writing(&self.db, &[store])?;
        let records = writing.object_store(store)?;
        let before = record(&records, id).await?;
        let claimed = before.claimed(writer);
        put(&records, &claimed)?;
        writing.complete().await?;
        Ok(Claim { before, revision: claimed.revision })
    }

    /// Writes the text of a record, reads it back and compares. `follows` is the revision that is to be there; none for
    /// a record that is not there yet. `write` counts the writes of this writer.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`], [`StoreError::Gone`] or [`StoreError::Taken`] where something else is there, in which
    /// case nothing is written; [`StoreError::Altered`] where something else came back; or as the browser has it.
    pub async fn write(
        &self,
        id: &str,
        text: &Arc<str>,
        follows: Option<u64>,
        (writer, write): (&str, u64),
        at: Moment,
    ) -> Result<Written, StoreError> {
        let store = ObjectStore::of(id);
        let writing = Transaction::writing(&self.db, &[store])?;
        let records = writing.object_store(store)?;
        if let Some(follows) = follows
            && !record(&records, id).await?.is_followed_by(follows, writer)
        {
            return Err(StoreError::Overtaken);
        }
        let revision = follows.unwrap_or_default().saturating_add(1);
        let (key, writer) = (id.to_owned(), writer.to_owned());
        let entry = Entry { key, text: Arc::clone(text), revision, writer, write, written: at, reason: None };
        if follows.is_some() {
            put(&records, &entry)?;
        } else {
            add(&records, &row(&entry))?;
        }
        writing.complete().await?;
        match self.read(store, id).await? {
            Found::Entry(back) if back == entry => Ok(Written { revision, at }),
            // Somebody has claimed the record since, with this text in it.
            Found::Entry(back) if back.revision > revision => Ok(Written { revision, at }),
            _ => Err(StoreError::Altered),
        }
    }

    /// Keeps an entry in an object store beside the records, reads it back and compares.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where its key is; [`StoreError::Altered`] where something else came back; or as the
    /// browser has it.
    pub async fn keep(&self, store: ObjectStore, entry: &Entry) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[store])?;
        add(&writing.object_store(store)?, &row(entry))?;
        writing.complete().await?;
        let is_same = self.read(store, &entry.key).await? == Found::Entry(entry.clone());
        if is_same { Ok(()) } else { Err(StoreError::Altered) }
    }

    /// Removes what stands under a key of an object store beside the records.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn remove(&self, store: ObjectStore, key: &str) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[store])?;
        writing.object_store(store)?.delete(&key.into()).map_err(|error| refusal(&error))?;
        writing.complete().await
    }

    /// Moves a record with its snapshots into the bin, where it stands under `bin`.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where there is none; or as the browser has it.
    pub async fn delete(&self, id: &str, bin: &str, at: Moment) -> Result<(), StoreError> {
        let store = ObjectStore::of(id);
        let writing = Transaction::writing(&self.db, &[store, ObjectStore::Snapshots, ObjectStore::Bin])?;
        let (records, snapshots) = (writing.object_store(store)?, writing.object_store(ObjectStore::Snapshots)?);
        let record = row_at(&records, id).await?.ok_or(StoreError::Gone)?;
        let beside = rows(&snapshots, Some(id)).await?;
        add(&writing.object_store(ObjectStore::Bin)?, &binned(bin, at, &record, &beside))?;
        records.delete(&id.into()).map_err(|error| refusal(&error))?;
        snapshots.delete(under(id)?.as_ref()).map_err(|error| refusal(&error))?;
        writing.complete().await
    }

    /// Puts a text of a record into the bin, under `bin`, whose place in the record something else takes.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn put_in_bin(&self, bin: &str, text: &Arc<str>, at: Moment) -> Result<(), StoreError> {
        let (key, writer, text) = (Entry::owner(bin).to_owned(), String::new(), Arc::clone(text));
        let record = row(&Entry { key, text, revision: 0, writer, write: 0, written: at, reason: None });
        let writing = Transaction::writing(&self.db, &[ObjectStore::Bin])?;
        add(&writing.object_store(ObjectStore::Bin)?, &binned(bin, at, &record, &[]))?;
        writing.complete().await
    }

    /// Puts a record back from the bin, with its snapshots. A record without a text, which holds nothing of the reader's,
    /// gives way to it.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where the bin has none under this key, [`StoreError::Taken`] where another one has its place;
    /// or as the browser has it.
    pub async fn put_back(&self, bin: &str, writer: &str) -> Result<(), StoreError> {
        let store = ObjectStore::of(Entry::owner(bin));
        let writing = Transaction::writing(&self.db, &[store, ObjectStore::Snapshots, ObjectStore::Bin])?;
        let in_bin = writing.object_store(ObjectStore::Bin)?;
        let (record, beside) = unbinned(&row_at(&in_bin, bin).await?.ok_or(StoreError::Gone)?);
        let records = writing.object_store(store)?;
        let there = match row_at(&records, Entry::owner(bin)).await?.as_ref().map(found) {
            Some(Found::Entry(there)) if there.text.is_empty() => Some(there.revision),
            _ => None,
        };
        let record = match found(&record) {
            // Whoever had it open before has to read it again.
            Found::Entry(entry) => {
                let revision = entry.revision.max(there.unwrap_or_default()).saturating_add(1);
                row(&Entry { revision, writer: writer.to_owned(), write: 0, ..entry })
            }
            Found::Strange { .. } => record,
        };
        if there.is_some() {
            records.delete(&Entry::owner(bin).into()).map_err(|error| refusal(&error))?;
        }
        add(&records, &record)?;
        for state in beside {
            add(&writing.object_store(ObjectStore::Snapshots)?, &state)?;
        }
        in_bin.delete(&bin.into()).map_err(|error| refusal(&error))?;
        writing.complete().await
    }

    /// How much stands in each object store. A record without a text holds nothing of the reader's.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn counts(&self) -> Result<Vec<(ObjectStore, usize)>, StoreError> {
        let reading = Transaction::reading(&self.db, &ObjectStore::ALL)?;
        let mut counts = Vec::new();
        for store in ObjectStore::ALL {
            let all = rows(&reading.object_store(store)?, None).await?;
            let has_text = |row: &&JsValue| !matches!(found(row), Found::Entry(entry) if entry.text.is_empty());
            counts.push((store, all.iter().filter(has_text).count()));
        }
        Ok(counts)
    }

    /// Removes everything from every object store, and looks whether that was done.
    ///
    /// # Errors
    /// [`StoreError::Altered`] where something is left; or as the browser has it.
    pub async fn clear(&self) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &ObjectStore::ALL)?;
        for store in ObjectStore::ALL {
            writing.object_store(store)?.clear().map_err(|error| refusal(&error))?;
        }
        writing.complete().await?;
        let is_empty = self.counts().await?.iter().all(|(_, count)| *count == 0);
        if is_empty { Ok(()) } else { Err(StoreError::Altered) }
    }
}

pub(super) async fn row_at(store: &IdbObjectStore, key: &str) -> Result<Option<JsValue>, StoreError> {
    let value = ask(store.get(&key.into())).await?;
    Ok((!value.is_undefined()).then_some(value))
}

async fn record(records: &IdbObjectStore, id: &str) -> Result<Entry, StoreError> {
    match row_at(records, id).await?.as_ref().map(found) {
        Some(Found::Entry(entry)) => Ok(entry),
        Some(Found::Strange { .. }) => Err(StoreError::Garbled),
        None => Err(StoreError::Gone),
    }
}

pub(super) async fn rows(store: &IdbObjectStore, of: Option<&str>) -> Result<Vec<JsValue>, StoreError> {
    let all = match of {
        Some(id) => store.get_all_with_key(under(id)?.as_ref()),
        None => store.get_all(),
    };
    Ok(Array::from(&ask(all).await?).to_vec())
}

/// The keys that belong to a record: they begin with its id and a slash, behind which `0` comes next.
fn under(id: &str) -> Result<IdbKeyRange, StoreError> {
    let (from, to) = (Entry::under(id, ""), format!("{id}0"));
    IdbKeyRange::bound_with_lower_open_and_upper_open(&from.into(), &to.into(), true, true)
        .map_err(|error| refusal(&error))
}

fn put(store: &IdbObjectStore, entry: &Entry) -> Result<(), StoreError> {
    store.put(&row(entry)).map(|_| ()).map_err(|error| refusal(&error))
}

/// Puts a row where there must be none yet; that there is one is said at the end of the transaction.
pub(super) fn add(store: &IdbObjectStore, row: &JsValue) -> Result<(), StoreError> {
    store.add(row).map(|_| ()).map_err(|error| refusal(&error))
}
