//! Priorities as tables: each with its points under each formula, its links one by one, and where in the index they lie.

use super::{carried_mark, cell, formula_name, points, strength};
use crate::model::{Methodology, Strength};
use crate::scoring::{Formula, StrategyReach};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// One row for each priority: its links, its points and percent under each formula, what of it is known, its gaps.
#[must_use]
pub fn priorities(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let mut header = vec![
        say::coverage_file_priority(),
        say::coverage_column_priority(),
        say::coverage_column_direct(),
        say::coverage_column_supporting(),
    ];
    for formula in Formula::ALL {
        let columns: [fn(Message) -> Message; 3] = [
            |name| say::coverage_file_percent(name),
            |name| say::coverage_file_awarded(name),
            |name| say::coverage_file_max(name),
        ];
        header.extend(columns.map(|column| column(formula_name(formula))));
    }
    header.extend([
        say::coverage_file_known(),
        say::coverage_file_known_awarded(),
        say::coverage_file_known_max(),
        say::coverage_column_gaps(),
        say::coverage_column_fulfilled(),
    ]);
    let row = |one: &crate::scoring::PriorityReach<'_>| {
        let count = |strength| one.links.iter().filter(|link| link.link.strength == strength).count();
        let known = one.points();
        let mut row: Vec<Value> = vec![
            one.priority.id.to_string().into(),
            (&one.priority.label).into(),
            count(Strength::Direct).into(),
            count(Strength::Supporting).into(),
        ];
        for sum in Formula::ALL.map(|formula| one.sum(formula)) {
            row.extend([cell(sum.percent().map(Value::Percent)), cell(sum.awarded()), sum.max().into()]);
        }
        row.extend([
            known.known.into(),
            points(methodology, known.known_awarded),
            points(methodology, known.known_max),
            one.gaps().len().into(),
            one.fulfilled().into(),
        ]);
        row
    };
    Table { header, rows: reach.priorities.iter().map(row).collect() }
}

/// One row for each link, with its strength, its reason and the points of the indicator; where links were carried over
/// from another edition, each says whether it was.
#[must_use]
pub fn links(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let mut header = vec![
        say::coverage_file_priority(),
        say::coverage_column_priority(),
        say::coverage_file_indicator(),
        say::chart_column_indicator(),
        say::coverage_column_strength(),
        say::chart_column_points(),
        say::chart_column_max(),
        say::coverage_column_reason(),
    ];
    let is_carried = reach.priorities.iter().flat_map(|one| &one.links).any(|link| link.link.carried.is_some());
    header.extend(is_carried.then(say::carried_column));
    let mut rows = Vec::new();
    for one in &reach.priorities {
        for link in &one.links {
            let mut row = vec![
                one.priority.id.to_string().into(),
                (&one.priority.label).into(),
                link.part.id.to_string().into(),
                (&link.part.name).into(),
                strength(link.link.strength).into(),
                cell(link.awarded.map(|awarded| points(methodology, awarded))),
                points(methodology, link.part.max),
                (&link.link.reason).into(),
            ];
            row.extend(is_carried.then(|| cell(link.link.carried.as_ref().map(carried_mark))));
            rows.push(row);
        }
    }
    Table { header, rows }
}

/// One row for each priority and area that it reaches.
#[must_use]
pub fn matrix(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let header = vec![
        say::coverage_file_priority(),
        say::coverage_column_priority(),
        say::coverage_file_area(),
        say::chart_column_area(),
        say::coverage_column_direct(),
        say::coverage_column_supporting(),
        say::chart_column_points(),
        say::chart_column_max(),
    ];
    let mut rows = Vec::new();
    for one in &reach.priorities {
        for area in methodology.areas() {
            let found = reach.cell(&one.priority.id, area);
            if found.points.indicators > 0 {
                rows.push(vec![
                    one.priority.id.to_string().into(),
                    (&one.priority.label).into(),
                    area.id.to_string().into(),
                    (&area.name).into(),
                    found.direct.into(),
                    found.supporting.into(),
                    cell(found.points.awarded.map(|awarded| points(methodology, awarded))),
                    points(methodology, found.points.max),
                ]);
            }
        }
    }
    Table { header, rows }
}
