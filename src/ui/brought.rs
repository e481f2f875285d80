//! Pages of publishers that the reader brought: kept as records, and part of every index.

use super::brought_note::NOTED;
use super::library::{BroughtPages, Library, belongs};
use super::load::{Failure, file};
use super::records::RecordStore;
use crate::browser::storage;
use crate::model::{BroughtPage, Evidence, IndexData, IndexId, SourceId, Sources};
use crate::records::{ChangeError, Kind, ListState};
use crate::scoring::IndexScores;
use crate::sort::SortedSet;
use crate::text::Message;
use crate::ui::prelude::*;
use crate::view_model::{changed_indices, scores_with_brought, with_brought};
use crate::wire::{IndexEntry, read_methodology, write_brought_page};
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

thread_local! {
    /// What follows the records from when they are first needed until the page goes.
    static FOLLOWING: RefCell<Option<Owner>> = const { RefCell::new(None) };
}

/// What became of a page that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is a record of its own.
    Added,
    /// The same page, of the same index, country and date, was kept already and said something else. That is kept as an
    /// earlier state.
    Changed,
    /// It was kept already, and said the same.
    Same,
}

/// Keeps a page, which [`BroughtPage::fitting`] has let through. From then on it takes part in everything.
///
/// # Errors
/// Why it is not kept.
pub async fn keep(library: &Library, page: &BroughtPage) -> Result<Kept, ChangeError> {
    follow(library);
    let store = RecordStore::here();
    store.until_read().await;
    let (id, text) = (Kind::BroughtPage.id(&page.name()), write_brought_page(page));
    let Some(listed) = untrack(|| store.record(&id)) else {
        store.create(&id, &text).until_saved().await?;
        return Ok(Kept::Added);
    };
    let before = listed.brought_page();
    if before.is_some_and(|before| BroughtPage { brought_on: page.brought_on, ..before.as_ref().clone() } == *page) {
        return Ok(Kept::Same);
    }
    exchange(&id, &text).await?;
    Ok(Kept::Changed)
}

/// Writes a text in the place of what a record says, which becomes an earlier state of it.
///
/// # Errors
/// Why it is not kept.
pub async fn exchange(id: &str, text: &str) -> Result<(), ChangeError> {
    let store = RecordStore::here();
    let record = store.open(id);
    record.until_editing().await?;
    if let Some(before) = record.text_now() {
        store.keep_snapshot(id, &RecordStore::fresh_id(), &before).await?;
    }
    if !record.edit(text) {
        return Err(ChangeError::Elsewhere);
    }
    record.until_saved().await
}

/// The pages that are kept, as soon as the database has said so; none where it cannot be read, which is said above every
/// view.
pub async fn pages() -> Rc<dyn BroughtPages> {
    RecordStore::here().until_read().await;
    let pages: Vec<BroughtPage> = untrack(kept).iter().map(|page| page.as_ref().clone()).collect();
    Rc::new(pages)
}

impl BroughtPages for Vec<BroughtPage> {
    fn index(&self, index: IndexData) -> IndexData {
        index.with_brought(self)
    }

    fn sources(&self, sources: Sources) -> Sources {
        sources.with_brought(self)
    }

    fn entries(&self, entries: Vec<IndexEntry>) -> Vec<IndexEntry> {
        with_brought(entries, self)
    }

    fn scores(
        &self,
        base: Arc<str>,
        scores: Vec<IndexScores>,
    ) -> LocalBoxFuture<'static, Result<Vec<IndexScores>, Failure>> {
        let pages = self.clone();
        let with = async move {
            let indices = SortedSet::from_iter(pages.iter().map(|page| page.index.clone()));
            let mut methodologies = Vec::new();
            for id in indices {
                let name = format!("methodologies/{id}.json");
                methodologies.push(file(&base, &name, |text| belongs(read_methodology(text)?, &id)).await?);
            }
            Ok(scores_with_brought(scores, &methodologies, &pages))
        };
        with.boxed_local()
    }

    fn evidence(&self, source: &SourceId) -> Option<Evidence> {
        self.iter().find(|page| page.source_id() == *source).map(BroughtPage::evidence)
    }

    fn follow(&self, library: &Library) {
        follow(library);
    }

    fn retry(&self) {
        RecordStore::here().retry();
    }
}

/// The pages that are kept, followed.
fn kept() -> Vec<Arc<BroughtPage>> {
    RecordStore::here().records(Kind::BroughtPage).iter().filter_map(|record| record.brought_page()).collect()
}

/// Has the library follow what is kept, whichever tab or page changes it: what is shown of an index is made anew, and the
/// note beside the database is kept right.
pub fn follow(library: &Library) {
    let is_followed = FOLLOWING.with_borrow(Option::is_some);
    if is_followed {
        return;
    }
    let (owner, library) = (Owner::new(), library.clone());
    owner.with(|| {
        Effect::new(move |last: Option<Option<Vec<Arc<BroughtPage>>>>| {
            let last = last.flatten();
            let now = kept();
            let lists = RecordStore::here().lists();
            let unread = if let ListState::Failed(why) = &lists { Some(Message::from(why)) } else { None };
            if library.brought_unread.with_untracked(|before| *before != unread) {
                library.brought_unread.set(unread);
            }
            match lists {
                ListState::There => {}
                ListState::Loading => return last,
                // Indices that were asked for meanwhile have none of it.
                ListState::Failed(_) => return last.or_else(|| Some(Vec::new())),
            }
            let indices = SortedSet::from_iter(now.iter().map(|page| page.index.clone()));
            let mut changed = note(&indices);
            // What was there when the first index was asked for is in it already.
            if let Some(last) = &last {
                changed.extend(changed_indices(last.iter().map(AsRef::as_ref), now.iter().map(AsRef::as_ref)));
            }
            if !changed.is_empty() {
                untrack(|| library.brought_changed(&changed));
            }
            Some(now)
        });
    });
    FOLLOWING.set(Some(owner));
}

/// Notes the indices that there are pages of, in the place of what was noted. Those come back of which something else was.
fn note(indices: &SortedSet<IndexId>) -> SortedSet<IndexId> {
    let noted = storage::read(NOTED).unwrap_or_default();
    let before = SortedSet::from_iter(noted.split(' ').filter_map(|id| IndexId::parse(id).ok()));
    if before != *indices {
        let ids: Vec<&str> = indices.iter().map(IndexId::as_str).collect();
        // Where nothing can be noted, pages take part only as long as this one is open.
        let _ = if ids.is_empty() { storage::forget(NOTED) } else { storage::keep(NOTED, &ids.join(" ")) };
    }
    before.iter().chain(indices).filter(|id| before.contains(*id) != indices.contains(*id)).cloned().collect()
}
