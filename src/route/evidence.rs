//! The address of the evidence of a country, over all self-assessments of it that are kept on this machine.

use super::query::{Pairs, Query, search};
use super::{Column, CountryKey, FromRoute, Route, Sort};
use crate::model::CountryCode;

/// The evidence of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceView {
    /// The country.
    pub country: CountryKey,
    /// The order of rows: by the points that fall ([`Column::Score`]), by title or by the last day.
    pub sort: Sort,
    /// Only pieces in which this stands, or on which the indicator of this number rests.
    pub search: String,
}

impl EvidenceView {
    /// All pieces, those first with which the most points fall.
    #[must_use]
    pub fn new(country: CountryCode) -> Self {
        Self { country: CountryKey::Code(country), sort: Sort::default(), search: String::new() }
    }

    pub(super) fn read(country: CountryKey, query: &mut Query) -> Self {
        let has_column = |sort: &Sort| matches!(sort.column, Column::Score | Column::Name | Column::Date);
        let sort = query.read("sort", |text| Sort::parse(text).filter(has_column)).unwrap_or_default();
        Self { country, sort, search: search(query) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        self.sort.write(query);
        query.put("q", &self.search);
    }
}

impl FromRoute for EvidenceView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Evidence(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Evidence(view) = route { Some(view) } else { None }
    }
}
