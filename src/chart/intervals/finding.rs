//! What rank intervals say in words: the finding, how to read them, what was drawn, and the table.

use super::{Column, RankIntervals};
use crate::model::Decimal;
use crate::scoring::Rank;
use crate::sort::SortSmall;
use crate::table::{self, Table};
use crate::text::{Message, Value, say};

/// More countries than this make no readable title.
const MOST_NAMED: usize = 4;

pub(super) fn title(chart: &RankIntervals) -> Message {
    if chart.columns.is_empty() {
        return say::chart_intervals_missing(&chart.run.index);
    }
    if chart.columns.iter().all(|column| column.reach() == 0) {
        return say::chart_intervals_title_firm(&chart.run.index, chart.columns.len());
    }
    let picked: Vec<&Column> = chart.picked().collect();
    let mine = picked.iter().find(|column| column.picked.is_some_and(|(_, is_mine)| is_mine));
    match (picked.as_slice(), mine) {
        ([], _) => say::chart_intervals_title_half(chart.columns.len(), half_within(chart.columns.iter())),
        ([only], _) | (_, Some(only)) => {
            say::chart_intervals_title_one(&only.name, ranks(only), table::rank(only.range.rank))
        }
        (few, None) if few.len() <= MOST_NAMED => {
            let each = |column: &&Column| say::chart_strip_country(&column.name, ranks(column)).into();
            say::chart_intervals_title_each(Value::List(few.iter().map(each).collect()))
        }
        (many, None) => {
            let half = say::chart_intervals_title_half(many.len(), half_within(many.iter().copied()));
            widest(many).map_or(half.clone(), |widest| say::chart_intervals_title_widest(half, widest))
        }
    }
}

/// Which of the picked countries ranges furthest; none where that is nobody or too many.
fn widest(picked: &[&Column]) -> Option<Value> {
    let most = picked.iter().map(|column| column.width()).max().filter(|most| *most > 0)?;
    let widest: Vec<Value> = picked
        .iter()
        .filter(|column| column.width() == most)
        .map(|column| say::chart_strip_country(&column.name, ranks(column)).into())
        .collect();
    (widest.len() <= MOST_NAMED).then_some(Value::List(widest))
}

/// The least number of places within which at least half of them keep their rank.
fn half_within<'a>(columns: impl Iterator<Item = &'a Column>) -> usize {
    let mut reaches: Vec<usize> = columns.map(Column::reach).collect();
    reaches.sort_small();
    reaches.get(reaches.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}

pub(super) fn description(chart: &RankIntervals) -> Message {
    if chart.columns.is_empty() {
        return say::chart_intervals_missing(&chart.run.index);
    }
    let reading = say::chart_intervals_description(chart.columns.len(), chart.incomplete);
    if chart.without.is_empty() {
        return reading;
    }
    say::chart_intervals_without(reading, Value::List(chart.without.iter().map(Value::from).collect()))
}

/// What was drawn and how to read the bars, to be printed in the picture.
pub(super) fn note(chart: &RankIntervals) -> Message {
    let spread = Value::Percent(Decimal { units: chart.run.spread.into(), decimals: 0 });
    let draws = Decimal { units: chart.run.draws.into(), decimals: 0 };
    // The digits of a seed are not grouped, so that it can be copied.
    let seed = chart.run.seed.to_string();
    match &chart.run.own {
        None => say::chart_intervals_note(&chart.run.index, spread, draws, seed),
        Some(own) => say::chart_intervals_note_own(proportion(own), &chart.run.index, spread, draws, seed),
    }
}

/// Weights as a proportion: `60 : 20 : 20`.
pub fn proportion<T: ToString>(weights: &[T]) -> String {
    weights.iter().map(ToString::to_string).collect::<Vec<_>>().join(" : ")
}

/// The ranks of nine tenths of the draws: `2–4`, or `3` where they are all the same.
pub(super) fn ranks(column: &Column) -> Value {
    table::rank(Rank { first: column.range.best, last: column.range.worst })
}

/// What is said of a country.
pub(super) fn mark(column: &Column) -> Message {
    say::chart_intervals_mark(&column.name, table::rank(column.range.rank), ranks(column), column.range.median)
}

pub(super) fn table(chart: &RankIntervals) -> Table {
    let header = vec![
        say::chart_column_rank(),
        say::chart_column_country(),
        say::chart_intervals_column_code(),
        say::chart_intervals_column_best(),
        say::chart_intervals_column_median(),
        say::chart_intervals_column_worst(),
    ];
    let row = |column: &Column| {
        let range = column.range;
        vec![
            table::rank(range.rank),
            Value::from(&column.name),
            range.country.to_string().into(),
            range.best.into(),
            range.median.into(),
            range.worst.into(),
        ]
    };
    Table { header, rows: chart.columns.iter().map(row).collect() }
}
