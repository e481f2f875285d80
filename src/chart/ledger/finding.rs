//! What a ledger says in words: its title, its description, its marks and its table.

use super::{Cell, Ledger, Row, State, Tally};
use crate::model::Points;
use crate::scoring::{Score, Standing};
use crate::table::Table;
use crate::text::{Message, Value, points_of, say};

pub(super) fn title(ledger: &Ledger) -> Message {
    let known = ledger.cells().filter(|cell| cell.awarded.is_some()).count();
    let all = ledger.cells().count();
    let max = amount(ledger, ledger.total.max);
    match (ledger.total.standing.points(), ledger.total.standing) {
        (Some(awarded), _) => {
            let full = ledger.rows.iter().filter(|row| row.tally.standing.points() == Some(row.tally.max)).count();
            say::chart_ledger_title(&ledger.subject, amount(ledger, awarded), max, full, ledger.rows.len())
        }
        (None, Standing::Partly(awarded)) if known == all => {
            let held = amount(ledger, ledger.total.max - ledger.rest);
            say::chart_ledger_title_held(&ledger.subject, amount(ledger, awarded), held, max)
        }
        _ if known == 0 => say::chart_ledger_title_unknown(&ledger.subject),
        _ if has_indicators(ledger) => say::chart_ledger_title_partly(&ledger.subject, known, all),
        _ => say::chart_ledger_title_areas(&ledger.subject, known, all),
    }
}

pub(super) fn description(ledger: &Ledger) -> Message {
    let count = ledger.cells().count();
    let unknown = ledger.cells().filter(|cell| cell.awarded.is_none()).count();
    if unknown == count {
        return say::chart_ledger_missing(&ledger.subject);
    }
    let mut reading = if has_indicators(ledger) {
        say::chart_ledger_reading(count, ledger.rows.len())
    } else {
        say::chart_ledger_reading_areas(count)
    };
    if unknown > 0 {
        reading = say::chart_ledger_reading_partly(reading, unknown);
    }
    if ledger.rest > Points::ZERO {
        reading = say::chart_ledger_reading_rest(reading, amount(ledger, ledger.rest));
    }
    lost(ledger, reading)
}

/// Adds where the most points are missing.
fn lost(ledger: &Ledger, reading: Message) -> Message {
    let lost = |row: &Row| row.tally.standing.points().map_or(Points::ZERO, |awarded| row.tally.max - awarded);
    let known = ledger.rows.iter().filter(|row| row.tally.standing.points().is_some()).count();
    let most = ledger.rows.iter().map(lost).max().unwrap_or(Points::ZERO);
    let areas: Vec<Value> =
        ledger.rows.iter().filter(|row| lost(row) == most).map(|row| Value::from(&row.title)).collect();
    match areas.len() {
        _ if most == Points::ZERO || known < 2 => reading,
        one_or_few @ 1..=3 => say::chart_ledger_description(reading, amount(ledger, most), one_or_few, areas),
        many => say::chart_ledger_description_many(reading, amount(ledger, most), many),
    }
}

fn has_indicators(ledger: &Ledger) -> bool {
    ledger.rows.iter().any(Row::has_own_cells)
}

/// What is said of an area.
pub(super) fn area(ledger: &Ledger, row: &Row) -> Message {
    let (title, max) = (Value::title(&row.part, &row.title), amount(ledger, row.tally.max));
    match (row.tally.standing, percent(row)) {
        (Standing::Computed(awarded) | Standing::Given(awarded), Some(percent)) => {
            say::chart_ledger_area(title, amount(ledger, awarded), max, percent)
        }
        (Standing::Partly(awarded), _) => say::chart_ledger_area_partly(title, amount(ledger, awarded), max),
        _ => say::chart_ledger_area_unknown(title, max),
    }
}

/// What is said of a cell.
pub(super) fn cell(ledger: &Ledger, cell: &Cell) -> Message {
    let (title, max) = (Value::title(&cell.part, &cell.title), amount(ledger, cell.max));
    match cell.awarded {
        Some(awarded) => say::chart_ledger_cell(title, cell.state().name(), amount(ledger, awarded), max),
        None => say::chart_ledger_cell_unknown(title, max),
    }
}

/// The points of a row as they stand beside it: `4/7`, `≥3/7`, `–/7`.
pub(super) fn points(ledger: &Ledger, tally: &Tally) -> Message {
    points_of(ledger.points, tally.standing, tally.max)
}

/// The percent of a row, where its points are known in full.
pub(super) fn percent(row: &Row) -> Option<Value> {
    let score = Score::new(row.tally.standing.points()?, row.tally.max, 100)?;
    Some(Value::Percent(score.rounded(row.percent_decimals)))
}

pub(super) fn table(ledger: &Ledger) -> Table {
    let header = vec![
        say::chart_column_area_number(),
        say::chart_column_area(),
        say::chart_column_indicator_number(),
        say::chart_column_indicator(),
        say::chart_column_points(),
        say::chart_column_max(),
        say::chart_column_state(),
    ];
    let line = |row: &Row, cell: &Cell| {
        let whole_area = cell.part == row.part;
        vec![
            row.number().unwrap_or_default().into(),
            Value::from(&row.title),
            if whole_area { "" } else { cell.part.number().unwrap_or_default() }.into(),
            if whole_area { "".into() } else { Value::from(&cell.title) },
            cell.awarded.map_or_else(|| "".into(), |awarded| amount(ledger, awarded)),
            amount(ledger, cell.max),
            cell.state().name().into(),
        ]
    };
    let rows = ledger.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| line(row, cell))).collect();
    Table { header, rows }
}

/// The states that occur, for the key.
pub(super) fn states(ledger: &Ledger) -> impl Iterator<Item = State> + '_ {
    State::ALL.into_iter().filter(|state| match state {
        // A cell that is filled in part shows both of what it is made of.
        State::Partly => false,
        State::Credited | State::Gap => ledger.cells().any(|cell| [*state, State::Partly].contains(&cell.state())),
        State::Unknown => ledger.cells().any(|cell| cell.state() == State::Unknown),
    })
}

fn amount(ledger: &Ledger, points: Points) -> Value {
    Value::points(ledger.points, points)
}
