//! How far a strategy reaches into an index: its priorities over the indicators, by a mapping that is a judgement, and
//! the points of one observation.

mod area;
mod formula;
mod fulfilment;
mod leaf;
mod point_sum;
mod priority;
mod unserved;

pub use area::{AreaCell, AreaReach};
pub use formula::{Formula, FormulaSum};
pub use fulfilment::Fulfilment;
pub use point_sum::PointSum;
pub use priority::{LinkedPart, PriorityReach, Swing};
pub use unserved::{Gap, Unserved, UnservedWhy};

use crate::model::{Mapping, Methodology, Points, Strategy, Values};
use leaf::Leaf;

/// A strategy over an index. Every indicator counts once, however many priorities reach it, except in sums of a single
/// priority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyReach<'a> {
    /// The priorities in the strategy's order, those that reach nothing too.
    pub priorities: Vec<PriorityReach<'a>>,
    /// All indicators that are held of the index.
    pub all: PointSum,
    /// Those that at least one priority reaches.
    pub mapped: PointSum,
    /// Those that no priority reaches; with `mapped` they are `all`.
    pub unmapped: PointSum,
    /// Of `unmapped`, those that are met by the strategy or its plan being there.
    pub by_instrument: PointSum,
    /// The indicators that no priority reaches, in document order.
    pub unserved: Vec<Unserved<'a>>,
    /// All indicators known to lack points, most missing points first, then in document order.
    pub gaps: Vec<Gap<'a>>,
    leaves: Vec<Leaf<'a>>,
    methodology: &'a Methodology,
    total: Option<Points>,
}

/// Lays a strategy over an index by a mapping, with the points of one observation.
///
/// A link that names a priority or an indicator that does not exist, or an area instead of an indicator, is left out
/// (readers of files report such); of two links between the same two the stronger one counts. The order of links does not
/// matter.
#[must_use]
pub fn strategy_reach<'a>(
    strategy: &'a Strategy,
    mapping: &'a Mapping,
    methodology: &'a Methodology,
    values: &Values,
) -> StrategyReach<'a> {
    let leaves = leaf::leaves(strategy, mapping, methodology, values);
    let is_met = |leaf: &&Leaf<'_>| mapping.by_instrument.iter().any(|one| one.part == leaf.part.id);
    let unmapped = || leaves.iter().filter(|leaf| leaf.by.is_empty());
    StrategyReach {
        priorities: priority::priorities(strategy, methodology, &leaves),
        all: PointSum::of(&leaves),
        mapped: PointSum::of(leaves.iter().filter(|leaf| !leaf.by.is_empty())),
        unmapped: PointSum::of(unmapped()),
        by_instrument: PointSum::of(unmapped().filter(is_met)),
        unserved: unserved::unserved(mapping, &leaves),
        gaps: unserved::gaps(mapping, &leaves),
        total: super::outcome::total_points(methodology, values),
        leaves,
        methodology,
    }
}

impl StrategyReach<'_> {
    /// The sum of all priorities under [`Formula::Shared`]. It is exactly `mapped`: that is what sharing is for.
    #[must_use]
    pub fn shared_total(&self) -> FormulaSum {
        let decimals = self.methodology.points.decimals;
        self.priorities
            .iter()
            .map(|one| one.sum(Formula::Shared))
            .fold(FormulaSum::empty(leaf::common_unit(&self.leaves), decimals), FormulaSum::plus)
    }
}

#[cfg(test)]
mod tests;
