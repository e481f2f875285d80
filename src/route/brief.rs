//! The address of the one page on a country over all indices.

use super::query::{Pairs, Query};
use super::{CountryKey, FromRoute, Route};
use crate::model::{CountryCode, GroupId};

/// One page on a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefView {
    /// The country.
    pub country: CountryKey,
    /// The group that its places are told in, where it is not its usual one.
    pub group: Option<GroupId>,
}

impl BriefView {
    /// The page on a country, among its usual group.
    #[must_use]
    pub const fn new(country: CountryCode) -> Self {
        Self { country: CountryKey::Code(country), group: None }
    }

    pub(super) fn read(country: CountryKey, query: &mut Query) -> Self {
        Self { country, group: query.read("group", |text| GroupId::parse(text).ok()) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("group", self.group.as_ref());
    }
}

impl FromRoute for BriefView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Brief(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Brief(view) = route { Some(view) } else { None }
    }
}
