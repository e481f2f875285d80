//! A chart of figures of an index or of several that can leave the page: the picture says which index in full and on which
//! scale, the table has a code, the index, its edition, a date, a basis and a source in every row.

use super::{Chart, Frame, Layout};
use crate::model::{Countries, CountryCode, IndexData, Localized, Methodology, Observation, Sources};
use crate::table::Table;
use crate::text::{Message, Value, origin_cells, origin_columns, say};
use std::sync::Arc;

/// A chart with the indices that its figures are of.
pub struct Sourced {
    chart: Box<dyn Chart>,
    /// At least one, each once.
    indices: Vec<Arc<IndexData>>,
    countries: Arc<Countries>,
    sources: Arc<Sources>,
    /// What all rows are about, where they are not about a country each.
    subject: Option<Arc<Observation>>,
}

impl Sourced {
    /// A chart with a row for each country, by the observation that stands for it.
    #[must_use]
    pub fn new(chart: Box<dyn Chart>, index: Arc<IndexData>, countries: Arc<Countries>, sources: Arc<Sources>) -> Self {
        Self { chart, indices: vec![index], countries, sources, subject: None }
    }

    /// The same of a chart that is about one observation only.
    #[must_use]
    pub fn of(self, observation: Arc<Observation>) -> Self {
        Self { subject: Some(observation), ..self }
    }

    /// The same of a chart whose rows have figures of another index as well.
    #[must_use]
    pub fn and(mut self, index: &Arc<IndexData>) -> Self {
        if !self.indices.iter().any(|one| one.methodology.id == index.methodology.id) {
            self.indices.push(Arc::clone(index));
        }
        self
    }

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
}

impl Chart for Sourced {
    fn title(&self) -> Message {
        self.chart.title()
    }

    fn subtitle(&self) -> Option<Message> {
        let own = self.chart.subtitle();
        own.or_else(|| match self.indices.as_slice() {
            [only] => Some(scale(&only.methodology)),
            several => scales(several.iter().map(|one| (&one.methodology.name, one.methodology.score.full))),
        })
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
        let codes = self.indices.iter().flat_map(|index| index.current_all());
        let named: Vec<_> = codes.map(|one| (self.countries.full_name(one.country), one.country)).collect();
        let row = |mut row: Vec<Value>| {
            let country = self.country(&named, &row);
            row.push(country.map_or_else(|| "".into(), |country| country.to_string().into()));
            for index in &self.indices {
                let current = country.and_then(|country| index.current(country));
                let observation = self.subject.as_deref().or(current);
                row.extend(origin_cells(&index.methodology, observation, &self.sources));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{self, countries, index, selection};
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
    fn figures_of_two_indices_each_say_whose_they_are() {
        let (before, after) = (Arc::new(index("gci-2020")), Arc::new(index("gci-2024")));
        let chart = samples::moves("gci-2020", "gci-2024", &["AZE"]);
        let sources = Arc::new(samples::sources());
        let chart = Sourced::new(Box::new(chart), before, Arc::new(countries()), sources).and(&after).and(&after);
        let words = Catalogue::of(Language::ENGLISH);
        let table = chart.file();
        assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
        let written = table.csv(&words).unwrap();
        let header = written.lines().next().unwrap();
        assert!(header.contains(",GCI 2020: Index id,") && header.contains(",GCI 2024: As of,"), "{header}");
        let row = written.lines().find(|line| line.starts_with("Azerbaijan,")).expect("a row of Azerbaijan");
        assert!(row.contains(",AZE,gci-2020,Global Cybersecurity Index 2020,2020"), "{row}");
        assert!(row.contains(",gci-2024,Global Cybersecurity Index 2024,2024,"), "{row}");
        let subtitle = words.say(&chart.subtitle().unwrap());
        let expected = "“Global Cybersecurity Index 2020” and “Global Cybersecurity Index 2024”: scores out of 100";
        assert_eq!(subtitle, expected);
    }

    #[test]
    fn each_scale_is_said_once_with_the_indices_that_have_it() {
        let named = |name| Localized::new(name, [].into());
        let (a, b, c) = (named("A"), named("B"), named("C"));
        let said = scales([(&a, 100), (&b, 1), (&c, 100)].into_iter()).unwrap();
        let said = Catalogue::of(Language::ENGLISH).say(&said);
        assert_eq!(said, "“A” and “C”: scores out of 100; B: scores out of 1");
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
