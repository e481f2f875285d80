//! What the address asks for: the index, the country and the observation that a new self-assessment would start from.

use crate::model::IndexId;
use crate::route::{Address, AssessView, CountryKey, ObservationKey, Route};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// What the address asks for.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<AssessView>,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&AssessView>| match route.get() {
            Route::Assess(view) => view,
            // The page is about to go.
            _ => last.cloned().unwrap_or_default(),
        });
        provide_context(Self { navigation, view });
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// The index.
    pub(super) fn index(self) -> Memo<IndexId> {
        Memo::new(move |_| self.view.with(|view| view.index.clone()))
    }

    /// The country, as the address names it.
    pub(super) fn country(self) -> Memo<Option<CountryKey>> {
        Memo::new(move |_| self.view.with(|view| view.country))
    }

    /// The observation, as the address names it.
    pub(super) fn from(self) -> Memo<Option<ObservationKey>> {
        Memo::new(move |_| self.view.with(|view| view.from.clone()))
    }

    /// The same page asked for something else: no step of its own.
    pub(super) fn adjust(self, change: impl FnOnce(&mut AssessView)) {
        let mut view = self.view.get_untracked();
        change(&mut view);
        let mut address = self.navigation.address_untracked();
        address.route = Route::Assess(view);
        self.navigation.rewrite(address);
    }
}

/// The form for another index.
pub(super) fn with_default_index() -> Address {
    Address::of(Route::Assess(AssessView::new()))
}
