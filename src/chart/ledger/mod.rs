//! The ledger: every area a row, every indicator a cell as wide as its points, filled where they were earned.

mod finding;
mod place;
mod row;

use super::{Chart, Frame, Layout};
use crate::model::{Localized, Methodology, PartId, PointScale, Points};
use crate::scoring::{Explanation, Standing};
use crate::table::Table;
use crate::text::{Message, say};

/// Where the points of a country are.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    subject: Localized,
    source: Message,
    /// Decimals of a point.
    points: PointScale,
    total: Tally,
    /// Points of areas that exist but are not held.
    rest: Points,
    rows: Vec<Row>,
}

/// What is known of the points of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tally {
    standing: Standing,
    max: Points,
}

/// An area.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    part: PartId,
    title: Localized,
    tally: Tally,
    /// Decimals of its percent.
    percent_decimals: u8,
    cells: Vec<Cell>,
}

/// An indicator, or an area of which no indicator is known.
#[derive(Clone, Debug, PartialEq)]
struct Cell {
    part: PartId,
    title: Localized,
    max: Points,
    awarded: Option<Points>,
}

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Credited,
    Partly,
    Gap,
    Unknown,
}

impl Ledger {
    /// The ledger of an explained total. `subject` is the country or whatever was assessed.
    #[must_use]
    pub fn new(methodology: &Methodology, total: &Explanation<'_>, subject: &Localized, source: Message) -> Self {
        let rows = total.parts.iter().filter_map(|area| Row::new(area, methodology.score.area_decimals)).collect();
        let total = Tally { standing: total.standing, max: total.max };
        let rest = methodology.rest.as_ref().map_or(Points::ZERO, |rest| rest.max);
        Self { subject: subject.clone(), source, points: methodology.points, total, rest, rows }
    }

    fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|row| &row.cells)
    }
}

impl Row {
    fn new(area: &Explanation<'_>, percent_decimals: u8) -> Option<Self> {
        let part = area.part?;
        let below: Vec<Cell> = area.leaves().filter_map(Cell::new).collect();
        // An area of which only the sum is known is one cell: where in it the points lie is not known.
        let cells = match area.standing {
            Standing::Given(_) => vec![Cell::new(area)?],
            Standing::Computed(_) | Standing::Partly(_) | Standing::Unknown => below,
        };
        let tally = Tally { standing: area.standing, max: area.max };
        Some(Self { part: part.id.clone(), title: part.name.clone(), tally, percent_decimals, cells })
    }

    /// Whether its cells are indicators rather than the area itself.
    fn has_own_cells(&self) -> bool {
        self.cells.iter().any(|cell| cell.part != self.part)
    }

    /// Its number, where its key is one.
    fn number(&self) -> Option<&str> {
        self.part.number()
    }
}

impl Cell {
    fn new(node: &Explanation<'_>) -> Option<Self> {
        let part = node.part?;
        let awarded = node.standing.points();
        Some(Self { part: part.id.clone(), title: part.name.clone(), max: part.max, awarded })
    }

    fn state(&self) -> State {
        match self.awarded {
            None => State::Unknown,
            Some(points) if points >= self.max => State::Credited,
            Some(points) if points <= Points::ZERO => State::Gap,
            Some(_) => State::Partly,
        }
    }
}

impl State {
    const ALL: [Self; 4] = [Self::Credited, Self::Partly, Self::Gap, Self::Unknown];

    fn name(self) -> Message {
        match self {
            Self::Credited => say::chart_credited(),
            Self::Partly => say::chart_partly_credited(),
            Self::Gap => say::chart_not_credited(),
            Self::Unknown => say::chart_not_known(),
        }
    }
}

impl Chart for Ledger {
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
        let known = self.cells().any(|cell| cell.awarded.is_some());
        (!known).then(|| say::chart_ledger_missing(&self.subject))
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
