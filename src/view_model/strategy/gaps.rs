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

/// So many gaps are seen at once, which are those that cost most.
const AT_FIRST: usize = 6;

/// How many of so many gaps are seen at once; the others are folded, unless they are hardly more.
#[must_use]
pub const fn gaps_at_first(count: usize) -> usize {
    if count > AT_FIRST + AT_FIRST / 2 { AT_FIRST } else { count }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_gaps_are_folded_and_a_few_more_are_not() {
        assert_eq!([0, 1, 6, 9].map(gaps_at_first), [0, 1, 6, 9]);
        assert_eq!([10, 22].map(gaps_at_first), [6, 6]);
    }
}
