//! What is set aside of records, and what is carried over from an older place. Each of these is one transaction.

use super::Database;
use super::object_store::{add, row_at, rows};
use super::row::{found, row, row_with};
use super::transaction::{Transaction, refusal};
use crate::records::{CarryOver, EarlierText, Entry, Found, Moment, ObjectStore, QuarantineReason, StoreError};
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::IdbObjectStore;

impl Database {
    /// Sets a text aside that cannot become part of its record, or not as it is; not twice.
    ///
    /// # Errors
    /// As the browser has it.
    pub async fn set_text_aside(
        &self,
        id: &str,
        (text, reason): (&Arc<str>, QuarantineReason),
        writer: &str,
        at: Moment,
    ) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.db, &[ObjectStore::Quarantine])?;
        let aside = writing.object_store(ObjectStore::Quarantine)?;
        if !texts(&aside, id).await?.contains(text) {
            add_aside(&aside, id, (text, reason), writer, at).await?;
        }
        writing.complete().await
    }

    /// Takes a text in that was kept in another place before, reads it back and compares. What is here already stays as
    /// it is, and nothing is taken in twice, whatever other tabs do meanwhile.
    ///
    /// # Errors
    /// [`StoreError::Altered`] where something else came back; or as the browser has it.
    pub async fn carry_over(
        &self,
        earlier: &EarlierText,
        text: &Arc<str>,
        writer: &str,
        at: Moment,
    ) -> Result<CarryOver, StoreError> {
        let (id, store) = (earlier.id.as_str(), ObjectStore::of(&earlier.id));
        let writing = Transaction::writing(&self.db, &[store, ObjectStore::Quarantine])?;
        let (records, aside) = (writing.object_store(store)?, writing.object_store(ObjectStore::Quarantine)?);
        let there = row_at(&records, id).await?.as_ref().map(found).map(|found| match found {
            Found::Entry(entry) => entry,
            // Nothing that this app has written: another text in any case.
            Found::Strange { key, .. } => plain((key, "".into()), String::new(), at, None),
        });
        let kept = texts(&aside, id).await?;
        let what = earlier.carried_over(text, there.as_ref(), kept.iter().map(AsRef::as_ref));
        match what {
            CarryOver::Nothing => {}
            CarryOver::Record => {
                let entry = plain((id.to_owned(), Arc::clone(text)), writer.to_owned(), at, None);
                add(&records, &row(&entry))?;
            }
            CarryOver::Beside(reason) => add_aside(&aside, id, (text, reason), writer, at).await?,
        }
        writing.complete().await?;
        let is_kept = match what {
            CarryOver::Nothing => true,
            // Where it has another revision by now, another tab has taken it from there.
            CarryOver::Record => match self.read(store, id).await? {
                Found::Entry(entry) => entry.text == *text || entry.revision > 1,
                Found::Strange { .. } => false,
            },
            CarryOver::Beside(_) => {
                let reading = Transaction::reading(&self.db, &[ObjectStore::Quarantine])?;
                texts(&reading.object_store(ObjectStore::Quarantine)?, id).await?.contains(text)
            }
        };
        if is_kept { Ok(what) } else { Err(StoreError::Altered) }
    }

    /// Moves a record that cannot be read from its place to those set aside, as it is. `judged` is what was found
    /// unreadable; where something else is there by now, nothing is done.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] where something else is there; or as the browser has it.
    pub async fn set_record_aside(&self, judged: &Found, at: Moment) -> Result<(), StoreError> {
        let store = ObjectStore::of(judged.key());
        let writing = Transaction::writing(&self.db, &[store, ObjectStore::Quarantine])?;
        let (records, aside) = (writing.object_store(store)?, writing.object_store(ObjectStore::Quarantine)?);
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
}

/// The texts of what is set aside of a record.
async fn texts(aside: &IdbObjectStore, id: &str) -> Result<Vec<Arc<str>>, StoreError> {
    let text = |row: &JsValue| match found(row) {
        Found::Entry(entry) => Some(entry.text),
        Found::Strange { .. } => None,
    };
    Ok(rows(aside, Some(id)).await?.iter().filter_map(text).collect())
}

async fn add_aside(
    aside: &IdbObjectStore,
    id: &str,
    (text, reason): (&Arc<str>, QuarantineReason),
    writer: &str,
    at: Moment,
) -> Result<(), StoreError> {
    let key = free_key(aside, id, at).await?;
    add(aside, &row(&plain((key, Arc::clone(text)), writer.to_owned(), at, Some(reason))))
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

/// An entry that was never written before.
fn plain((key, text): (String, Arc<str>), writer: String, written: Moment, reason: Option<QuarantineReason>) -> Entry {
    Entry { key, text, revision: 1, writer, write: 0, written, reason }
}
