//! A chart of figures of an index or of several that can leave the page.

use super::origin::Origin;
use super::{Chart, Frame, Layout};
use crate::model::{Countries, IndexData, Observation, Sources};
use crate::table::Table;
use crate::text::Message;
use std::sync::Arc;

/// A chart with the indices that its figures are of. What follows from these is found only for a file: pages carry no code
/// for it.
pub struct Sourced {
    chart: Box<dyn Chart>,
    origin: Origin,
}

impl Sourced {
    /// A chart with a row for each country, by the observation that stands for it. `sources` is asked when a file is made.
    #[must_use]
    pub fn new(
        chart: Box<dyn Chart>,
        index: Arc<IndexData>,
        countries: Arc<Countries>,
        sources: Box<dyn Fn() -> Arc<Sources> + Send + Sync>,
    ) -> Self {
        Self { chart, origin: Origin { indices: vec![index], countries, sources, subject: None } }
    }

    /// The same of a chart that is about one observation only.
    #[must_use]
    pub fn of(mut self, observation: Arc<Observation>) -> Self {
        self.origin.subject = Some(observation);
        self
    }

    /// The same of a chart whose rows have figures of another index as well.
    #[must_use]
    pub fn and(mut self, index: &Arc<IndexData>) -> Self {
        let indices = &mut self.origin.indices;
        if !indices.iter().any(|one| one.methodology.id == index.methodology.id) {
            indices.push(Arc::clone(index));
        }
        self
    }
}

/// The table of a chart for a file, which has to be understood alone.
#[must_use]
pub fn file_table(chart: &dyn Chart) -> Table {
    match chart.origin() {
        Some(origin) => origin.completed(chart.table()),
        None => chart.file(),
    }
}

/// What the figures of a picture that leaves the page are, and on which scale.
pub(super) fn subtitle(chart: &dyn Chart) -> Option<Message> {
    chart.subtitle().or_else(|| chart.origin()?.subtitle())
}

impl Chart for Sourced {
    fn title(&self) -> Message {
        self.chart.title()
    }

    fn subtitle(&self) -> Option<Message> {
        self.chart.subtitle()
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

    fn origin(&self) -> Option<&Origin> {
        Some(&self.origin)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        self.chart.place(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::origin::scales;
    use crate::chart::samples::{self, countries, index, selection};
    use crate::chart::{Bars, Frame, SheetSpec, Theme, Typical, svg};
    use crate::model::Localized;
    use crate::text::{Catalogue, Language, say};

    fn chart() -> Sourced {
        let index = Arc::new(index("gci-2024"));
        let bars = Bars::new(&index, &selection(&["AZE", "GEO"]), say::chart_source("ITU", None));
        Sourced::new(Box::new(bars), index, Arc::new(countries()), Box::new(Arc::default))
    }

    #[test]
    fn a_table_that_travels_alone_says_what_it_is_of() {
        let table = file_table(&chart());
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
        let sources = Box::new(|| Arc::new(samples::sources()));
        let chart = Sourced::new(Box::new(chart), before, Arc::new(countries()), sources).and(&after).and(&after);
        let words = Catalogue::of(Language::ENGLISH);
        let table = file_table(&chart);
        assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
        let written = table.csv(&words).unwrap();
        let header = written.lines().next().unwrap();
        assert!(header.contains(",GCI 2020: Index id,") && header.contains(",GCI 2024: As of,"), "{header}");
        let row = written.lines().find(|line| line.starts_with("Azerbaijan,")).expect("a row of Azerbaijan");
        assert!(row.contains(",AZE,gci-2020,Global Cybersecurity Index 2020,2020"), "{row}");
        assert!(row.contains(",gci-2024,Global Cybersecurity Index 2024,2024,"), "{row}");
        let subtitle = words.say(&super::subtitle(&chart).unwrap());
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
        let picture = svg(&chart(), &frame, &SheetSpec::default()).unwrap();
        assert!(
            picture.contains("Global Cybersecurity Index 2024: scores out of 100, areas out of 20 points"),
            "{picture}"
        );
    }
}
