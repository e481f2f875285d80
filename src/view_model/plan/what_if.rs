//! What comes of switching indicators: the total, the place among the others, the tier and the areas.

use super::Start;
use crate::model::{CountryCode, Decimal, IndexData, Part, PartId, Points};
use crate::scoring::{self, Rank, area_points, others, rank_among};
use crate::text::{Message, Value, say};

/// Something before and after.
pub type Path<T> = [T; 2];

/// What switching some indicators comes to, the scores of all others as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// Indicators that would be met.
    pub gained: Vec<PartId>,
    /// Indicators that would no longer be met.
    pub lost: Vec<PartId>,
    /// All points.
    pub points: Path<Points>,
    /// The score.
    pub score: Path<Decimal>,
    /// The place among all countries of the index that have a score.
    pub rank: Path<Rank>,
    /// How many these are.
    pub ranked: usize,
    /// The tier, counted from 1 for the best, where the index has tiers.
    pub tier: Option<Path<usize>>,
    /// The areas of which the points change.
    pub areas: Vec<AreaPath>,
}

/// The points of an area before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaPath {
    /// The area.
    pub area: PartId,
    /// What it is called.
    pub title: Value,
    /// Its points.
    pub points: Path<Points>,
    /// All of its points.
    pub max: Points,
}

/// What comes of switching these indicators. Those that are not known, or not of the index, change nothing.
#[must_use]
pub fn what_if(index: &IndexData, country: Option<CountryCode>, start: &Start, switched: &[PartId]) -> WhatIf {
    let methodology = &index.methodology;
    let base = &start.base;
    let is_known = |id: &&PartId| base.candidate(id).is_some() || base.met.contains(id);
    let switched: Vec<PartId> = switched.iter().filter(is_known).cloned().collect();
    let others = others(index, country);
    let found = scoring::what_if(methodology, &start.values, &switched, Some(start.points), &others);
    let points = [start.points, found.points.unwrap_or(start.points)];
    // A published score may differ from what its points come to by rounding, and nothing moves it but a change.
    let is_moved = points[0] != points[1];
    let score = [start.score, found.score.filter(|_| is_moved).unwrap_or(start.score)];
    let areas = found.areas.iter().filter_map(|(area, after)| {
        let [before, after] = [area_points(area, &start.values)?, (*after)?];
        let title = Value::title(&area.id, &area.name);
        (before != after).then(|| AreaPath { area: area.id.clone(), title, points: [before, after], max: area.max })
    });
    let tier = |score| methodology.tier(score);
    let ids = |parts: &[&Part]| parts.iter().map(|part| part.id.clone()).collect();
    WhatIf {
        rank: score.map(|score| rank_among(score, &others)),
        ranked: others.len() + 1,
        tier: tier(score[0]).zip(tier(score[1])).map(|(before, after)| [before, after]),
        gained: ids(&found.on),
        lost: ids(&found.off),
        areas: areas.collect(),
        points,
        score,
    }
}

impl WhatIf {
    /// How many indicators are the other way round.
    #[must_use]
    pub fn count(&self) -> usize {
        self.gained.len() + self.lost.len()
    }

    /// What is switched, in a sentence.
    #[must_use]
    pub fn says(&self) -> Message {
        match (self.gained.len(), self.lost.len()) {
            (0, 0) => say::plan_try_none(),
            (gained, 0) => say::plan_try_gained(gained),
            (0, lost) => say::plan_try_lost(lost),
            (gained, lost) => say::plan_try_both(gained, lost),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ranking;
    use crate::view_model::plan::samples::{azerbaijan, index, part};

    fn tried(switched: &[&str]) -> WhatIf {
        let index = index("ncsi-2018");
        let (country, start) = azerbaijan(&index);
        what_if(&index, Some(country), &start, &switched.iter().map(|id| part(id)).collect::<Vec<_>>())
    }

    #[test]
    fn three_indicators_bring_nine_points_and_better_places() {
        let found = tried(&["1.1", "4.3", "5.3"]);
        assert_eq!(found.points, [Points(49), Points(58)]);
        assert_eq!(found.score.map(|score| score.to_string()), ["63.64", "75.32"]);
        assert!(found.rank[1] < found.rank[0]);
        assert_eq!(found.areas.iter().map(|area| area.area.to_string()).collect::<Vec<_>>(), ["1", "4", "5"]);
        assert_eq!((found.count(), found.says()), (3, say::plan_try_gained(3_usize)));
    }

    #[test]
    fn what_is_met_can_be_switched_off_and_nothing_changes_by_what_is_unknown() {
        let found = tried(&["1.2", "99.9", "1"]);
        assert_eq!((found.lost.len(), found.gained.len()), (1, 0));
        assert!(found.points[1] < found.points[0] && found.rank[1] > found.rank[0]);
        let nothing = tried(&[]);
        assert_eq!((nothing.says(), nothing.areas.len()), (say::plan_try_none(), 0));
        assert_eq!(nothing.score[0], nothing.score[1]);
        assert_eq!(nothing.rank[0], nothing.rank[1]);
    }

    #[test]
    fn the_place_now_is_that_of_the_ranking() {
        let index = index("ncsi-2018");
        let (country, start) = azerbaijan(&index);
        let found = what_if(&index, Some(country), &start, &[]);
        let row = ranking(&index).into_iter().find(|row| row.country == country).unwrap();
        assert_eq!(Some(found.rank[0]), row.rank);
        assert_eq!(found.ranked, ranking(&index).iter().filter(|row| row.rank.is_some()).count());
    }
}
