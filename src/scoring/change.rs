//! What changed for one country between two observations of one methodology, node by node.

use super::{Explanation, Outcome, explain, outcome};
use crate::model::{Decimal, IndexData, Methodology, Observation, Part, Points};

/// Two observations side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The earlier score, computed or published.
    pub before: Option<Outcome>,
    /// The later score.
    pub after: Option<Outcome>,
    /// Every node of the methodology, in document order: each area, then what it is made of.
    pub parts: Vec<PartChange<'a>>,
}

/// What changed in one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartChange<'a> {
    /// The area or indicator.
    pub part: &'a Part,
    /// How deep it lies: 0 for a top-level area.
    pub depth: usize,
    /// Its points before, where known in full.
    pub before: Option<Points>,
    /// Its points after, where known in full.
    pub after: Option<Points>,
}

/// Which way a node changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// More points than before, by so many.
    Gained(Points),
    /// Fewer points than before, by so many.
    Lost(Points),
    /// As many as before.
    Same,
    /// Known before and not after: no statement about a change.
    OnlyBefore,
    /// Known after and not before: no statement about a change.
    OnlyAfter,
    /// Known in neither.
    Unknown,
}

/// Compares two observations of one methodology. Areas are known where [`explain`] knows them in full: computed
/// from their parts, or else given.
#[must_use]
pub fn change<'a>(methodology: &'a Methodology, before: &Observation, after: &Observation) -> Change<'a> {
    let (earlier, later) = (explain(methodology, &before.values), explain(methodology, &after.values));
    let mut parts = Vec::with_capacity(methodology.part_count());
    below(&earlier, &later, 0, &mut parts);
    Change { before: outcome(methodology, before), after: outcome(methodology, after), parts }
}

/// Both trees are of one methodology, so their nodes lie side by side.
fn below<'a>(before: &Explanation<'a>, after: &Explanation<'a>, depth: usize, found: &mut Vec<PartChange<'a>>) {
    for (earlier, later) in before.parts.iter().zip(&after.parts) {
        let (before, after) = (earlier.standing.points(), later.standing.points());
        found.extend(earlier.part.map(|part| PartChange { part, depth, before, after }));
        below(earlier, later, depth + 1, found);
    }
}

/// The last observation before one that has another date and a score, and how much the score has risen since. Observations
/// without a date come before nothing.
#[must_use]
pub fn previous_score<'a>(index: &'a IndexData, shown: &Observation) -> Option<(Decimal, &'a Observation)> {
    let score = |one: &Observation| outcome(&index.methodology, one).map(|found| found.score);
    let (now, date) = (score(shown)?, shown.as_of?);
    let earlier =
        |one: &&Observation| one.as_of.is_some_and(|other| other.sort_key() < date.sort_key()) && score(one).is_some();
    let before = index.of(shown.country).iter().rfind(earlier)?;
    Some((now.minus(score(before)?), before))
}

impl Change<'_> {
    /// The later score minus the earlier, in units of the score; none where one of them is unknown.
    #[must_use]
    pub fn total(&self) -> Option<Decimal> {
        Some(self.after?.score.minus(self.before?.score))
    }

    /// The nodes that earn points directly.
    pub fn leaves(&self) -> impl Iterator<Item = &PartChange<'_>> {
        self.parts.iter().filter(|one| one.part.is_leaf())
    }
}

impl PartChange<'_> {
    /// Which way it changed.
    #[must_use]
    pub fn movement(&self) -> Movement {
        match (self.before, self.after) {
            (Some(before), Some(after)) if after > before => Movement::Gained(after - before),
            (Some(before), Some(after)) if after < before => Movement::Lost(before - after),
            (Some(_), Some(_)) => Movement::Same,
            (Some(_), None) => Movement::OnlyBefore,
            (None, Some(_)) => Movement::OnlyAfter,
            (None, None) => Movement::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, SourceId};
    use crate::scoring::Standing;
    use crate::scoring::samples::{methodology, observation, values};
    use proptest::prelude::*;

    fn observed(methodology: &Methodology, total: Option<&str>, points: &[(&str, i64)]) -> Observation {
        Observation { values: values(methodology, points), ..observation("AAA", total) }
    }

    fn steps(change: &Change<'_>) -> Vec<(String, usize, Movement)> {
        change.parts.iter().map(|one| (one.part.id.to_string(), one.depth, one.movement())).collect()
    }

    #[test]
    fn each_node_says_what_became_of_it() {
        let methodology = methodology();
        let before = observed(&methodology, None, &[("1.1", 3), ("1.2", 0), ("2.1", 1)]);
        let after = observed(&methodology, None, &[("1.1", 3), ("1.2", 2), ("2.1", 0)]);
        let found = change(&methodology, &before, &after);
        let node = |id: &str, depth, step| (id.to_owned(), depth, step);
        let expected = [
            node("1", 0, Movement::Gained(Points(2))),
            node("1.1", 1, Movement::Same),
            node("1.2", 1, Movement::Gained(Points(2))),
            node("2", 0, Movement::Lost(Points(1))),
            node("2.1", 1, Movement::Lost(Points(1))),
        ];
        assert_eq!(steps(&found), expected);
        assert_eq!(found.total().map(|total| total.to_string()).as_deref(), Some("16.66"), "83.33 − 66.67, as shown");
        assert_eq!(found.leaves().count(), 3);
    }

    #[test]
    fn what_is_known_once_has_not_changed() {
        let methodology = methodology();
        let before = observed(&methodology, Some("50"), &[("1", 3)]);
        let after = observed(&methodology, Some("40.5"), &[("1.1", 3), ("2.1", 1)]);
        let found = change(&methodology, &before, &after);
        let steps: Vec<Movement> = found.parts.iter().map(PartChange::movement).collect();
        assert_eq!(
            steps,
            [Movement::OnlyBefore, Movement::OnlyAfter, Movement::Unknown, Movement::OnlyAfter, Movement::OnlyAfter]
        );
        assert_eq!(found.total().map(|total| total.to_string()).as_deref(), Some("-9.50"), "totals as published");
        assert_eq!(change(&methodology, &before, &observed(&methodology, None, &[])).total(), None);
    }

    #[test]
    fn a_score_is_compared_with_the_last_of_another_date() {
        let of =
            |date: &str, total: Option<&str>| Observation { as_of: AsOf::parse(date), ..observation("AZE", total) };
        let all = vec![
            observation("AZE", Some("10")),
            of("2020", Some("40")),
            of("2021", None),
            of("2022", Some("42.5")),
            Observation { source: SourceId::parse("other").unwrap(), ..of("2022", Some("44")) },
        ];
        let index = IndexData::new(methodology(), all);
        let before = |date: &str, total: &str| {
            let (change, before) = previous_score(&index, &of(date, Some(total)))?;
            Some((change.to_string(), before.as_of?.edtf()))
        };
        assert_eq!(before("2022", "42.5"), Some(("2.50".to_owned(), "2020".to_owned())), "2021 has no score");
        assert_eq!(before("2020", "40"), None, "an undated one is not before it");
        assert_eq!(previous_score(&index, &observation("AZE", Some("10"))), None);
        assert_eq!(previous_score(&index, &of("2023", None)), None);
    }

    proptest! {
        #[test]
        fn gains_and_losses_of_the_leaves_add_up(earlier in prop::array::uniform3(any::<bool>()), later in prop::array::uniform3(any::<bool>())) {
            let methodology = methodology();
            let leaves = [("1.1", 3), ("1.2", 2), ("2.1", 1)];
            let some = |met: [bool; 3]| {
                let points = leaves.iter().zip(met).map(|((id, max), met)| (*id, if met { *max } else { 0 }));
                observed(&methodology, None, &points.collect::<Vec<_>>())
            };
            let (before, after) = (some(earlier), some(later));
            let found = change(&methodology, &before, &after);
            let sum: i64 = found.leaves().map(|one| match one.movement() {
                Movement::Gained(points) => points.0,
                Movement::Lost(points) => -points.0,
                _ => 0,
            }).sum();
            let total = |one: &Observation| match explain(&methodology, &one.values).standing {
                Standing::Computed(points) => points.0,
                _ => unreachable!("everything is known"),
            };
            prop_assert_eq!(sum, total(&after) - total(&before));
        }
    }
}
