//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{IndexId, StrategyId};
use crate::route::{Route, StrategiesView, default_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::wire::StrategyEntry;

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<StrategiesView>,
}

/// The strategies that are shown side by side, and what had to be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// Those with a mapping onto the index.
    pub(super) mapped: Vec<StrategyEntry>,
    /// Picked ones without one.
    pub(super) unmapped: Vec<StrategyEntry>,
    /// Picked ones that are not held.
    pub(super) unknown: Vec<StrategyId>,
    /// Whether there are more than are shown.
    pub(super) is_cut: bool,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&StrategiesView>| match route.get() {
            Route::Strategies(view) => view,
            // The page is about to go.
            _ => last.cloned().unwrap_or_else(|| StrategiesView::new(default_index())),
        });
        provide_context(Self { navigation, view });
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// The index, followed.
    pub(super) fn index(self) -> Memo<IndexId> {
        Memo::new(move |_| self.view.with(|view| view.index.clone()))
    }

    /// Whether a strategy is picked, followed.
    pub(super) fn is_picked(self, id: StrategyId) -> Memo<bool> {
        Memo::new(move |_| self.view.with(|view| view.picked.contains(&id)))
    }

    /// Whether no more can be picked, followed.
    pub(super) fn is_full(self) -> Memo<bool> {
        Memo::new(move |_| self.view.with(|view| view.picked.len() >= StrategiesView::MOST_PICKED))
    }

    /// What is shown of these strategies, followed: the picked ones in the order of picking, or else all.
    pub(super) fn shown(self, entries: &[StrategyEntry]) -> Shown {
        self.view.with(|view| shown(view, entries))
    }

    /// Another index.
    pub(super) fn for_index(self, index: IndexId) {
        self.look(|view| view.index = index);
    }

    /// Picks a strategy, or takes it from those picked.
    pub(super) fn pick(self, id: &StrategyId, is_picked: bool) {
        self.look(|view| {
            view.picked.retain(|other| other != id);
            if is_picked && view.picked.len() < StrategiesView::MOST_PICKED {
                view.picked.push(id.clone());
            }
        });
    }

    fn look(self, change: impl FnOnce(&mut StrategiesView)) {
        let mut address = self.navigation.address_untracked();
        if let Route::Strategies(view) = &mut address.route {
            change(view);
            address.fragment = None;
            self.navigation.look(address);
        }
    }
}

fn shown(view: &StrategiesView, entries: &[StrategyEntry]) -> Shown {
    let is_mapped = |entry: &StrategyEntry| entry.indices.contains(&view.index);
    if view.picked.is_empty() {
        let mut mapped: Vec<StrategyEntry> = entries.iter().filter(|entry| is_mapped(entry)).cloned().collect();
        let is_cut = mapped.len() > StrategiesView::MOST_PICKED;
        mapped.truncate(StrategiesView::MOST_PICKED);
        return Shown { mapped, is_cut, ..Shown::default() };
    }
    let mut shown = Shown::default();
    for id in &view.picked {
        match entries.iter().find(|entry| entry.id == *id) {
            Some(entry) if is_mapped(entry) => shown.mapped.push(entry.clone()),
            Some(entry) => shown.unmapped.push(entry.clone()),
            None => shown.unknown.push(id.clone()),
        }
    }
    shown
}
