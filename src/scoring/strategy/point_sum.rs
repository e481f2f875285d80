//! Points of some indicators together, each counted once.

use super::leaf::Leaf;
use crate::model::Points;

/// What some indicators earned and could earn. What is unknown is never taken for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PointSum {
    /// How many indicators.
    pub indicators: usize,
    /// Of how many the points are known.
    pub known: usize,
    /// What they earned; none where the points of one of them are unknown.
    pub awarded: Option<Points>,
    /// What the known ones earned.
    pub known_awarded: Points,
    /// What the known ones could earn.
    pub known_max: Points,
    /// What all of them could earn.
    pub max: Points,
}

impl PointSum {
    /// The points of these indicators.
    pub(super) fn of<'l, 'a: 'l>(leaves: impl IntoIterator<Item = &'l Leaf<'a>>) -> Self {
        Self::add_up(leaves.into_iter().map(|leaf| (leaf.part.max, leaf.awarded)))
    }

    /// The sum of indicators by what each is worth and what it earned.
    pub(super) fn add_up(indicators: impl Iterator<Item = (Points, Option<Points>)>) -> Self {
        let mut sum = Self::default();
        for (max, awarded) in indicators {
            sum.indicators += 1;
            sum.max = sum.max + max;
            if let Some(awarded) = awarded {
                sum.known += 1;
                sum.known_awarded = sum.known_awarded + awarded;
                sum.known_max = sum.known_max + max;
            }
        }
        sum.awarded = sum.is_known().then_some(sum.known_awarded);
        sum
    }

    /// Whether the points of every indicator are known.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.known == self.indicators
    }

    /// What the known ones did not earn.
    #[must_use]
    pub fn known_missing(&self) -> Points {
        self.known_max - self.known_awarded
    }
}
