//! What a map says in words: its title, its description, its key, its marks and its table.

use super::{Entry, TileMap, class};
use crate::table::{self, Table};
use crate::text::{Message, Value, say};

pub(super) fn title(map: &TileMap) -> Message {
    let (of, index) = (map.scored(), &map.index);
    match map.classes.first() {
        Some(best) if best.tier.is_some() => say::chart_map_title_tier(best.count, of, index),
        Some(best) => say::chart_map_title(best.count, of, best.from, map.full, index),
        None => say::chart_strip_missing(index),
    }
}

pub(super) fn description(map: &TileMap) -> Message {
    if map.scored() == 0 {
        return say::chart_strip_missing(&map.index);
    }
    say::chart_map_description(&map.index, map.scored(), map.entries.len() - map.scored())
}

/// What the key says of a class: "from 80 (13)".
pub(super) fn key(map: &TileMap, place: usize) -> Message {
    let count = map.classes.get(place).map_or(0, |class| class.count);
    say::chart_map_key(class::name(&map.classes, place), count)
}

/// What the key says of those without a score; none where there are none.
pub(super) fn key_unknown(map: &TileMap) -> Option<Message> {
    let count = map.entries.len() - map.scored();
    (count > 0).then(|| say::chart_map_key(say::chart_map_unknown(), count))
}

pub(super) fn mark(map: &TileMap, entry: &Entry) -> Message {
    match (entry.score, entry.rank, entry.class) {
        (Some(score), Some(rank), Some(place)) => {
            say::chart_map_mark(&entry.name, score, table::rank(rank), map.scored(), class::name(&map.classes, place))
        }
        (Some(score), ..) => say::chart_strip_mark_unranked(&entry.name, score),
        _ => say::chart_map_mark_unknown(&entry.name),
    }
}

pub(super) fn table(map: &TileMap) -> Table {
    let header = vec![
        say::chart_column_rank(),
        say::chart_column_country(),
        say::chart_column_score(),
        say::chart_map_column_class(),
    ];
    let row = |entry: &Entry| {
        vec![
            entry.rank.map_or_else(|| "".into(), table::rank),
            Value::from(&entry.name),
            entry.score.map_or_else(|| "".into(), Value::from),
            entry.class.map_or_else(|| "".into(), |place| class::name(&map.classes, place).into()),
        ]
    };
    Table { header, rows: map.entries.iter().map(row).collect() }
}
