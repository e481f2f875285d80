//! What event lines say in words: the description, each mark, and the table.

use super::{Event, EventLane, EventLines};
use crate::table::Table;
use crate::text::{Message, Value, say};

pub(super) fn description(chart: &EventLines) -> Message {
    if let Some(missing) = crate::chart::Chart::missing(chart) {
        return missing;
    }
    let reading = say::chart_events_description(chart.events().count(), chart.lanes.len());
    let reading = match chart.events().filter(|(_, event)| event.as_of.is_none()).count() {
        0 => reading,
        undated => say::chart_events_description_undated(reading, undated),
    };
    match &chart.period {
        Some(period) => say::chart_events_description_period(reading, period.name.clone()),
        None => reading,
    }
}

/// The kinds that events have, each with its place.
pub(super) fn kinds(chart: &EventLines) -> Vec<(usize, &Message)> {
    let is_used = |kind: usize| chart.events().any(|(_, event)| event.kind == kind);
    chart.kinds.iter().enumerate().filter(|(kind, _)| is_used(*kind)).collect()
}

/// What is said of an event.
pub(super) fn says(chart: &EventLines, lane: &EventLane, event: &Event) -> Message {
    say::chart_events_mark(lane.name.clone(), key(event), event.as_of, kind(chart, event), event.text.clone())
}

/// The key that stands beside an event.
pub(super) fn key(event: &Event) -> &str {
    event.key.as_deref().unwrap_or_default()
}

fn kind(chart: &EventLines, event: &Event) -> Value {
    chart.kinds.get(event.kind).map_or_else(|| "".into(), |kind| kind.clone().into())
}

pub(super) fn table(chart: &EventLines) -> Table {
    let header = vec![
        say::chart_events_column_key(),
        say::chart_events_column_lane(),
        say::chart_events_column_date(),
        say::chart_events_column_kind(),
        say::chart_events_column_text(),
        say::chart_column_source(),
    ];
    let row = |(lane, event): (&EventLane, &Event)| {
        vec![
            key(event).into(),
            lane.name.clone(),
            event.as_of.into(),
            kind(chart, event),
            event.text.clone(),
            event.source.clone(),
        ]
    };
    Table { header, rows: chart.events().map(row).collect() }
}
