//! The way to the target that an address asks for, and what stays on the page while something asked for cannot be.

use super::{Fault, Start};
use crate::model::{CountryCode, Day, IndexData, PartId, Points};
use crate::route::{PlanTarget, PlanView};
use crate::scoring::others;
use crate::scoring::plan::{
    FrontPoint, Minimise, Optima, Overlap, PlanBase, Problem, Solution, Target, TargetFault, Wish,
};
use std::sync::Arc;

/// How many ways are listed at a time.
pub const WAYS_ON_A_PAGE: usize = 5;
/// So many indicators that every way has, or more, are listed once for all of them.
const MANY: usize = 6;

/// The cheapest ways to a target.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The target.
    pub target: PlanTarget,
    /// What there is as little of as possible.
    pub minimise: Minimise,
    /// The points with which the target is reached.
    pub to: Points,
    /// The points that are still missing to it; zero or less where it is reached already.
    pub missing: Points,
    /// All of the cheapest ways, or those that come nearest.
    pub solution: Solution,
    /// What any cost brings at the most.
    pub front: Vec<FrontPoint>,
}

impl Plan {
    /// The plan that an address asks for, on this day. The scores of all but `country` stay as they are.
    ///
    /// # Errors
    /// Everything in the address that cannot be, each at its field.
    pub fn of(
        index: &IndexData,
        country: Option<CountryCode>,
        start: &Start,
        view: &PlanView,
        today: Day,
    ) -> Result<Self, Vec<Fault>> {
        let methodology = &index.methodology;
        let target = match view.target {
            PlanTarget::Score(score) => Target::Score(score),
            PlanTarget::Points(points) => {
                let most = TargetFault::PointsOutOfRange { most: methodology.points.decimal(methodology.points.max) };
                let points = points.units_at(methodology.points.decimals).map(Points);
                Target::Points(points.ok_or_else(|| vec![Fault::of_target(most, methodology)])?)
            }
            PlanTarget::Rank(rank) => Target::Rank(rank),
            PlanTarget::Tier(tier) => Target::Tier(tier),
        };
        let others = match target {
            Target::Rank(_) => others(index, country),
            _ => Vec::new(),
        };
        let to = target.points(methodology, &others).map_err(|fault| vec![Fault::of_target(fault, methodology)])?;
        let base = base(start, view);
        let wish = Wish {
            target: to - start.points,
            minimise: view.minimise,
            must: view.must.clone(),
            never: view.never.clone(),
            needs: view.needs.clone(),
            at_most: view.at_most.clone(),
            until: view.until,
        };
        let problem = Problem::new(&base, &wish, today)
            .map_err(|faults| faults.iter().map(|fault| Fault::of_wish(fault, methodology)).collect::<Vec<_>>())?;
        Ok(Self {
            target: view.target,
            minimise: view.minimise,
            to,
            missing: wish.target,
            solution: problem.solve(),
            front: problem.front(),
        })
    }

    /// All of the cheapest ways, or those that come nearest.
    #[must_use]
    pub const fn optima(&self) -> &Optima {
        self.solution.optima()
    }

    /// Whether nothing is needed for the target.
    #[must_use]
    pub fn is_there_already(&self) -> bool {
        self.missing <= Points::ZERO
    }

    /// The ways that are listed from the one that an address asks for, of those that have most of these indicators.
    #[must_use]
    pub fn ways(&self, asked: usize, wanted: &[PartId]) -> Listed {
        let optima = self.optima();
        let Overlap { most, sets } = optima.overlap(wanted);
        let asked = u64::try_from(asked).unwrap_or(u64::MAX);
        let first = if (1..=sets).contains(&asked) { asked } else { 1 };
        let mut shared = optima.in_all();
        if optima.sets < 2 || shared.len() < MANY {
            shared.clear();
        }
        Listed { first, ways: optima.page_serving(wanted, first - 1, WAYS_ON_A_PAGE), shared, sets, most }
    }
}

/// Some of the ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The number of the first, from 1.
    pub first: u64,
    /// The ways.
    pub ways: Vec<Vec<PartId>>,
    /// What every way has, where that is so much that it is listed once.
    pub shared: Vec<PartId>,
    /// How many there are in all.
    pub sets: u64,
    /// How many of the indicators that are wanted each has.
    pub most: usize,
}

/// What can be done, with the efforts and the days of an address.
pub(super) fn base(start: &Start, view: &PlanView) -> PlanBase {
    let mut base = start.base.clone();
    for (part, effort) in &view.efforts {
        if let Some(act) = base.candidate_mut(part) {
            act.effort = *effort;
        }
    }
    for (part, day) in &view.days {
        if let Some(act) = base.candidate_mut(part) {
            act.by = Some(*day);
        }
    }
    base
}

/// What the page shows of a plan.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The plan: the one that is asked for, or where that cannot be, the last one that could.
    pub plan: Option<Arc<Plan>>,
    /// What of the address cannot be.
    pub faults: Vec<Fault>,
    /// Whether there was none before, so that conditions were left out.
    pub is_bare: bool,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.plan, &other.plan) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same && self.faults == other.faults && self.is_bare == other.is_bare
    }
}

impl Shown {
    /// What is shown once this is asked for. The last good plan stays where it cannot be; where there was none, as behind a
    /// link that was put together by hand, the one without conditions stands in.
    #[must_use]
    pub fn follow(last: Option<&Self>, plan: impl Fn(&PlanView) -> Result<Plan, Vec<Fault>>, view: &PlanView) -> Self {
        let faults = match plan(view) {
            Ok(plan) => return Self { plan: Some(Arc::new(plan)), faults: Vec::new(), is_bare: false },
            Err(faults) => faults,
        };
        if let Some(kept) = last.filter(|last| last.plan.is_some()) {
            return Self { faults, ..kept.clone() };
        }
        let (target, minimise, efforts) = (view.target, view.minimise, view.efforts.clone());
        let bare = PlanView { target, minimise, efforts, ..PlanView::new() };
        let bare = plan(&bare).or_else(|_| plan(&PlanView::new()));
        Self { plan: bare.ok().map(Arc::new), faults, is_bare: true }
    }

    /// What cannot be of what a field says.
    pub fn at(&self, field: super::Field) -> impl Iterator<Item = &Fault> {
        self.faults.iter().filter(move |fault| fault.at == field)
    }
}
