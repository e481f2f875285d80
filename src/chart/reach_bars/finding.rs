//! What reach bars say in words: which areas all strategies reach and which none, each bar, and the table.

use super::{Cell, ReachBars, Row};
use crate::model::Points;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// More areas than this make no readable title.
const MOST_NAMED: usize = 3;

pub(super) fn title(chart: &ReachBars) -> Message {
    let is_reached = |cell: &Cell| cell.any > Points::ZERO;
    let (all, none): (Vec<&Row>, Vec<&Row>) = (
        chart.areas().iter().filter(|row| row.cells.iter().all(is_reached)).collect(),
        chart.areas().iter().filter(|row| !row.cells.iter().any(is_reached)).collect(),
    );
    let by_all = areas(chart, &all);
    match (chart.columns.as_slice(), none.is_empty()) {
        ([only], true) => say::chart_side_title_one(only.name.clone(), by_all),
        ([only], false) => {
            say::chart_side_title_not(say::chart_side_title_one(only.name.clone(), by_all), areas(chart, &none))
        }
        (several, true) => say::chart_side_title(several.len(), by_all),
        (several, false) => {
            say::chart_side_title_none(say::chart_side_title(several.len(), by_all), areas(chart, &none))
        }
    }
}

/// Some areas by name where they are few, else how many they are.
fn areas(chart: &ReachBars, some: &[&Row]) -> Value {
    let of = chart.areas().len();
    match some.len() {
        0 => say::chart_side_no_area().into(),
        count if count == of => say::chart_side_every_area(of).into(),
        count if count > MOST_NAMED => say::chart_side_some_areas(count, of).into(),
        _ => Value::from(some.iter().map(|row| name(row)).collect::<Vec<_>>()),
    }
}

pub(super) fn description(chart: &ReachBars) -> Message {
    say::chart_side_description(&chart.index, chart.areas().len(), chart.columns.len())
}

/// The title of a row, after the number of the area where it has one.
pub(super) fn title_of(row: &Row) -> Value {
    let Some(area) = &row.area else { return say::chart_side_all_areas().into() };
    Value::title(&area.id, &area.name)
}

fn name(row: &Row) -> Value {
    row.area.as_ref().map_or_else(|| say::chart_side_all_areas().into(), |area| (&area.name).into())
}

/// What is said of a bar.
pub(super) fn mark(chart: &ReachBars, strategy: &Message, row: &Row, cell: Cell) -> Message {
    let of = chart.amount(row.of);
    if cell.any == Points::ZERO {
        return say::chart_side_mark_none(strategy.clone(), title_of(row), of);
    }
    say::chart_side_mark(strategy.clone(), title_of(row), chart.amount(cell.any), of, chart.amount(cell.direct))
}

/// A row for each area and one for all of them; two columns for each strategy.
pub(super) fn table(chart: &ReachBars) -> Table {
    let of_each = chart.columns.iter().flat_map(|column| {
        [say::chart_side_column_direct(column.name.clone()), say::chart_side_column_any(column.name.clone())]
    });
    let header = [say::chart_column_area_number(), say::chart_column_area(), say::chart_column_max()];
    let row = |row: &Row| {
        let number = row.area.as_ref().and_then(|area| area.id.number()).unwrap_or_default();
        let cells = row.cells.iter().flat_map(|cell| [chart.amount(cell.direct), chart.amount(cell.any)]);
        [number.into(), name(row), chart.amount(row.of)].into_iter().chain(cells).collect()
    };
    Table { header: header.into_iter().chain(of_each).collect(), rows: chart.rows.iter().map(row).collect() }
}
