//! Ring 2: one indicator of an index: which countries meet it, as of when, by which source, and with which evidence.
//!
//! A country without a known answer is counted apart and never among those that do not meet it.

mod answer;
mod export;
mod row;

pub use answer::{Counts, answer, answer_in_group, dates, unknown};
pub use export::{EvidenceOf, evidence_said, export, filters, table_of};
pub use row::{Credit, Row, credit_words};

use crate::model::{Countries, CountryCode, CountryGroup, IndexData, Methodology, Observation, Part, PartId, SourceId};
use crate::route::{Answering, Column, Sort};
use crate::search::Finder;
use crate::sort::{SortSmall, SortedMap, missing_last};
use crate::text::Catalogue;
use std::cmp::Ordering;
use std::sync::Arc;

/// The indicator of this id: whatever of a methodology earns points directly, so also an area without indicators.
#[must_use]
pub fn indicator<'a>(methodology: &'a Methodology, id: &PartId) -> Option<&'a Part> {
    methodology.part(id).filter(|part| part.is_leaf())
}

/// The indicators before and after one, in the order of the methodology.
#[must_use]
pub fn neighbours<'a>(methodology: &'a Methodology, part: &Part) -> [Option<&'a Part>; 2] {
    let all = methodology.leaves();
    let place = all.iter().position(|one| one.id == part.id);
    let at = |place: Option<usize>| place.and_then(|place| all.get(place)).copied();
    [at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1))]
}

/// The observation that answers for a country: the latest of which the answer is known, else the one that stands for the
/// country. A later one that knows only the total, or another area, says nothing of this indicator.
#[must_use]
pub fn answering<'a>(index: &'a IndexData, country: CountryCode, part: &Part) -> Option<&'a Observation> {
    let known = index.of(country).iter().rfind(|one| one.values.get(part).is_some());
    known.or_else(|| index.current(country))
}

/// Every country of the index with what is known of its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorTable {
    /// The rows: most points first, without a known answer last.
    pub rows: Vec<Arc<Row>>,
    /// Where the known answers are from, by first appearance.
    pub sources: Vec<SourceId>,
    finder: Finder,
}

/// Which rows are wanted. The default wants those whose answer is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'a> {
    /// Those of which this is so.
    pub show: Answering,
    /// Only those of this group.
    pub group: Option<&'a CountryGroup>,
    /// Only those that this finds.
    pub typed: &'a str,
}

impl IndicatorTable {
    /// The table of an indicator, with names in a language. A country that the list lacks is called by its code.
    #[must_use]
    pub fn new(index: &IndexData, part: &Part, countries: &Countries, words: &Catalogue) -> Self {
        let alphabet = words.alphabet();
        let all = index.current_all().map(|one| one.country);
        let mut rows: Vec<Row> = all
            .filter_map(|country| {
                let name = countries.name(&country, words.language().tag()).to_owned();
                Some(Row::new(answering(index, country, part)?, part, name, &alphabet))
            })
            .collect();
        rows.sort_small_by(|a, b| compare(a, b, &Sort::default()));
        let sources = number_sources(&mut rows);
        let finder = Finder::new(countries).with_codes(rows.iter().map(|row| row.country));
        Self { rows: rows.into_iter().map(Arc::new).collect(), sources, finder }
    }

    /// The rows that are wanted, in the order asked for. What is not known comes last in either direction.
    #[must_use]
    pub fn shown(&self, filter: &Filter<'_>, sort: &Sort) -> Vec<Arc<Row>> {
        let found = self.finder.filter(filter.typed);
        let wanted = |row: &&Arc<Row>| {
            row.credit.is_among(filter.show)
                && filter.group.is_none_or(|group| group.contains(row.country))
                && found.as_ref().is_none_or(|found| found.contains(&row.country))
        };
        let mut rows: Vec<_> = self.rows.iter().filter(wanted).cloned().collect();
        rows.sort_small_by(|a, b| compare(a, b, sort));
        rows
    }
}

/// Numbers the sources of known answers by first appearance.
fn number_sources(rows: &mut [Row]) -> Vec<SourceId> {
    let mut numbers: SortedMap<SourceId, usize> = SortedMap::new();
    let mut sources = Vec::new();
    for row in rows.iter_mut().filter(|row| row.points.is_some()) {
        row.source_number = Some(*numbers.get_or_insert_with(row.source.clone(), || {
            sources.push(row.source.clone());
            sources.len()
        }));
    }
    sources
}

/// Compares two rows: by the column, then by name.
fn compare(a: &Row, b: &Row, sort: &Sort) -> Ordering {
    let by_name = || a.order.cmp(&b.order);
    let by_column = match sort.column {
        Column::Name if sort.descending => by_name().reverse(),
        Column::Name => by_name(),
        Column::Date => missing_last(a.dated(), b.dated(), sort.descending),
        _ => missing_last(a.points, b.points, sort.descending),
    };
    by_column.then_with(by_name).then_with(|| a.country.cmp(&b.country))
}

#[cfg(test)]
mod tests;
