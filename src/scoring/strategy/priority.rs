//! One priority of a strategy with the indicators that it reaches.

use super::formula::{Formula, FormulaSum};
use super::leaf::{self, Leaf};
use super::point_sum::PointSum;
use crate::model::{Decimal, Link, Methodology, Part, Points, Priority, Strategy};
use crate::sort::SortSmall;

/// A priority with the indicators that it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriorityReach<'a> {
    /// The priority.
    pub priority: &'a Priority,
    /// Its links, in the document order of indicators.
    pub links: Vec<LinkedPart<'a>>,
    shared: FormulaSum,
    decimals: u8,
}

/// An indicator that a priority reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkedPart<'a> {
    /// The link, with its strength and reason.
    pub link: &'a Link,
    /// The indicator.
    pub part: &'a Part,
    /// Its points, where known.
    pub awarded: Option<Points>,
}

/// How far apart the formulas put one priority. Formulas without a percent do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swing {
    /// The lowest percent, with two decimals.
    pub lowest: Decimal,
    /// The formulas that give it, in their order.
    pub lowest_by: Vec<Formula>,
    /// The highest percent, with two decimals.
    pub highest: Decimal,
    /// The formulas that give it, in their order.
    pub highest_by: Vec<Formula>,
}

/// The priorities of a strategy, in its order.
pub(super) fn priorities<'a>(
    strategy: &'a Strategy,
    methodology: &Methodology,
    leaves: &[Leaf<'a>],
) -> Vec<PriorityReach<'a>> {
    let (unit, decimals) = (leaf::common_unit(leaves), methodology.points.decimals);
    let one = |(place, priority): (usize, &'a Priority)| {
        let reached = || leaves.iter().filter_map(move |leaf| Some((leaf, leaf.link(place)?)));
        let links = reached().map(|(leaf, link)| LinkedPart { link, part: leaf.part, awarded: leaf.awarded });
        let shared = reached().fold(FormulaSum::empty(unit, decimals), |sum, (leaf, _)| {
            let part = |points| leaf.shared(place, points, unit);
            sum.with(part(leaf.part.max), leaf.awarded.map(part))
        });
        PriorityReach { priority, links: links.collect(), shared, decimals }
    };
    strategy.priorities.iter().enumerate().map(one).collect()
}

impl<'a> PriorityReach<'a> {
    /// The points of its indicators, counted by a formula.
    #[must_use]
    pub fn sum(&self, formula: Formula) -> FormulaSum {
        let weighed = |one: &LinkedPart<'_>| Some((one.part.max, one.awarded, formula.weight(one.link.strength)?));
        // All links of one formula have the same denominator, but for those that count nothing.
        let unit = self.links.iter().filter_map(weighed).map(|(.., (_, of))| of).max().unwrap_or(1);
        match formula {
            Formula::Shared => self.shared,
            Formula::Unweighted | Formula::Weighted | Formula::Direct => {
                self.links.iter().filter_map(weighed).fold(FormulaSum::empty(unit, self.decimals), |sum, one| {
                    let (max, awarded, (weight, _)) = one;
                    let parts = |points: Points| i128::from(points.0) * i128::from(weight);
                    sum.with(parts(max), awarded.map(parts))
                })
            }
        }
    }

    /// How far apart the formulas put it; none where no formula has a percent.
    #[must_use]
    pub fn swing(&self) -> Option<Swing> {
        let percents: Vec<(Formula, Decimal)> =
            Formula::ALL.into_iter().filter_map(|formula| Some((formula, self.sum(formula).percent()?))).collect();
        let (lowest, highest) = percents.iter().fold(None, |ends: Option<(Decimal, Decimal)>, (_, percent)| {
            Some(ends.map_or((*percent, *percent), |(low, high)| (low.min(*percent), high.max(*percent))))
        })?;
        let by = |end| percents.iter().filter(|(_, percent)| *percent == end).map(|(formula, _)| *formula).collect();
        Some(Swing { lowest, lowest_by: by(lowest), highest, highest_by: by(highest) })
    }

    /// Its indicators known to lack points, most missing points first, then in document order.
    #[must_use]
    pub fn gaps(&self) -> Vec<&LinkedPart<'a>> {
        let mut gaps: Vec<_> = self.links.iter().filter(|one| one.missing() > Some(Points::ZERO)).collect();
        gaps.sort_small_by_key(|one| std::cmp::Reverse(one.missing()));
        gaps
    }

    /// How many of its indicators are known to have all their points.
    #[must_use]
    pub fn fulfilled(&self) -> usize {
        self.links.iter().filter(|one| one.missing() == Some(Points::ZERO)).count()
    }

    /// The points of its indicators, every link counted the same.
    #[must_use]
    pub fn points(&self) -> PointSum {
        PointSum::add_up(self.links.iter().map(|one| (one.part.max, one.awarded)))
    }
}

impl LinkedPart<'_> {
    /// The points that it lacks, where known.
    #[must_use]
    pub fn missing(&self) -> Option<Points> {
        self.awarded.map(|awarded| self.part.max - awarded)
    }
}

impl Swing {
    /// How many percentage points lie between the lowest and the highest percent, with two decimals.
    #[must_use]
    pub fn size(&self) -> Decimal {
        self.highest.minus(self.lowest)
    }
}
