//! The history: a country's totals over time, each methodology in a panel of its own, never a line across two.

mod finding;
mod labels;
mod panel;
mod place;
mod time;
mod undated;

use super::{Chart, Frame, Layout, Table};
use crate::model::{AsOf, CountryCode, Decimal, IndexData, IndexId, Localized, Precision, Sources};
use crate::scoring::outcome;
use crate::text::{Message, say};

/// The totals of a country over time.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    subject: Localized,
    panels: Vec<Panel>,
}

/// The totals by one methodology.
#[derive(Clone, Debug, PartialEq)]
struct Panel {
    index: IndexId,
    title: Localized,
    /// The score of a country with everything.
    full: u32,
    /// Undated ones first, then from old to new.
    totals: Vec<Total>,
}

/// One total.
#[derive(Clone, Debug, PartialEq)]
struct Total {
    score: Decimal,
    as_of: Option<AsOf>,
    /// Title of the source that it was had from.
    source: String,
}

impl Total {
    /// Whether its date is known well enough to say that something rose or fell since.
    fn is_month_exact(&self) -> bool {
        matches!(self.as_of.map(|date| date.precision()), Some(Precision::Day(_) | Precision::Month(_)))
    }
}

impl History {
    /// The history of a country in some indices, one panel for each that has a total of it, in the order given.
    #[must_use]
    pub fn new(subject: &Localized, country: CountryCode, indices: &[&IndexData], sources: &Sources) -> Self {
        let panels = indices.iter().map(|index| Panel::new(index, country, sources));
        Self { subject: subject.clone(), panels: panels.filter(|panel| !panel.totals.is_empty()).collect() }
    }
}

impl Panel {
    fn new(index: &IndexData, country: CountryCode, sources: &Sources) -> Self {
        let methodology = &index.methodology;
        let total = |observation| {
            let score = outcome(methodology, observation)?.score;
            let id = observation.total.as_ref().map_or(&observation.source, |total| &total.source);
            let source = sources.by_id.get(id).map_or_else(|| id.to_string(), |source| source.title.clone());
            Some(Total { score, as_of: observation.as_of, source })
        };
        Self {
            index: methodology.id.clone(),
            title: methodology.short.clone(),
            full: methodology.score.full,
            totals: index.of(country).iter().filter_map(total).collect(),
        }
    }
}

impl Chart for History {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        finding::source(self)
    }

    fn missing(&self) -> Option<Message> {
        self.panels.is_empty().then(|| say::chart_history_missing(&self.subject))
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
