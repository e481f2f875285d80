//! Ring 2: the ranking of an index as a table: its rows and columns, and which rows are shown in which order.
//!
//! Ranks are those of the whole index, whatever is shown of it; those within a group ([`Members`]) stand beside them.

mod export;
mod members;
mod order;
mod row;

pub use export::{export, filters, table_of};
pub use members::Members;
pub use row::Row;

use crate::model::{AsOf, Countries, CountryGroup, IndexData, Part, PartId, SourceId, Tier};
use crate::route::{Column, Sort};
use crate::scoring::{Basis, RankBasis, RankedCountry, area_points, ranking};
use crate::search::Finder;
use crate::sort::{SortSmall, SortedMap};
use crate::text::{Alphabet, Catalogue, OrderKey};
use std::sync::Arc;

/// More areas than this make a table that nobody can read; they stand on the profiles.
const MOST_AREAS: usize = 6;

/// Every country of an index, with what the columns show.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingTable {
    /// The rows by rank: best first, without a score last.
    pub rows: Vec<Arc<Row>>,
    /// What the ranks are.
    pub ranks: RankBasis,
    /// The tiers that the publisher sorts countries into, best first.
    pub tiers: Vec<Tier>,
    /// The areas that have a column of their own.
    pub areas: Vec<Part>,
    /// Whether a difference to the digital development level is known of any country.
    pub has_difference: bool,
    /// Where the scores are from, by first appearance, then where areas are from that are not from there.
    pub sources: Vec<SourceId>,
    finder: Finder,
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
    /// Only those of this tier, by its number. One that the index lacks hides nothing.
    pub tier: Option<usize>,
    /// Only those that this finds.
    pub typed: &'a str,
}

impl RankingTable {
    /// The table of an index, with names in a language. A country that the list lacks is called by its code.
    #[must_use]
    pub fn new(index: &IndexData, countries: &Countries, words: &Catalogue) -> Self {
        let ranked = ranking(index);
        let areas = areas(index, &ranked);
        let mut rows: Vec<Row> = ranked
            .iter()
            .map(|ranked| {
                let values = &ranked.observation.values;
                let points = areas.iter().map(|area| area_points(area, values)).collect();
                Row::new(ranked, &index.methodology, points, countries, words.language())
            })
            .collect();
        alphabetise(&mut rows, &words.alphabet());
        let mut sources = number_sources(&mut rows);
        if !areas.is_empty() {
            for ranked in &ranked {
                if !sources.contains(&ranked.observation.source) {
                    sources.push(ranked.observation.source.clone());
                }
            }
        }
        let rows: Vec<_> = rows.into_iter().map(Arc::new).collect();
        let has_difference = rows.iter().any(|row| row.difference.is_some());
        let finder = Finder::new(countries).with_codes(rows.iter().map(|row| row.country));
        Self {
            rows,
            ranks: RankBasis::of(&ranked),
            tiers: index.methodology.tiers.clone(),
            areas,
            has_difference,
            sources,
            finder,
        }
    }

    /// How many countries have a score, and so a rank.
    #[must_use]
    pub fn ranked(&self) -> usize {
        self.rows.iter().filter(|row| row.rank.is_some()).count()
    }

    /// How many published scores were recomputed from their parts, and how many scores are only recomputed.
    #[must_use]
    pub fn recomputed(&self) -> (usize, usize) {
        let count = |is_published: bool| {
            let is = |row: &&Arc<Row>| {
                row.recomputed().is_some() && matches!(row.basis(), Some(Basis::Published(_))) == is_published
            };
            self.rows.iter().filter(is).count()
        };
        (count(true), count(false))
    }

    /// The tier with this number.
    #[must_use]
    pub fn tier(&self, number: usize) -> Option<&Tier> {
        self.tiers.get(number.checked_sub(1)?)
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

    /// The order in which rows come when this one is asked for: another index may lack the column.
    #[must_use]
    pub fn order(&self, asked: &Sort) -> Sort {
        let exists = match &asked.column {
            Column::Area(id) => self.area(id).is_some(),
            Column::Difference => self.has_difference,
            Column::Rank => false,
            _ => true,
        };
        if exists { asked.clone() } else { Sort::default() }
    }

    /// The rows that are wanted, in the order asked for. What is missing comes last in either direction.
    #[must_use]
    pub fn shown(&self, filter: &Filter<'_>, sort: &Sort) -> Vec<Arc<Row>> {
        let tier = filter.tier.filter(|number| self.tier(*number).is_some());
        let found = self.finder.filter(filter.typed);
        let wanted = |row: &&Arc<Row>| {
            filter.group.is_none_or(|group| group.contains(row.country))
                && (tier.is_none() || row.tier == tier)
                && found.as_ref().is_none_or(|found| found.contains(&row.country))
        };
        let mut rows: Vec<_> = self.rows.iter().filter(wanted).cloned().collect();
        let sort = self.order(sort);
        let area = if let Column::Area(id) = &sort.column { self.area(id) } else { None };
        rows.sort_small_by(|a, b| order::compare(a, b, &sort, area));
        rows
    }

    /// The place of an area among the columns.
    fn area(&self, id: &PartId) -> Option<usize> {
        self.areas.iter().position(|area| area.id == *id)
    }
}

/// Tells each row its place in the alphabet once, so that sorting compares numbers.
fn alphabetise(rows: &mut [Row], alphabet: &Alphabet) {
    let mut named: Vec<(OrderKey, &mut Row)> = rows.iter_mut().map(|row| (alphabet.key(&row.name), row)).collect();
    named.sort_small_by(|(a, _), (b, _)| a.cmp(b));
    for (place, same) in named.chunk_by_mut(|(a, _), (b, _)| a == b).enumerate() {
        same.iter_mut().for_each(|(_, row)| row.alphabetical = place);
    }
}

/// Numbers the sources by first appearance.
fn number_sources(rows: &mut [Row]) -> Vec<SourceId> {
    let mut numbers: SortedMap<SourceId, usize> = SortedMap::new();
    let mut sources = Vec::new();
    for row in rows {
        row.source_number = *numbers.get_or_insert_with(row.source.clone(), || {
            sources.push(row.source.clone());
            sources.len()
        });
    }
    sources
}

/// The areas that get a column: where they are few, and known of at least half of the countries.
fn areas(index: &IndexData, ranked: &[RankedCountry<'_>]) -> Vec<Part> {
    let areas = index.methodology.areas();
    if areas.len() > MOST_AREAS {
        return Vec::new();
    }
    let known =
        |ranked: &&RankedCountry<'_>| areas.iter().any(|area| area_points(area, &ranked.observation.values).is_some());
    let known = ranked.iter().filter(known).count();
    if known * 2 >= ranked.len() { areas.to_vec() } else { Vec::new() }
}

#[cfg(test)]
mod tests;
