//! What the figures of a chart are of, for a file that leaves the page: the picture says which index in full and on which
//! scale, the table has a code, the index, its edition, a date, a basis and a source in every row.

use crate::model::{Countries, CountryCode, IndexData, Localized, Methodology, Observation, Sources};
use crate::table::Table;
use crate::text::{Message, Value, origin_cells, origin_columns, say};
use std::sync::Arc;

/// What the figures of a chart are of.
pub struct Origin {
    /// At least one, each once.
    pub(super) indices: Vec<Arc<IndexData>>,
    pub(super) countries: Arc<Countries>,
    /// Asked for when a file is made, since a page may show the picture before it has them.
    pub(super) sources: Box<dyn Fn() -> Arc<Sources> + Send + Sync>,
    /// What all rows are about, where they are not about a country each.
    pub(super) subject: Option<Arc<Observation>>,
}

impl Origin {
    /// The country that a row is about: the one whose name stands in it.
    fn country(&self, named: &[(Localized, CountryCode)], row: &[Value]) -> Option<CountryCode> {
        if let Some(subject) = &self.subject {
            return Some(subject.country);
        }
        let is_named = |(name, _): &&(Localized, CountryCode)| {
            row.iter().any(|cell| matches!(cell, Value::Localized(text) if text == name))
        };
        named.iter().find(is_named).map(|(_, country)| *country)
    }

    /// Which indices, and on which scale.
    pub(super) fn subtitle(&self) -> Option<Message> {
        match self.indices.as_slice() {
            [only] => Some(scale(&only.methodology)),
            several => scales(several.iter().map(|one| (&one.methodology.name, one.methodology.score.full))),
        }
    }

    /// A table with the columns that every file has.
    pub(super) fn completed(&self, Table { mut header, rows }: Table) -> Table {
        let codes = self.indices.iter().flat_map(|index| index.current_all());
        let named: Vec<_> = codes.map(|one| (self.countries.full_name(one.country), one.country)).collect();
        let sources = (self.sources)();
        let row = |mut row: Vec<Value>| {
            let country = self.country(&named, &row);
            row.push(country.map_or_else(|| "".into(), |country| country.to_string().into()));
            for index in &self.indices {
                let current = country.and_then(|country| index.current(country));
                let observation = self.subject.as_deref().or(current);
                row.extend(origin_cells(&index.methodology, observation, &sources));
            }
            row
        };
        let rows = rows.into_iter().map(row).collect();
        header.push(say::ranking_file_code());
        for index in &self.indices {
            let columns = origin_columns().into_iter();
            match self.indices.len() {
                1 => header.extend(columns),
                _ => header.extend(columns.map(|column| say::chart_file_of(&index.methodology.short, column))),
            }
        }
        Table { header, rows }
    }
}

/// "Global Cybersecurity Index 2024: scores out of 100, areas out of 20 points".
fn scale(methodology: &Methodology) -> Message {
    let mut maxima = methodology.areas().iter().map(|area| area.max);
    let name = &methodology.name;
    match maxima.next() {
        Some(first) if maxima.all(|max| max == first) => {
            say::chart_scale_areas(name, methodology.score.full, Value::points(methodology.points, first))
        }
        _ => say::chart_scale(name, methodology.score.full),
    }
}

/// "“Global Cybersecurity Index 2020” and “Global Cybersecurity Index 2024”: scores out of 100"; indices of another scale
/// after these. None without any.
pub(super) fn scales<'a>(indices: impl Iterator<Item = (&'a Localized, u32)>) -> Option<Message> {
    let mut scales: Vec<(u32, Vec<&Localized>)> = Vec::new();
    for (name, full) in indices {
        match scales.iter_mut().find(|(other, _)| *other == full) {
            Some((_, names)) => names.push(name),
            None => scales.push((full, vec![name])),
        }
    }
    let said = scales.into_iter().map(|(full, names)| match names.as_slice() {
        [only] => say::chart_scale(*only, full),
        // In quotation marks, because names have commas of their own.
        _ => say::chart_scale(names.into_iter().map(say::chart_quoted).collect::<Vec<_>>(), full),
    });
    said.reduce(say::chart_scales)
}
