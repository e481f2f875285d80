//! How the store reads the lists of what is kept, and what is asked of them.

use super::beside::as_entry;
use super::kinds::Judgement;
use super::lists::{Listed, put};
use super::store::RecordStore;
use super::until::until;
use crate::browser::{clock, task};
use crate::records::{Entry, Found, Kind, ListState, ObjectStore, Stale, StoreError, is_news};
use crate::sort::SortSmall;
use crate::ui::prelude::*;
use gloo_timers::future::TimeoutFuture;
use std::cmp::Reverse;
use std::sync::Arc;

/// How long lists may be behind.
const SOON_MS: u32 = 50;
/// How long the database may take to answer before the reader is told that it does not.
const PATIENCE_MS: u32 = 10_000;

impl RecordStore {
    /// All records of a kind, in the order of their ids, followed; those too that are on the page only.
    pub fn records(&self, kind: Kind) -> Vec<Listed> {
        let is_of_kind = |record: &&Listed| Kind::of(&record.entry.key) == kind;
        let of_kind = |records: &Vec<Listed>| records.iter().filter(is_of_kind).cloned().collect::<Vec<_>>();
        let mut listed = self.0.lists.records.with(of_kind);
        for unsaved in self.0.lists.beside.with(of_kind) {
            match listed.binary_search_by(|record| record.entry.key.cmp(&unsaved.entry.key)) {
                Ok(place) => drop(listed.get_mut(place).map(|record| *record = unsaved)),
                Err(place) => listed.insert(place, unsaved),
            }
        }
        listed
    }

    /// The record of this id as it is listed, followed.
    pub fn record(&self, id: &str) -> Option<Listed> {
        let find = |records: &Vec<Listed>| records.iter().find(|record| record.entry.key == id).cloned();
        let (listed, unsaved) = (self.0.lists.records.with(find), self.0.lists.beside.with(find));
        unsaved.or(listed)
    }

    /// The text of the record of this id as it is now, followed: on its way where it is, else as it is kept.
    pub fn text_of(&self, id: &str) -> Option<Arc<str>> {
        let listed = self.record(id).map(|record| record.entry.text);
        let on_its_way = self.drivers().into_iter().rev().find(|driver| driver.id() == id && driver.is_ahead());
        let text = on_its_way.and_then(|driver| driver.text()).or(listed);
        // Where the database cannot be had, what was never taken into it is there all the same.
        text.or_else(|| matches!(self.lists(), ListState::Failed(_)).then(|| Self::earlier_text(id)).flatten())
    }

    /// Waits until the lists are there, or it is known that they are not coming.
    pub async fn until_read(&self) {
        let store = self.clone();
        until(move || (store.lists() != ListState::Loading).then_some(())).await;
    }

    /// Whether the lists can be relied on, followed.
    pub fn lists(&self) -> ListState {
        let (was_read, failure) = (self.0.lists.was_read.get(), self.0.lists.failure.get());
        ListState::of(&self.state(), was_read, failure.as_ref())
    }

    /// What was set aside, in the order of the records and of time, followed.
    pub fn quarantined(&self) -> Vec<Entry> {
        self.0.lists.set_aside.get()
    }

    /// What is in the bin, what was deleted last first, followed.
    pub fn bin(&self) -> Vec<Entry> {
        self.0.lists.bin.get()
    }

    /// Reads of the lists what is stale, and sets aside what cannot be read. Where another reading is under way, that
    /// one goes on with it.
    pub(super) async fn refresh(&self) {
        let lists = &self.0.lists;
        if lists.is_reading.replace(true) {
            return;
        }
        loop {
            let stale = lists.stale.borrow_mut().take();
            if stale.is_nothing() {
                break;
            }
            let reading = lists.readings.get() + 1;
            lists.readings.set(reading);
            self.watch(reading);
            let read = self.read(&stale, reading).await;
            if lists.readings.get() != reading {
                return;
            }
            lists.fail(read.as_ref().err().cloned());
            match read {
                Ok(()) => lists.was_read.maybe_update(|was_read| !std::mem::replace(was_read, true)),
                Err(why) => {
                    // What failed in a way that nobody foresaw may do so because the connection is dead.
                    self.doubt(&why);
                    lists.stale.borrow_mut().add(stale);
                    break;
                }
            };
        }
        lists.is_reading.set(false);
    }

    /// Says so where a reading does not end: some browsers never answer. What comes later still counts.
    fn watch(&self, reading: u64) {
        let store = self.clone();
        task::spawn(async move {
            TimeoutFuture::new(PATIENCE_MS).await;
            let lists = &store.0.lists;
            if lists.is_reading.get() && lists.readings.get() == reading {
                lists.fail(Some(StoreError::Silent));
            }
        });
    }

    async fn read(&self, stale: &Stale, reading: u64) -> Result<(), StoreError> {
        let database = self.database().await?;
        let is_over = || self.0.lists.readings.get() != reading;
        let mut unreadable = Vec::new();
        match stale.records() {
            None => {
                self.carry_over(&database).await;
                let mut found = Vec::new();
                for kind in Kind::ALL {
                    found.extend(database.all(ObjectStore::Records(kind), None).await?);
                }
                if is_over() {
                    return Ok(());
                }
                let is_there = |record: &Listed| found.iter().any(|found| found.key() == record.entry.key);
                self.0.lists.records.maybe_update(|records| {
                    let before = records.len();
                    records.retain(is_there);
                    before != records.len()
                });
                unreadable.extend(found.into_iter().filter_map(|found| self.take_in(found)));
            }
            Some(ids) => {
                for id in ids {
                    match database.read(ObjectStore::of(id), id).await {
                        _ if is_over() => return Ok(()),
                        Ok(found) => unreadable.extend(self.take_in(found)),
                        Err(StoreError::Gone) => self.0.lists.records.update(|records| {
                            records.retain(|record| record.entry.key != *id);
                        }),
                        Err(why) => return Err(why),
                    }
                }
            }
        }
        for found in &unreadable {
            // Where that fails it stays where it is, and is tried again the next time.
            let _ = database.set_record_aside(found, clock::now()).await;
        }
        if stale.is_beside() || !unreadable.is_empty() {
            let aside = database.all(ObjectStore::Quarantine, None).await?;
            if !is_over() {
                self.0.lists.set_aside.set(aside.into_iter().map(as_entry).collect());
            }
            let mut bin: Vec<Entry> = database.all(ObjectStore::Bin, None).await?.into_iter().map(as_entry).collect();
            bin.sort_small_by_key(|entry| Reverse(entry.written));
            if !is_over() && self.0.lists.bin.with_untracked(|before| *before != bin) {
                self.0.lists.bin.set(bin);
            }
        }
        Ok(())
    }

    /// Takes a record into the list, unless something newer or the same is known. What cannot be read comes back.
    fn take_in(&self, found: Found) -> Option<Found> {
        let lists = &self.0.lists;
        let Found::Entry(entry) = &found else {
            lists.records.update(|records| records.retain(|record| record.entry.key != found.key()));
            return Some(found);
        };
        let is_known = |record: &&Listed| record.entry.key == entry.key;
        let is_news = lists.records.with_untracked(|records| {
            let known = records.iter().find(is_known).map(|record| &record.entry);
            is_news(known, entry)
        });
        if !is_news {
            return None;
        }
        let mut is_unreadable = false;
        lists.records.update(|records| {
            put(records, entry.clone());
            let judged = records.iter().find(is_known).map(Listed::judged);
            is_unreadable = judged == Some(&Judgement::Unreadable);
            records.retain(|record| !is_unreadable || record.entry.key != entry.key);
        });
        is_unreadable.then_some(found)
    }

    /// Tries again to read the lists.
    pub(super) fn read_again(&self) {
        self.0.lists.begin_anew();
        self.refresh_soon(Stale::nothing());
    }

    /// Whether the database has not answered for a while.
    pub(super) fn is_silent(&self) -> bool {
        self.0.lists.failure.with_untracked(|failure| *failure == Some(StoreError::Silent))
    }

    /// Reads again what is stale, beside everything else: once for all that changes in a short while.
    pub(super) fn refresh_soon(&self, stale: Stale) {
        self.0.lists.stale.borrow_mut().add(stale);
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
