//! The lists of what is kept: records, snapshots, and what was set aside.

use super::{RecordStore, StoreState};
use crate::browser::{clock, task};
use crate::records::{Entry, Found, Notice, ObjectStore, StoreError};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;

/// How long lists may be behind.
const SOON_MS: u32 = 50;

/// What this app makes of the text of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It can be read.
    Readable,
    /// A newer version of the app has written it. It stays where it is, and is not opened.
    Newer,
    /// It cannot be read. It is set aside.
    Unreadable,
}

/// A record in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The record.
    pub entry: Entry,
    /// Whether a newer version of the app has written it.
    pub is_newer: bool,
    /// Whether the text is on the page only, and not in the database as it is.
    pub is_unsaved: bool,
}

/// The lists, as they were last read.
pub(super) struct RecordLists {
    judge: fn(&str) -> Judgement,
    records: ArcRwSignal<Vec<(Entry, Judgement)>>,
    /// Records as they are on the page, where they are not in the database.
    beside: ArcRwSignal<Vec<Entry>>,
    quarantined: ArcRwSignal<Vec<Entry>>,
    is_read: ArcRwSignal<bool>,
    /// Counts the readings: an earlier one that ends later does not count.
    readings: Cell<u64>,
    is_reading_soon: Cell<bool>,
}

impl RecordLists {
    pub(super) fn new(judge: fn(&str) -> Judgement) -> Self {
        let (records, beside, quarantined, is_read) = Default::default();
        Self { judge, records, beside, quarantined, is_read, readings: Cell::new(0), is_reading_soon: Cell::new(false) }
    }

    /// A record was saved here.
    pub(super) fn saved(&self, entry: Entry) {
        let judgement = Judgement::Readable;
        self.records.update(|records| match records.binary_search_by(|(record, _)| record.key.cmp(&entry.key)) {
            Ok(place) => drop(records.get_mut(place).map(|record| *record = (entry, judgement))),
            Err(place) => records.insert(place, (entry, judgement)),
        });
    }

    /// These records are on the page only.
    pub(super) fn beside(&self, unsaved: Vec<Entry>) {
        let is_same = |before: &Vec<Entry>| before.iter().map(|one| &one.text).eq(unsaved.iter().map(|one| &one.text));
        if !self.beside.with_untracked(is_same) {
            self.beside.set(unsaved);
        }
    }

    /// What was read, unless something newer is known.
    fn read(&self, mut records: Vec<(Entry, Judgement)>, quarantined: Vec<Entry>) {
        self.records.update(|known| {
            for record in &mut records {
                let is_newer = |(one, _): &&(Entry, _)| one.key == record.0.key && one.revision > record.0.revision;
                if let Some(newer) = known.iter().find(is_newer).cloned() {
                    *record = newer;
                }
            }
            *known = records;
        });
        self.quarantined.set(quarantined);
        if !self.is_read.get_untracked() {
            self.is_read.set(true);
        }
    }

    pub(super) fn emptied(&self) {
        self.readings.set(self.readings.get() + 1);
        self.records.set(Vec::new());
        self.quarantined.set(Vec::new());
    }
}

impl RecordStore {
    /// All records, in the order of their ids, followed; those too that are on the page only.
    pub fn records(&self) -> Vec<Listed> {
        let records = self.0.lists.records.get().into_iter();
        let mut listed: Vec<Listed> = records
            .map(|(entry, judgement)| Listed { entry, is_newer: judgement == Judgement::Newer, is_unsaved: false })
            .collect();
        for entry in self.0.lists.beside.get() {
            let unsaved = Listed { entry, is_newer: false, is_unsaved: true };
            match listed.binary_search_by(|record| record.entry.key.cmp(&unsaved.entry.key)) {
                Ok(place) => drop(listed.get_mut(place).map(|record| *record = unsaved)),
                Err(place) => listed.insert(place, unsaved),
            }
        }
        listed
    }

    /// Whether it is known which records there are, followed: they were read, or the database does not let them be read.
    pub fn is_read(&self) -> bool {
        self.0.lists.is_read.get()
            || matches!(self.state(), StoreState::Blocked | StoreState::Shut(_) | StoreState::Outdated)
    }

    /// What was set aside, in the order of the records and of time, followed.
    pub fn quarantined(&self) -> Vec<Entry> {
        self.0.lists.quarantined.get()
    }

    /// Reads the lists anew, and sets aside what cannot be read. That the database does not answer is in its state.
    pub(super) async fn refresh(&self) {
        let lists = &self.0.lists;
        let reading = lists.readings.get() + 1;
        lists.readings.set(reading);
        let Ok(database) = self.database().await else { return };
        let Ok(found) = database.all(ObjectStore::Assessments, None).await else { return };
        let mut records = Vec::new();
        for found in found {
            let judgement = match &found {
                Found::Entry(entry) => (lists.judge)(&entry.text),
                Found::Strange { .. } => Judgement::Unreadable,
            };
            match found {
                Found::Entry(entry) if judgement != Judgement::Unreadable => records.push((entry, judgement)),
                // Where that fails it stays where it is, and is tried again the next time.
                found => drop(database.set_record_aside(&found, clock::now()).await),
            }
        }
        let Ok(aside) = database.all(ObjectStore::Quarantine, None).await else { return };
        if lists.readings.get() == reading {
            lists.read(records, aside.into_iter().map(as_entry).collect());
        }
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

    /// Reads the lists anew, beside everything else: once for all that changes in a short while.
    pub(super) fn refresh_soon(&self) {
        if self.0.lists.is_reading_soon.replace(true) {
            return;
        }
        let store = self.clone();
        task::spawn(async move {
            TimeoutFuture::new(SOON_MS).await;
            store.0.lists.is_reading_soon.set(false);
            store.refresh().await;
        });
    }
}

fn as_entry(found: Found) -> Entry {
    match found {
        Found::Entry(entry) => entry,
        Found::Strange { key, text } => {
            let (text, writer, written) = (text.into(), String::new(), Default::default());
            Entry { key, text, revision: 0, writer, write: 0, written, reason: None }
        }
    }
}
