//! What is typed into the search field, which the address follows after a pause.

use crate::route::{FromRoute, RankingView};
use crate::ui::prelude::*;
use crate::ui::view::View;
use gloo_timers::callback::Timeout;

/// The address follows typing after a pause of this many milliseconds.
const PAUSE_MS: u32 = 250;

/// What is searched for.
#[derive(Clone, Copy)]
pub(super) struct Search {
    asked: View<RankingView>,
    /// What stands in the field, which is ahead of the address while the reader types.
    pub(super) typed: RwSignal<String>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Search {
    /// Begins with what the address says, and follows it.
    pub(super) fn provide(asked: View<RankingView>) {
        let searched = asked.of(|view| view.search.clone());
        let typed = RwSignal::new(searched.get_untracked());
        let search = Self { asked, typed, pause: StoredValue::new_local(None) };
        // The way back: a step in history, or filters cleared, but never over what is being typed.
        Effect::new(move |_| {
            let searched = searched.get();
            if search.pause.with_value(Option::is_none) && typed.with_untracked(|typed| *typed != searched) {
                typed.set(searched);
            }
        });
        provide_context(search);
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Searches at once; the address follows after a pause.
    pub(super) fn type_in(self, text: String) {
        self.typed.set(text);
        self.pause.set_value(Some(Timeout::new(PAUSE_MS, move || self.settle())));
    }

    /// Brings what was typed into the address. What is opened stays open: it may have been opened during the pause.
    pub(super) fn settle(self) {
        if self.pause.try_update_value(Option::take).is_none() {
            return; // The page is gone.
        }
        let navigation = self.asked.navigation();
        let mut address = navigation.address_untracked();
        if let Some(view) = RankingView::of_mut(&mut address.route) {
            view.search = self.typed.get_untracked();
            navigation.rewrite(address);
        }
    }

    /// Every country again.
    pub(super) fn clear_filters(self) {
        self.pause.set_value(None);
        self.typed.set(String::new());
        self.asked.look(|view| {
            view.search.clear();
            view.group = None;
            view.tier = None;
        });
    }
}
