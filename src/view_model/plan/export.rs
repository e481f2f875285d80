//! A plan as tables for files, and what a reader of these has to know.

use super::{Act, Condition, Plan, Start, WhatIf, briefly, full, target_says};
use crate::bundle::NamedTable;
use crate::model::{AsOf, Countries, CountryCode, IndexData, Methodology};
use crate::route::{PlanTarget, PlanView};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// More ways than anybody reads.
const MOST_WAYS: usize = 500;

/// What a plan is cited as.
#[must_use]
pub fn cited(index: &IndexData, country: CountryCode, countries: &Countries) -> Message {
    say::plan_cited(&countries.full_name(country), &index.methodology.name)
}

/// The condition in a word or two.
impl From<Condition> for Message {
    fn from(condition: Condition) -> Self {
        match condition {
            Condition::Free => say::plan_free(),
            Condition::Must => say::plan_must(),
            Condition::Never => say::plan_never(),
        }
    }
}

/// The indicators that are not met, as they are shown.
#[must_use]
pub fn acts_table(methodology: &Methodology, acts: &[Act]) -> NamedTable {
    let header = vec![
        say::coverage_file_indicator(),
        say::chart_column_indicator(),
        say::coverage_column_missing(),
        say::coverage_column_gain(),
        say::plan_column_effort(),
        say::plan_column_per_effort(),
        say::plan_column_condition(),
        say::plan_column_day(),
        say::assess_file_responsible(),
        say::plan_column_ways(),
        say::plan_column_then(),
        say::coverage_file_after(),
        say::plan_column_priorities(),
        say::plan_file_elsewhere(),
    ];
    let decimal = |points| Value::from(methodology.points.decimal(points));
    let rows = acts.iter().map(|act| {
        let ways = act.ways.and_then(|ways| i64::try_from(ways).ok());
        vec![
            act.part.to_string().into(),
            methodology.part(&act.part).map_or_else(none, |part| (&part.name).into()),
            decimal(act.points),
            act.gain.map_or_else(none, Value::from),
            Value::Count(i64::from(act.effort)),
            act.per_effort.into(),
            Message::from(act.condition).into(),
            Value::Date(act.by.map(AsOf::from)),
            act.body.as_deref().unwrap_or_default().into(),
            ways.map_or_else(none, Value::from),
            decimal(act.then),
            act.then_score.map_or_else(none, Value::from),
            act.served.clone().unwrap_or_else(none),
            act.elsewhere.clone().unwrap_or_else(none),
        ]
    });
    NamedTable::new("indicators", say::plan_file_acts(), Table { rows: rows.collect(), header })
}

/// The ways to the target, a row for each indicator of each.
#[must_use]
pub fn ways_table(methodology: &Methodology, plan: &Plan) -> NamedTable {
    let ways = plan.optima().page(0, MOST_WAYS);
    let header = vec![say::plan_file_way(), say::coverage_file_indicator(), say::chart_column_indicator()];
    let rows = ways.iter().enumerate().flat_map(|(place, way)| {
        way.iter().map(move |id| {
            let name = methodology.part(id).map_or_else(none, |part| (&part.name).into());
            vec![Value::from(place + 1), id.to_string().into(), name]
        })
    });
    let rows = rows.collect();
    NamedTable::new("ways", say::plan_file_ways(ways.len()), Table { rows, header })
}

/// What is tried out; none where nothing is.
#[must_use]
pub fn trial_table(methodology: &Methodology, start: &Start, tried: &WhatIf) -> Option<NamedTable> {
    let header = vec![
        say::coverage_file_indicator(),
        say::chart_column_indicator(),
        say::chart_column_points(),
        say::coverage_column_gained(),
    ];
    let row = |id: &crate::model::PartId| {
        let part = methodology.part(id)?;
        let before = start.values.get(part)?;
        let gained = start.lacks(id).map_or_else(|| part.max.0.checked_neg().map(crate::model::Points), Some)?;
        let decimal = |points| Value::from(methodology.points.decimal(points));
        Some(vec![id.to_string().into(), (&part.name).into(), decimal(before), decimal(gained)])
    };
    let rows: Vec<_> = tried.gained.iter().chain(&tried.lost).filter_map(row).collect();
    (!rows.is_empty()).then(|| NamedTable::new("trial", tried.says(), Table { rows, header }))
}

/// What was asked for, in sentences.
#[must_use]
pub fn filters(methodology: &Methodology, view: &PlanView) -> Vec<Message> {
    let parts = |parts: &[crate::model::PartId], said: fn(Value) -> Message| {
        (!parts.is_empty()).then(|| said(briefly(methodology, parts)))
    };
    let limits = view.at_most.iter().map(|(area, count)| say::plan_limit_is(full(methodology, area), *count));
    let needs = view
        .needs
        .iter()
        .map(|(first, second)| say::plan_needs_is(super::brief(methodology, first), super::brief(methodology, second)));
    let first = [
        Some(say::plan_file_target(target_says(view.target))),
        parts(&view.must, say::plan_file_must),
        parts(&view.never, say::plan_file_never),
        parts(&view.switched, say::plan_file_switched),
    ];
    let lasts =
        view.lasts.iter().map(|(part, day)| say::plan_file_lasts(AsOf::from(*day), super::brief(methodology, part)));
    first.into_iter().flatten().chain(limits).chain(needs).chain(lasts).collect()
}

/// What a reader has to know before using a plan.
#[must_use]
pub fn caveats(view: &PlanView) -> Vec<Message> {
    let others = matches!(view.target, PlanTarget::Rank(_)) || !view.switched.is_empty();
    [
        Some(say::plan_caveat_publisher()),
        Some(say::plan_caveat_effort()),
        others.then(say::plan_caveat_others),
        Some(say::compare_caveat_missing()),
        Some(say::profile_own_words()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn none() -> Value {
    "".into()
}
