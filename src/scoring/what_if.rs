//! What would follow if some indicators were met, or were not, while everybody else stays as they are.

use super::outcome::total_points;
use super::plan::score_of;
use super::{Rank, outcome};
use crate::model::{CountryCode, Decimal, IndexData, Methodology, Part, PartId, Points, Values};
use crate::sort::{SortedMap, SortedSet};

/// What there would be with some indicators switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf<'a> {
    /// The points of every node that would be known.
    pub values: Values,
    /// All points; none where they are not known.
    pub points: Option<Points>,
    /// The points more or less than without; none where it is not known whether something switched was met.
    pub change: Option<Points>,
    /// The score, as the publisher would show it.
    pub score: Option<Decimal>,
    /// The points of each top-level area.
    pub areas: Vec<(&'a Part, Option<Points>)>,
    /// The rank among the others; none where there is no score.
    pub rank: Option<Rank>,
    /// The tier from 1 for the best; none where the publisher has none.
    pub tier: Option<usize>,
    /// What is switched on, in the order of the methodology.
    pub on: Vec<&'a Part>,
    /// What is switched off, in that order.
    pub off: Vec<&'a Part>,
}

/// Switches indicators: one that has all its points loses them, any other has them all. What is no indicator of the
/// methodology is left alone. `known` are the points there are without it, for where values don't give them
/// ([`super::plan::points_of`]); `others` the scores of the others ([`others`]), which stay.
#[must_use]
pub fn what_if<'a>(
    methodology: &'a Methodology,
    values: &Values,
    switched: &[PartId],
    known: Option<Points>,
    others: &[Decimal],
) -> WhatIf<'a> {
    let switched = SortedSet::from_iter(switched);
    let mut points = SortedMap::new();
    let changes = methodology.areas().iter().map(|area| switch(area, values, &switched, &mut points));
    let change = changes.collect::<Vec<_>>().into_iter().sum::<Option<Points>>();
    // What does not fit, because what was published contradicts itself, is not known.
    let after = Values::checked(methodology, &points).0;
    let before = total_points(methodology, values).or(known);
    let points = total_points(methodology, &after).or_else(|| Some(before? + change?));
    let score = points.and_then(|points| score_of(methodology, points));
    let is_switched = |part: &&Part| part.is_leaf() && switched.contains(&part.id);
    let parts: Vec<&Part> = methodology.parts().into_iter().filter(is_switched).collect();
    let is_on = |part: &&Part| after.get(part) == Some(part.max);
    WhatIf {
        points,
        change,
        score,
        areas: methodology.areas().iter().map(|area| (area, outcome::area_points(area, &after))).collect(),
        rank: score.map(|score| rank_among(score, others)),
        tier: score.and_then(|score| methodology.tier(score)),
        on: parts.iter().copied().filter(is_on).collect(),
        off: parts.iter().copied().filter(|part| !is_on(part)).collect(),
        values: after,
    }
}

/// The scores of all other countries of an index, those that stand for them.
#[must_use]
pub fn others(index: &IndexData, country: Option<CountryCode>) -> Vec<Decimal> {
    let others = index.current_all().filter(|one| Some(one.country) != country);
    others.filter_map(|one| outcome::outcome(&index.methodology, one)).map(|outcome| outcome.score).collect()
}

/// The rank that a score would have among others, by the rule of [`super::ranks`].
#[must_use]
pub fn rank_among(score: Decimal, others: &[Decimal]) -> Rank {
    let first = others.iter().filter(|other| **other > score).count() + 1;
    Rank { first, last: first + others.iter().filter(|other| **other == score).count() }
}

/// Notes the points of a node and all below it once the indicators are switched, and gives how many more or less it has;
/// none where that is not known.
fn switch(
    part: &Part,
    values: &Values,
    switched: &SortedSet<&PartId>,
    points: &mut SortedMap<PartId, Points>,
) -> Option<Points> {
    let now = values.get(part);
    let change = if !part.is_leaf() {
        let below: Vec<Option<Points>> = part.parts.iter().map(|one| switch(one, values, switched, points)).collect();
        below.into_iter().sum()
    } else if switched.contains(&part.id) {
        let then = if now == Some(part.max) { Points::ZERO } else { part.max };
        points.insert(part.id.clone(), then);
        return now.map(|now| then - now);
    } else {
        Some(Points::ZERO)
    };
    if let (Some(now), Some(change)) = (now, change) {
        points.insert(part.id.clone(), now + change);
    }
    change
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, values};
    use proptest::prelude::*;

    fn id(text: &str) -> PartId {
        PartId::parse(text).unwrap()
    }

    fn decimals(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|text| Decimal::parse(text).unwrap()).collect()
    }

    #[test]
    fn what_is_switched_moves_score_areas_and_rank_and_nothing_else() {
        let methodology = methodology();
        let values = values(&methodology, &[("1", 3), ("1.1", 3), ("1.2", 0), ("2.1", 0)]);
        let others = decimals(&["83.33", "50", "66.66"]);
        let found = what_if(&methodology, &values, &[id("1.2"), id("9.9"), id("1")], None, &others);
        assert_eq!((found.points, found.change), (Some(Points(5)), Some(Points(2))));
        assert_eq!(found.score.unwrap().to_string(), "83.33");
        assert_eq!(found.rank, Some(Rank { first: 1, last: 2 }), "who has as much shares the rank");
        assert_eq!(
            found.areas.iter().map(|(_, points)| *points).collect::<Vec<_>>(),
            [Some(Points(5)), Some(Points(0))]
        );
        assert_eq!((found.on.len(), found.off.len(), found.tier), (1, 0, None));
        let off = what_if(&methodology, &values, &[id("1.1")], None, &others);
        assert_eq!((off.points, off.change, off.off.len()), (Some(Points(0)), Some(Points(-3)), 1));
    }

    #[test]
    fn what_is_not_known_stays_so() {
        let methodology = methodology();
        // The area is known, and of its indicators one: how much switching the other adds is not.
        let values = values(&methodology, &[("1", 3), ("1.1", 3), ("2.1", 0)]);
        let unknown = what_if(&methodology, &values, &[id("1.2")], None, &[]);
        assert_eq!((unknown.points, unknown.change), (Some(Points(5)), None), "its points are, once it is met");
        let known = what_if(&methodology, &values, &[id("2.1")], None, &[]);
        assert_eq!((known.points, known.change), (Some(Points(4)), Some(Points(1))));
        let total_only = what_if(&methodology, &Values::default(), &[], Some(Points(3)), &[]);
        assert_eq!((total_only.points, total_only.change), (Some(Points(3)), Some(Points::ZERO)));
        assert_eq!(what_if(&methodology, &Values::default(), &[id("2.1")], Some(Points(3)), &[]).points, None);
    }

    proptest! {
        #[test]
        fn switching_twice_changes_nothing(
            met in prop::collection::vec(any::<bool>(), 3),
            switched in prop::collection::vec(any::<bool>(), 3),
        ) {
            let methodology = methodology();
            let leaves = [("1.1", 3), ("1.2", 2), ("2.1", 1)];
            let points: Vec<_> = leaves.iter().zip(&met).map(|((id, max), met)| (*id, if *met { *max } else { 0 })).collect();
            let values = values(&methodology, &points);
            let parts: Vec<PartId> = leaves.iter().zip(&switched).filter(|(_, on)| **on).map(|((part, _), _)| id(part)).collect();
            let there = what_if(&methodology, &values, &parts, None, &[]);
            let back = what_if(&methodology, &there.values, &parts, None, &[]);
            prop_assert_eq!(back.values, values);
            prop_assert_eq!(there.change.unwrap() + back.change.unwrap(), Points::ZERO);
        }
    }
}
