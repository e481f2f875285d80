//! What formula swing says in words: the finding, how to read it, its marks and its table.

use super::{FormulaSwing, Percent, Row, formula_label};
use crate::model::Decimal;
use crate::scoring::Formula;
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// More priorities than this make no readable title.
const MOST_NAMED: usize = 3;

pub(super) fn missing(chart: &FormulaSwing) -> Option<Message> {
    if chart.rows.iter().all(|row| !row.has_links) {
        return Some(say::chart_reach_missing(&chart.index));
    }
    chart.rows.iter().all(|row| row.ends.is_none()).then(|| say::chart_swing_missing(&chart.index))
}

/// Which priorities the choice of formula moves furthest.
pub(super) fn title(chart: &FormulaSwing) -> Message {
    if let Some(missing) = missing(chart) {
        return missing;
    }
    let mut moved: Vec<(&Row, Decimal)> =
        chart.rows.iter().filter_map(|row| Some((row, row.swing().filter(|swing| swing.units > 0)?))).collect();
    moved.sort_small_by_key(|(_, swing)| std::cmp::Reverse(*swing));
    let moves: Vec<Message> = moved
        .iter()
        .take(MOST_NAMED)
        .map(|(row, swing)| say::chart_swing_move(row.id.as_str(), rounded(*swing)))
        .collect();
    match moves.is_empty() {
        true if chart.rows.iter().all(|row| row.swing().is_none()) => say::chart_swing_title_unknown(),
        true => say::chart_swing_title_none(),
        false => say::chart_swing_title(moves),
    }
}

/// Whole points, but for what would read as none.
fn rounded(swing: Decimal) -> Value {
    let whole = swing.rounded(0);
    if whole.units == 0 { swing.into() } else { Value::Count(whole.units) }
}

pub(super) fn description(chart: &FormulaSwing) -> Message {
    if let Some(missing) = missing(chart) {
        return missing;
    }
    let reading = say::chart_swing_description(&chart.index, chart.rows.len(), formula_label(chart.chosen));
    let named = |is: fn(&Row, Formula) -> bool| -> Vec<Value> {
        chart.rows.iter().filter(|row| is(row, chart.chosen)).map(|row| row.id.as_str().into()).collect()
    };
    let unknown = named(|row, chosen| row.by(chosen) == Percent::Unknown);
    if unknown.is_empty() { reading } else { say::chart_swing_unknown(reading, Value::List(unknown)) }
}

/// What is said of a priority.
pub(super) fn mark(row: &Row) -> Message {
    let name = name(row);
    if !row.has_links {
        return say::chart_swing_mark_unlinked(name);
    }
    if row.ends.is_none() {
        return say::chart_swing_mark_unknown(name);
    }
    let percents: Vec<Message> = row
        .each()
        .map(|(formula, percent)| say::chart_swing_percent(formula_label(formula), written(percent)))
        .collect();
    match row.swing() {
        Some(swing) => say::chart_swing_mark(name, percents, swing),
        None => say::chart_swing_mark_single(name, percents),
    }
}

/// What stands in the plot where no percent is known.
pub(super) fn lack(row: &Row) -> Option<Message> {
    if row.ends.is_some() {
        None
    } else if row.has_links {
        Some(say::chart_not_known())
    } else {
        Some(say::chart_swing_unlinked())
    }
}

/// The number and the heading of a priority.
pub(super) fn name(row: &Row) -> Message {
    say::chart_numbered(row.id.as_str(), &row.label)
}

fn written(percent: Percent) -> Value {
    match percent {
        Percent::Known(percent) => Value::Percent(percent),
        Percent::Unknown => say::chart_not_known().into(),
        Percent::Nothing => say::chart_swing_nothing().into(),
    }
}

pub(super) fn table(chart: &FormulaSwing) -> Table {
    let names = [say::chart_column_priority_number(), say::chart_column_priority()];
    let formulas = Formula::ALL.into_iter().map(|formula| say::chart_swing_column(formula_label(formula)));
    let header = names.into_iter().chain(formulas).chain([say::chart_swing_column_swing()]).collect();
    let cell = |percent: Percent| if percent == Percent::Unknown { "".into() } else { written(percent) };
    let row = |row: &Row| {
        let names = [row.id.as_str().into(), Value::from(&row.label)];
        let swing = row.swing().map_or_else(|| "".into(), Value::Number);
        names.into_iter().chain(row.percents.map(cell)).chain([swing]).collect()
    };
    Table { header, rows: chart.rows.iter().map(row).collect() }
}
