//! Blind spots both ways: indicators that no priority reaches, and content of the strategy that no indicator measures.

use super::{cell, ids, points};
use crate::model::{EntryId, Mapping, Measure, Methodology, Strategy};
use crate::scoring::{StrategyReach, Unserved, UnservedWhy};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// What reaches an indicator that no priority reaches, in a sentence.
#[must_use]
pub fn instead(why: &UnservedWhy<'_>) -> Message {
    match why {
        UnservedWhy::ByInstrument(found) => say::coverage_by_instrument(&found.instrument),
        UnservedWhy::ObjectiveOnly(found) => say::coverage_objective_only(found.objective.to_string(), &found.reason),
        UnservedWhy::NotJudged => say::coverage_not_judged(),
        UnservedWhy::Nothing => say::coverage_nothing(),
    }
}

/// One row for each indicator that no priority reaches, in document order.
#[must_use]
pub fn unserved(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let header = vec![
        say::coverage_file_area(),
        say::chart_column_area(),
        say::coverage_file_indicator(),
        say::chart_column_indicator(),
        say::chart_column_points(),
        say::chart_column_max(),
        say::coverage_column_instead(),
    ];
    let row = |one: &Unserved<'_>| {
        let area = methodology.area_of(&one.part.id);
        vec![
            cell(area.map(|area| area.id.to_string())),
            cell(area.map(|area| Value::from(&area.name))),
            one.part.id.to_string().into(),
            (&one.part.name).into(),
            cell(one.awarded.map(|awarded| points(methodology, awarded))),
            points(methodology, one.part.max),
            instead(&one.why).into(),
        ]
    };
    Table { header, rows: reach.unserved.iter().map(row).collect() }
}

/// Measures of the plan that no priority with a link to an indicator carries.
#[must_use]
pub fn unmeasured_measures<'s>(strategy: &'s Strategy, reach: &StrategyReach<'_>) -> Vec<&'s Measure> {
    let reaches = |id: &EntryId| reach.priorities.iter().any(|one| one.priority.id == *id && !one.links.is_empty());
    strategy.measures.iter().filter(|measure| !measure.priorities.iter().any(reaches)).collect()
}

/// One row for each piece of the strategy that no indicator measures, measures of the plan behind the rest.
#[must_use]
pub fn unmeasured(strategy: &Strategy, mapping: &Mapping, reach: &StrategyReach<'_>) -> Table {
    let header = vec![say::coverage_column_content(), say::coverage_column_belongs()];
    let content = mapping.unmeasured.iter().map(|one| vec![Value::from(&one.text), ids(&one.entries)]);
    let measures = unmeasured_measures(strategy, reach)
        .into_iter()
        .map(|one| vec![Value::from(&one.label), ids(std::iter::once(&one.id).chain(&one.objectives))]);
    Table { header, rows: content.chain(measures).collect() }
}
