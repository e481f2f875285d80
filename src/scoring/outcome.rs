//! The score that stands for an observation: published where one was published, recomputed where none was. Where both
//! exist, the recomputed one checks the published one.

use super::{Explanation, Score};
use crate::model::{Decimal, Methodology, Observation, Part, Points, Values};

/// The score of an observation and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The score that is shown, ranked and exported: the published one, with as many decimals as its publisher shows, or
    /// the recomputed one, rounded as the publisher rounds.
    pub score: Decimal,
    /// Whether it was published.
    pub basis: Basis,
    /// All points, where everything below the total is known.
    pub points: Option<Points>,
}

/// Where a score comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Published, and checked as far as the parts allow.
    Published(Check),
    /// Recomputed from its parts, because no total was published with them.
    Recomputed,
}

/// What recomputing says of a published total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The parts are not all known, so it cannot be recomputed.
    NotPossible,
    /// The same to the last decimal.
    Equal,
    /// Different, within the tolerance that the methodology states for rounded parts.
    WithinTolerance {
        /// What the parts give.
        recomputed: Decimal,
    },
    /// Different beyond the tolerance: one of the two is wrong.
    Contradicts {
        /// What the parts give.
        recomputed: Decimal,
    },
}

/// The score of an observation; `None` where neither parts nor a published total give one.
#[must_use]
pub fn outcome(methodology: &Methodology, observation: &Observation) -> Option<Outcome> {
    let scale = &methodology.score;
    let points = total_points(methodology, &observation.values);
    let recomputed = points
        .and_then(|points| Score::new(points, methodology.points.max, scale.full))
        .map(|score| score.rounded(scale.decimals));
    let Some(published) = observation.total.as_ref().map(|total| total.score) else {
        return recomputed.map(|score| Outcome { score, basis: Basis::Recomputed, points });
    };
    // A JSON number has no trailing zeros; what the publisher prints has.
    let score = published.rounded(published.decimals.max(scale.decimals));
    Some(Outcome { score, basis: Basis::Published(Check::of(score, recomputed, scale.tolerance)), points })
}

impl Check {
    fn of(published: Decimal, recomputed: Option<Decimal>, tolerance: Decimal) -> Self {
        let Some(recomputed) = recomputed else { return Self::NotPossible };
        let distance = recomputed.distance(published);
        if distance == Decimal::default() {
            Self::Equal
        } else if distance <= tolerance {
            Self::WithinTolerance { recomputed }
        } else {
            Self::Contradicts { recomputed }
        }
    }

    /// The recomputed total, where it is another than the published one.
    #[must_use]
    pub const fn other(self) -> Option<Decimal> {
        match self {
            Self::WithinTolerance { recomputed } | Self::Contradicts { recomputed } => Some(recomputed),
            Self::NotPossible | Self::Equal => None,
        }
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
    /// What recomputing says of the published total; none where none was published.
    #[must_use]
    pub const fn check(&self) -> Option<Check> {
        match self.basis {
            Basis::Published(check) => Some(check),
            Basis::Recomputed => None,
        }
    }

    /// What the parts give, whatever was published; none where they are not all known.
    #[must_use]
    pub fn recomputed(&self) -> Option<Decimal> {
        self.points?;
        Some(self.check().and_then(Check::other).unwrap_or(self.score))
    }

    /// Whether the explanation gives the same points as this outcome; for tests and for the verifier.
    #[must_use]
    pub fn agrees_with(&self, explanation: &Explanation<'_>) -> bool {
        explanation.standing.points() == self.points
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation, values};

    /// 4 of 6 points are 66.67.
    fn known(total: Option<&str>) -> Outcome {
        let mut methodology = methodology();
        methodology.score.tolerance = Decimal { units: 2, decimals: 2 };
        let mut observation = observation("AAA", total);
        observation.values = values(&methodology, &[("1", 3), ("2", 1)]);
        outcome(&methodology, &observation).unwrap()
    }

    #[test]
    fn a_published_total_stands_and_the_recomputed_one_checks_it() {
        let recomputed = Decimal { units: 6667, decimals: 2 };
        let found = |total| (known(Some(total)).score.to_string(), known(Some(total)).basis);
        assert_eq!(found("66.67"), ("66.67".to_owned(), Basis::Published(Check::Equal)));
        assert_eq!(found("66.65"), ("66.65".to_owned(), Basis::Published(Check::WithinTolerance { recomputed })));
        assert_eq!(found("70"), ("70.00".to_owned(), Basis::Published(Check::Contradicts { recomputed })));
        for total in ["66.67", "66.65", "70"] {
            assert_eq!(known(Some(total)).recomputed(), Some(recomputed));
        }
    }

    #[test]
    fn without_a_published_total_the_recomputed_one_stands() {
        let found = known(None);
        assert_eq!((found.score.to_string().as_str(), found.basis), ("66.67", Basis::Recomputed));
        assert_eq!((found.check(), found.points), (None, Some(Points(4))));
    }

    #[test]
    fn a_total_whose_parts_are_not_known_is_not_checked() {
        let found = outcome(&methodology(), &observation("AAA", Some("34"))).unwrap();
        assert_eq!((found.score.to_string().as_str(), found.basis), ("34.00", Basis::Published(Check::NotPossible)));
        assert_eq!((found.recomputed(), found.points), (None, None));
        assert_eq!(outcome(&methodology(), &observation("AAA", None)), None);
    }
}
