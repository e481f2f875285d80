//! The grid: a table as a picture, its cells shaded by share.

mod areas;
mod cell;
mod outranking;
mod place;
mod priorities;

use super::{Chart, Frame, Layout, Mark, Selection};
use crate::model::{Countries, Decimal, IndexData, Methodology};
use crate::scoring;
use crate::table::Table;
use crate::text::{Message, Value};

/// Rows and columns of cells, each with a text and a shading by share.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    title: Message,
    description: Message,
    source: Message,
    missing: Option<Message>,
    table: Table,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// What signs stand for, where the picture says it itself.
    key: Vec<(Sign, Message)>,
}

/// A country or a priority that has a column.
#[derive(Clone, Debug, PartialEq)]
struct Column {
    /// What heads it where there is no room for the name; the name itself where it needs no explanation.
    short: Value,
    /// What that stands for.
    name: Value,
    /// What heads it where there is room.
    heading: Value,
    bold: bool,
}

/// A row with a cell for each column.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    title: Value,
    /// What stands behind the title in small print: the maximum.
    note: Option<Message>,
    bold: bool,
    cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
struct Cell {
    /// What it says; a cell that says nothing has no meaning, as on a diagonal.
    text: Option<Value>,
    /// How dark it is, from 0 to 1; none where nothing is known.
    share: Option<Decimal>,
    /// What stands before the text.
    sign: Option<Sign>,
    /// Whether it is bold in a row that is not.
    bold: bool,
    mark: Option<Mark>,
}

/// A small shape before the text of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A triangle up: the best of the row.
    Best,
    /// A triangle down: the worst of the row.
    Worst,
    /// A disc: reached directly.
    Direct,
    /// A ring: reached by support.
    Supporting,
    /// A disc in a ring: some of it reached directly, some by support.
    Both,
}

impl Grid {
    /// The figures of the picked countries: a row for the total and for each top-level area, a column for each
    /// country, by the observation that stands for it in the index.
    #[must_use]
    pub fn areas(index: &IndexData, selection: &Selection, source: Message) -> Self {
        areas::grid(index, selection, source)
    }

    /// How firm the order of the picked countries is: the share of the draws of weights in which the country of a row
    /// has a higher score than that of a column. They stand by rank, so that certain orders fill the upper triangle.
    #[must_use]
    pub fn outranking(
        result: &scoring::Robustness,
        countries: &Countries,
        index: &Methodology,
        source: Message,
    ) -> Self {
        outranking::grid(result, countries, index, source)
    }

    /// The matrix of a strategy over an index: a row for each area, a column for each priority, in a cell the points of
    /// the indicators that the priority reaches there. Row and column totals count each indicator once.
    #[must_use]
    pub fn priorities(reach: &scoring::StrategyReach<'_>, index: &Methodology, source: Message) -> Self {
        priorities::grid(reach, index, source)
    }
}

impl Chart for Grid {
    fn title(&self) -> Message {
        self.title.clone()
    }

    fn description(&self) -> Message {
        self.description.clone()
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.missing.clone()
    }

    fn table(&self) -> Table {
        self.table.clone()
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
