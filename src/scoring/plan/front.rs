//! What every number of acts, every effort or every day could bring at the most: the whole front of cost against points.

use super::diagram;
use super::{Cost, Minimise, Problem};
use crate::model::Points;

/// A point of the front: no set costs less and gains as much, and none costs as much and gains more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontPoint {
    /// The cost. Of a front of days, the acts are the fewest that gain so much by that day.
    pub cost: Cost,
    /// The points gained, those of what must be done included.
    pub points: Points,
}

impl Problem {
    /// The front under the conditions of the wish, whatever its target: cheapest first, each point dearer than the one
    /// before it and with more points. The first is what must be done, and costs nothing where nothing must. What there
    /// should be least of is the cost.
    #[must_use]
    pub fn front(&self) -> Vec<FrontPoint> {
        match self.wish.minimise {
            Minimise::LatestDate => self.front_of_days(),
            Minimise::Actions | Minimise::Effort => {
                let reduced = self.reduced(None);
                let acts = reduced.acts(|place| self.cost(place));
                let forced = (0..self.candidates.len()).filter(|place| reduced.is_forced(*place));
                let spent: i64 = forced.map(|place| self.cost(place)).sum();
                let point = |(points, cost): (i64, i64)| {
                    let cost = u64::try_from(cost + spent).unwrap_or_default();
                    let cost =
                        if self.wish.minimise == Minimise::Effort { Cost::Effort(cost) } else { Cost::Actions(cost) };
                    FrontPoint { cost, points: reduced.gain + Points(points) }
                };
                diagram::front(&acts, &reduced.limits).into_iter().map(point).collect()
            }
        }
    }

    fn front_of_days(&self) -> Vec<FrontPoint> {
        let musts = self.musts();
        let days = std::iter::once(musts).chain(self.latenesses().into_iter().filter(|latest| *latest > musts));
        let mut front: Vec<FrontPoint> = Vec::new();
        for latest in days {
            let reduced = self.reduced(Some(latest));
            let points = reduced.best();
            if front.last().is_none_or(|last| points > last.points) {
                front.push(FrontPoint { cost: self.optima(&reduced, points, latest).cost, points });
            }
        }
        front
    }
}
