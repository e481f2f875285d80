//! How much of a figure is known.

use crate::model::Points;
use std::iter::Sum;

/// How many of the nodes that earn points are known, and how many points hang on them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Nodes with known points.
    pub known: usize,
    /// Nodes altogether, as far as the methodology is held.
    pub of: usize,
    /// Nodes known to have earned less than their maximum.
    pub gaps: usize,
    /// Points that known nodes can earn at most.
    pub known_points: Points,
    /// Points that known nodes did not earn.
    pub missed_points: Points,
    /// Points that hang on what is not known.
    pub unknown_points: Points,
}

impl Coverage {
    /// The coverage of a single node.
    #[must_use]
    pub(crate) fn leaf(max: Points, given: Option<Points>) -> Self {
        given.map_or(Self { of: 1, unknown_points: max, ..Self::default() }, |awarded| Self {
            known: 1,
            of: 1,
            gaps: usize::from(awarded < max),
            known_points: max,
            missed_points: max - awarded,
            unknown_points: Points::ZERO,
        })
    }

    pub(crate) fn with_unknown_points(mut self, points: Points) -> Self {
        self.unknown_points = self.unknown_points + points;
        self
    }

    /// Whether everything that earns points is known.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.known == self.of && self.of > 0 && self.unknown_points == Points::ZERO
    }
}

impl Sum for Coverage {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::default(), |a, b| Self {
            known: a.known + b.known,
            of: a.of + b.of,
            gaps: a.gaps + b.gaps,
            known_points: a.known_points + b.known_points,
            missed_points: a.missed_points + b.missed_points,
            unknown_points: a.unknown_points + b.unknown_points,
        })
    }
}
