//! In which order acts are decided. Any will do for the result; a good one keeps the diagram small, since what is tied
//! together by needs or by the limit of an area is decided one after another.

use super::diagram::MOST_UNFINISHED;

/// An act that may be done or not.
#[derive(Clone, Debug)]
pub(super) struct Open {
    /// Its place among the candidates.
    pub(super) place: usize,
    pub(super) gain: i64,
    /// The place of its area among the limits.
    pub(super) area: Option<usize>,
    /// What it needs, and what needs it, by places among the candidates; directly or not.
    pub(super) needs: Vec<usize>,
    pub(super) needed_by: Vec<usize>,
}

/// How much an undecided thing weighs: a tenth of a bit, by which the nodes of a layer double.
const DONE_OR_NOT: usize = 10;
/// One that is needed, ruled out or neither.
const NEEDED_BARRED_OR_NEITHER: usize = 16;
/// An unfinished area, of which a few numbers of acts are possible.
const UNFINISHED_AREA: usize = 20;

/// Acts in the order in which they are decided: that of the methodology, where none needs another.
pub(super) fn ordered(open: Vec<Open>, areas: usize) -> Vec<Open> {
    if open.iter().all(|one| one.needs.is_empty()) {
        return open;
    }
    let ties = Ties::between(&open);
    let starts = (0..open.len()).filter(|at| ties.of(*at).len() == 1).take(MOST_STARTS);
    let starts = std::iter::once(None).chain(starts.map(Some));
    let orders = starts.map(|start| greedy(&open, &ties, areas, start));
    let fitting = orders.filter(|order| order.unfinished <= MOST_UNFINISHED);
    let Some(best) = fitting.min_by_key(|order| order.size) else { return open };
    best.places.iter().filter_map(|at| open.get(*at).cloned()).collect()
}

/// How many acts the order is tried to begin with.
const MOST_STARTS: usize = 8;

/// Which acts need each other directly, either way, by their places in the list.
struct Ties(Vec<Vec<usize>>);

impl Ties {
    fn between(open: &[Open]) -> Self {
        let needs = |one: &Open, other: &Open| one.needs.contains(&other.place);
        let directly = |one: &Open, other: &Open| {
            needs(one, other) && !open.iter().any(|between| needs(one, between) && needs(between, other))
        };
        let tied = |one: &Open| {
            let others = open.iter().enumerate().filter(|(_, other)| directly(one, other) || directly(other, one));
            others.map(|(at, _)| at).collect()
        };
        Self(open.iter().map(tied).collect())
    }

    fn of(&self, at: usize) -> &[usize] {
        self.0.get(at).map(Vec::as_slice).unwrap_or_default()
    }
}

/// An order that was found.
struct Order {
    places: Vec<usize>,
    /// About how many nodes its diagram has, but for points.
    size: u64,
    /// The most areas that are unfinished at a time.
    unfinished: usize,
}

/// How far an order has come.
struct Progress<'a> {
    open: &'a [Open],
    ties: &'a Ties,
    is_decided: Vec<bool>,
    /// Of each limited area how many acts are decided, and how many are not.
    areas: Vec<(usize, usize)>,
    /// Decided acts that are tied to undecided ones, undecided ones that are tied to decided ones, and unfinished areas.
    weights: (usize, usize, usize),
}

/// Decides what keeps the diagram smallest for the moment, again and again; of equals what comes first in the methodology.
fn greedy(open: &[Open], ties: &Ties, areas: usize, start: Option<usize>) -> Order {
    let in_area = |area| open.iter().filter(|one| one.area == Some(area)).count();
    let areas = (0..areas).map(|area| (0, in_area(area))).collect();
    let mut progress = Progress { open, ties, is_decided: vec![false; open.len()], areas, weights: (0, 0, 0) };
    let mut order = Order { places: Vec::with_capacity(open.len()), size: 0, unfinished: 0 };
    let mut next = start;
    while order.places.len() < open.len() {
        let undecided = (0..open.len()).filter(|at| !progress.decided(*at));
        let Some(at) = next.take().or_else(|| undecided.min_by_key(|at| weight(progress.with(*at)))) else { break };
        progress.decide(at);
        order.places.push(at);
        let bits = u32::try_from(weight(progress.weights) / DONE_OR_NOT).unwrap_or(u32::MAX);
        order.size = order.size.saturating_add(1_u64.checked_shl(bits).unwrap_or(u64::MAX));
        order.unfinished = order.unfinished.max(progress.weights.2);
    }
    order
}

fn weight((decided, to_come, areas): (usize, usize, usize)) -> usize {
    (decided * DONE_OR_NOT).min(to_come * NEEDED_BARRED_OR_NEITHER) + areas * UNFINISHED_AREA
}

impl Progress<'_> {
    fn decided(&self, at: usize) -> bool {
        self.is_decided.get(at) == Some(&true)
    }

    /// How many acts that are tied to this one are decided, or are not.
    fn tied(&self, at: usize, decided: bool) -> usize {
        self.ties.of(at).iter().filter(|other| self.decided(**other) == decided).count()
    }

    fn area(&self, at: usize) -> Option<usize> {
        self.open.get(at).and_then(|one| one.area)
    }

    /// The weights once this is decided too.
    fn with(&self, at: usize) -> (usize, usize, usize) {
        let (mut decided, mut to_come, mut unfinished) = self.weights;
        let finished = |other: &&usize| self.decided(**other) && self.tied(**other, false) == 1;
        let reached = |other: &&usize| !self.decided(**other) && self.tied(**other, true) == 0;
        decided -= self.ties.of(at).iter().filter(finished).count();
        decided += usize::from(self.tied(at, false) > 0);
        to_come -= usize::from(self.tied(at, true) > 0);
        to_come += self.ties.of(at).iter().filter(reached).count();
        if let Some((begun, left)) = self.area(at).and_then(|area| self.areas.get(area)) {
            unfinished += usize::from(*begun == 0 && *left > 1);
            unfinished -= usize::from(*begun > 0 && *left == 1);
        }
        (decided, to_come, unfinished)
    }

    fn decide(&mut self, at: usize) {
        self.weights = self.with(at);
        if let Some(is_decided) = self.is_decided.get_mut(at) {
            *is_decided = true;
        }
        if let Some((begun, left)) = self.area(at).and_then(|area| self.areas.get_mut(area)) {
            (*begun, *left) = (*begun + 1, left.saturating_sub(1));
        }
    }
}
