//! Indicators that lack points, with the priorities that reach them.

use super::{ids, points};
use crate::model::{Decimal, Methodology, Points};
use crate::scoring::{Score, StrategyReach};
use crate::table::Table;
use crate::text::{Value, say};

/// What so many more points add to the score of the whole index, rounded as the publisher rounds.
#[must_use]
pub fn gain(methodology: &Methodology, missing: Points) -> Option<Decimal> {
    let score = Score::new(missing, methodology.points.max, methodology.score.full)?;
    Some(score.rounded(methodology.score.decimals))
}

/// One row for each indicator known to lack points, most missing points first.
#[must_use]
pub fn gaps(reach: &StrategyReach<'_>, methodology: &Methodology) -> Table {
    let header = vec![
        say::coverage_file_indicator(),
        say::chart_column_indicator(),
        say::coverage_column_missing(),
        say::coverage_column_gain(),
        say::coverage_column_by_direct(),
        say::coverage_column_by_supporting(),
    ];
    let rows = reach.gaps.iter().map(|gap| {
        vec![
            gap.part.id.to_string().into(),
            Value::from(&gap.part.name),
            points(methodology, gap.missing),
            super::cell(gain(methodology, gap.missing)),
            ids(gap.direct.iter().copied()),
            ids(gap.supporting.iter().copied()),
        ]
    });
    Table { header, rows: rows.collect() }
}
