//! A chart of one index that can leave the page: the picture says which index in full and on which scale, the table has a
//! code, the index, its edition, a date, a source and a basis in every row.

use super::{Chart, Frame, Layout};
use crate::model::{Countries, CountryCode, IndexData, Localized, Methodology, Observation, Sources};
use crate::scoring::outcome;
use crate::table::Table;
use crate::text::{Message, Value, basis, say, source_cells, source_columns};
use std::sync::Arc;

/// A chart with the index that its figures are of.
pub struct Sourced {
    chart: Box<dyn Chart>,
    index: Arc<IndexData>,
    countries: Arc<Countries>,
    sources: Arc<Sources>,
    /// What all rows are about, where they are not about a country each.
    subject: Option<Arc<Observation>>,
}

impl Sourced {
    /// A chart with a row for each country, by the observation that stands for it.
    #[must_use]
    pub fn new(chart: Box<dyn Chart>, index: Arc<IndexData>, countries: Arc<Countries>, sources: Arc<Sources>) -> Self {
        Self { chart, index, countries, sources, subject: None }
    }

    /// The same of a chart that is about one observation only.
    #[must_use]
    pub fn of(self, observation: Arc<Observation>) -> Self {
        Self { subject: Some(observation), ..self }
    }

    /// The observation that a row is about: of the country whose name stands in it.
    fn observation(&self, named: &[(Localized, CountryCode)], row: &[Value]) -> Option<&Observation> {
        if let Some(subject) = &self.subject {
            return Some(subject);
        }
        let is_named = |(name, _): &&(Localized, CountryCode)| {
            row.iter().any(|cell| matches!(cell, Value::Localized(text) if text == name))
        };
        self.index.current(named.iter().find(is_named)?.1)
    }
}

impl Chart for Sourced {
    fn title(&self) -> Message {
        self.chart.title()
    }

    fn subtitle(&self) -> Option<Message> {
        Some(scale(&self.index.methodology))
    }

    fn description(&self) -> Message {
        self.chart.description()
    }

    fn source(&self) -> Message {
        self.chart.source()
    }

    fn missing(&self) -> Option<Message> {
        self.chart.missing()
    }

    fn table(&self) -> Table {
        self.chart.table()
    }

    fn file(&self) -> Table {
        let Table { mut header, rows } = self.chart.table();
        let methodology = &self.index.methodology;
        let codes = self.index.current_all().map(|one| (self.countries.full_name(one.country), one.country));
        let named: Vec<_> = codes.collect();
        let row = |mut row: Vec<Value>| {
            let observation = self.observation(&named, &row);
            let cell = |value: Option<Value>| value.unwrap_or_else(|| "".into());
            row.extend([
                cell(observation.map(|one| one.country.to_string().into())),
                methodology.id.to_string().into(),
                Value::from(&methodology.name),
                Value::Date(methodology.valid),
                Value::Date(observation.and_then(|one| one.as_of)),
                cell(observation.and_then(|one| outcome(methodology, one)).map(|found| basis(found.basis).into())),
            ]);
            row.extend(match observation {
                Some(one) => {
                    let source = one.total.as_ref().map_or(&one.source, |total| &total.source);
                    source_cells(source, self.sources.by_id.get(source))
                }
                None => std::array::from_fn(|_| "".into()),
            });
            row
        };
        let rows = rows.into_iter().map(row).collect();
        header.extend([
            say::ranking_file_code(),
            say::chart_file_index(),
            say::chart_file_index_name(),
            say::chart_file_edition(),
            say::chart_column_date(),
            say::basis_label(),
        ]);
        header.extend(source_columns());
        Table { header, rows }
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        self.chart.place(frame)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{countries, index, selection};
    use crate::chart::{Bars, Frame, Theme, Typical, svg};
    use crate::text::{Catalogue, Language};

    fn chart() -> Sourced {
        let (index, sources) = (Arc::new(index("gci-2024")), Sources::default());
        let bars = Bars::new(&index, &selection(&["AZE", "GEO"]), say::chart_source("ITU", None));
        Sourced::new(Box::new(bars), index, Arc::new(countries()), Arc::new(sources))
    }

    #[test]
    fn a_table_that_travels_alone_says_what_it_is_of() {
        let table = chart().file();
        assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
        let written = table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
        let row = written.lines().find(|line| line.starts_with("Azerbaijan,Legal,20.00")).expect("a row of Azerbaijan");
        assert!(row.contains(",AZE,gci-2024,Global Cybersecurity Index 2024,2024,2024,"), "{row}");
        assert!(row.contains("\"published, recomputed equal\",gci-data360"), "{row}");
    }

    #[test]
    fn a_picture_that_travels_alone_names_the_index_and_the_scale() {
        let words = Catalogue::of(Language::ENGLISH);
        let theme = Theme::print();
        let frame = Frame { width: 960.0, scale: 2.0, theme: &theme, measure: &Typical, words: &words };
        let picture = svg(&chart(), &frame, None).unwrap();
        assert!(
            picture.contains("Global Cybersecurity Index 2024: scores out of 100, areas out of 20 points"),
            "{picture}"
        );
    }
}
