//! What a history says in words: its title, its description, its marks and its table.

use super::{History, Panel, Total};
use crate::chart::Table;
use crate::text::{Message, Value, say};
use std::cmp::Ordering;

pub(super) fn title(history: &History) -> Message {
    match history.panels.as_slice() {
        [] => say::chart_history_missing(&history.subject),
        [only] => change(history, only).unwrap_or_else(|| latest(history)),
        _ => latest(history),
    }
}

/// How the score changed under one methodology, where two totals are dated well enough to say so.
fn change(history: &History, panel: &Panel) -> Option<Message> {
    let mut dated = panel.totals.iter().filter(|total| total.is_month_exact());
    let (first, last) = (dated.next()?, dated.next_back()?);
    let (subject, from, to) = (&history.subject, first.score, last.score);
    Some(match to.cmp(&from) {
        Ordering::Greater => say::chart_history_rose(subject, &panel.title, from, to, first.as_of, last.as_of),
        Ordering::Less => say::chart_history_fell(subject, &panel.title, from, to, first.as_of, last.as_of),
        Ordering::Equal => say::chart_history_stayed(subject, &panel.title, to, first.as_of, last.as_of),
    })
}

fn latest(history: &History) -> Message {
    let last = |panel: &Panel| Some(say::chart_history_latest(&panel.title, panel.totals.last()?.score).into());
    let list: Vec<Value> = history.panels.iter().filter_map(last).collect();
    say::chart_history_title(&history.subject, Value::List(list))
}

pub(super) fn description(history: &History) -> Message {
    let totals: usize = history.panels.iter().map(|panel| panel.totals.len()).sum();
    match history.panels.len() {
        0 => say::chart_history_missing(&history.subject),
        1 => say::chart_history_description(totals),
        panels => say::chart_history_description_several(totals, panels),
    }
}

/// Every source of a total, each once.
pub(super) fn source(history: &History) -> Message {
    let mut titles: Vec<Message> = Vec::new();
    for total in history.panels.iter().flat_map(|panel| &panel.totals) {
        // In quotation marks, because titles have commas of their own.
        let title = say::chart_quoted(total.source.as_str());
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    say::chart_sources(titles.len(), titles)
}

/// What is said of a total.
pub(super) fn mark(panel: &Panel, total: &Total) -> Message {
    say::chart_history_mark(&panel.title, total.score, panel.full, total.as_of, total.source.as_str())
}

pub(super) fn table(history: &History) -> Table {
    let header = vec![
        say::chart_column_index(),
        say::chart_column_date(),
        say::chart_column_score(),
        say::chart_column_full(),
        say::chart_column_source(),
    ];
    let row = |panel: &Panel, total: &Total| {
        vec![
            Value::from(&panel.title),
            total.as_of.into(),
            total.score.into(),
            panel.full.into(),
            total.source.as_str().into(),
        ]
    };
    let rows = history.panels.iter().flat_map(|panel| panel.totals.iter().map(move |total| row(panel, total)));
    Table { header, rows: rows.collect() }
}
