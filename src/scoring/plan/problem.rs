//! A wish that was checked against what can be done, and how it is solved.

use super::diagram::{self, Act};
use super::optima::{Cost, Optima};
use super::reduced::{Lateness, Reduced};
use super::wish::{self, Checked};
use super::{Candidate, Minimise, PlanBase, PlanFault, Wish};
use crate::model::{Day, Points};
use crate::sort::SortSmall;

/// A wish without contradictions, and what can be done for it.
#[derive(Clone, Debug)]
pub struct Problem {
    pub(super) candidates: Vec<Candidate>,
    pub(super) wish: Checked,
}

/// All best plans.
#[derive(Clone, Debug)]
pub enum Solution {
    /// The target is reached: all sets that do it at the least cost.
    Reached(Optima),
    /// No set reaches the target under the conditions: all sets that come nearest, at the least cost among them.
    OutOfReach(Optima),
}

impl Solution {
    /// The best sets, whether they reach the target or come nearest.
    #[must_use]
    pub const fn optima(&self) -> &Optima {
        match self {
            Self::Reached(optima) | Self::OutOfReach(optima) => optima,
        }
    }

    /// Whether the target is reached.
    #[must_use]
    pub const fn is_reached(&self) -> bool {
        matches!(self, Self::Reached(_))
    }
}

impl Problem {
    /// Checks a wish against what can be done and against itself.
    ///
    /// # Errors
    /// Everything that is wrong with it, each fault once.
    pub fn new(base: &PlanBase, wish: &Wish, today: Day) -> Result<Self, Vec<PlanFault>> {
        let checked = wish::checked(base, wish, today)?;
        Ok(Self { candidates: base.candidates.clone(), wish: checked })
    }

    /// What can be done.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// All best plans. There always are some: where the target is out of reach, those that come nearest; where it is
    /// reached already, what must be done and nothing else.
    #[must_use]
    pub fn solve(&self) -> Solution {
        let all = self.reduced(None);
        let best = all.best();
        let target = self.wish.target.min(best);
        let optima = match self.wish.minimise {
            Minimise::Actions | Minimise::Effort => self.optima(&all, target, Lateness::Nothing),
            Minimise::LatestDate => {
                let latest = self.earliest(target);
                self.optima(&self.reduced(Some(latest)), target, latest)
            }
        };
        if best >= self.wish.target { Solution::Reached(optima) } else { Solution::OutOfReach(optima) }
    }

    /// What is left to decide, with nothing that is later than this.
    pub(super) fn reduced(&self, latest: Option<Lateness>) -> Reduced {
        Reduced::new(&self.candidates, &self.wish, latest)
    }

    /// The days on which something can be done, earliest first, with what has no day at the end.
    pub(super) fn latenesses(&self) -> Vec<Lateness> {
        let mut all: Vec<Lateness> = self.candidates.iter().map(Lateness::of).collect();
        all.sort_small();
        all.dedup();
        all
    }

    /// How late what must be done is.
    pub(super) fn musts(&self) -> Lateness {
        let musts = self.candidates.iter().zip(&self.wish.must).filter(|(_, must)| **must);
        musts.map(|(one, _)| Lateness::of(one)).max().unwrap_or(Lateness::Nothing)
    }

    /// The least lateness with which so many points can be had.
    fn earliest(&self, target: Points) -> Lateness {
        let musts = self.musts();
        let from_musts: Vec<Lateness> =
            std::iter::once(musts).chain(self.latenesses().into_iter().filter(|one| *one > musts)).collect();
        let found = from_musts.partition_point(|latest| self.reduced(Some(*latest)).best() < target);
        from_musts.get(found).copied().unwrap_or(musts)
    }

    /// The best sets that have so many points, of what is left to decide; `latest` is how late they are.
    pub(super) fn optima(&self, reduced: &Reduced, target: Points, latest: Lateness) -> Optima {
        let left = (target - reduced.gain).max(Points::ZERO);
        let acts: Vec<Act> = reduced.acts(|place| self.cost(place));
        let found = diagram::optimal(&acts, &reduced.limits, left.0);
        let spent = self.candidates.iter().enumerate().filter(|(place, _)| reduced.is_forced(*place));
        let spent: i64 = spent.map(|(place, _)| self.cost(place)).sum::<i64>() + found.cost;
        let spent = u64::try_from(spent).unwrap_or_default();
        let cost = match self.wish.minimise {
            Minimise::Actions => Cost::Actions(spent),
            Minimise::Effort => Cost::Effort(spent),
            Minimise::LatestDate => {
                Cost::Latest { day: latest.day(), is_undated: latest == Lateness::Undated, actions: spent }
            }
        };
        Optima::new(&self.candidates, reduced, &acts, found, cost)
    }

    /// What an act adds to what there is to be least of.
    pub(super) fn cost(&self, place: usize) -> i64 {
        let effort = || self.candidates.get(place).map_or(0, |one| i64::from(one.effort.get()));
        if self.wish.minimise == Minimise::Effort { effort() } else { 1 }
    }
}
