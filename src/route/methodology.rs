//! The address of an index explained, and what is searched for in it.

use super::query::{Pairs, Query, search};
use super::{FromRoute, Route};
use crate::model::IndexId;

/// An index explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodologyView {
    /// The index.
    pub index: IndexId,
    /// Only indicators that have this text.
    pub search: String,
}

impl MethodologyView {
    /// Every indicator.
    #[must_use]
    pub const fn new(index: IndexId) -> Self {
        Self { index, search: String::new() }
    }

    pub(super) fn read(index: IndexId, query: &Query) -> Self {
        Self { index, search: search(query) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.put("q", &self.search);
    }
}

impl FromRoute for MethodologyView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Methodology(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Methodology(view) = route { Some(view) } else { None }
    }
}
