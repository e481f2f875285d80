//! Addresses of statements about a country from sources beside the indices.

use super::query::{Pairs, Query, search};
use super::{CountryKey, FromRoute, Route};
use crate::model::{CountryCode, PartId};

/// Statements about one country, by activity and years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextView {
    /// The country.
    pub country: CountryKey,
    /// Only this activity.
    pub activity: Option<PartId>,
    /// Only what can have been in this year or later.
    pub from: Option<i16>,
    /// Only what can have been in this year or earlier.
    pub to: Option<i16>,
    /// Only what has this text.
    pub search: String,
}

impl ContextView {
    /// Every statement about a country.
    #[must_use]
    pub const fn new(country: CountryCode) -> Self {
        Self::all(CountryKey::Code(country))
    }

    /// Every statement about a country, as an address names it.
    #[must_use]
    pub const fn all(country: CountryKey) -> Self {
        Self { country, activity: None, from: None, to: None, search: String::new() }
    }

    pub(super) fn read(country: CountryKey, query: &mut Query) -> Self {
        Self {
            country,
            activity: query.read("activity", |text| PartId::parse(text).ok()),
            from: query.read("from", year),
            to: query.read("to", year),
            search: search(query),
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("activity", self.activity.as_ref());
        query.some("from", self.from.map(|year| format!("{year:04}")).as_ref());
        query.some("to", self.to.map(|year| format!("{year:04}")).as_ref());
        query.put("q", &self.search);
    }
}

impl FromRoute for ContextView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Context(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Context(view) = route { Some(view) } else { None }
    }
}

/// A year of four digits.
fn year(text: &str) -> Option<i16> {
    let is_plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok())?
}
