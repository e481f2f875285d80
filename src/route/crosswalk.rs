//! The address of a crosswalk: the two editions that it is between, and which of its rows are listed.

use super::query::{Pairs, Query, search};
use super::{Fragment, FromRoute, Route};
use crate::model::IndexId;

/// A crosswalk from one edition of an index to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkView {
    /// The edition that one comes from.
    pub from: IndexId,
    /// The edition that one comes to.
    pub to: IndexId,
    /// Only rows that have this text.
    pub search: String,
}

impl CrosswalkView {
    /// All rows.
    #[must_use]
    pub const fn new(from: IndexId, to: IndexId) -> Self {
        Self { from, to, search: String::new() }
    }

    pub(super) fn read(from: IndexId, to: IndexId, query: &mut Query) -> Self {
        Self { search: search(query), ..Self::new(from, to) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.put("q", &self.search);
    }
}

impl FromRoute for CrosswalkView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Crosswalk(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Crosswalk(view) = route { Some(view) } else { None }
    }

    /// A crosswalk that came by link is what is searched.
    fn keeps(fragment: &Fragment) -> bool {
        matches!(fragment, Fragment::Crosswalk(_))
    }
}
