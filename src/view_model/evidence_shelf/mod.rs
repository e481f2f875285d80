//! Ring 2: the evidence of a country, over all self-assessments of it that are kept: each piece once, with the indicators
//! of every index that rest on it, what falls if it falls, and where else it fits.

mod export;
mod row;

pub use export::export;
pub use row::{RowFit, RowPlace, RowRest, ShelfRow};

use super::assessment::grounds;
use crate::model::assessment::Assessment;
use crate::model::{Crosswalk, Day, IndexData, Methodology, Points};
use crate::route::{Column, Sort};
use crate::scoring::assessment::{Shelved, Way, shelf, shelf_fits};
use crate::sort::SortSmall;
use crate::text::{Catalogue, Message, Value, fold, say};
use std::cmp::Ordering;
use std::sync::Arc;

/// The pieces, those first with which the most points fall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvidenceShelf {
    /// One for each piece.
    pub rows: Vec<Arc<ShelfRow>>,
    /// How many assessments they are from.
    pub assessments: usize,
}

impl EvidenceShelf {
    /// That of assessments of one country, each with its index, looked at on a day. `ways` are the crosswalks that go out
    /// from their indices, each with the methodology that it leads to.
    #[must_use]
    pub fn of(
        kept: &[(Arc<Assessment>, Arc<IndexData>)],
        ways: &[(Crosswalk, Arc<Methodology>)],
        day: Day,
        words: &Catalogue,
    ) -> Self {
        let shelved: Vec<Shelved<'_>> = kept
            .iter()
            .map(|(assessment, index)| Shelved {
                assessment,
                methodology: &index.methodology,
                grounds: grounds(assessment, index, day),
            })
            .collect();
        let ways: Vec<Way<'_>> = ways.iter().map(|(crosswalk, to)| (crosswalk, &**to)).collect();
        let alphabet = words.alphabet();
        let pieces = shelf(&shelved);
        let row =
            |(number, piece)| ShelfRow::new(number, piece, &shelf_fits(piece, &shelved, &ways), &shelved, &alphabet);
        let rows: Vec<ShelfRow> = pieces.iter().enumerate().map(row).collect();
        let mut rows: Vec<Arc<ShelfRow>> = rows.into_iter().map(Arc::new).collect();
        rows.sort_small_by(|a, b| compare(a, b, &Sort::default()));
        Self { rows, assessments: kept.len() }
    }

    /// How many pieces there are, and with how many of them points fall.
    #[must_use]
    pub fn summary(&self) -> Message {
        let holding = self.rows.iter().filter(|row| row.falls()).count();
        say::shelf_summary(self.rows.len(), self.assessments, holding)
    }

    /// The piece on which most rests, with what falls with it in each index; none where nothing falls.
    #[must_use]
    pub fn heaviest(&self) -> Option<Message> {
        let first = self.rows.first().filter(|row| row.falls())?;
        let title =
            if first.title.is_empty() { say::evidence_untitled().into() } else { Value::from(first.title.as_str()) };
        let falls = first.places.iter().filter(|place| place.falls > Points::ZERO).map(|place| {
            let points = say::plan_of_points(Value::points(place.scale, place.falls));
            Value::from(say::plan_rests_lost_in(points, &place.short))
        });
        Some(say::shelf_heaviest(title, Value::List(falls.collect())))
    }

    /// Whether any piece has a day from which it holds, or a last one.
    #[must_use]
    pub fn has_dates(&self) -> bool {
        self.rows.iter().any(|row| row.effective.is_some() || row.valid_until.is_some())
    }

    /// The rows that are found, in the order asked for.
    #[must_use]
    pub fn shown(&self, typed: &str, sort: &Sort) -> Vec<Arc<ShelfRow>> {
        let wanted = fold(typed);
        let is_part = |row: &ShelfRow| {
            row.places.iter().flat_map(|place| &place.rests).any(|rest| rest.part.as_str() == typed.trim())
        };
        let finds = |row: &&Arc<ShelfRow>| wanted.is_empty() || is_part(row) || row.found_by.contains(&wanted);
        let mut rows: Vec<_> = self.rows.iter().filter(finds).cloned().collect();
        rows.sort_small_by(|a, b| compare(a, b, sort));
        rows
    }
}

/// Compares two rows: by the points that fall, by the last day on which they are valid, or by title; then by title.
fn compare(a: &ShelfRow, b: &ShelfRow, sort: &Sort) -> Ordering {
    let by_title = || a.order.cmp(&b.order);
    let by_column = match sort.column {
        Column::Name => by_title(),
        Column::Date => match (a.valid_until, b.valid_until) {
            // What has no end comes last in either direction.
            (Some(a), Some(b)) => a.cmp(&b),
            (a, b) => return b.is_some().cmp(&a.is_some()).then_with(by_title),
        },
        _ => a.compare_share(b),
    };
    let by_column = if sort.descending { by_column.reverse() } else { by_column };
    by_column.then_with(by_title).then_with(|| a.number.cmp(&b.number))
}

#[cfg(test)]
mod tests;
