//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{AssessmentId, Day, GroupId, PartId};
use crate::route::{Address, AssessmentPart, AssessmentView, ObservationKey, Route};
use crate::scoring::assessment::Filter;
use crate::ui::assessment::today;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<Option<AssessmentView>>,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() -> Self {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&Option<AssessmentView>>| match route.get() {
            Route::Assessment(view) => Some(view),
            // The page is about to go.
            _ => last.cloned().flatten(),
        });
        let asked = Self { navigation, view };
        provide_context(asked);
        asked
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    fn of<T: Default + PartialEq + Send + Sync + 'static>(self, part: fn(&AssessmentView) -> T) -> Memo<T> {
        Memo::new(move |_| self.view.with(|view| view.as_ref().map(part).unwrap_or_default()))
    }

    /// Which assessment.
    pub(super) fn assessment(self) -> Memo<Option<AssessmentId>> {
        self.of(|view| Some(view.id.clone()))
    }

    /// What is shown of it.
    pub(super) fn show(self) -> Memo<AssessmentPart> {
        self.of(|view| view.show)
    }

    /// The area, where the address names one.
    pub(super) fn area(self) -> Memo<Option<PartId>> {
        self.of(|view| view.area.clone())
    }

    /// Which indicators are shown.
    pub(super) fn filter(self) -> Memo<Filter> {
        self.of(|view| view.filter.clone())
    }

    /// The day that evidence is looked at, where the address names one.
    pub(super) fn chosen_day(self) -> Memo<Option<Day>> {
        self.of(|view| view.day)
    }

    /// The day that evidence is looked at: the one of the address, else today.
    pub(super) fn day(self) -> Memo<Day> {
        let chosen = self.chosen_day();
        Memo::new(move |_| chosen.get().unwrap_or_else(today))
    }

    /// The published observation that it is compared with, where the address names one.
    pub(super) fn with(self) -> Memo<Option<ObservationKey>> {
        self.of(|view| view.with.clone())
    }

    /// The countries that it is compared with, where the address names some.
    pub(super) fn group(self) -> Memo<Option<GroupId>> {
        self.of(|view| view.group.clone())
    }

    /// The link to this view with something changed, followed.
    pub(super) fn link(self, change: impl FnOnce(&mut AssessmentView)) -> String {
        self.navigation.href(changed(self.navigation.address(), change))
    }

    /// Another look, as a step of its own.
    pub(super) fn look(self, change: impl FnOnce(&mut AssessmentView)) {
        self.navigation.look(changed(self.navigation.address_untracked(), change));
    }

    /// The same look, adjusted: no step of its own.
    pub(super) fn adjust(self, change: impl FnOnce(&mut AssessmentView)) {
        self.navigation.rewrite(changed(self.navigation.address_untracked(), change));
    }
}

fn changed(mut address: Address, change: impl FnOnce(&mut AssessmentView)) -> Address {
    if let Route::Assessment(view) = &mut address.route {
        change(view);
    }
    address.fragment = None;
    address
}
