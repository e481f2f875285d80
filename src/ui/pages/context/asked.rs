//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{self, EntryId, PartId};
use crate::route::{Address, ContextView, CountryKey, Fragment, Route};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::view_model::context::{Chosen, Years, activity};

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<ContextView>,
}

/// Which statements are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// Those of this activity, or of all.
    pub(super) activity: Option<PartId>,
    /// Those of these years.
    pub(super) years: Years,
}

impl Choice {
    /// What is shown. An activity that the source does not have chooses nothing: all are shown.
    pub(super) fn of<'a>(&self, context: &'a model::Context) -> Chosen<'a> {
        let known = self.activity.as_ref().filter(|id| activity(context, id).is_some());
        Chosen::new(context, known, self.years)
    }
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() -> Self {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&ContextView>| match route.get() {
            Route::Context(view) => view,
            // The page is about to go.
            _ => last.cloned().unwrap_or_else(|| view_of(CountryKey::Alpha2(['-', '-']))),
        });
        let asked = Self { navigation, view };
        provide_context(asked);
        asked
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    pub(super) fn country(self) -> Memo<CountryKey> {
        Memo::new(move |_| self.view.with(|view| view.country))
    }

    pub(super) fn choice(self) -> Memo<Choice> {
        Memo::new(move |_| {
            self.view
                .with(|view| Choice { activity: view.activity.clone(), years: Years { from: view.from, to: view.to } })
        })
    }

    /// The element of the page that the address names, followed.
    pub(super) fn opened(self) -> Memo<Option<String>> {
        let fragment = self.navigation.fragment();
        Memo::new(move |_| match fragment.get() {
            Some(Fragment::Element(id)) => Some(id),
            _ => None,
        })
    }

    /// The link to this view with something changed, followed.
    pub(super) fn link(self, change: impl FnOnce(&mut ContextView)) -> String {
        let mut view = self.view.get();
        change(&mut view);
        self.navigation.to(Route::Context(view))
    }

    /// The link to a statement, followed: in this view where it is shown, or else among all.
    pub(super) fn statement(self, context: &model::Context, id: &EntryId) -> String {
        let view = self.view.get();
        let choice = Choice { activity: view.activity.clone(), years: Years { from: view.from, to: view.to } };
        let is_shown = choice.of(context).iter().any(|one| one.id == *id);
        let view = if is_shown { view } else { view_of(view.country) };
        let fragment = Some(Fragment::Element(id.to_string()));
        self.navigation.href(Address { fragment, ..Address::of(Route::Context(view)) })
    }

    /// Opens a statement that is shown.
    pub(super) fn open(self, id: &EntryId) {
        let mut address = self.navigation.address_untracked();
        address.fragment = Some(Fragment::Element(id.to_string()));
        self.navigation.look(address);
    }

    /// The link to an element of this page, followed.
    pub(super) fn element(self, id: &str) -> String {
        let fragment = Some(Fragment::Element(id.to_owned()));
        self.navigation.href(Address { fragment, ..Address::of(Route::Context(self.view.get())) })
    }

    /// Another look, as a step of its own.
    pub(super) fn look(self, change: impl FnOnce(&mut ContextView)) {
        let mut address = self.navigation.address_untracked();
        if let Route::Context(view) = &mut address.route {
            change(view);
            address.fragment = None;
            self.navigation.look(address);
        }
    }

    /// All statements again.
    pub(super) fn reset(self) {
        self.look(|view| *view = view_of(view.country));
    }
}

/// Every statement about a country.
const fn view_of(country: CountryKey) -> ContextView {
    ContextView { country, activity: None, from: None, to: None }
}
