//! What a strip says in words: its title, its description, its marks and its table.

use super::{Entry, Strip};
use crate::model::Decimal;
use crate::scoring::Rank;
use crate::table::{self, Table};
use crate::text::{Message, Value, say};

/// More countries than this make no readable title.
pub(super) const MOST_NAMED: usize = 4;

pub(super) fn title(strip: &Strip) -> Message {
    let chosen: Vec<&Entry> = strip.highlighted().collect();
    match (chosen.as_slice(), strip.scored.as_slice()) {
        (_, []) => say::chart_strip_missing(&strip.index),
        ([only], _) => {
            let below = strip.scored.iter().filter(|entry| entry.score < only.score).count();
            say::chart_strip_title_one(&only.name, only.score, below, strip.scored.len().saturating_sub(1))
        }
        ([], _) if let Some(group) = strip.group.as_ref().and_then(|group| group.title.as_ref()) => group.clone(),
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
    let mut reading = say::chart_strip_description(&strip.index, strip.scored.len(), strip.full);
    if let Some([low, median, high]) = strip.quartiles() {
        reading = say::chart_strip_description_middle(reading, median, low, high);
    }
    if let Some(group) = strip.group.as_ref().and_then(|group| group.description.as_ref()) {
        reading = say::chart_strip_description_group(reading, group.clone());
    }
    if strip.without.is_empty() {
        return reading;
    }
    say::chart_strip_description_without(reading, Value::List(strip.without.iter().map(Value::from).collect()))
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
    let mut header = vec![say::chart_column_rank(), say::chart_column_country(), say::chart_column_score()];
    header.extend(strip.group.as_ref().map(|group| group.column.clone()));
    let cell = |rank: Option<Rank>| rank.map_or_else(|| "".into(), table::rank);
    let row = |entry: &Entry| {
        let mut row = vec![cell(entry.rank), Value::from(&entry.name), entry.score.into()];
        row.extend(strip.group.as_ref().map(|_| cell(entry.in_group)));
        row
    };
    Table { header, rows: strip.ranked().map(row).collect() }
}
