//! The radar: the shape that the areas of a country make, for a few countries on one, for many on one each.

mod finding;
mod names;
mod place;
mod web;

use super::figures::Figures;
use super::{Chart, Frame, Layout, Selection};
use crate::model::IndexData;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The most countries on one radar; as many as there are colours.
const MOST_TOGETHER: usize = 5;
/// With fewer spokes there is no shape.
const LEAST_AREAS: usize = 3;

/// The shares that the picked countries have of each top-level area, on spokes.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    figures: Figures,
    source: Message,
}

impl Radar {
    /// The radar of the picked countries, each by the observation that stands for it in the index.
    #[must_use]
    pub fn new(index: &IndexData, selection: &Selection, source: Message) -> Self {
        Self { figures: Figures::new(index, selection), source }
    }

    /// The countries of which no area is known, though their total may be.
    fn without(&self) -> Vec<Value> {
        let is_without = |place: usize| self.figures.areas().iter().all(|line| line.get(place).is_none());
        let all = self.figures.selection.iter().enumerate();
        all.filter(|(place, _)| is_without(*place)).map(|(_, one)| Value::from(&one.name)).collect()
    }

    /// The share of each area that the country at a place has, from 0 to 1.
    fn shares(&self, place: usize) -> Vec<Option<f64>> {
        let share = |line: &super::figures::Line| line.get(place).map(|figure| figure.share.approximate());
        self.figures.areas().iter().map(share).collect()
    }
}

impl Chart for Radar {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        let (figures, areas) = (&self.figures, self.figures.areas());
        if areas.len() < LEAST_AREAS && !figures.selection.is_empty() {
            return Some(say::chart_radar_few(&figures.index, areas.len()));
        }
        let none = || areas.iter().all(|line| line.cells.iter().all(Option::is_none));
        figures.missing().or_else(|| none().then(|| say::chart_radar_unknown(&figures.index)))
    }

    fn table(&self) -> Table {
        self.figures.table()
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
