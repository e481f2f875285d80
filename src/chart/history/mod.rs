//! The history: a country's totals over time, each methodology in a panel of its own, never a line across two.

mod finding;

pub(super) use finding::{cells, reading, source, title};

use super::time::{self, Panel, Sizes};
use super::{Chart, Frame, Layout};
use crate::model::{CountryCode, IndexData, Localized, Sources};
use crate::table::Table;
use crate::text::{Message, say};

/// The totals of a country over time.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    subject: Localized,
    panels: Vec<Panel>,
}

impl History {
    /// The history of a country in some indices, one panel for each that has a total of it, in the order given.
    #[must_use]
    pub fn new(subject: &Localized, country: CountryCode, indices: &[&IndexData], sources: &Sources) -> Self {
        let panels = indices.iter().map(|index| Panel::of(index, vec![(country, None)], sources));
        Self { subject: subject.clone(), panels: panels.filter(|panel| !panel.series.is_empty()).collect() }
    }
}

impl Chart for History {
    fn title(&self) -> Message {
        finding::title(&self.subject, &self.panels)
    }

    fn subtitle(&self) -> Option<Message> {
        time::subtitle(&self.panels)
    }

    fn description(&self) -> Message {
        if self.panels.is_empty() { say::chart_history_missing(&self.subject) } else { finding::reading(&self.panels) }
    }

    fn source(&self) -> Message {
        finding::source(&self.panels)
    }

    fn missing(&self) -> Option<Message> {
        self.panels.is_empty().then(|| say::chart_history_missing(&self.subject))
    }

    fn table(&self) -> Table {
        finding::table(&self.panels)
    }

    fn file(&self) -> Table {
        time::file(&self.table(), &self.panels)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        let mut layout = frame.layout(0.0);
        let bottom = time::place(&self.panels, Sizes::LARGE, 0.0, frame, &mut layout);
        layout.height = time::place_notes(&time::breaks(&self.panels), bottom, frame, &mut layout);
        layout.first = layout.marks.len().saturating_sub(1);
        layout
    }
}

#[cfg(test)]
mod tests;
