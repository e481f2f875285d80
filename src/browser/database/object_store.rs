//! What is done with records. Each of these is one transaction: it is done as a whole or not at all.

use super::Database;
use super::row::{found, row, row_with};
use super::transaction::{Transaction, ask, refusal};
use crate::records::{Claim, Entry, Found, Moment, ObjectStore, QuarantineReason, StoreError, Written};
use js_sys::Array;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

/// A record that was deleted, with its snapshots, so that it can be put back.
pub struct Removed {
    id: String,
    rows: Vec<(ObjectStore, JsValue)>,
}

impl Removed {
    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

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
        let writing = Transaction::writing(&self.db, &[ObjectStore::Assessments])?;
        let records = writing.object_store(ObjectStore::Assessments)?;
        let before = record(&records, id).await?;
        let revision = before.revision.saturating_add(1);
        put(&records, &Entry { revision, writer: writer.to_owned(), write: 0, ..before.clone() })?;
        writing.complete().await?;
        Ok(Claim { before, revision })
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
        let writing = Transaction::writing(&self.db, &[ObjectStore::Assessments])?;
        let records = writing.object_store(ObjectStore::Assessments)?;
        if let Some(follows) = follows
            && record(&records, id).await?.revision != follows
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
        match self.read(ObjectStore::Assessments, id).await? {
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

    /// Sets a text aside that came too late to become part of its record; not twice.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn set_text_aside(&self, id: &str, text: &Arc<str>, writer: &str, at: Moment) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[ObjectStore::Quarantine])?;
        let aside = writing.object_store(ObjectStore::Quarantine)?;
        let is_there = rows(&aside, Some(id)).await?.iter().map(found).any(|found| match found {
            Found::Entry(entry) => entry.text == *text,
            Found::Strange { .. } => false,
        });
        if !is_there {
            let key = free_key(&aside, id, at).await?;
            let (text, writer, reason) = (Arc::clone(text), writer.to_owned(), Some(QuarantineReason::Late));
            add(&aside, &row(&Entry { key, text, revision: 1, writer, write: 0, written: at, reason }))?;
        }
        writing.complete().await
    }

    /// Moves a record that cannot be read from its place to those set aside, as it is. `judged` is what was found
    /// unreadable; where something else is there by now, nothing is done.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] where something else is there; or as the browser has it.
    pub async fn set_record_aside(&self, judged: &Found, at: Moment) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[ObjectStore::Assessments, ObjectStore::Quarantine])?;
        let (records, aside) =
            (writing.object_store(ObjectStore::Assessments)?, writing.object_store(ObjectStore::Quarantine)?);
        let Some(value) = row_at(&records, judged.key()).await? else { return Ok(()) };
        if found(&value) != *judged {
            return Err(StoreError::Overtaken);
        }
        let key = free_key(&aside, judged.key(), at).await?;
        let (revision, write, reason) = (1, 0, Some(QuarantineReason::Unreadable));
        let row = match judged.clone() {
            Found::Entry(entry) => row(&Entry { key, revision, write, reason, ..entry }),
            Found::Strange { text, .. } => {
                let (text, writer) = (text.into(), String::new());
                row_with(&Entry { key, text, revision, writer, write, written: at, reason }, &value)
            }
        };
        add(&aside, &row)?;
        records.delete(&judged.key().into()).map_err(|error| refusal(&error))?;
        writing.complete().await
    }

    /// Deletes a record with its snapshots. What comes back can be put back.
    ///
    /// # Errors
    /// [`StoreError::Gone`] where there is none; or as the browser has it.
    pub async fn delete(&self, id: &str) -> Result<Removed, StoreError> {
        let writing = Transaction::writing(&self.db, &[ObjectStore::Assessments, ObjectStore::Snapshots])?;
        let (records, snapshots) =
            (writing.object_store(ObjectStore::Assessments)?, writing.object_store(ObjectStore::Snapshots)?);
        let record = row_at(&records, id).await?.ok_or(StoreError::Gone)?;
        let beside = rows(&snapshots, Some(id)).await?;
        records.delete(&id.into()).map_err(|error| refusal(&error))?;
        snapshots.delete(under(id)?.as_ref()).map_err(|error| refusal(&error))?;
        writing.complete().await?;
        let beside = beside.into_iter().map(|row| (ObjectStore::Snapshots, row));
        Ok(Removed {
            id: id.to_owned(),
            rows: [(ObjectStore::Assessments, record)].into_iter().chain(beside).collect(),
        })
    }

    /// Puts a record back that was deleted.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where another one has its place; or as the browser has it.
    pub async fn put_back(&self, removed: &Removed, writer: &str) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[ObjectStore::Assessments, ObjectStore::Snapshots])?;
        for (store, value) in &removed.rows {
            let row = match found(value) {
                // Whoever had it open before has to read it again.
                Found::Entry(entry) if *store == ObjectStore::Assessments => {
                    let revision = entry.revision.saturating_add(1);
                    row(&Entry { revision, writer: writer.to_owned(), write: 0, ..entry })
                }
                _ => value.clone(),
            };
            add(&writing.object_store(*store)?, &row)?;
        }
        writing.complete().await
    }

    /// How much stands on each object store.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn counts(&self) -> Result<[(ObjectStore, usize); 3], StoreError> {
        let reading = Transaction::reading(&self.db, &ObjectStore::ALL)?;
        let mut counts = ObjectStore::ALL.map(|store| (store, 0));
        for (store, count) in &mut counts {
            let counted = ask(reading.object_store(*store)?.count()).await?.as_f64().unwrap_or_default();
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of few")]
            let counted = counted as usize;
            *count = counted;
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

async fn row_at(store: &IdbObjectStore, key: &str) -> Result<Option<JsValue>, StoreError> {
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

async fn rows(store: &IdbObjectStore, of: Option<&str>) -> Result<Vec<JsValue>, StoreError> {
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

/// A key of a record that nothing has: its id and a time.
async fn free_key(store: &IdbObjectStore, id: &str, at: Moment) -> Result<String, StoreError> {
    let mut number = at.0;
    loop {
        let key = Entry::under(id, &number.to_string());
        if row_at(store, &key).await?.is_none() {
            return Ok(key);
        }
        number = number.saturating_add(1);
    }
}

fn put(store: &IdbObjectStore, entry: &Entry) -> Result<(), StoreError> {
    store.put(&row(entry)).map(|_| ()).map_err(|error| refusal(&error))
}

/// Puts a row where there must be none yet; that there is one is said at the end of the transaction.
fn add(store: &IdbObjectStore, row: &JsValue) -> Result<(), StoreError> {
    store.add(row).map(|_| ()).map_err(|error| refusal(&error))
}
