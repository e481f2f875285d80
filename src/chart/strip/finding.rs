//! What a strip says in words: its title, its description, its marks and its table.

use super::{Entry, Strip};
use crate::model::Decimal;
use crate::table::{self, Table};
use crate::text::{Message, Value, say};

/// More countries than this make no readable title.
const MOST_NAMED: usize = 4;

pub(super) fn title(strip: &Strip) -> Message {
    let chosen: Vec<&Entry> = strip.highlighted().collect();
    match (chosen.as_slice(), strip.scored.as_slice()) {
        (_, []) => say::chart_strip_missing(&strip.index),
        ([only], _) => {
            let below = strip.scored.iter().filter(|entry| entry.score < only.score).count();
            say::chart_strip_title_one(&only.name, only.score, below, strip.scored.len().saturating_sub(1))
        }
        ([], [lowest, .., highest]) => {
            say::chart_strip_title_all(&strip.index, strip.scored.len(), lowest.score, highest.score)
        }
        ([highest, .., lowest], _) if chosen.len() > MOST_NAMED => {
            say::chart_strip_title_many(chosen.len(), strip.scored.len(), lowest.score, highest.score)
        }
        (chosen, _) => {
            let list: Vec<Message> = chosen.iter().map(|entry| named(entry)).collect();
            say::chart_strip_title_several(list, strip.scored.len())
        }
    }
}

fn named(entry: &Entry) -> Message {
    say::chart_strip_country(&entry.name, entry.score)
}

pub(super) fn description(strip: &Strip) -> Message {
    if strip.scored.is_empty() {
        return say::chart_strip_missing(&strip.index);
    }
    let reading = say::chart_strip_description(&strip.index, strip.scored.len(), strip.full, median(strip));
    if strip.without.is_empty() {
        return reading;
    }
    say::chart_strip_description_without(reading, Value::List(strip.without.iter().map(Value::from).collect()))
}

/// The middle score, or the mean of the two in the middle, rounded as the index rounds.
fn median(strip: &Strip) -> Decimal {
    let score = |place: usize| strip.scored.get(place).map_or_else(Decimal::default, |entry| entry.score);
    let count = strip.scored.len();
    let (low, high) = (score(count.saturating_sub(1) / 2), score(count / 2));
    let decimals = low.decimals.max(high.decimals);
    // Half of the sum: five times it, with one decimal more.
    let sum = low.rounded(decimals).units.saturating_add(high.rounded(decimals).units);
    Decimal { units: sum.saturating_mul(5), decimals: decimals.saturating_add(1) }.rounded(strip.decimals)
}

/// What is said of the countries with one score.
pub(super) fn mark(strip: &Strip, entries: &[Entry]) -> Message {
    let names: Vec<Value> = entries.iter().map(|entry| Value::from(&entry.name)).collect();
    let score = entries.first().map_or_else(Decimal::default, |entry| entry.score);
    match entries.first().and_then(|entry| entry.rank) {
        Some(rank) => say::chart_strip_mark(Value::List(names), score, table::rank(rank), strip.scored.len()),
        None => say::chart_strip_mark_unranked(Value::List(names), score),
    }
}

pub(super) fn table(strip: &Strip) -> Table {
    let header = vec![say::chart_column_rank(), say::chart_column_country(), say::chart_column_score()];
    let row = |entry: &Entry| {
        vec![entry.rank.map_or_else(|| "".into(), table::rank), Value::from(&entry.name), entry.score.into()]
    };
    Table { header, rows: strip.ranked().map(row).collect() }
}
