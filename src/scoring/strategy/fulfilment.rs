//! What the index would give if some priorities were fully met.

use super::{PointSum, StrategyReach};
use crate::model::{EntryId, Points};
use crate::scoring::Score;
use crate::sort::SortedSet;

/// What some priorities would bring if every indicator that one of them reaches had all its points. An indicator that
/// several reach counts once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fulfilment {
    /// How many indicators they reach.
    pub indicators: usize,
    /// The points won; none where the points of one of these indicators are unknown.
    pub gained: Option<Points>,
    /// The points won where points are known.
    pub gained_known: Points,
    /// The points won at most: an indicator with unknown points may lack all of them.
    pub at_most: Points,
    /// The score of the whole index as it is; none where it cannot be recomputed.
    pub before: Option<Score>,
    /// The score of the whole index as it would be; none where either is unknown.
    pub after: Option<Score>,
}

impl StrategyReach<'_> {
    /// What would be won if these priorities were fully met. Keys that the strategy does not have are passed over.
    #[must_use]
    pub fn fulfilled_by(&self, chosen: &SortedSet<EntryId>) -> Fulfilment {
        let is_chosen = |place: usize| self.priorities.get(place).is_some_and(|one| chosen.contains(&one.priority.id));
        let reached = self.leaves.iter().filter(|leaf| leaf.by.iter().any(|(place, _)| is_chosen(*place)));
        let sum = PointSum::of(reached);
        let gained = sum.awarded.map(|awarded| sum.max - awarded);
        let score = |points| Score::new(points, self.methodology.points.max, self.methodology.score.full);
        Fulfilment {
            indicators: sum.indicators,
            gained,
            gained_known: sum.known_missing(),
            at_most: sum.max - sum.known_awarded,
            before: self.total.and_then(score),
            after: self.total.zip(gained).and_then(|(total, gained)| score(total + gained)),
        }
    }
}
