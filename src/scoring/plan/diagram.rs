//! All sets of acts as paths through a diagram, act by act. What the acts behind a node can do depends on little of those
//! before it: the points there are, how many acts an area has that is not finished, and which acts to come are now needed
//! or ruled out. Paths that agree in these meet in one node, which keeps the least cost up to there. So the diagram is
//! small although there are 2^49 sets, and what is counted on it is exact. Of 49 acts it has some hundred nodes; the worst
//! that sixty needs at random came to were some ten thousand on the way, a tenth of a second.

use crate::sort::SortSmall;

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

/// What the acts to come can know of those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    /// Acts to come that are needed by one that is done.
    needed: u128,
    /// Acts to come that need one that is not done.
    barred: u128,
    /// Acts in unfinished areas, by the place that [`slots`] gives an area.
    counts: [u16; MOST_UNFINISHED],
    /// Points, at most those that are wanted.
    points: i64,
}

const START: Key = Key { needed: 0, barred: 0, counts: [0; MOST_UNFINISHED], points: 0 };

/// A way into a node.
#[derive(Clone, Copy)]
struct Way {
    key: Key,
    /// What is spent up to there.
    spent: i64,
    /// The node that it comes from.
    from: usize,
    is_taken: bool,
}

/// Of each act the place that its area has among the counts while it is unfinished, and whether it is the last of it.
fn slots(acts: &[Act]) -> (Vec<Option<usize>>, Vec<bool>) {
    let is_last =
        |(at, act): (usize, &Act)| act.area.is_some() && acts.iter().skip(at + 1).all(|other| other.area != act.area);
    let ends: Vec<bool> = acts.iter().enumerate().map(is_last).collect();
    let mut taken: [Option<usize>; MOST_UNFINISHED] = [None; MOST_UNFINISHED];
    let mut slots = Vec::with_capacity(acts.len());
    for (act, is_last) in acts.iter().zip(&ends) {
        let known = taken.iter().position(|slot| slot.is_some() && *slot == act.area);
        let slot = known.or_else(|| taken.iter().position(Option::is_none)).filter(|_| act.area.is_some());
        if let Some(place) = slot.and_then(|slot| taken.get_mut(slot)) {
            *place = act.area.filter(|_| !is_last);
        }
        slots.push(slot);
    }
    (slots, ends)
}

/// How much the acts behind a place can gain for how much at the least, were it not for limits and needs: pairs of points
/// and cost, both growing.
type Rest = Vec<(i64, i64)>;

/// A diagram under the limits of areas.
struct Diagram<'a> {
    acts: &'a [Act],
    limits: &'a [usize],
    slots: Vec<Option<usize>>,
    ends: Vec<bool>,
    /// Of each act the bits of those behind it.
    to_come: Vec<u128>,
    /// The points that are wanted.
    target: i64,
    /// For each act, and for the end, what is possible from there on.
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
        let (found, above) = diagram.within(Some(bound));
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
    let mut nodes = vec![(START, 0)];
    for place in 0..acts.len() {
        let (ways, _) = diagram.ways(&nodes, place, None);
        nodes = merged(&ways).0;
    }
    let mut front: Vec<(i64, i64)> = Vec::new();
    let mut ends: Vec<(i64, i64)> = nodes.iter().map(|(key, spent)| (key.points, *spent)).collect();
    ends.sort_small_by_key(|(points, spent)| (*spent, -points));
    for (points, spent) in ends {
        if front.last().is_none_or(|(most, _)| points > *most) {
            front.push((points, spent));
        }
    }
    front
}

impl<'a> Diagram<'a> {
    fn new(acts: &'a [Act], limits: &'a [usize], target: i64) -> Self {
        let (slots, ends) = slots(acts);
        let mut rest: Vec<Rest> = vec![vec![(0, 0)]];
        for act in acts.iter().rev().filter(|_| target < i64::MAX) {
            let behind = rest.last().map(Vec::as_slice).unwrap_or_default();
            rest.push(with_act(behind, act, target));
        }
        rest.reverse();
        let to_come = |place| acts.iter().skip(place + 1).fold(0, |bits, act| bits | act.bit);
        let to_come = (0..acts.len()).map(to_come).collect();
        Self { acts, limits, slots, ends, to_come, target, rest }
    }

    /// What so many points cost at the least from an act on, were it not for limits and needs; none where there are not
    /// so many.
    fn least_from(&self, place: usize, points: i64) -> Option<i64> {
        let rest = self.rest.get(place)?;
        let enough = rest.partition_point(|(gained, _)| *gained < points);
        rest.get(enough).map(|(_, cost)| *cost)
    }

    /// The ways from the nodes of one act to those of the next, in the order of their ends, and the least cost of those
    /// that were left out for lying above the bound.
    fn ways(&self, nodes: &[(Key, i64)], place: usize, bound: Option<i64>) -> (Vec<Way>, Option<i64>) {
        let (mut ways, mut above) = (Vec::with_capacity(nodes.len() * 2), None);
        let Some(act) = self.acts.get(place) else { return (ways, above) };
        for (from, (key, spent)) in nodes.iter().enumerate() {
            for (is_taken, cost) in [(false, act.skip), (true, act.take)] {
                let Some(key) = self.step(*key, act, place, is_taken) else { continue };
                let spent = spent + cost;
                if let Some(bound) = bound {
                    let Some(rest) = self.least_from(place + 1, self.target - key.points) else { continue };
                    if spent + rest > bound {
                        above = Some(above.map_or(spent + rest, |least: i64| least.min(spent + rest)));
                        continue;
                    }
                }
                ways.push(Way { key, spent, from, is_taken });
            }
        }
        ways.sort_small_by(|one, other| one.key.cmp(&other.key));
        (ways, above)
    }

    /// Where an act leads that is done or not; none where that may not be.
    fn step(&self, key: Key, act: &Act, place: usize, is_taken: bool) -> Option<Key> {
        let mut next = Key { needed: key.needed & !act.bit, barred: key.barred & !act.bit, ..key };
        let slot = self.slots.get(place).copied().flatten();
        if is_taken {
            if key.barred & act.bit != 0 {
                return None;
            }
            // What was decided before is not to come: needs that were done, and those that need it and were not.
            next.needed |= act.needs & self.to_come.get(place).copied().unwrap_or_default();
            next.points = key.points.saturating_add(act.gain).min(self.target);
            if let (Some(count), Some(area)) = (slot.and_then(|slot| next.counts.get_mut(slot)), act.area) {
                *count += 1;
                if usize::from(*count) > self.limits.get(area).copied().unwrap_or(usize::MAX) {
                    return None;
                }
            }
        } else {
            if key.needed & act.bit != 0 {
                return None;
            }
            next.barred |= act.needed_by & self.to_come.get(place).copied().unwrap_or_default();
        }
        if let (Some(true), Some(count)) = (self.ends.get(place), slot.and_then(|slot| next.counts.get_mut(slot))) {
            *count = 0;
        }
        Some(next)
    }

    /// The optimal sets that cost no more than a bound; without one, what lies above it at the least.
    fn within(&self, bound: Option<i64>) -> (Option<Found>, Option<i64>) {
        let (mut nodes, mut above) = (vec![(START, 0_i64)], None);
        let mut steps: Vec<Vec<Arcs>> = Vec::with_capacity(self.acts.len());
        for place in 0..self.acts.len() {
            let (ways, left_out) = self.ways(&nodes, place, bound);
            above = [above, left_out].into_iter().flatten().min();
            let (next, ends) = merged(&ways);
            let mut arcs = vec![Arcs::default(); nodes.len()];
            for (way, end) in ways.iter().zip(ends) {
                // A dearer way into a node is no part of an optimal set.
                let is_best = end.and_then(|end| next.get(end)).is_some_and(|(_, spent)| *spent == way.spent);
                let Some(arcs) = arcs.get_mut(way.from).filter(|_| is_best) else { continue };
                if way.is_taken { arcs.take = end } else { arcs.skip = end }
            }
            steps.push(arcs);
            nodes = next;
        }
        // All that ends has the points that are wanted, and nothing else to tell apart: it is one node.
        let Some((_, cost)) = nodes.iter().find(|(key, _)| key.points >= self.target) else { return (None, above) };
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

/// The nodes to which ways lead, which come in the order of their ends, with the least cost of each; and for each way
/// the place of its node. A node that has fewer points than another for more cost is left out: whatever goes on from it
/// goes on better from there.
fn merged(ways: &[Way]) -> (Vec<(Key, i64)>, Vec<Option<usize>>) {
    let mut nodes: Vec<(Key, i64)> = Vec::new();
    let mut ends: Vec<Option<usize>> = vec![None; ways.len()];
    let mut behind = ways.len();
    for same in ways.chunk_by(|one, other| one.key == other.key).rev() {
        let from = behind - same.len();
        let ends = ends.get_mut(from..behind).unwrap_or_default();
        behind = from;
        let Some(key) = same.first().map(|way| way.key) else { continue };
        let spent = same.iter().map(|way| way.spent).min().unwrap_or_default();
        // The last one kept of those that differ in points alone has more of them, and costs the least of all so far.
        let richer = nodes.last().filter(|(other, _)| Key { points: key.points, ..*other } == key);
        if richer.is_none_or(|(_, least)| spent <= *least) {
            ends.fill(Some(nodes.len()));
            nodes.push((key, spent));
        }
    }
    (nodes, ends)
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
