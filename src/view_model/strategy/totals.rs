//! That everything adds up: what is mapped and what is not are all there is, and shared points are the mapped ones.

use super::{cell, points};
use crate::model::Methodology;
use crate::scoring::{PointSum, StrategyReach};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The sums that add up, in the order of a page: what each is called, and its points.
#[must_use]
pub fn totals(reach: &StrategyReach<'_>) -> [(Message, PointSum); 4] {
    [
        (say::coverage_total_mapped(), reach.mapped),
        (say::coverage_total_unmapped(), reach.unmapped),
        (say::coverage_total_by_instrument(), reach.by_instrument),
        (say::coverage_total_all(), reach.all),
    ]
}

/// Whether mapped and unmapped indicators are all, and whether the shared points of all priorities are exactly the
/// mapped ones. Both hold for every mapping; a page that says so has looked.
#[must_use]
pub fn reconciles(reach: &StrategyReach<'_>) -> [bool; 2] {
    let (mapped, unmapped, all) = (reach.mapped, reach.unmapped, reach.all);
    let halves = mapped.indicators + unmapped.indicators == all.indicators
        && mapped.max + unmapped.max == all.max
        && mapped.known_awarded + unmapped.known_awarded == all.known_awarded;
    [halves, reach.shared_total().is_exactly(mapped.awarded, mapped.max)]
}

/// The sums as a table, with the shared points of all priorities as the last row.
#[must_use]
pub fn reconciliation(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let header = vec![
        say::coverage_column_sum(),
        say::coverage_column_indicators(),
        say::coverage_file_known(),
        say::chart_column_points(),
        say::chart_column_max(),
    ];
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for (name, sum) in totals(reach) {
        rows.push(vec![
            name.into(),
            sum.indicators.into(),
            sum.known.into(),
            cell(sum.awarded.map(|awarded| points(methodology, awarded))),
            points(methodology, sum.max),
        ]);
    }
    let shared = reach.shared_total();
    rows.push(vec![
        say::coverage_total_shared().into(),
        reach.mapped.indicators.into(),
        reach.mapped.known.into(),
        cell(shared.awarded()),
        shared.max().into(),
    ]);
    Table { header, rows }
}
