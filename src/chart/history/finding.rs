//! What a history says in words: its title, its description, its source and its table.

use crate::chart::moves;
use crate::chart::time::{self, Panel, Total};
use crate::model::Localized;
use crate::table::Table;
use crate::text::{Message, Value, say};
use std::cmp::Ordering;

/// The finding about the one country that the panels are about.
pub(in crate::chart) fn title(subject: &Localized, panels: &[Panel]) -> Message {
    match panels {
        [] => say::chart_history_missing(subject),
        [only] => change(subject, only).unwrap_or_else(|| latest(subject, panels)),
        _ => across(subject, panels).unwrap_or_else(|| latest(subject, panels)),
    }
}

/// How the score changed from the last edition but one to the last; none where they count other points.
fn across(subject: &Localized, panels: &[Panel]) -> Option<Message> {
    let [.., before, after] = panels else { return None };
    let latest = |panel: &Panel| Some(panel.totals().last()?.1.score);
    let (from, to) = (latest(before)?, latest(after)?);
    let change = moves::signed(to.minus(from));
    before.counts_like(after).then(|| say::chart_history_across(subject, from, &before.name, to, &after.name, change))
}

/// How the score changed under one methodology, where two totals are dated well enough to say so.
fn change(subject: &Localized, panel: &Panel) -> Option<Message> {
    let mut dated = panel.totals().map(|(_, total)| total).filter(|total| total.is_month_exact());
    let first = dated.next()?;
    let last = dated.last()?;
    let (from, to) = (first.score, last.score);
    Some(match to.cmp(&from) {
        Ordering::Greater => say::chart_history_rose(subject, &panel.name, from, to, first.as_of, last.as_of),
        Ordering::Less => say::chart_history_fell(subject, &panel.name, from, to, first.as_of, last.as_of),
        Ordering::Equal => say::chart_history_stayed(subject, &panel.name, to, first.as_of, last.as_of),
    })
}

fn latest(subject: &Localized, panels: &[Panel]) -> Message {
    let last = |panel: &Panel| Some(say::chart_history_latest(&panel.name, panel.totals().last()?.1.score).into());
    let list: Vec<Value> = panels.iter().filter_map(last).collect();
    say::chart_history_title(subject, Value::List(list))
}

/// How to read the panels, of which there is at least one.
pub(in crate::chart) fn reading(panels: &[Panel]) -> Message {
    let totals: usize = panels.iter().map(|panel| panel.totals().count()).sum();
    if panels.len() == 1 {
        return say::chart_history_description(totals);
    }
    say::chart_history_description_several(totals, panels.len())
}

/// Every source of a total, each once.
pub(in crate::chart) fn source(panels: &[Panel]) -> Message {
    // In quotation marks, because titles have commas of their own.
    let titles: Vec<Message> = time::source_titles(panels).into_iter().cloned().map(say::chart_quoted).collect();
    say::chart_sources(titles.len(), titles)
}

pub(super) fn table(panels: &[Panel]) -> Table {
    let header = vec![
        say::chart_column_index(),
        say::chart_column_date(),
        say::chart_column_score(),
        say::chart_column_full(),
        say::chart_column_source(),
    ];
    let rows = panels.iter().flat_map(|panel| panel.totals().map(|(_, total)| cells(panel, total)));
    Table { header, rows: rows.collect() }
}

/// What a row says of a total.
pub(in crate::chart) fn cells(panel: &Panel, total: &Total) -> Vec<Value> {
    vec![Value::from(&panel.name), total.as_of.into(), total.score.into(), panel.full.into(), total.source.clone()]
}
