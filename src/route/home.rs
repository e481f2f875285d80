//! The address of the front page.

use super::query::{Pairs, Query};
use super::{FromRoute, Route};
use crate::model::IndexId;

/// The front page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeView {
    /// The index that the map of the world shows; none for that which says something of the most countries.
    pub index: Option<IndexId>,
}

impl HomeView {
    pub(super) fn read(query: &mut Query) -> Self {
        Self { index: query.read("index", |text| IndexId::parse(text).ok()) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("index", self.index.as_ref());
    }
}

impl Route {
    /// The front page as it is when nothing is asked of it.
    #[must_use]
    pub fn home() -> Self {
        Self::Home(HomeView::default())
    }
}

impl FromRoute for HomeView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Home(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Home(view) = route { Some(view) } else { None }
    }
}
