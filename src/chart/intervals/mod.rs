//! Rank intervals: how far the rank of each country ranges when the weights of the areas are drawn at random.

mod finding;

pub use finding::proportion;
mod place;

use super::{Chart, Frame, Layout, Selection};
use crate::model::{Countries, Localized};
use crate::scoring::{RankRange, Robustness};
use crate::table::Table;
use crate::text::{Message, say};

/// What was drawn, and how: it is printed under the chart, so that anyone can draw the same again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunNote {
    /// The index whose weights were drawn.
    pub index: Localized,
    /// The reader's own weights, where they were drawn instead of those of the index.
    pub own: Option<Vec<u16>>,
    /// How far a weight may lie from what it is, in percent.
    pub spread: u8,
    /// How many draws were made.
    pub draws: u32,
    /// Where the generator started.
    pub seed: u64,
}

/// The ranks of the picked countries in nine tenths of the draws, a row for each, and how far those of all range.
#[derive(Clone, Debug, PartialEq)]
pub struct RankIntervals {
    run: RunNote,
    source: Message,
    /// By rank under the weights as they are, then by code.
    columns: Vec<Column>,
    /// Picked countries that are not ranked, because an area of theirs is not known.
    without: Vec<Localized>,
    /// How many countries are not ranked.
    incomplete: usize,
}

/// A country with its ranks.
#[derive(Clone, Debug, PartialEq)]
struct Column {
    name: Localized,
    range: RankRange,
    /// Its place among the picked ones, and whether it is the reader's own.
    picked: Option<(usize, bool)>,
}

impl Column {
    /// How many places lie between its best and its worst rank.
    const fn width(&self) -> usize {
        self.range.worst.saturating_sub(self.range.best)
    }

    /// How many places its rank gets away from that under the weights as they are, at most.
    fn reach(&self) -> usize {
        let rank = self.range.rank.first;
        rank.saturating_sub(self.range.best).max(self.range.worst.saturating_sub(rank))
    }
}

impl RankIntervals {
    /// The intervals of every country that was ranked.
    #[must_use]
    pub fn new(
        result: &Robustness,
        countries: &Countries,
        selection: &Selection,
        spec: RunNote,
        source: Message,
    ) -> Self {
        let column = |range: &RankRange| {
            let picked = selection.iter().enumerate().find(|(_, one)| one.country == range.country);
            Column {
                name: countries.full_name(range.country),
                range: *range,
                picked: picked.map(|(place, one)| (place, one.is_mine)),
            }
        };
        let is_ranked = |country| result.countries.iter().any(|range| range.country == country);
        let without = selection.iter().filter(|one| !is_ranked(one.country)).map(|one| one.name.clone()).collect();
        let columns = result.countries.iter().map(column).collect();
        Self { run: spec, source, columns, without, incomplete: result.incomplete.len() }
    }

    /// The picked countries, in the order of their ranks.
    fn picked(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.picked.is_some())
    }
}

impl Chart for RankIntervals {
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
        self.columns.is_empty().then(|| say::chart_intervals_missing(&self.run.index))
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
