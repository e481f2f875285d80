//! The view that the address asks for, followed, and the ways to ask it for something else.

use super::navigation::Navigation;
use crate::route::{Address, FromRoute};
use crate::ui::prelude::*;

/// What the reader asks a page to show, which is what the address says.
pub struct View<V: FromRoute> {
    navigation: Navigation,
    asked: Memo<V>,
}

impl<V: FromRoute> Clone for View<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: FromRoute> Copy for View<V> {}

impl<V: FromRoute> View<V> {
    /// Follows the address, for everything on the page. None where the address is of another kind of view.
    pub fn provide() -> Option<Self> {
        let navigation = Navigation::here();
        let first = V::of(&navigation.address_untracked().route)?.clone();
        let route = navigation.route();
        let asked = Memo::new(move |last: Option<&V>| {
            // Of another kind when the page is about to go: what was shown stays until then.
            let here = route.with(|route| V::of(route).cloned());
            here.unwrap_or_else(|| last.unwrap_or(&first).clone())
        });
        let view = Self { navigation, asked };
        provide_context(view);
        Some(view)
    }

    /// The view of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Where the reader is.
    pub const fn navigation(self) -> Navigation {
        self.navigation
    }

    /// A part of what is asked for, followed.
    pub fn of<T: PartialEq + Send + Sync + 'static>(self, part: fn(&V) -> T) -> Memo<T> {
        Memo::new(move |_| self.asked.with(part))
    }

    /// Something about what is asked for, followed.
    pub fn with<T>(self, read: impl FnOnce(&V) -> T) -> T {
        self.asked.with(read)
    }

    /// All that is asked for now, not followed.
    pub fn now(self) -> V {
        self.asked.get_untracked()
    }

    /// The link to this view asked for something else, followed.
    pub fn link(self, change: impl FnOnce(&mut V)) -> String {
        let here = self.navigation.address();
        let there = here.clone().changed(change);
        self.navigation.href(there.unwrap_or(here))
    }

    /// Another look, as a step of its own.
    pub fn look(self, change: impl FnOnce(&mut V)) {
        self.change(change, Navigation::look);
    }

    /// The same look, adjusted, as by a slider: no step of its own.
    pub fn adjust(self, change: impl FnOnce(&mut V)) {
        self.change(change, Navigation::rewrite);
    }

    fn change(self, change: impl FnOnce(&mut V), go: fn(Navigation, Address)) {
        // None when the page has gone in the meantime.
        if let Some(address) = self.navigation.address_untracked().changed(change) {
            go(self.navigation, address);
        }
    }
}
