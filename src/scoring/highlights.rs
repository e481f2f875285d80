//! What a reader should hear of a score first: where a country is strong, where it is weak, what is missing.

use super::Explanation;
use crate::model::{Part, Points};
use std::cmp::Ordering;

/// The most telling areas of a score that is known down to its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlights<'a> {
    /// Areas with all their points, in order.
    pub full: Vec<&'a Part>,
    /// The areas with the largest share of their points, where none has all.
    pub strongest: Vec<&'a Part>,
    /// The areas with the smallest share of their points; none where all areas are full.
    pub weakest: Vec<&'a Part>,
    /// Nodes that did not earn all their points.
    pub gaps: usize,
    /// The points that they did not earn.
    pub missed: Points,
}

/// The highlights of an explained total, or `None` where not every area is known.
#[must_use]
pub fn highlights<'a>(total: &Explanation<'a>) -> Option<Highlights<'a>> {
    total.standing.points()?;
    let areas: Vec<Share<'a>> = total.parts.iter().map(Share::of).collect::<Option<_>>()?;
    let full: Vec<&Part> = areas.iter().filter(|area| area.awarded == area.part.max).map(|area| area.part).collect();
    let at = |wanted: Option<&Share<'a>>| -> Vec<&'a Part> {
        let same = |area: &&Share<'a>| wanted.is_some_and(|wanted| area.compare(wanted) == Ordering::Equal);
        areas.iter().filter(same).map(|area| area.part).collect()
    };
    let lowest = areas.iter().min_by(|a, b| a.compare(b)).filter(|area| area.awarded < area.part.max);
    let highest = areas.iter().max_by(|a, b| a.compare(b)).filter(|_| full.is_empty());
    let strongest = if highest.zip(lowest).is_some_and(|(a, b)| a.compare(b) == Ordering::Equal) {
        Vec::new()
    } else {
        at(highest)
    };
    Some(Highlights {
        strongest,
        weakest: at(lowest),
        full,
        gaps: total.coverage.gaps,
        missed: total.coverage.missed_points,
    })
}

struct Share<'a> {
    part: &'a Part,
    awarded: Points,
}

impl<'a> Share<'a> {
    fn of(area: &Explanation<'a>) -> Option<Self> {
        Some(Self { part: area.part?, awarded: area.standing.points()? })
    }

    /// Compares shares as fractions, without dividing.
    fn compare(&self, other: &Self) -> Ordering {
        let cross = |one: &Self, max: Points| i128::from(one.awarded.0) * i128::from(max.0);
        cross(self, other.part.max).cmp(&cross(other, self.part.max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::explain;
    use crate::scoring::samples::{methodology, values};

    fn ids(parts: &[&Part]) -> Vec<String> {
        parts.iter().map(|part| part.id.to_string()).collect()
    }

    #[test]
    fn names_what_is_full_and_what_is_lowest() {
        let methodology = methodology();
        let tree = explain(&methodology, &values(&methodology, &[("1.1", 3), ("1.2", 0), ("2.1", 1)]));
        let found = highlights(&tree).unwrap();
        assert_eq!((ids(&found.full), ids(&found.weakest)), (vec!["2".to_owned()], vec!["1".to_owned()]));
        assert_eq!((found.gaps, found.missed), (1, Points(2)));
        assert_eq!(found.strongest, Vec::<&Part>::new());
    }

    #[test]
    fn says_nothing_of_what_is_not_known() {
        let methodology = methodology();
        assert_eq!(highlights(&explain(&methodology, &values(&methodology, &[("1.1", 3)]))), None);
    }

    #[test]
    fn with_everything_nothing_is_weak() {
        let methodology = methodology();
        let tree = explain(&methodology, &values(&methodology, &[("1.1", 3), ("1.2", 2), ("2.1", 1)]));
        let found = highlights(&tree).unwrap();
        assert_eq!((found.full.len(), found.weakest.len(), found.gaps), (2, 0, 0));
    }
}
