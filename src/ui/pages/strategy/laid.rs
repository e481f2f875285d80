//! The strategy laid over the index that the address names: both files on their way, there, or not to be had.

use super::editor::OpenMapping;
use super::missing;
use crate::model::{IndexData, IndexId, Mapping, Strategy};
use crate::records::ListState;
use crate::route::StrategyView;
use crate::ui::components::{left_out, loaded, waiting};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The strategy over the index of the address.
#[derive(Clone)]
pub(super) struct Laid {
    strategy: Arc<Strategy>,
    index: Memo<IndexId>,
    /// Whether a mapping may exist; without the list of strategies the file itself will say so.
    is_mapped: Memo<bool>,
    files: Memo<Option<Files>>,
    /// Whether it is known what the reader has of it, or that this cannot be known.
    is_known: Memo<bool>,
}

/// The files that a mapping is opened with.
#[derive(Clone)]
struct Files {
    index: Arc<IndexData>,
    shipped: Arc<Mapping>,
}

impl PartialEq for Files {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index) && Arc::ptr_eq(&self.shipped, &other.shipped)
    }
}

impl Laid {
    /// Follows the address.
    pub(super) fn follow(strategy: &Arc<Strategy>) -> Self {
        let (library, index) = (Library::here(), View::<StrategyView>::here().of(|view| view.index.clone()));
        let is_mapped = {
            let (entries, id) = (library.strategies(), strategy.id.clone());
            Memo::new(move |_| {
                let entries = entries.ready();
                let entry = entries.as_ref().and_then(|entries| entries.iter().find(|entry| entry.id == id));
                entry.is_none_or(|entry| index.with(|index| entry.indices.contains(index)))
            })
        };
        let id = strategy.id.clone();
        let files = Memo::new(move |_| {
            if !is_mapped.get() {
                return None;
            }
            // Both are asked for at once.
            let (index, shipped) =
                index.with(|index| (library.index(index).ready(), library.mapping(&id, index).ready()));
            Some(Files { index: index?, shipped: shipped? })
        });
        let is_known =
            Memo::new(|last: Option<&bool>| last == Some(&true) || RecordStore::here().lists() != ListState::Loading);
        Self { strategy: Arc::clone(strategy), index, is_mapped, files, is_known }
    }

    /// A mapping, once everything is there; followed. It is open as long as what has asked for it is shown.
    pub(super) fn mapping(&self) -> Option<OpenMapping> {
        if !self.is_known.get() {
            return None;
        }
        self.files.get().map(|files| OpenMapping::open(Arc::clone(&self.strategy), files.index, files.shipped))
    }

    /// Shows something of the strategy over the index; until that can be, what is waited for, or why it cannot be.
    pub(super) fn with_mapping<F, V>(&self, show: F) -> impl IntoView + use<F, V>
    where
        F: Fn(OpenMapping) -> V + Send + Sync + 'static,
        V: IntoView + 'static,
    {
        let laid = self.clone();
        move || match laid.mapping() {
            Some(open) => view! { {laid.left_out()}{show(open)} }.into_any(),
            None => laid.instead().into_any(),
        }
    }

    /// What of the shipped mapping could not be read.
    fn left_out(&self) -> impl IntoView + use<> {
        let slot = Library::here().mapping(&self.strategy.id, &self.index.get_untracked());
        left_out(Words::now(), &slot.left_out())
    }

    fn instead(&self) -> impl IntoView + use<> {
        let library = Library::here();
        let id = self.index.get();
        if !self.is_mapped.get() {
            return missing::not_mapped(&self.strategy.id, &id).into_any();
        }
        let (index, mapping) = (library.index(&id), library.mapping(&self.strategy.id, &id));
        match (index.get(), mapping.get()) {
            (Load::Ready(_), Load::Ready(_)) => waiting().into_any(),
            (Load::Ready(_), _) => loaded(mapping, |_| ()).into_any(),
            _ => loaded(index, |_| ()).into_any(),
        }
    }
}
