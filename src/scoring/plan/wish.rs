//! What a plan is to reach, what it should have least of, and under which conditions; and what can be wrong with these.

use super::{Candidate, PlanBase};
use crate::model::{Day, Minimise, PartId, Points};
use crate::sort::{SortedMap, SortedSet};

/// What a plan is to reach, and under which conditions. Indicators may be named that are met already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The points that are still missing to the target; zero or less where it is reached. [`super::Target`] gives them.
    pub target: Points,
    /// What there should be least of.
    pub minimise: Minimise,
    /// What must be done.
    pub must: Vec<PartId>,
    /// What must not be done.
    pub never: Vec<PartId>,
    /// The first is done only if the second is done too, or is met already.
    pub needs: Vec<(PartId, PartId)>,
    /// In this area at most so many acts. Where an area is named twice, the lower number stands.
    pub at_most: Vec<(PartId, usize)>,
    /// Everything is done by this day; an act without a day is not.
    pub until: Option<Day>,
}

/// What is wrong with a wish. Faults name what contradicts what, so that a page can say it at the field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanFault {
    /// There is no such indicator.
    UnknownPart(PartId),
    /// There is no such area.
    UnknownArea(PartId),
    /// Whether this indicator is met is not known, so no plan can be made with it.
    NotKnown(PartId),
    /// This is to be done and not to be done.
    MustAndNever(PartId),
    /// The one must be done and needs the other, which must not be done.
    MustNeedsNever {
        /// What must be done.
        must: PartId,
        /// What must not be.
        never: PartId,
    },
    /// Each of these needs the next one, and the last the first.
    Cycle(Vec<PartId>),
    /// More must be done in this area than may be.
    MustAboveLimit {
        /// The area.
        area: PartId,
        /// How many acts it may have.
        limit: usize,
        /// What must be done in it, what that needs included, in the order of the methodology.
        must: Vec<PartId>,
    },
    /// This must be done, and can be done only later than everything is to be done by.
    MustTooLate {
        /// What must be done.
        must: PartId,
        /// By when it can be; none where nobody said.
        by: Option<Day>,
        /// By when everything is to be done.
        until: Day,
    },
    /// The one must be done and needs the other, which can be done only later than everything is to be done by.
    MustNeedsLate {
        /// What must be done.
        must: PartId,
        /// What it needs.
        late: PartId,
        /// By when everything is to be done.
        until: Day,
    },
    /// The day by which everything is to be done has passed.
    UntilPassed {
        /// That day.
        until: Day,
        /// The day that it is.
        today: Day,
    },
    /// There are more pairs of what needs what than [`Wish::MOST_NEEDS`].
    TooManyNeeds(usize),
}

impl Wish {
    /// The most pairs of what needs what.
    pub const MOST_NEEDS: usize = 60;
}

/// A wish in which indicators are named by their places among the candidates; what is met already is not in it.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    pub(super) target: Points,
    pub(super) minimise: Minimise,
    /// What must be done, what that needs included.
    pub(super) must: Vec<bool>,
    pub(super) never: Vec<bool>,
    /// Of each candidate all that it needs, what those need included.
    pub(super) needs: Vec<Vec<usize>>,
    pub(super) at_most: Vec<(PartId, usize)>,
    pub(super) until: Option<Day>,
}

/// What a name in a wish stands for.
enum Named {
    /// An act, by its place among the candidates.
    Open(usize),
    /// What is met already.
    Met,
}

/// A wish with the places of its indicators, or everything that is wrong with it.
pub(super) fn checked(base: &PlanBase, wish: &Wish, today: Day) -> Result<Checked, Vec<PlanFault>> {
    let mut faults: SortedSet<PlanFault> = SortedSet::new();
    let count = base.candidates.len();
    let mut named = |part: &PartId| match find(base, part) {
        Ok(named) => Some(named),
        Err(fault) => {
            faults.insert(fault);
            None
        }
    };
    let mut places = |parts: &[PartId]| {
        let mut marked = vec![false; count];
        for part in parts {
            if let Some(Named::Open(place)) = named(part)
                && let Some(mark) = marked.get_mut(place)
            {
                *mark = true;
            }
        }
        marked
    };
    let (must, never) = (places(&wish.must), places(&wish.never));
    let mut directly: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (part, needed) in &wish.needs {
        if let (Some(Named::Open(from)), Some(Named::Open(to))) = (named(part), named(needed))
            && let Some(needs) = directly.get_mut(from)
        {
            needs.push(to);
        }
    }
    if wish.needs.len() > Wish::MOST_NEEDS {
        faults.insert(PlanFault::TooManyNeeds(wish.needs.len()));
    }
    if let Some(until) = wish.until.filter(|until| *until < today) {
        faults.insert(PlanFault::UntilPassed { until, today });
    }
    let areas = SortedSet::from_iter(base.areas.iter());
    let unknown = wish.at_most.iter().filter(|(area, _)| !areas.contains(area));
    faults.extend(unknown.map(|(area, _)| PlanFault::UnknownArea(area.clone())));
    if let Some(cycle) = (0..count).find_map(|from| cycle_from(&directly, from)) {
        faults.insert(PlanFault::Cycle(cycle.into_iter().filter_map(|place| id(base, place)).collect()));
    }
    let needs: Vec<Vec<usize>> = (0..count).map(|from| reached(&directly, from)).collect();
    let mut limits: SortedMap<&PartId, usize> = SortedMap::new();
    for (area, limit) in &wish.at_most {
        let least = limits.get_or_insert_with(area, || *limit);
        *least = (*limit).min(*least);
    }
    let mut all_musts = must.clone();
    for (place, _) in must.iter().enumerate().filter(|(_, must)| **must) {
        for needed in needs.get(place).into_iter().flatten() {
            if let Some(mark) = all_musts.get_mut(*needed) {
                *mark = true;
            }
        }
        faults.extend(contradictions(base, wish, place, &never, &needs));
    }
    for (area, limit) in &limits {
        let in_area = base.candidates.iter().zip(&all_musts).filter(|(one, must)| **must && one.area == **area);
        let musts: Vec<PartId> = in_area.map(|(one, _)| one.part.clone()).collect();
        if musts.len() > *limit {
            faults.insert(PlanFault::MustAboveLimit { area: (*area).clone(), limit: *limit, must: musts });
        }
    }
    if !faults.is_empty() {
        return Err(faults.into_iter().collect());
    }
    Ok(Checked {
        target: wish.target,
        minimise: wish.minimise,
        must: all_musts,
        never,
        needs,
        at_most: limits.into_iter().map(|(area, limit)| (area.clone(), limit)).collect(),
        until: wish.until,
    })
}

/// What contradicts that this act must be done.
fn contradictions(base: &PlanBase, wish: &Wish, place: usize, never: &[bool], needs: &[Vec<usize>]) -> Vec<PlanFault> {
    let Some(must) = base.candidates.get(place) else { return Vec::new() };
    let mut faults = Vec::new();
    let is_never = |place: usize| never.get(place) == Some(&true);
    let late = |one: &Candidate| wish.until.filter(|until| one.by.is_none_or(|by| by > *until));
    if is_never(place) {
        faults.push(PlanFault::MustAndNever(must.part.clone()));
    }
    if let Some(until) = late(must) {
        faults.push(PlanFault::MustTooLate { must: must.part.clone(), by: must.by, until });
    }
    for needed in needs.get(place).into_iter().flatten().filter(|needed| **needed != place) {
        let Some(other) = base.candidates.get(*needed) else { continue };
        if is_never(*needed) {
            faults.push(PlanFault::MustNeedsNever { must: must.part.clone(), never: other.part.clone() });
        }
        if let Some(until) = late(other) {
            faults.push(PlanFault::MustNeedsLate { must: must.part.clone(), late: other.part.clone(), until });
        }
    }
    faults
}

fn find(base: &PlanBase, part: &PartId) -> Result<Named, PlanFault> {
    if let Some(place) = base.candidates.iter().position(|one| one.part == *part) {
        Ok(Named::Open(place))
    } else if base.met.contains(part) {
        Ok(Named::Met)
    } else if base.unknown.contains(part) {
        Err(PlanFault::NotKnown(part.clone()))
    } else {
        Err(PlanFault::UnknownPart(part.clone()))
    }
}

fn id(base: &PlanBase, place: usize) -> Option<PartId> {
    base.candidates.get(place).map(|one| one.part.clone())
}

/// All that is needed from here on, directly or not, in order.
fn reached(needs: &[Vec<usize>], from: usize) -> Vec<usize> {
    let (mut found, mut next) = (SortedSet::new(), vec![from]);
    while let Some(place) = next.pop() {
        next.extend(needs.get(place).into_iter().flatten().filter(|needed| found.insert(**needed)));
    }
    found.into_iter().collect()
}

/// The shortest way on which this act needs itself, from itself on.
fn cycle_from(needs: &[Vec<usize>], from: usize) -> Option<Vec<usize>> {
    // Each act that was reached, with the one that needs it, as near to the start as can be.
    let mut reached: Vec<(usize, Option<usize>)> = vec![(from, None)];
    let mut at = 0;
    while let Some((place, _)) = reached.get(at).copied() {
        for needed in needs.get(place).into_iter().flatten() {
            if *needed == from {
                let mut cycle = Vec::new();
                let mut back = Some(at);
                while let Some((place, before)) = back.and_then(|back| reached.get(back)) {
                    cycle.push(*place);
                    back = *before;
                }
                cycle.reverse();
                return Some(cycle);
            }
            if reached.iter().all(|(known, _)| known != needed) {
                reached.push((*needed, Some(at)));
            }
        }
        at += 1;
    }
    None
}
