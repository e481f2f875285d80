//! What the reader asks to see, which is what the address says, and the ways to ask for something else.

use crate::model::{EntryId, IndexId, StrategyId};
use crate::route::{Address, Fragment, PointsKey, Route, StrategyPart, StrategyView, default_index};
use crate::scoring::Formula;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// What the reader asks to see.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    navigation: Navigation,
    view: Memo<Option<StrategyView>>,
}

impl Asked {
    /// Follows the address.
    pub(super) fn provide() -> Self {
        let navigation = Navigation::here();
        let route = navigation.route();
        let view = Memo::new(move |last: Option<&Option<StrategyView>>| match route.get() {
            Route::Strategy(view) => Some(view),
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

    fn of<T: Default + PartialEq + Send + Sync + 'static>(self, part: fn(&StrategyView) -> T) -> Memo<T> {
        Memo::new(move |_| self.view.with(|view| view.as_ref().map(part).unwrap_or_default()))
    }

    /// The strategy.
    pub(super) fn strategy(self) -> Memo<Option<StrategyId>> {
        self.of(|view| Some(view.strategy.clone()))
    }

    /// The index.
    pub(super) fn index(self) -> Memo<IndexId> {
        Memo::new(move |_| self.view.with(|view| view.as_ref().map_or_else(default_index, |view| view.index.clone())))
    }

    /// How coverage is counted.
    pub(super) fn formula(self) -> Memo<Formula> {
        self.of(|view| view.formula)
    }

    /// Whose points, where the address names an observation or a self-assessment.
    pub(super) fn observation(self) -> Memo<Option<PointsKey>> {
        self.of(|view| view.observation.clone())
    }

    /// The priorities that are taken to be fully met.
    pub(super) fn met(self) -> Memo<Vec<EntryId>> {
        self.of(|view| view.met.clone())
    }

    /// What is shown of the strategy.
    pub(super) fn show(self) -> Memo<StrategyPart> {
        self.of(|view| view.show)
    }

    /// The link to this view with something changed, followed. A mapping that came by link goes along.
    pub(super) fn link(self, change: impl FnOnce(&mut StrategyView)) -> String {
        self.navigation.href(changed(self.navigation.address(), change))
    }

    /// Another look, as a step of its own.
    pub(super) fn look(self, change: impl FnOnce(&mut StrategyView)) {
        self.navigation.look(changed(self.navigation.address_untracked(), change));
    }

    /// The same look, adjusted: no step of its own.
    pub(super) fn adjust(self, change: impl FnOnce(&mut StrategyView)) {
        self.navigation.rewrite(changed(self.navigation.address_untracked(), change));
    }

    /// What belongs to one index only is dropped with it.
    pub(super) fn for_index(self, index: IndexId) {
        self.look(|view| {
            let other = StrategyView { index, observation: None, ..view.clone() };
            *view = other;
        });
    }
}

fn changed(mut address: Address, change: impl FnOnce(&mut StrategyView)) -> Address {
    if let Route::Strategy(view) = &mut address.route {
        change(view);
    }
    address.fragment = address.fragment.filter(|fragment| matches!(fragment, Fragment::Mapping(_)));
    address
}
