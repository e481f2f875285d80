//! How a figure came about, as a tree: the total, its areas, their indicators.

use super::{Coverage, Score};
use crate::model::{Methodology, Part, Points, Values};

/// A figure with everything below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// The node; none for the total.
    pub part: Option<&'a Part>,
    /// What is known of its points.
    pub standing: Standing,
    /// What it is worth.
    pub max: Points,
    /// What the publisher printed for a node that is also computed from its parts.
    pub printed: Option<Points>,
    /// How much of it is known.
    pub coverage: Coverage,
    /// The figures below.
    pub parts: Vec<Explanation<'a>>,
}

/// What is known of the points of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The sum of parts that are all known.
    Computed(Points),
    /// As published, without known parts.
    Given(Points),
    /// Some parts are known, and earned this much so far. Not a score.
    Partly(Points),
    /// Nothing is known. Not zero.
    Unknown,
}

impl Standing {
    /// The points, where they are known in full.
    #[must_use]
    pub const fn points(self) -> Option<Points> {
        match self {
            Self::Computed(points) | Self::Given(points) => Some(points),
            Self::Partly(_) | Self::Unknown => None,
        }
    }
}

impl Explanation<'_> {
    /// The score of this node for a country with `full` for all points, where its points are known in full.
    #[must_use]
    pub fn score(&self, full: u32) -> Option<Score> {
        Score::new(self.standing.points()?, self.max, full)
    }

    /// Itself and everything below, in document order.
    #[must_use]
    pub fn walk(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for part in &self.parts {
            found.extend(part.walk());
        }
        found
    }

    /// The nodes that earn points directly.
    pub fn leaves(&self) -> impl Iterator<Item = &Self> {
        self.walk().into_iter().filter(|one| one.part.is_some_and(Part::is_leaf))
    }
}

/// Explains the total of an observation: `Σ` of its areas, each `Σ` of its indicators.
#[must_use]
pub fn explain<'a>(methodology: &'a Methodology, values: &Values) -> Explanation<'a> {
    let parts: Vec<_> = methodology.areas().iter().map(|area| node(area, values)).collect();
    let rest = methodology.rest.as_ref().map_or(Points::ZERO, |rest| rest.max);
    let covers_all = methodology.is_recomputable();
    let coverage = parts
        .iter()
        .map(|part| part.coverage)
        .sum::<Coverage>()
        .with_unknown_points(if methodology.areas().is_empty() { methodology.points.max } else { rest });
    Explanation {
        part: None,
        standing: standing(&parts, None, covers_all),
        max: methodology.points.max,
        printed: None,
        coverage,
        parts,
    }
}

fn node<'a>(part: &'a Part, values: &Values) -> Explanation<'a> {
    let given = values.get(part);
    let parts: Vec<_> = part.parts.iter().map(|child| node(child, values)).collect();
    let coverage =
        if part.is_leaf() { Coverage::leaf(part.max, given) } else { parts.iter().map(|child| child.coverage).sum() };
    let standing = standing(&parts, given, true);
    let printed = if matches!(standing, Standing::Computed(_)) { given } else { None };
    Explanation { part: Some(part), standing, max: part.max, printed, coverage, parts }
}

fn standing(parts: &[Explanation<'_>], given: Option<Points>, covers_all: bool) -> Standing {
    let known: Option<Vec<Points>> = parts.iter().map(|part| part.standing.points()).collect();
    match known {
        Some(points) if covers_all && !points.is_empty() => Standing::Computed(points.into_iter().sum()),
        _ => given.map_or_else(|| partly(parts), Standing::Given),
    }
}

fn partly(parts: &[Explanation<'_>]) -> Standing {
    if parts.iter().all(|part| part.standing == Standing::Unknown) {
        return Standing::Unknown;
    }
    let earned = parts.iter().map(|part| match part.standing {
        Standing::Computed(points) | Standing::Given(points) | Standing::Partly(points) => points,
        Standing::Unknown => Points::ZERO,
    });
    Standing::Partly(earned.sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, values};

    #[test]
    fn adds_up_what_is_known() {
        let methodology = methodology();
        let all = values(&methodology, &[("1.1", 3), ("1.2", 0), ("2.1", 1)]);
        let tree = explain(&methodology, &all);
        assert_eq!(tree.standing, Standing::Computed(Points(4)));
        assert_eq!(tree.score(100).map(|score| score.rounded(2).to_string()).as_deref(), Some("66.67"));
    }

    #[test]
    fn missing_is_not_zero() {
        let methodology = methodology();
        let some = values(&methodology, &[("1.1", 3)]);
        let tree = explain(&methodology, &some);
        assert_eq!(tree.standing, Standing::Partly(Points(3)));
        assert_eq!(tree.score(100), None);
        assert_eq!(tree.coverage.known, 1);
        assert_eq!(tree.coverage.of, 3);
    }

    #[test]
    fn an_area_total_stands_without_its_indicators() {
        let methodology = methodology();
        let some = values(&methodology, &[("1", 3), ("2.1", 0)]);
        let tree = explain(&methodology, &some);
        assert_eq!(tree.parts.first().map(|area| area.standing), Some(Standing::Given(Points(3))));
        assert_eq!(tree.standing, Standing::Computed(Points(3)));
    }
}
