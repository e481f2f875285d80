//! What recomputing an observation gave.

use crate::model::{Decimal, Methodology, Observation};
use crate::scoring::{Basis, Check, outcome};

/// What recomputing an observation gave, with the figures where they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Recomputed, and equal to the published total.
    Equal,
    /// Recomputed, and different by no more than the tolerance for rounded parts.
    Different {
        /// The recomputed total.
        computed: Decimal,
        /// The published total.
        published: Decimal,
    },
    /// Recomputed, and different beyond the tolerance.
    Contradicts {
        /// The recomputed total.
        computed: Decimal,
        /// The published total.
        published: Decimal,
    },
    /// Recomputed; no total was published with it.
    Unpublished,
    /// Published; none of the parts is known.
    PublishedOnly,
    /// Some parts are known, not all; with or without a published total.
    Partial,
    /// Only a rank is known.
    RankOnly,
}

/// A verdict without its figures, to count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerdictKind {
    /// [`Verdict::Equal`]
    Equal,
    /// [`Verdict::Different`]
    Different,
    /// [`Verdict::Contradicts`]
    Contradicts,
    /// [`Verdict::Unpublished`]
    Unpublished,
    /// [`Verdict::PublishedOnly`]
    PublishedOnly,
    /// [`Verdict::Partial`]
    Partial,
    /// [`Verdict::RankOnly`]
    RankOnly,
}

impl VerdictKind {
    /// Every kind, in the order of tables.
    pub const ALL: [Self; 7] = [
        Self::Equal,
        Self::Different,
        Self::Contradicts,
        Self::Unpublished,
        Self::PublishedOnly,
        Self::Partial,
        Self::RankOnly,
    ];

    /// Whether the total was recomputed, whatever came of it.
    #[must_use]
    pub const fn is_recomputed(self) -> bool {
        matches!(self, Self::Equal | Self::Different | Self::Contradicts | Self::Unpublished)
    }
}

impl Verdict {
    /// The verdict on an observation.
    #[must_use]
    pub fn of(methodology: &Methodology, observation: &Observation) -> Self {
        let known = !observation.values.is_empty();
        match outcome(methodology, observation) {
            None if known => Self::Partial,
            None => Self::RankOnly,
            Some(outcome) => {
                let published = outcome.score;
                match outcome.basis {
                    Basis::Recomputed => Self::Unpublished,
                    Basis::Published(Check::NotPossible) if known => Self::Partial,
                    Basis::Published(Check::NotPossible) => Self::PublishedOnly,
                    Basis::Published(Check::Equal) => Self::Equal,
                    Basis::Published(Check::WithinTolerance { recomputed }) => {
                        Self::Different { computed: recomputed, published }
                    }
                    Basis::Published(Check::Contradicts { recomputed }) => {
                        Self::Contradicts { computed: recomputed, published }
                    }
                }
            }
        }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> VerdictKind {
        match self {
            Self::Equal => VerdictKind::Equal,
            Self::Different { .. } => VerdictKind::Different,
            Self::Contradicts { .. } => VerdictKind::Contradicts,
            Self::Unpublished => VerdictKind::Unpublished,
            Self::PublishedOnly => VerdictKind::PublishedOnly,
            Self::Partial => VerdictKind::Partial,
            Self::RankOnly => VerdictKind::RankOnly,
        }
    }

    /// The recomputed and the published total, where they differ.
    #[must_use]
    pub const fn difference(self) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Different { computed, published } | Self::Contradicts { computed, published } => {
                Some((computed, published))
            }
            Self::Equal | Self::Unpublished | Self::PublishedOnly | Self::Partial | Self::RankOnly => None,
        }
    }
}
