//! Reach bars: strategies side by side by the areas of an index that they reach.

mod bar;
mod finding;
mod place;

use super::{Chart, Frame, Layout};
use crate::model::{Localized, Methodology, Part, PartId, PointScale, Points, StrategyId};
use crate::scoring::StrategyReach;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// For each area of an index a bar for each strategy: which of the area's points its priorities reach directly, and which
/// at all. Says what strategies speak of, and nothing of what a country has.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachBars {
    index: Localized,
    points: PointScale,
    columns: Vec<Column>,
    /// One for each area, then one for all of them.
    rows: Vec<Row>,
    source: Message,
}

/// A strategy.
#[derive(Clone, Debug, PartialEq)]
struct Column {
    id: StrategyId,
    name: Message,
}

/// An area, or all areas.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    /// None for all areas.
    area: Option<Named>,
    /// What the area is worth.
    of: Points,
    /// What each strategy reaches of it.
    cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq)]
struct Named {
    id: PartId,
    name: Localized,
}

/// What a strategy reaches of an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cell {
    direct: Points,
    /// The direct ones and those that are only supported.
    any: Points,
}

impl ReachBars {
    /// Strategies over one index, each with what it is called here and what it reaches by its mapping, in the order given.
    #[must_use]
    pub fn new(strategies: &[(StrategyId, Message, &StrategyReach<'_>)], index: &Methodology, source: Message) -> Self {
        let reached: Vec<Vec<Cell>> = strategies.iter().map(|(_, _, reach)| cells(reach)).collect();
        let row = |(place, area): (usize, &Part)| Row {
            area: Some(Named { id: area.id.clone(), name: area.name.clone() }),
            of: area.max,
            cells: reached.iter().map(|cells| cells.get(place).copied().unwrap_or_default()).collect(),
        };
        let rows: Vec<Row> = index.areas().iter().enumerate().map(row).collect();
        let total = Row {
            area: None,
            of: rows.iter().map(|row| row.of).sum(),
            cells: reached.iter().map(|cells| total(cells)).collect(),
        };
        let column =
            |(id, name, _): &(StrategyId, Message, &StrategyReach<'_>)| Column { id: id.clone(), name: name.clone() };
        Self {
            index: index.short.clone(),
            points: index.points,
            columns: strategies.iter().map(column).collect(),
            rows: rows.into_iter().chain([total]).collect(),
            source,
        }
    }

    /// The rows of areas, without that of all of them.
    fn areas(&self) -> &[Row] {
        self.rows.split_last().map_or(&[], |(_, areas)| areas)
    }

    fn amount(&self, points: Points) -> Value {
        Value::points(self.points, points)
    }
}

fn cells(reach: &StrategyReach<'_>) -> Vec<Cell> {
    reach.areas().iter().map(|area| Cell { direct: area.direct, any: area.any }).collect()
}

fn total(cells: &[Cell]) -> Cell {
    let sum = |part: fn(&Cell) -> Points| cells.iter().map(part).sum();
    Cell { direct: sum(|cell| cell.direct), any: sum(|cell| cell.any) }
}

impl Chart for ReachBars {
    fn title(&self) -> Message {
        self.missing().unwrap_or_else(|| finding::title(self))
    }

    fn description(&self) -> Message {
        self.missing().unwrap_or_else(|| finding::description(self))
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        let is_empty = self.columns.is_empty() || self.areas().is_empty();
        is_empty.then(|| say::chart_side_missing(&self.index))
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
