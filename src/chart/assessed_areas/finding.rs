//! What assessed areas say in words: where more or less is claimed than was published, each bar, and the table.

use super::{AssessedAreas, Row};
use crate::model::Points;
use crate::scoring::assessment::Reading;
use crate::table::Table;
use crate::text::{Message, Value, say, total_points};
use std::cmp::Ordering;

/// More areas than this make no readable title.
const MOST_NAMED: usize = 3;

pub(super) fn title(chart: &AssessedAreas) -> Message {
    if !chart.has_published() {
        return most_missing(chart);
    }
    // Claimed is what is said to be met, whatever supports it.
    let against = |wanted: Ordering| {
        let rows = chart.rows.iter();
        rows.filter(|row| row.published.is_some_and(|points| row.tally.claimed.cmp(&points) == wanted)).collect()
    };
    let (more, mut less): (Vec<&Row>, Vec<&Row>) = (against(Ordering::Greater), against(Ordering::Less));
    // What is not assessed may yet be claimed.
    less.retain(|row| row.tally.is_complete());
    match (more.is_empty(), less.is_empty()) {
        (true, true) => say::sheet_chart_title_same(),
        (false, true) => say::sheet_chart_title_more(names(&more)),
        (true, false) => say::sheet_chart_title_less(names(&less)),
        (false, false) => say::sheet_chart_title_both(names(&more), names(&less)),
    }
}

/// Where most points are not supported.
fn most_missing(chart: &AssessedAreas) -> Message {
    let missing = |row: &&Row| row.tally.max - row.tally.supported;
    let most = chart.rows.iter().map(|row| missing(&row)).max().unwrap_or_default();
    if most == Points::ZERO {
        return say::sheet_chart_title_full();
    }
    let rows: Vec<&Row> = chart.rows.iter().filter(|row| missing(row) == most).collect();
    say::sheet_chart_title_missing(chart.amount(most), names(&rows))
}

/// Areas by name where they are few, else how many they are.
fn names(rows: &[&Row]) -> Value {
    if rows.len() > MOST_NAMED {
        return say::sheet_chart_areas(rows.len()).into();
    }
    Value::List(rows.iter().map(|row| name(row)).collect())
}

pub(super) fn description(chart: &AssessedAreas) -> Message {
    let (index, areas) = (&chart.index, chart.rows.len());
    if chart.has_published() {
        say::sheet_chart_description(index, areas)
    } else {
        say::sheet_chart_description_alone(index, areas)
    }
}

/// The name of an area, after its number where it has one.
pub(super) fn name(row: &Row) -> Value {
    Value::title(&row.area, &row.name)
}

/// `5/7`: the supported points of an area out of all; `5–7/7` while something of it is not assessed.
pub(super) fn points(chart: &AssessedAreas, row: &Row) -> Message {
    total_points(&row.tally, Reading::Supported, chart.points)
}

/// What is said of a bar.
pub(super) fn mark(chart: &AssessedAreas, row: &Row) -> Message {
    let tally = row.tally;
    let [supported, claimed, planned] = Reading::ALL.map(|reading| {
        tally.range(reading).map_or_else(|| say::sheet_nothing().into(), |(least, _)| chart.amount(least))
    });
    let said = say::sheet_chart_mark(name(row), chart.amount(tally.max), supported, claimed, planned);
    let said = match row.published {
        Some(points) => say::sheet_chart_mark_published(said, chart.amount(points)),
        None => said,
    };
    let left = tally.of - tally.answered;
    if left == 0 { said } else { say::sheet_chart_mark_left(said, left) }
}

pub(super) fn table(chart: &AssessedAreas) -> Table {
    let header = [
        say::chart_column_area_number(),
        say::chart_column_area(),
        say::chart_column_max(),
        Reading::Supported.into(),
        Reading::Claimed.into(),
        Reading::Planned.into(),
        say::sheet_published(),
        say::sheet_answered(),
        say::sheet_indicators(),
    ];
    let row = |row: &Row| {
        let points = |points: Points| chart.amount(points);
        // Where nothing is assessed nothing is known.
        let own = |reading| row.tally.range(reading).map_or_else(|| "".into(), |(least, _)| points(least));
        let [supported, claimed, planned] = Reading::ALL.map(own);
        vec![
            row.area.number().unwrap_or_default().into(),
            (&row.name).into(),
            points(row.tally.max),
            supported,
            claimed,
            planned,
            row.published.map_or_else(|| "".into(), points),
            row.tally.answered.into(),
            row.tally.of.into(),
        ]
    };
    Table { header: header.into(), rows: chart.rows.iter().map(row).collect() }
}
