//! Bars: the total and each area of the picked countries beside each other, with points written out.

mod finding;
mod panel;
mod place;

use super::figures::Figures;
use super::{Chart, Frame, Layout, Selection};
use crate::model::IndexData;
use crate::table::Table;
use crate::text::Message;

/// The most countries that are grouped by area; of more, each has a panel of its own.
const MOST_GROUPED: usize = 7;

/// What the picked countries have of the total and of each top-level area, as bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    figures: Figures,
    source: Message,
}

impl Bars {
    /// The bars of the picked countries, each by the observation that stands for it in the index.
    #[must_use]
    pub fn new(index: &IndexData, selection: &Selection, source: Message) -> Self {
        Self { figures: Figures::new(index, selection), source }
    }

    /// Whether each country has a panel of its own: one alone, whose areas are compared with each other, and many.
    /// Without areas there would be a single bar in it.
    fn is_by_country(&self) -> bool {
        let count = self.figures.selection.len();
        (count == 1 || count > MOST_GROUPED) && !self.figures.areas().is_empty()
    }
}

impl Chart for Bars {
    fn title(&self) -> Message {
        finding::title(&self.figures)
    }

    fn description(&self) -> Message {
        finding::description(&self.figures)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.figures.missing()
    }

    fn table(&self) -> Table {
        self.figures.table()
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

pub(super) use finding::{description_without, named, title};

#[cfg(test)]
mod tests;
