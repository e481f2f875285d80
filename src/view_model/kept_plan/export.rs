//! A plan as tables for files, and what a reader of these has to know.

use super::became::{Became, standing_says};
use super::rows::areas;
use crate::bundle::NamedTable;
use crate::model::{AsOf, Methodology, PartId, Plan, PlanTarget};
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::view_model::plan::full;

/// The acts, a row each.
#[must_use]
pub fn acts_table(plan: &Plan, methodology: &Methodology) -> NamedTable {
    let header = vec![
        say::chart_column_indicator_number(),
        say::chart_column_indicator(),
        say::chart_column_area(),
        say::chart_column_points(),
        say::plan_column_effort(),
        say::kept_plan_column_day(),
        say::kept_plan_column_responsible(),
        say::kept_plan_column_note(),
    ];
    let mut rows = Vec::new();
    for area in areas(plan, methodology) {
        rows.extend(area.acts.into_iter().map(|row| {
            let name = methodology.part(&row.part).map_or_else(none, |part| (&part.name).into());
            vec![
                row.part.to_string().into(),
                name,
                area.title.clone().unwrap_or_else(none),
                row.points.map_or_else(none, |points| methodology.points.decimal(points).into()),
                row.act.effort.map_or_else(none, |effort| Value::Count(i64::from(effort.get()))),
                Value::Date(row.act.by.map(AsOf::from)),
                row.act.responsible.as_str().into(),
                row.act.note.as_str().into(),
            ]
        }));
    }
    NamedTable::new("acts", say::kept_plan_acts(), Table { rows, header })
}

/// How each act stands, a column for each source; none where there is nothing to hold the plan against.
#[must_use]
pub fn became_table(plan: &Plan, methodology: &Methodology, became: &[Became]) -> Option<Table> {
    let by = became.iter().map(|one| one.by.clone());
    let header = std::iter::once(say::chart_column_indicator()).chain(by).collect();
    let row = |id: &PartId| {
        let stands = became.iter().map(|one| Value::from(standing_says(one.standing(id))));
        std::iter::once(full(methodology, id)).chain(stands).collect()
    };
    let parts = areas(plan, methodology).into_iter().flat_map(|area| area.acts).map(|act| act.part);
    let rows: Vec<Vec<Value>> = parts.map(|id| row(&id)).collect();
    (!became.is_empty() && !rows.is_empty()).then_some(Table { rows, header })
}

/// What a reader has to know before using a plan.
#[must_use]
pub fn caveats(plan: &Plan) -> Vec<Message> {
    let others = matches!(plan.target, PlanTarget::Rank(_)).then(say::plan_caveat_others);
    [Some(say::plan_caveat_publisher()), Some(say::plan_caveat_effort()), others, Some(say::profile_own_words())]
        .into_iter()
        .flatten()
        .collect()
}

fn none() -> Value {
    "".into()
}
