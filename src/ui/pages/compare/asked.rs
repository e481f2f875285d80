//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{CountryCode, IndexId};
use crate::route::{CompareView, CountryKey, Draws, Picture, Route, default_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<CompareView>,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() -> Self {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&CompareView>| match route.get() {
            Route::Compare(view) => view,
            // The page is about to go.
            _ => last.cloned().unwrap_or_else(|| CompareView::new(default_index(), Vec::new())),
        });
        let asked = Self { navigation, view };
        provide_context(asked);
        asked
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// A part of what is asked for, followed.
    pub(super) fn of<T: PartialEq + Send + Sync + 'static>(self, part: fn(&CompareView) -> T) -> Memo<T> {
        Memo::new(move |_| self.view.with(part))
    }

    pub(super) fn index(self) -> Memo<IndexId> {
        self.of(|view| view.index.clone())
    }

    pub(super) fn picture(self) -> Memo<Picture> {
        self.of(|view| view.picture)
    }

    pub(super) fn draws(self) -> Memo<Draws> {
        self.of(|view| view.draws)
    }

    pub(super) fn weights(self) -> Memo<Option<Vec<u32>>> {
        self.of(|view| view.weights.clone())
    }

    /// The whole view as it is now, not followed.
    pub(super) fn now(self) -> CompareView {
        self.view.get_untracked()
    }

    /// The link to this view with something changed, followed.
    pub(super) fn link(self, change: impl FnOnce(&mut CompareView)) -> String {
        let mut view = self.view.get();
        change(&mut view);
        self.navigation.to(Route::Compare(view))
    }

    /// Another look, as a step of its own.
    pub(super) fn look(self, change: impl FnOnce(&mut CompareView)) {
        self.change(change, Navigation::look);
    }

    /// The same look, adjusted, as by a slider: no step of its own.
    pub(super) fn adjust(self, change: impl FnOnce(&mut CompareView)) {
        self.change(change, Navigation::rewrite);
    }

    fn change(self, change: impl FnOnce(&mut CompareView), go: fn(Navigation, crate::route::Address)) {
        let mut address = self.navigation.address_untracked();
        if let Route::Compare(view) = &mut address.route {
            change(view);
            address.fragment = None;
            go(self.navigation, address);
        }
    }

    /// What belongs to one index only is dropped with it.
    pub(super) fn for_index(self, index: IndexId) {
        self.look(|view| {
            *view = CompareView {
                mine: view.mine,
                picture: view.picture,
                draws: view.draws,
                ..CompareView::new(index, view.countries.clone())
            };
        });
    }

    /// Adds countries at the end; those that are there stay where they are.
    pub(super) fn add(self, countries: impl IntoIterator<Item = CountryCode>) {
        self.look(|view| {
            for key in countries.into_iter().map(CountryKey::Code) {
                if !view.countries.contains(&key) && view.countries.len() < CompareView::MOST_COUNTRIES {
                    view.countries.push(key);
                }
            }
        });
    }

    pub(super) fn remove(self, country: CountryCode) {
        let key = CountryKey::Code(country);
        self.look(|view| {
            view.countries.retain(|other| *other != key);
            view.mine = view.mine.filter(|mine| *mine != key);
        });
    }

    pub(super) fn remove_all(self) {
        self.look(|view| (view.countries, view.mine) = (Vec::new(), None));
    }

    /// Moves a country to the place of another one, or does nothing where there is none.
    pub(super) fn move_to(self, country: CountryCode, place: usize) {
        let key = CountryKey::Code(country);
        self.look(|view| {
            if let Some(from) = view.countries.iter().position(|other| *other == key)
                && place < view.countries.len()
            {
                let key = view.countries.remove(from);
                view.countries.insert(place, key);
            }
        });
    }

    /// Calls a country “mine”, or none where it was already.
    pub(super) fn toggle_mine(self, country: CountryCode) {
        let key = Some(CountryKey::Code(country));
        self.look(|view| view.mine = if view.mine == key { None } else { key });
    }
}
