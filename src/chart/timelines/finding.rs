//! What timelines say in words: the finding, the description, the source and the table.

use super::Timelines;
use crate::chart::time::{self, Panel, Series, Total};
use crate::chart::{history, moves};
use crate::model::{Decimal, Localized};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// More countries than this make no readable list in a title.
const MOST_NAMED: usize = 4;
/// More sources than this make no readable line; the table names each.
const MOST_SOURCES: usize = 4;

/// How the countries changed from the last edition but one to the last, where both count the same points; else who stands
/// highest and lowest now, in the panel with the most countries; of those, the last.
pub(super) fn title(timelines: &Timelines) -> Message {
    let only = timelines.selection.iter().next().filter(|_| timelines.selection.len() == 1);
    if let Some(only) = only {
        return history::title(&only.name, &timelines.panels);
    }
    if let Some(changes) = changes(&timelines.panels) {
        return changes;
    }
    let fullest = timelines.panels.iter().max_by_key(|panel| panel.series.len());
    fullest.and_then(extremes).unwrap_or_else(say::chart_timelines_missing)
}

/// What each country gained or lost between the last two editions; none where they count other points, or where
/// there are more countries than a title can name.
fn changes(panels: &[Panel]) -> Option<Message> {
    let [.., before, after] = panels else { return None };
    if !before.counts_like(after) {
        return None;
    }
    let change = |series: &Series| {
        let who = series.who.as_ref()?;
        let same = |other: &&Series| other.who.as_ref().is_some_and(|other| other.country == who.country);
        let earlier = before.series.iter().find(same)?.totals.last()?.score;
        let change = moves::signed(series.totals.last()?.score.minus(earlier));
        Some(Value::from(say::chart_timelines_change(&who.name, change)))
    };
    let changes: Vec<Value> = after.series.iter().filter_map(change).collect();
    let fits = !changes.is_empty() && changes.len() <= MOST_NAMED;
    fits.then(|| say::chart_timelines_changes(&before.name, &after.name, Value::List(changes)))
}

fn extremes(panel: &Panel) -> Option<Message> {
    let latest = |series: &Series| Some((series.who.as_ref()?.name.clone(), series.totals.last()?.score));
    let latest: Vec<(Localized, Decimal)> = panel.series.iter().filter_map(latest).collect();
    let score = |(_, score): &(Localized, Decimal)| *score;
    let (highest, lowest) = (latest.iter().map(score).max()?, latest.iter().map(score).min()?);
    if let [(name, score)] = latest.as_slice() {
        return Some(say::chart_history_title(name, vec![say::chart_history_latest(&panel.name, *score)]));
    }
    if highest == lowest {
        return Some(say::chart_timelines_title_same(&panel.name, latest.len(), highest));
    }
    let (highest, lowest) = (with_score(&latest, highest), with_score(&latest, lowest));
    Some(say::chart_timelines_title(&panel.name, latest.len(), highest, lowest))
}

/// The countries with this score, by name where they are few.
fn with_score(latest: &[(Localized, Decimal)], score: Decimal) -> Message {
    let names: Vec<Value> = latest.iter().filter(|(_, own)| *own == score).map(|(name, _)| name.into()).collect();
    if names.len() > MOST_NAMED {
        return say::chart_timelines_tied(names.len(), score);
    }
    say::chart_strip_country(Value::List(names), score)
}

pub(super) fn description(timelines: &Timelines) -> Message {
    if timelines.panels.is_empty() {
        return say::chart_timelines_missing();
    }
    let reading = history::reading(&timelines.panels);
    let reading = if timelines.is_shared() {
        say::chart_timelines_description(reading)
    } else {
        say::chart_timelines_description_each(reading)
    };
    gaps(timelines).into_iter().fold(reading, say::chart_timelines_and)
}

/// Who has no total in which panels, those of the same countries together.
pub(super) fn gaps(timelines: &Timelines) -> Vec<Message> {
    let mut gaps: Vec<(Vec<&Localized>, Vec<&Localized>)> = Vec::new();
    for panel in &timelines.panels {
        let has = |country| panel.series.iter().filter_map(|one| one.who.as_ref()).any(|who| who.country == country);
        let without = timelines.selection.iter().filter(|one| !has(one.country)).map(|one| &one.name);
        let without: Vec<&Localized> = without.collect();
        match gaps.iter_mut().find(|(_, others)| *others == without) {
            Some((panels, _)) => panels.push(&panel.name),
            None if without.is_empty() => {}
            None => gaps.push((vec![&panel.name], without)),
        }
    }
    gaps.into_iter().map(|(panels, without)| say::chart_timelines_without(panels, without)).collect()
}

pub(super) fn source(timelines: &Timelines) -> Message {
    let count = time::source_titles(&timelines.panels).len();
    if count > MOST_SOURCES { say::chart_timelines_sources(count) } else { history::source(&timelines.panels) }
}

pub(super) fn table(timelines: &Timelines) -> Table {
    let header = vec![
        say::chart_column_country(),
        say::chart_column_index(),
        say::chart_column_date(),
        say::chart_column_score(),
        say::chart_column_full(),
        say::chart_column_source(),
    ];
    let row = |panel: &Panel, series: &Series, total: &Total| {
        let name = series.who.as_ref().map_or_else(|| "".into(), |who| Value::from(&who.name));
        std::iter::once(name).chain(history::cells(panel, total)).collect()
    };
    let rows = timelines.panels.iter().flat_map(|panel| {
        let row = move |(series, total): (&Series, &Total)| row(panel, series, total);
        panel.totals().map(row).collect::<Vec<_>>()
    });
    Table { header, rows: rows.collect() }
}
