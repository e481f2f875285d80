//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{CountryCode, GroupId, IndexId};
use crate::route::{Column, RankingView, Route, Sort, default_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use gloo_timers::callback::Timeout;

/// The address follows typing after a pause of this many milliseconds.
const PAUSE_MS: u32 = 250;

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<RankingView>,
    /// What stands in the search field, which is ahead of the address while the reader types.
    typed: RwSignal<String>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() -> Self {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&RankingView>| match route.get() {
            Route::Ranking(view) => view,
            // The page is about to go.
            _ => last.cloned().unwrap_or_else(|| RankingView::new(default_index())),
        });
        let typed = RwSignal::new(view.with_untracked(|view| view.search.clone()));
        let asked = Self { navigation, view, typed, pause: StoredValue::new_local(None) };
        let searched = Memo::new(move |_| view.with(|view| view.search.clone()));
        // The way back: a step in history, or filters cleared, but never over what is being typed.
        Effect::new(move |_| {
            let searched = searched.get();
            if asked.pause.with_value(Option::is_none) && typed.with_untracked(|typed| *typed != searched) {
                typed.set(searched);
            }
        });
        provide_context(asked);
        asked
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    pub(super) fn index(self) -> Memo<IndexId> {
        Memo::new(move |_| self.view.with(|view| view.index.clone()))
    }

    pub(super) fn sort(self) -> Memo<Sort> {
        Memo::new(move |_| self.view.with(|view| view.sort.clone()))
    }

    pub(super) fn group(self) -> Memo<Option<GroupId>> {
        Memo::new(move |_| self.view.with(|view| view.group.clone()))
    }

    pub(super) fn picks(self) -> Memo<Vec<CountryCode>> {
        Memo::new(move |_| self.view.with(|view| view.picks.clone()))
    }

    /// What is searched for: what stands in the field.
    pub(super) fn search(self) -> RwSignal<String> {
        self.typed
    }

    pub(super) fn for_index(self, index: IndexId) {
        self.look(|view| {
            view.index = index;
            // Columns that not every index has.
            if matches!(view.sort.column, Column::Area(_) | Column::Difference) {
                view.sort = Sort::default();
            }
        });
    }

    pub(super) fn sort_by(self, sort: Sort) {
        self.look(|view| view.sort = sort);
    }

    pub(super) fn for_group(self, group: Option<GroupId>) {
        self.look(|view| view.group = group);
    }

    pub(super) fn pick(self, country: CountryCode, picked: bool) {
        self.look(|view| {
            view.picks.retain(|other| *other != country);
            if picked {
                view.picks.push(country);
            }
        });
    }

    pub(super) fn clear_picks(self) {
        self.look(|view| view.picks.clear());
    }

    pub(super) fn clear_filters(self) {
        self.pause.set_value(None);
        self.typed.set(String::new());
        self.look(|view| {
            view.search.clear();
            view.group = None;
        });
    }

    /// Searches at once; the address follows after a pause.
    pub(super) fn type_search(self, text: String) {
        self.typed.set(text);
        self.pause.set_value(Some(Timeout::new(PAUSE_MS, move || self.settle())));
    }

    /// Brings what was typed into the address.
    pub(super) fn settle(self) {
        if self.pause.try_update_value(Option::take).is_none() {
            return; // The page is gone.
        }
        let mut address = self.navigation.address_untracked();
        if let Route::Ranking(view) = &mut address.route {
            view.search = self.typed.get_untracked();
            self.navigation.rewrite(address);
        }
    }

    /// Another look at the same page, as a step of its own.
    fn look(self, change: impl FnOnce(&mut RankingView)) {
        let mut address = self.navigation.address_untracked();
        if let Route::Ranking(view) = &mut address.route {
            change(view);
            address.fragment = None;
            self.navigation.look(address);
        }
    }
}
