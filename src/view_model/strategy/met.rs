//! What the index would give if priorities were fully met: each alone, and a choice of them.

use super::{cell, points};
use crate::model::{EntryId, Methodology};
use crate::scoring::{Fulfilment, StrategyReach};
use crate::sort::SortedSet;
use crate::table::Table;
use crate::text::{Value, say};

/// One row for each priority alone, and one for those that are chosen together.
#[must_use]
pub fn met(reach: &StrategyReach<'_>, methodology: &Methodology, chosen: &SortedSet<EntryId>) -> Table {
    let header = vec![
        say::coverage_file_priority(),
        say::coverage_column_priority(),
        say::coverage_column_indicators(),
        say::coverage_column_gained(),
        say::coverage_file_at_most(),
        say::coverage_file_before(),
        say::coverage_file_after(),
    ];
    let row = |id: Value, name: Value, found: &Fulfilment| {
        let score =
            |score: Option<crate::scoring::Score>| cell(score.map(|one| one.rounded(methodology.score.decimals)));
        vec![
            id,
            name,
            found.indicators.into(),
            cell(found.gained.map(|gained| points(methodology, gained))),
            points(methodology, found.at_most),
            score(found.before),
            score(found.after),
        ]
    };
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for one in &reach.priorities {
        let alone = reach.fulfilled_by(&SortedSet::from([one.priority.id.clone()]));
        rows.push(row(one.priority.id.to_string().into(), (&one.priority.label).into(), &alone));
    }
    if !chosen.is_empty() {
        let together = reach.fulfilled_by(chosen);
        rows.push(row(super::ids(chosen), say::coverage_met_together().into(), &together));
    }
    Table { header, rows }
}
