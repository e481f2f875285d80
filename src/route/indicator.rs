//! The address of one indicator: which countries meet it, and how.

use super::query::{Pairs, Query, search};
use super::{Column, FromRoute, Route, Sort};
use crate::model::{GroupId, IndexId, PartId};

/// One indicator of an index, with the countries that are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorView {
    /// The index.
    pub index: IndexId,
    /// The indicator.
    pub part: PartId,
    /// Which countries are listed.
    pub show: Answering,
    /// The order of rows: by points ([`Column::Score`]), by name or by date.
    pub sort: Sort,
    /// Only countries of this group.
    pub group: Option<GroupId>,
    /// Only countries whose name or code has this text.
    pub search: String,
}

/// Countries by what is known of their answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answering {
    /// Those whose answer is known.
    #[default]
    Known,
    /// Those that have all points.
    Full,
    /// Those that are known not to have all points.
    NotFull,
    /// Those whose answer is not known.
    Unknown,
    /// Every country of the index.
    All,
}

impl Answering {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Known, Self::Full, Self::NotFull, Self::Unknown, Self::All];

    const fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Full => "credited",
            Self::NotFull => "not-credited",
            Self::Unknown => "unknown",
            Self::All => "all",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == text)
    }
}

impl IndicatorView {
    /// Every country whose answer is known, those with the most points first.
    #[must_use]
    pub fn new(index: IndexId, part: PartId) -> Self {
        Self { index, part, show: Answering::Known, sort: Sort::default(), group: None, search: String::new() }
    }

    pub(super) fn read(index: IndexId, part: PartId, query: &mut Query) -> Self {
        let has_column = |sort: &Sort| matches!(sort.column, Column::Score | Column::Name | Column::Date);
        Self {
            show: query.read("show", Answering::parse).unwrap_or_default(),
            sort: query.read("sort", |text| Sort::parse(text).filter(has_column)).unwrap_or_default(),
            group: query.read("group", |text| GroupId::parse(text).ok()),
            search: search(query),
            ..Self::new(index, part)
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        if self.show != Answering::default() {
            query.put("show", &self.show.name());
        }
        self.sort.write(query);
        query.some("group", self.group.as_ref());
        query.put("q", &self.search);
    }
}

impl FromRoute for IndicatorView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Indicator(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Indicator(view) = route { Some(view) } else { None }
    }
}
