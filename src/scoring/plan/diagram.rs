//! All sets of acts as paths through a diagram, act by act. What the acts behind a node can do depends on little of those
//! before it: the points there are, how many acts an area has that is not finished, and which acts to come are now needed
//! or ruled out. Paths that agree in these meet in one node, which keeps the least cost up to there. So the diagram is
//! small although there are 2^49 sets, and what is counted on it is exact. Needs and limits that cross each other at random make
//! it larger: `cargo xtask bench --only plans` says what they cost in the page.

use crate::sort::SortSmall;
use std::ops::Range;

/// How many acts each limited area may have.
pub(super) type Limits = Vec<usize>;

/// An act as the diagram sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Act {
    /// Its place among the candidates.
    pub(super) place: usize,
    /// The points that it gains.
    pub(super) gain: i64,
    /// What doing it costs.
    pub(super) take: i64,
    /// What not doing it costs.
    pub(super) skip: i64,
    /// The place of its area among the limits.
    pub(super) area: Option<usize>,
    /// Its own bit; none where it neither needs anything nor is needed.
    pub(super) bit: u128,
    /// The bits of all that it needs, and of all that need it, directly or not.
    pub(super) needs: u128,
    pub(super) needed_by: u128,
}

/// A node of a layer: to which nodes of the next it leads by skipping and by taking the act of the layer. Only ways that
/// belong to an optimal set are there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) skip: Option<u32>,
    pub(super) take: Option<u32>,
}

/// The nodes of one act.
pub(super) type Layer = Vec<Node>;

/// The optimal sets.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// The least cost.
    pub(super) cost: i64,
    /// How many sets have it.
    pub(super) sets: u64,
    /// A layer for each act; the first has one node.
    pub(super) layers: Vec<Layer>,
}

/// How many areas may be unfinished at a time.
pub(super) const MOST_UNFINISHED: usize = 12;

/// What the acts to come can know of those before, but for points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Situation {
    /// Acts to come that are needed by one that is done.
    needed: u128,
    /// Acts to come that cannot be done any more: they need one that is not done, or their area is full.
    barred: u128,
    /// Acts in unfinished areas, by the place that [`slots`] gives an area; at least so many that all to come still fit.
    counts: [u16; MOST_UNFINISHED],
}

const START: Situation = Situation { needed: 0, barred: 0, counts: [0; MOST_UNFINISHED] };

/// The nodes before an act. Those of a situation stand together, the one with the most points first; of those that follow
/// each costs less than what is before it, or as much.
struct Nodes {
    /// The situations, each with the place behind its last node.
    situations: Vec<(Situation, usize)>,
    /// Of each node its points, at most those that are wanted, and what is spent up to there.
    nodes: Vec<(i64, i64)>,
}

/// A way into a node.
#[derive(Clone, Copy)]
struct Way {
    points: i64,
    spent: i64,
    /// The node that it comes from.
    from: usize,
    is_taken: bool,
}

/// Of each act the place that its area has among the counts while it is unfinished.
fn slots(acts: &[Act]) -> Vec<Option<usize>> {
    let mut taken: [Option<usize>; MOST_UNFINISHED] = [None; MOST_UNFINISHED];
    let mut slots = Vec::with_capacity(acts.len());
    for (at, act) in acts.iter().enumerate() {
        let is_last = acts.iter().skip(at + 1).all(|other| other.area != act.area);
        let known = taken.iter().position(|slot| slot.is_some() && *slot == act.area);
        let slot = known.or_else(|| taken.iter().position(Option::is_none)).filter(|_| act.area.is_some());
        if let Some(place) = slot.and_then(|slot| taken.get_mut(slot)) {
            *place = act.area.filter(|_| !is_last);
        }
        slots.push(slot);
    }
    slots
}

/// How much the acts behind a place can gain for how much at the least, were it not for limits and needs: pairs of points
/// and cost, both growing.
type Rest = Vec<(i64, i64)>;

/// What is known of the acts behind a place.
#[derive(Clone, Copy, Default)]
struct Behind {
    /// The bits of all.
    all: u128,
    /// How many are in the area of the act at the place.
    in_area: usize,
    /// The bits of those, and of all that need them.
    of_area: u128,
}

/// A diagram under the limits of areas.
struct Diagram<'a> {
    acts: &'a [Act],
    limits: &'a [usize],
    slots: Vec<Option<usize>>,
    /// Of each act what is behind it.
    behind: Vec<Behind>,
    /// Of the act of each bit what it costs more to do it than what is cheaper, the same for not doing it, and its gain.
    forced: Vec<(i64, i64, i64)>,
    /// The points that are wanted; for a front, all.
    target: i64,
    /// For each act, and for the end, what is possible from there on; empty for a front.
    rest: Vec<Rest>,
}

/// The sets that have at least so many points at the least cost. Without one, the cost is 0, and the number of sets.
pub(super) fn optimal(acts: &[Act], limits: &[usize], target: i64) -> Found {
    let diagram = Diagram::new(acts, limits, target);
    let Some(mut bound) = diagram.least_from(0, target) else { return Found::default() };
    // What the rest costs at the least is known without limits and needs. A diagram of what stays below a bound by that is
    // small; if nothing does, the bound rises, in steps that double.
    let mut step = 1;
    loop {
        let (found, above) = diagram.within(bound);
        match (found, above) {
            (Some(found), _) => return found,
            (None, None) => return Found::default(),
            (None, Some(above)) => bound = above.max(bound.saturating_add(step)),
        }
        step *= 2;
    }
}

/// The front of cost against points, cheapest first.
pub(super) fn front(acts: &[Act], limits: &[usize]) -> Vec<(i64, i64)> {
    let diagram = Diagram::new(acts, limits, i64::MAX);
    let mut nodes = Nodes::start();
    for place in 0..acts.len() {
        (nodes, _) = diagram.next(&nodes, place, None, &mut Vec::new());
    }
    nodes.nodes.reverse();
    nodes.nodes
}

impl Nodes {
    fn start() -> Self {
        Self { situations: vec![(START, 1)], nodes: vec![(0, 0)] }
    }

    /// The situations with the places of their nodes.
    fn each(&self) -> impl Iterator<Item = (Situation, Range<usize>)> {
        let mut start = 0;
        self.situations.iter().map(move |(situation, end)| (*situation, std::mem::replace(&mut start, *end)..*end))
    }
}

impl<'a> Diagram<'a> {
    fn new(acts: &'a [Act], limits: &'a [usize], target: i64) -> Self {
        let mut rest: Vec<Rest> = vec![vec![(0, 0)]];
        for act in acts.iter().rev().filter(|_| target < i64::MAX) {
            let behind = rest.last().map(Vec::as_slice).unwrap_or_default();
            rest.push(with_act(behind, act, target));
        }
        rest.reverse();
        let behind = acts.iter().enumerate().map(|(place, act)| {
            let to_come = acts.iter().skip(place + 1);
            let all = to_come.clone().fold(0, |bits, act| bits | act.bit);
            let mates = to_come.filter(|other| act.area.is_some() && other.area == act.area);
            let of_area = mates.clone().fold(0, |bits, act| bits | act.bit | act.needed_by) & all;
            Behind { all, in_area: mates.count(), of_area }
        });
        let bits = acts.iter().map(|act| act.bit.checked_ilog2()).max().flatten().map_or(0, |most| most as usize + 1);
        let mut forced = vec![(0, 0, 0); bits];
        for act in acts {
            let bit = act.bit.checked_ilog2().and_then(|bit| forced.get_mut(bit as usize));
            if let Some(forced) = bit {
                let least = act.take.min(act.skip);
                *forced = (act.take - least, act.skip - least, act.gain);
            }
        }
        Self { acts, limits, slots: slots(acts), behind: behind.collect(), forced, target, rest }
    }

    /// What so many points cost at the least from an act on, were it not for limits and needs; none where there are not
    /// so many.
    fn least_from(&self, place: usize, points: i64) -> Option<i64> {
        let rest = self.rest.get(place)?;
        let enough = rest.partition_point(|(gained, _)| *gained < points);
        rest.get(enough).map(|(_, cost)| *cost)
    }

    /// What the acts that a situation leaves no choice about cost at the least beyond what is cheaper, and what they gain.
    fn forced(&self, situation: &Situation) -> (i64, i64) {
        let sum = |mut bits: u128, of: fn(&(i64, i64, i64)) -> i64| {
            let mut sum = 0;
            while bits != 0 {
                sum += self.forced.get(bits.trailing_zeros() as usize).map_or(0, of);
                bits &= bits - 1;
            }
            sum
        };
        let costs = sum(situation.needed, |(done, ..)| *done) + sum(situation.barred, |(_, not, _)| *not);
        (costs, sum(situation.needed, |(.., gain)| *gain))
    }

    /// The nodes behind an act, of which `arcs` gets how those before it lead there; and the least cost of what was left out
    /// for lying above the bound. Without a bound, nodes are left out that have no more points than others for as much.
    fn next(&self, nodes: &Nodes, place: usize, bound: Option<i64>, arcs: &mut Vec<Arcs>) -> (Nodes, Option<i64>) {
        let mut next = Nodes { situations: Vec::new(), nodes: Vec::new() };
        let mut above: Option<i64> = None;
        let Some(act) = self.acts.get(place) else { return (next, above) };
        let turns = nodes.each().flat_map(|(situation, places)| {
            let to = |is_taken| Some((self.step(situation, act, place, is_taken)?, places.clone(), is_taken));
            [to(false), to(true)].into_iter().flatten()
        });
        let mut turns: Vec<(Situation, Range<usize>, bool)> = turns.collect();
        turns.sort_small_by(|(one, ..), (other, ..)| one.cmp(other));
        *arcs = vec![Arcs::default(); if bound.is_some() { nodes.nodes.len() } else { 0 }];
        let mut ways: Vec<Way> = Vec::new();
        for same in turns.chunk_by(|(one, ..), (other, ..)| one == other) {
            let Some((situation, ..)) = same.first() else { continue };
            let (forced_cost, forced_gain) = if bound.is_some() { self.forced(situation) } else { (0, 0) };
            ways.clear();
            for (_, places, is_taken) in same {
                let (gain, cost) = if *is_taken { (act.gain, act.take) } else { (0, act.skip) };
                for (from, (points, spent)) in places.clone().zip(nodes.nodes.get(places.clone()).unwrap_or_default()) {
                    let (points, spent) = (points.saturating_add(gain).min(self.target), spent + cost);
                    if let Some(bound) = bound {
                        let missing = self.target - points;
                        let least = self.least_from(place + 1, missing).map(|least| {
                            let forced = self.least_from(place + 1, missing - forced_gain).unwrap_or_default();
                            spent + least.max(forced + forced_cost)
                        });
                        let Some(least) = least else { continue };
                        if least > bound {
                            above = Some(above.map_or(least, |other| other.min(least)));
                            continue;
                        }
                    }
                    ways.push(Way { points, spent, from, is_taken: *is_taken });
                }
            }
            ways.sort_unstable_by(|one, other| other.points.cmp(&one.points).then(one.spent.cmp(&other.spent)));
            let first = next.nodes.len();
            for alike in ways.chunk_by(|one, other| one.points == other.points) {
                let Some(Way { points, spent, .. }) = alike.first().copied() else { continue };
                // What is before it has more points, and costs the least of all so far.
                let richer = next.nodes.get(first..).and_then(<[_]>::last).map(|(_, least)| *least);
                if richer.is_some_and(|least| least < spent || (bound.is_none() && least == spent)) {
                    continue;
                }
                // A dearer way into a node is no part of an optimal set.
                for way in alike.iter().take_while(|way| way.spent == spent) {
                    if let Some(arcs) = arcs.get_mut(way.from) {
                        let arc = if way.is_taken { &mut arcs.take } else { &mut arcs.skip };
                        *arc = Some(next.nodes.len());
                    }
                }
                next.nodes.push((points, spent));
            }
            if next.nodes.len() > first {
                next.situations.push((*situation, next.nodes.len()));
            }
        }
        (next, above)
    }

    /// Where an act leads that is done or not; none where that may not be.
    fn step(&self, before: Situation, act: &Act, place: usize, is_taken: bool) -> Option<Situation> {
        let behind = self.behind.get(place).copied().unwrap_or_default();
        if act.bit & if is_taken { before.barred } else { before.needed } != 0 {
            return None;
        }
        // What was decided before is not to come: needs that were done, and those that need it and were not.
        let mut next = before;
        if is_taken {
            next.needed |= act.needs;
        } else {
            next.barred |= act.needed_by;
        }
        let slot = self.slots.get(place).copied().flatten();
        if let (Some(count), Some(area)) = (slot.and_then(|slot| next.counts.get_mut(slot)), act.area) {
            let limit = self.limits.get(area).copied().unwrap_or(usize::MAX);
            let done = usize::from(*count) + usize::from(is_taken);
            if done > limit {
                return None;
            }
            if done == limit {
                next.barred |= behind.of_area;
            }
            let least = done.max(limit.saturating_sub(behind.in_area));
            *count = if behind.in_area == 0 { 0 } else { u16::try_from(least).unwrap_or(u16::MAX) };
        }
        (next.needed, next.barred) = (next.needed & behind.all, next.barred & behind.all);
        (next.needed & next.barred == 0).then_some(next)
    }

    /// The optimal sets that cost no more than a bound; without one, what lies above it at the least.
    fn within(&self, bound: i64) -> (Option<Found>, Option<i64>) {
        let (mut nodes, mut above) = (Nodes::start(), None);
        let mut steps: Vec<Vec<Arcs>> = Vec::with_capacity(self.acts.len());
        for place in 0..self.acts.len() {
            let mut arcs = Vec::new();
            let (next, left_out) = self.next(&nodes, place, Some(bound), &mut arcs);
            above = [above, left_out].into_iter().flatten().min();
            steps.push(arcs);
            nodes = next;
        }
        // All that ends has the points that are wanted, and nothing else to tell apart: it is one node.
        let Some((_, cost)) = nodes.nodes.first() else { return (None, above) };
        let (layers, sets) = only_to_the_end(&steps);
        (Some(Found { cost: *cost, sets, layers }), above)
    }
}

/// Where a node leads, while a diagram is made.
#[derive(Clone, Copy, Default)]
struct Arcs {
    skip: Option<usize>,
    take: Option<usize>,
}

/// What is possible with one act more, up to the points that are wanted.
fn with_act(behind: &[(i64, i64)], act: &Act, target: i64) -> Rest {
    let skip = behind.iter().map(|(points, cost)| (*points, cost + act.skip));
    let take = behind.iter().map(|(points, cost)| (points.saturating_add(act.gain).min(target), cost + act.take));
    let mut all: Vec<(i64, i64)> = skip.chain(take).collect();
    all.sort_small_by(|(points, cost), (others, other)| others.cmp(points).then(cost.cmp(other)));
    let mut rest: Rest = Vec::new();
    for (points, cost) in all {
        if rest.last().is_none_or(|(_, least)| cost < *least) {
            rest.push((points, cost));
        }
    }
    rest.reverse();
    rest
}

/// The part of a diagram from which the end can be reached, which is the first node behind the last layer, and how many
/// paths lead there.
fn only_to_the_end(steps: &[Vec<Arcs>]) -> (Vec<Layer>, u64) {
    let mut layers: Vec<Layer> = Vec::with_capacity(steps.len());
    // Of each node behind a layer its place among those that are kept, and the paths from it.
    let mut behind: Vec<Option<(u32, u64)>> = vec![Some((0, 1))];
    for arcs in steps.iter().rev() {
        let (mut layer, mut kept) = (Layer::new(), Vec::with_capacity(arcs.len()));
        for arcs in arcs {
            let [skip, take] = [arcs.skip, arcs.take].map(|arc| arc.and_then(|to| behind.get(to)).copied().flatten());
            let sets = [skip, take].into_iter().flatten().fold(0_u64, |sum, (_, sets)| sum.saturating_add(sets));
            let place = u32::try_from(layer.len()).ok().filter(|_| skip.or(take).is_some());
            if place.is_some() {
                layer.push(Node { skip: skip.map(|(to, _)| to), take: take.map(|(to, _)| to) });
            }
            kept.push(place.map(|place| (place, sets)));
        }
        layers.push(layer);
        behind = kept;
    }
    layers.reverse();
    (layers, behind.first().copied().flatten().map_or(0, |(_, sets)| sets))
}
