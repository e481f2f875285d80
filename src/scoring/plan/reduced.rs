//! What is left to decide of a wish: without what must be done, what must not be, and what can't be for it.

use super::Candidate;
use super::diagram::{self, Act, Limits};
use super::order::{self, Open};
use super::wish::Checked;
use crate::model::{Day, PartId, Points};

/// How late an act, or a set of acts, is done; from the earliest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lateness {
    /// Nothing is to be done.
    Nothing,
    /// By this day.
    By(Day),
    /// Nobody said by when.
    Undated,
}

impl Lateness {
    pub(super) fn of(candidate: &Candidate) -> Self {
        candidate.by.map_or(Self::Undated, Self::By)
    }

    pub(super) const fn day(self) -> Option<Day> {
        if let Self::By(day) = self { Some(day) } else { None }
    }
}

/// What is left to decide.
#[derive(Clone, Debug)]
pub(super) struct Reduced {
    /// What what must be done gains.
    pub(super) gain: Points,
    /// How many acts each area may still have, of those areas only where that matters.
    pub(super) limits: Limits,
    /// What is open, by places among the candidates, in the order in which it is decided.
    open: Vec<Open>,
    forced: Vec<bool>,
}

impl Reduced {
    /// Without anything that is later than `latest`, where that is said.
    pub(super) fn new(candidates: &[Candidate], wish: &Checked, latest: Option<Lateness>) -> Self {
        let until = wish.until.map(Lateness::By);
        let is_late = |one: &Candidate| [until, latest].into_iter().flatten().any(|last| Lateness::of(one) > last);
        let mut is_out: Vec<bool> =
            candidates.iter().zip(&wish.never).map(|(one, never)| *never || is_late(one)).collect();
        let is_forced = |place: usize| wish.must.get(place) == Some(&true);
        let in_area = |area: &PartId, place: usize| candidates.get(place).is_some_and(|one| one.area == *area);
        let places = 0..candidates.len();
        let left = |(area, limit): &(PartId, usize)| {
            let forced = places.clone().filter(|place| is_forced(*place) && in_area(area, *place)).count();
            (area.clone(), limit.saturating_sub(forced))
        };
        let limits: Vec<(PartId, usize)> = wish.at_most.iter().map(left).collect();
        for (one, is_out) in candidates.iter().zip(&mut is_out) {
            *is_out |= limits.iter().any(|(area, limit)| *area == one.area && *limit == 0);
        }
        let needs = |place: usize| wish.needs.get(place).map(Vec::as_slice).unwrap_or_default();
        let is_out = |place: usize| is_out.get(place) == Some(&true);
        let is_open = |place: usize| {
            !is_forced(place)
                && !is_out(place)
                && !needs(place).iter().any(|needed| is_out(*needed) && !is_forced(*needed))
        };
        let places: Vec<usize> = (0..candidates.len()).filter(|place| is_open(*place)).collect();
        let count_in = |area: &PartId| places.iter().filter(|place| in_area(area, **place)).count();
        let limits: Vec<(PartId, usize)> = limits.into_iter().filter(|(area, limit)| count_in(area) > *limit).collect();
        let open = places.iter().filter_map(|place| {
            let one = candidates.get(*place)?;
            Some(Open {
                place: *place,
                gain: one.gain.0,
                area: limits.iter().position(|(area, _)| *area == one.area),
                needs: needs(*place).iter().copied().filter(|needed| places.contains(needed)).collect(),
                needed_by: places.iter().copied().filter(|other| needs(*other).contains(place)).collect(),
            })
        });
        Self {
            gain: candidates.iter().zip(&wish.must).filter(|(_, must)| **must).map(|(one, _)| one.gain).sum(),
            open: order::ordered(open.collect(), limits.len()),
            limits: limits.into_iter().map(|(_, limit)| limit).collect(),
            forced: wish.must.clone(),
        }
    }

    /// Whether it must be done.
    pub(super) fn is_forced(&self, place: usize) -> bool {
        self.forced.get(place) == Some(&true)
    }

    /// What is open, in the order in which it is decided, with what each costs.
    pub(super) fn acts(&self, cost: impl Fn(usize) -> i64) -> Vec<Act> {
        self.free_acts().into_iter().map(|act| Act { take: cost(act.place), ..act }).collect()
    }

    /// The most points that can be had, those of what must be done included.
    pub(super) fn best(&self) -> Points {
        let all: i64 = self.open.iter().map(|open| open.gain).sum();
        if self.limits.is_empty() {
            // Nothing that is open hinders anything else from being done as well.
            return self.gain + Points(all);
        }
        // The same as leaving the fewest points behind: skipping costs, and every set will do.
        let acts = self.free_acts().into_iter().map(|act| Act { skip: act.gain, gain: 0, ..act });
        let left = diagram::optimal(&acts.collect::<Vec<_>>(), &self.limits, 0).cost;
        self.gain + Points(all - left)
    }

    /// What is open as the diagram has it, free of cost.
    fn free_acts(&self) -> Vec<Act> {
        // Only what is needed or needs something has a bit of its own.
        let related = self.open.iter().filter(|one| !one.needs.is_empty() || !one.needed_by.is_empty());
        let related: Vec<usize> = related.map(|one| one.place).collect();
        let bit = |place: usize| related.iter().position(|known| *known == place).map_or(0, |bit| 1_u128 << bit);
        let bits = |places: &[usize]| places.iter().fold(0, |all, place| all | bit(*place));
        let act = |one: &Open| Act {
            place: one.place,
            gain: one.gain,
            take: 0,
            skip: 0,
            area: one.area,
            bit: bit(one.place),
            needs: bits(&one.needs),
            needed_by: bits(&one.needed_by),
        };
        self.open.iter().map(act).collect()
    }
}
