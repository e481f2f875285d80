//! The score that stands for an observation: recomputed where it can be, published where it cannot, and
//! checked against each other where both exist.

use super::{Explanation, Score};
use crate::model::{Decimal, Methodology, Observation, Part, Points, Values};

/// The score of an observation and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The score, rounded as the publisher rounds.
    pub score: Decimal,
    /// Whether it was recomputed.
    pub basis: Basis,
    /// How it relates to the published total.
    pub agreement: Agreement,
}

/// Where a score comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Recomputed from these points.
    Recomputed(Points),
    /// Published; the parts are not all known, so it cannot be recomputed.
    Published,
}

/// How a recomputed total relates to the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Only one of the two exists.
    Unchecked,
    /// The same to the last decimal.
    Equal,
    /// Different, within the tolerance that the methodology states for rounded parts.
    WithinTolerance {
        /// What the publisher printed.
        published: Decimal,
    },
    /// Different beyond the tolerance: one of the two is wrong.
    Contradicts {
        /// What the publisher printed.
        published: Decimal,
    },
}

/// The score of an observation; `None` where neither parts nor a published total give one.
#[must_use]
pub fn outcome(methodology: &Methodology, observation: &Observation) -> Option<Outcome> {
    let scale = &methodology.score;
    let published = observation.total.as_ref().map(|total| total.score);
    let points = total_points(methodology, &observation.values);
    let recomputed = points.and_then(|points| {
        Some((points, Score::new(points, methodology.points.max, scale.full)?.rounded(scale.decimals)))
    });
    match (recomputed, published) {
        (Some((points, score)), published) => Some(Outcome {
            score,
            basis: Basis::Recomputed(points),
            agreement: published.map_or(Agreement::Unchecked, |published| compare(score, published, scale.tolerance)),
        }),
        (None, Some(score)) => {
            let score = if score.decimals < scale.decimals { score.rounded(scale.decimals) } else { score };
            Some(Outcome { score, basis: Basis::Published, agreement: Agreement::Unchecked })
        }
        (None, None) => None,
    }
}

fn compare(score: Decimal, published: Decimal, tolerance: Decimal) -> Agreement {
    let distance = score.distance(published);
    if distance == Decimal::default() {
        Agreement::Equal
    } else if distance <= tolerance {
        Agreement::WithinTolerance { published }
    } else {
        Agreement::Contradicts { published }
    }
}

/// The points of one area, where they are known in full: the sum of its parts, or else what was published for it.
/// Without building the explanation; the two agree (a test says so).
#[must_use]
pub fn area_points(area: &Part, values: &Values) -> Option<Points> {
    sum(std::slice::from_ref(area), values)
}

/// The sum of all areas, where known in full, without building the explanation; the two agree (a test says so).
pub(super) fn total_points(methodology: &Methodology, values: &Values) -> Option<Points> {
    methodology.is_recomputable().then(|| sum(methodology.areas(), values))?
}

fn sum(parts: &[Part], values: &Values) -> Option<Points> {
    parts.iter().try_fold(Points::ZERO, |total, part| {
        let below = if part.is_leaf() { None } else { sum(&part.parts, values) };
        Some(total + below.or_else(|| values.get(part))?)
    })
}

/// Score minus digital development level: above zero, cyber security leads digitalisation.
///
/// Source: the difference that NCSI country pages print, where every stored row agrees with the formula.
#[must_use]
pub fn difference(outcome: &Outcome, ddl: Decimal) -> Decimal {
    outcome.score.minus(ddl)
}

impl Outcome {
    /// Whether the explanation gives the same points as this outcome; for tests and for the verifier.
    #[must_use]
    pub fn agrees_with(&self, explanation: &Explanation<'_>) -> bool {
        match self.basis {
            Basis::Recomputed(points) => explanation.standing.points() == Some(points),
            Basis::Published => explanation.standing.points().is_none(),
        }
    }
}
