//! The event lines of a strategy: how it came about, and what of its plan is due and reported when.

use super::{Event, EventLane, EventLines, time_key};
use crate::model::{AsOf, Measure, Milestone, SourceId, Sources, Strategy};
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};

/// Places in the list of kinds.
const HAPPENED: usize = 0;
const DUE: usize = 1;
const REPORTED: usize = 2;
/// More sources than this make no readable line; the table names each.
const MOST_SOURCES: usize = 4;

pub(super) fn event_lines(strategy: &Strategy, sources: &Sources) -> EventLines {
    let event = |one: &Milestone, kind: usize| Event {
        key: None,
        as_of: Some(one.date),
        text: (&one.text).into(),
        kind,
        source: titles(&one.sources, sources),
        target: None,
    };
    let history = EventLane {
        name: say::chart_events_history().into(),
        events: strategy.history.iter().map(|one| event(one, HAPPENED)).collect(),
    };
    let measure = |one: &Measure| {
        let due = one.due.map(|date| Event {
            key: None,
            as_of: Some(date),
            text: say::chart_events_due_text().into(),
            kind: DUE,
            source: titles(&one.sources, sources),
            target: None,
        });
        let reports = one.reports.iter().map(|report| event(report, REPORTED));
        let name = say::chart_numbered(one.id.as_str(), &one.label);
        EventLane { name: name.into(), events: due.into_iter().chain(reports).collect() }
    };
    let lanes = std::iter::once(history).chain(strategy.measures.iter().map(measure)).collect();
    let kinds = vec![say::chart_events_happened(), say::chart_events_due(), say::chart_events_reported()];
    let (first, last) = (strategy.period.first(), strategy.period.last());
    let lines = EventLines::new(title(strategy), kinds, lanes, source(strategy, sources));
    match AsOf::parse(&format!("{first:04}/{last:04}")) {
        Some(span) => {
            let name = say::chart_events_period(first.to_string(), last.to_string());
            lines.with_period(name, span)
        }
        None => lines,
    }
}

/// From the first mention through the approval to the latest report, as far as each is known.
fn title(strategy: &Strategy) -> Message {
    let reports = strategy.measures.iter().flat_map(|one| &one.reports);
    let mut dates: Vec<AsOf> = strategy.history.iter().chain(reports).map(|one| one.date).collect();
    dates.sort_small_by_key(time_key);
    let approved = strategy.approval.as_ref().map(|approval| approval.date);
    let (first, last) = (dates.first().copied(), dates.last().copied());
    let Some(approved) = approved else { return say::chart_events_title(dates.len(), first, last) };
    let first = first.filter(|date| time_key(date) < time_key(&approved));
    let last = last.filter(|date| time_key(date) > time_key(&approved));
    match (first, last) {
        (Some(first), Some(last)) => say::chart_events_title_whole(first, approved, last),
        (Some(first), None) => say::chart_events_title_before(first, approved),
        (None, Some(last)) => say::chart_events_title_after(approved, last),
        (None, None) => say::chart_events_title_approved(approved),
    }
}

fn titles(ids: &[SourceId], sources: &Sources) -> Value {
    let title = |id: &SourceId| {
        let title = sources.by_id.get(id).map_or_else(|| id.to_string(), |source| source.title.clone());
        say::chart_quoted(title)
    };
    Value::from(ids.iter().map(title).collect::<Vec<_>>())
}

/// Every source of an event, each once.
fn source(strategy: &Strategy, sources: &Sources) -> Message {
    let measures = strategy.measures.iter().filter(|one| one.due.is_some() || !one.reports.is_empty());
    let of_measures = measures.flat_map(|one| {
        let due = one.due.iter().flat_map(|_| &one.sources);
        due.chain(one.reports.iter().flat_map(|report| &report.sources))
    });
    let mut ids: Vec<SourceId> = Vec::new();
    for id in strategy.history.iter().flat_map(|one| &one.sources).chain(of_measures) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    if ids.len() > MOST_SOURCES {
        return say::chart_timelines_sources(ids.len());
    }
    say::chart_sources(ids.len(), titles(&ids, sources))
}
