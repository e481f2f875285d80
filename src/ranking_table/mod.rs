//! Ring 2: the ranking of an index as a table: its rows and columns, and which rows are shown in which order.
//!
//! Ranks are those of the whole index, whatever is shown of it.

mod export;
mod order;
mod row;

pub use export::{basis, export};
pub use row::Row;

use crate::model::{AsOf, Countries, CountryGroup, IndexData, Part, PartId, Points, SourceId};
use crate::route::{Column, Sort};
use crate::scoring::{Basis, RankedCountry, explain, ranking};
use crate::search::Query;
use crate::text::Catalogue;
use std::sync::Arc;

/// More areas than this make a table that nobody can read; they stand on the profiles.
const MOST_AREAS: usize = 6;

/// Every country of an index, with what the columns show.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingTable {
    /// The rows in the official order: best first, without a score last.
    pub rows: Vec<Arc<Row>>,
    /// The areas that have a column of their own.
    pub areas: Vec<Part>,
    /// Whether a difference to the digital development level is known of any country.
    pub has_difference: bool,
    /// Where the scores are from, by first appearance.
    pub sources: Vec<SourceId>,
}

/// The dates of scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The oldest and the newest, the same where all are alike; none where no score is dated.
    pub range: Option<(AsOf, AsOf)>,
    /// How many scores are undated.
    pub undated: usize,
}

/// Which rows are wanted. The default wants all.
#[derive(Clone, Debug, Default)]
pub struct Filter<'a> {
    /// Only those of this group.
    pub group: Option<&'a CountryGroup>,
    /// Only those that this finds.
    pub query: Query,
}

impl RankingTable {
    /// The table of an index, with names in a language. A country that the list lacks is called by its code.
    #[must_use]
    pub fn new(index: &IndexData, countries: &Countries, words: &Catalogue) -> Self {
        let ranked = ranking(index);
        let areas = areas(index, &ranked);
        let alphabet = words.alphabet();
        let rows: Vec<_> = ranked
            .iter()
            .map(|ranked| {
                let values = area_points(index, ranked, areas.len());
                Arc::new(Row::new(ranked, values, countries, words.language(), &alphabet))
            })
            .collect();
        let mut sources: Vec<SourceId> = Vec::new();
        for row in &rows {
            if !sources.contains(&row.source) {
                sources.push(row.source.clone());
            }
        }
        let has_difference = rows.iter().any(|row| row.difference.is_some());
        Self { rows, areas, has_difference, sources }
    }

    /// How many countries have a score, and so a rank.
    #[must_use]
    pub fn ranked(&self) -> usize {
        self.rows.iter().filter(|row| row.rank.is_some()).count()
    }

    /// How many scores are recomputed from their parts.
    #[must_use]
    pub fn recomputed(&self) -> usize {
        let recomputed = |row: &&Arc<Row>| matches!(row.basis(), Some(Basis::Recomputed(_)));
        self.rows.iter().filter(recomputed).count()
    }

    /// The dates of the scores.
    #[must_use]
    pub fn dates(&self) -> Dates {
        let dates: Vec<Option<AsOf>> = self.rows.iter().filter(|row| row.rank.is_some()).map(|row| row.as_of).collect();
        let known = || dates.iter().flatten().copied();
        let range = known().min_by_key(AsOf::sort_key).zip(known().max_by_key(AsOf::sort_key));
        Dates { range, undated: dates.iter().filter(|date| date.is_none()).count() }
    }

    /// The time that all dated scores fall into; none where no score is dated or that time has no bound.
    #[must_use]
    pub fn time(&self) -> Option<AsOf> {
        let mut dates = self.rows.iter().filter(|row| row.rank.is_some()).filter_map(|row| row.as_of);
        let first = dates.next()?;
        dates.try_fold(first, |time, date| time.covering(&date))
    }

    /// The number of a source in the list below the table, from 1.
    #[must_use]
    pub fn source_number(&self, source: &SourceId) -> Option<usize> {
        self.sources.iter().position(|other| other == source).map(|place| place + 1)
    }

    /// The order in which rows come when this one is asked for: another index may lack the column.
    #[must_use]
    pub fn order(&self, asked: &Sort) -> Sort {
        let exists = match &asked.column {
            Column::Area(id) => self.area(id).is_some(),
            Column::Difference => self.has_difference,
            _ => true,
        };
        if exists { asked.clone() } else { Sort::default() }
    }

    /// The rows that are wanted, in the order asked for. What is missing comes last in either direction.
    #[must_use]
    pub fn shown(&self, filter: &Filter<'_>, sort: &Sort) -> Vec<Arc<Row>> {
        let wanted = |row: &&Arc<Row>| {
            filter.group.is_none_or(|group| group.contains(row.country)) && filter.query.finds(&row.spellings)
        };
        let mut rows: Vec<_> = self.rows.iter().filter(wanted).cloned().collect();
        let sort = self.order(sort);
        let area = if let Column::Area(id) = &sort.column { self.area(id) } else { None };
        rows.sort_by(|a, b| order::compare(a, b, &sort, area));
        rows
    }

    /// The place of an area among the columns.
    fn area(&self, id: &PartId) -> Option<usize> {
        self.areas.iter().position(|area| area.id == *id)
    }
}

/// The areas that get a column: where they are few, and known of at least half of the countries.
fn areas(index: &IndexData, ranked: &[RankedCountry<'_>]) -> Vec<Part> {
    let areas = index.methodology.areas();
    if areas.len() > MOST_AREAS {
        return Vec::new();
    }
    let known = |ranked: &&RankedCountry<'_>| area_points(index, ranked, areas.len()).iter().any(Option::is_some);
    let known = ranked.iter().filter(known).count();
    if known * 2 >= ranked.len() { areas.to_vec() } else { Vec::new() }
}

fn area_points(index: &IndexData, ranked: &RankedCountry<'_>, count: usize) -> Vec<Option<Points>> {
    if count == 0 {
        return Vec::new();
    }
    let total = explain(&index.methodology, &ranked.observation.values);
    total.parts.iter().map(|area| area.standing.points()).collect()
}

#[cfg(test)]
mod tests;
