//! What moves in rank say in words: the finding, how to read the bars, the marks and the table.

use super::{RankMoveBars, Row, Without};
use crate::model::{Decimal, Localized};
use crate::scoring::RankMove;
use crate::table::{self, Table};
use crate::text::{Message, Value, say};
use std::cmp::Ordering;

/// More countries than this make no readable title.
const MOST_NAMED: usize = 4;

pub(super) fn title(chart: &RankMoveBars) -> Message {
    let (before, after) = (&chart.before, &chart.after);
    match chart.rows.as_slice() {
        _ if chart.all.is_empty() => say::chart_scatter_missing(before, after),
        [] => say::chart_moves_title_none(before, after),
        [only] if chart.is_picked => title_of_one(chart, only),
        rows => title_of_several(chart, rows),
    }
}

fn title_of_one(chart: &RankMoveBars, row: &Row) -> Message {
    let (before, after) = (&chart.before, &chart.after);
    let parts = parts(&row.moved);
    let (from, to) = (table::rank(row.moved.before), table::rank(row.moved.after));
    let places = row.moved.gained().saturating_abs();
    match row.moved.gained().cmp(&0) {
        Ordering::Greater => say::chart_moves_title_won(&row.name, places, before, from, after, to, parts),
        Ordering::Less => say::chart_moves_title_lost(&row.name, places, before, from, after, to, parts),
        Ordering::Equal => say::chart_moves_title_stayed(&row.name, before, from, after, to, parts),
    }
}

fn title_of_several(chart: &RankMoveBars, rows: &[Row]) -> Message {
    let (before, after) = (&chart.before, &chart.after);
    let size = |row: &Row| row.moved.gained().unsigned_abs();
    let most = rows.iter().map(size).max().unwrap_or(0);
    if most == 0 {
        return say::chart_moves_title_still(before, after, rows.len());
    }
    let furthest: Vec<&Row> = rows.iter().filter(|row| size(row) == most).collect();
    let furthest = if furthest.len() > MOST_NAMED {
        say::chart_moves_tied(furthest.len(), usize::try_from(most).unwrap_or(usize::MAX)).into()
    } else {
        Value::List(furthest.iter().map(|row| say::chart_strip_country(&row.name, net(&row.moved)).into()).collect())
    };
    if !chart.is_picked {
        return say::chart_moves_title_all(before, after, rows.len(), chart.all.len(), furthest);
    }
    let won = rows.iter().filter(|row| row.moved.gained() > 0).count();
    let lost = rows.iter().filter(|row| row.moved.gained() < 0).count();
    say::chart_moves_title(before, after, rows.len(), won, lost, furthest)
}

pub(super) fn description(chart: &RankMoveBars) -> Message {
    if chart.all.is_empty() {
        return say::chart_scatter_missing(&chart.before, &chart.after);
    }
    let reading = say::chart_moves_description(chart.all.len(), &chart.before, &chart.after);
    if chart.without.is_empty() {
        return reading;
    }
    let names = chart.without.iter().map(|one| Value::from(&one.name)).collect();
    say::chart_scatter_without(reading, Value::List(names))
}

/// What stands in place of a bar.
pub(super) fn lack(without: &Without) -> Message {
    without.only.as_ref().map_or_else(say::chart_moves_neither, say::chart_moves_only)
}

/// What is said of a country.
pub(super) fn mark(row: &Row) -> Message {
    let moved = &row.moved;
    let (from, to) = (table::rank(moved.before), table::rank(moved.after));
    say::chart_moves_mark(&row.name, from, to, net(moved), parts(moved))
}

fn parts(moved: &RankMove) -> Message {
    say::chart_moves_parts(signed(moved.own), signed(moved.others))
}

/// The places won, with their sign.
pub(super) fn net(moved: &RankMove) -> Value {
    signed(Decimal { units: moved.gained(), decimals: 0 })
}

/// A number with its sign, without decimals where it is whole.
pub(in crate::chart) fn signed(number: Decimal) -> Value {
    let whole = number.rounded(0);
    let number = if whole == number { whole } else { number };
    if number.units > 0 { say::chart_moves_plus(number).into() } else { number.into() }
}

/// Every country with both scores, whoever is shown: its two parts add up to the places won.
pub(super) fn table(chart: &RankMoveBars) -> Table {
    let header = vec![
        say::chart_column_country(),
        say::chart_moves_column_rank(&chart.before),
        say::chart_moves_column_rank(&chart.after),
        say::chart_moves_column_won(),
        say::chart_moves_own(),
        say::chart_moves_others(),
        say::chart_scatter_column_score(&chart.before),
        say::chart_scatter_column_score(&chart.after),
    ];
    let row = |(name, moved): &(Localized, RankMove)| {
        vec![
            Value::from(name),
            table::rank(moved.before),
            table::rank(moved.after),
            moved.gained().into(),
            moved.own.into(),
            moved.others.into(),
            moved.score_before.into(),
            moved.score_after.into(),
        ]
    };
    Table { header, rows: chart.all.iter().map(row).collect() }
}
