//! All optimal sets at once, as paths through a diagram: how many there are, what they share, and any page of them,
//! without going through the others.

use super::Candidate;
use super::diagram::{Act, Found, Layer};
use super::reduced::Reduced;
use crate::model::{Day, PartId, Points};

/// What an optimal set costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// So many acts.
    Actions(u64),
    /// So much effort in all.
    Effort(u64),
    /// The latest act is done by this day, and there are so many acts.
    Latest {
        /// The day; none where nothing is to be done, or where an act has no day.
        day: Option<Day>,
        /// Whether an act has no day.
        is_undated: bool,
        /// How many acts.
        actions: u64,
    },
}

/// All sets of acts that are optimal. There is at least one; it may be the empty set.
#[derive(Clone, Debug)]
pub struct Optima {
    /// What each of them costs.
    pub cost: Cost,
    /// How many there are; from 2⁶⁴ − 1 on, that number.
    pub sets: u64,
    candidates: Vec<Candidate>,
    /// What is in all sets because it must be.
    forced: Vec<bool>,
    /// The place among the candidates of what each layer decides.
    places: Vec<usize>,
    layers: Vec<Layer>,
}

/// Which of the optimal sets reach most of some indicators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The most of them that an optimal set has.
    pub most: usize,
    /// How many optimal sets have so many; [`Optima::page_serving`] lists them.
    pub sets: u64,
}

impl Optima {
    pub(super) fn new(candidates: &[Candidate], reduced: &Reduced, acts: &[Act], found: Found, cost: Cost) -> Self {
        let forced = (0..candidates.len()).map(|place| reduced.is_forced(place)).collect();
        let places = acts.iter().map(|act| act.place).collect();
        Self { cost, sets: found.sets, candidates: candidates.to_vec(), forced, places, layers: found.layers }
    }

    /// Sets from the one with this number, counted from 0, at most `count` of them. Of two sets, the one comes first that
    /// has the first act in which they differ; acts stand in the order of the methodology, in each set too.
    #[must_use]
    pub fn page(&self, from: u64, count: usize) -> Vec<Vec<PartId>> {
        self.page_serving(&[], from, count)
    }

    /// The same of those optimal sets only that reach most of these indicators ([`Optima::overlap`]).
    #[must_use]
    pub fn page_serving(&self, wanted: &[PartId], from: u64, count: usize) -> Vec<Vec<PartId>> {
        let wanted = self.marked(wanted);
        let mut page = Page { found: Vec::new(), skip: from, count, most: 0 };
        let mut fixed = self.settled();
        let behind = self.best_behind(&fixed, &wanted);
        if let Some((most, _)) = behind.first().and_then(|first| first.first()).copied().flatten() {
            page.most = most;
            if self.places.is_sorted() {
                self.walk(&mut page, &mut fixed, (0, 0), &behind, &wanted);
            } else {
                self.collect(&mut page, &mut fixed, 0, &wanted);
            }
        }
        page.found.iter().map(|set| self.ids(set)).collect()
    }

    /// Which of the optimal sets reach most of these indicators, those of a priority of a strategy for instance.
    #[must_use]
    pub fn overlap(&self, wanted: &[PartId]) -> Overlap {
        let wanted = self.marked(wanted);
        let free = vec![None; self.candidates.len()];
        let (most, sets) = self.best(&free, &wanted).unwrap_or_default();
        let forced = self.forced.iter().zip(&wanted).filter(|(forced, wanted)| **forced && **wanted).count();
        Overlap { most: most + forced, sets }
    }

    /// In how many optimal sets each act is, in the order of the methodology; acts that are in none too.
    #[must_use]
    pub fn usage(&self) -> Vec<(PartId, u64)> {
        self.counts().into_iter().zip(&self.candidates).map(|(count, one)| (one.part.clone(), count)).collect()
    }

    /// What is in all optimal sets, in the order of the methodology.
    #[must_use]
    pub fn in_all(&self) -> Vec<PartId> {
        self.ids(&self.settled())
    }

    /// The points that a set gains.
    #[must_use]
    pub fn gain(&self, set: &[PartId]) -> Points {
        self.candidates.iter().filter(|one| set.contains(&one.part)).map(|one| one.gain).sum()
    }

    /// In how many optimal sets each candidate is.
    fn counts(&self) -> Vec<u64> {
        let behind = self.sets_behind();
        let mut counts: Vec<u64> = self.forced.iter().map(|forced| if *forced { self.sets } else { 0 }).collect();
        let mut before: Vec<u64> = vec![1];
        for ((layer, place), behind) in self.layers.iter().zip(&self.places).zip(behind.iter().skip(1)) {
            let mut next = vec![0_u64; behind.len()];
            for (node, ways) in layer.iter().zip(&before) {
                for (arc, is_taken) in [(node.skip, false), (node.take, true)] {
                    let Some(to) = arc.and_then(|to| usize::try_from(to).ok()) else { continue };
                    if let Some(ways_to) = next.get_mut(to) {
                        *ways_to = ways_to.saturating_add(*ways);
                    }
                    if let (true, Some(count)) = (is_taken, counts.get_mut(*place)) {
                        let through = ways.saturating_mul(behind.get(to).copied().unwrap_or_default());
                        *count = count.saturating_add(through);
                    }
                }
            }
            before = next;
        }
        counts
    }

    /// Of each node of each layer, and of the end, how many optimal sets go on from there.
    fn sets_behind(&self) -> Vec<Vec<u64>> {
        let mut behind: Vec<Vec<u64>> = vec![vec![1]];
        for layer in self.layers.iter().rev() {
            let after = behind.last().map(Vec::as_slice).unwrap_or_default();
            let ways = |arc: Option<u32>| arc.and_then(|to| after.get(to as usize)).copied().unwrap_or_default();
            behind.push(layer.iter().map(|node| ways(node.skip).saturating_add(ways(node.take))).collect());
        }
        behind.reverse();
        behind
    }

    fn marked(&self, parts: &[PartId]) -> Vec<bool> {
        self.candidates.iter().map(|one| parts.contains(&one.part)).collect()
    }

    /// What is the same in all optimal sets; the rest is open. By the ways there are, since counts end somewhere.
    fn settled(&self) -> Vec<Option<bool>> {
        let mut settled: Vec<Option<bool>> = self.forced.iter().map(|forced| Some(*forced)).collect();
        for (layer, place) in self.layers.iter().zip(&self.places) {
            let (skipped, taken) =
                (layer.iter().any(|node| node.skip.is_some()), layer.iter().any(|node| node.take.is_some()));
            if let Some(one) = settled.get_mut(*place) {
                *one = if skipped && taken { None } else { Some(taken) };
            }
        }
        settled
    }

    fn ids(&self, set: &[Option<bool>]) -> Vec<PartId> {
        let chosen = self.candidates.iter().zip(set).filter(|(_, taken)| **taken == Some(true));
        chosen.map(|(one, _)| one.part.clone()).collect()
    }

    /// Of the optimal sets that have what is fixed, the most wanted acts in one, not counting those that must be, and how
    /// many have so many; none where there is no such set.
    fn best(&self, fixed: &[Option<bool>], wanted: &[bool]) -> Option<(usize, u64)> {
        self.best_behind(fixed, wanted).first().and_then(|first| first.first()).copied().flatten()
    }

    /// The same for what is behind each node of each layer, and behind the end.
    fn best_behind(&self, fixed: &[Option<bool>], wanted: &[bool]) -> Vec<Vec<Best>> {
        let mut behind: Vec<Vec<Best>> = vec![vec![Some((0, 1))]];
        for (layer, place) in self.layers.iter().zip(&self.places).rev() {
            let after = behind.last().map(Vec::as_slice).unwrap_or_default();
            let fixed = fixed.get(*place).copied().flatten();
            let worth = usize::from(wanted.get(*place) == Some(&true));
            let go = |arc: Option<u32>| arc.and_then(|to| after.get(to as usize)).copied().flatten();
            let at = layer.iter().map(|node| {
                let skip = if fixed == Some(true) { None } else { go(node.skip) };
                let take = if fixed == Some(false) { None } else { go(node.take) };
                better(skip, take.map(|(most, sets)| (most + worth, sets)))
            });
            behind.push(at.collect());
        }
        behind.reverse();
        behind
    }

    /// Adds the sets of a page that go on from a node of a layer, where acts are decided in the order of the methodology:
    /// then what is behind a node does not depend on what stands before it.
    fn walk(
        &self,
        page: &mut Page,
        set: &mut [Option<bool>],
        (at, node): (usize, usize),
        behind: &[Vec<Best>],
        wanted: &[bool],
    ) {
        let (Some(layer), Some(place)) = (self.layers.get(at), self.places.get(at).copied()) else {
            page.add(set);
            return;
        };
        let Some(node) = layer.get(node) else { return };
        let most = page.most;
        for (arc, choice) in [(node.take, true), (node.skip, false)] {
            let Some(to) = arc.and_then(|to| usize::try_from(to).ok()).filter(|_| !page.is_full()) else { continue };
            let worth = usize::from(choice && wanted.get(place) == Some(&true));
            let found = behind.get(at + 1).and_then(|layer| layer.get(to)).copied().flatten();
            let sets = found.filter(|(found, _)| found + worth == most).map_or(0, |(_, sets)| sets);
            if sets <= page.skip {
                page.skip -= sets;
                continue;
            }
            let before = set.get(place).copied().flatten();
            if let Some(place) = set.get_mut(place) {
                *place = Some(choice);
            }
            page.most = most - worth;
            self.walk(page, set, (at + 1, to), behind, wanted);
            page.most = most;
            if let Some(place) = set.get_mut(place) {
                *place = before;
            }
        }
    }

    /// Adds the sets of a page that have what is fixed: first those with the next open act, then those without.
    fn collect(&self, page: &mut Page, fixed: &mut [Option<bool>], from: usize, wanted: &[bool]) {
        let Some(open) = (from..fixed.len()).find(|place| fixed.get(*place) == Some(&None)) else {
            page.add(fixed);
            return;
        };
        for choice in [true, false] {
            if page.is_full() {
                break;
            }
            if let Some(place) = fixed.get_mut(open) {
                *place = Some(choice);
            }
            let sets = self.best(fixed, wanted).filter(|(most, _)| *most == page.most).map_or(0, |(_, sets)| sets);
            if sets <= page.skip {
                page.skip -= sets;
            } else {
                self.collect(page, fixed, open + 1, wanted);
            }
        }
        if let Some(place) = fixed.get_mut(open) {
            *place = None;
        }
    }
}

/// A page while it is filled.
struct Page {
    found: Vec<Vec<Option<bool>>>,
    skip: u64,
    count: usize,
    most: usize,
}

impl Page {
    fn is_full(&self) -> bool {
        self.found.len() >= self.count
    }

    /// Takes a set, or skips it.
    fn add(&mut self, set: &[Option<bool>]) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if !self.is_full() {
            self.found.push(set.to_vec());
        }
    }
}

/// The most wanted acts in a set, and how many sets have so many.
type Best = Option<(usize, u64)>;

/// The better of two ways on; both where they are as good.
fn better(one: Best, other: Best) -> Best {
    match (one, other) {
        (Some((most, sets)), Some((other_most, other_sets))) if most == other_most => {
            Some((most, sets.saturating_add(other_sets)))
        }
        (one, other) => one.max(other),
    }
}
