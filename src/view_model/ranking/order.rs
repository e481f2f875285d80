//! Which of two rows comes first.

use super::Row;
use crate::model::AsOf;
use crate::route::{Column, Sort};
use crate::scoring::{Basis, Check};
use crate::sort::missing_last;
use std::cmp::Ordering;

/// Compares two rows: by the column, then by rank, then by name. `area` is the place of the column's area.
pub(super) fn compare(a: &Row, b: &Row, sort: &Sort, area: Option<usize>) -> Ordering {
    let by_column = match &sort.column {
        Column::Score | Column::Rank => missing_last(a.score(), b.score(), sort.descending),
        Column::Name => missing_last(Some(a.alphabetical), Some(b.alphabetical), sort.descending),
        Column::Date => missing_last(date(a), date(b), sort.descending),
        Column::Basis => missing_last(certainty(a), certainty(b), sort.descending),
        Column::Difference => missing_last(a.difference, b.difference, sort.descending),
        Column::Area(_) => {
            let points = |row: &Row| area.and_then(|place| row.area(place));
            missing_last(points(a), points(b), sort.descending)
        }
    };
    by_column
        .then_with(|| missing_last(a.rank, b.rank, false))
        .then_with(|| a.alphabetical.cmp(&b.alphabetical))
        .then_with(|| a.country.cmp(&b.country))
}

fn date(row: &Row) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    row.as_of.as_ref().map(AsOf::sort_key)
}

/// How sure a score is: published and checked is worth more than published alone, and that more than recomputed.
fn certainty(row: &Row) -> Option<u8> {
    row.basis().map(|basis| match basis {
        Basis::Published(Check::Equal) => 4,
        Basis::Published(Check::WithinTolerance { .. }) => 3,
        Basis::Published(Check::NotPossible) => 2,
        Basis::Recomputed => 1,
        Basis::Published(Check::Contradicts { .. }) => 0,
    })
}
