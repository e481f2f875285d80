//! One indicator with the priorities that reach it.

use crate::model::{Link, Mapping, Methodology, Part, Points, Strategy, Values};
use crate::scoring::profiles;
use crate::sort::{SortSmall, SortedMap};

/// Shares are exact up to this common unit: the least common multiple of all weights up to 28. Above it they are
/// rounded to a trillionth, and still add up.
const MOST_UNIT: i64 = 1_000_000_000_000;

/// An indicator with its points and the links to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf<'a> {
    /// The indicator.
    pub(super) part: &'a Part,
    /// Its points, where known.
    pub(super) awarded: Option<Points>,
    /// The priorities that reach it, each by its place in the strategy, in that order.
    pub(super) by: Vec<(usize, &'a Link)>,
}

impl<'a> Leaf<'a> {
    /// The link from the priority at this place.
    pub(super) fn link(&self, place: usize) -> Option<&'a Link> {
        self.by.iter().find(|(by, _)| *by == place).map(|(_, link)| *link)
    }

    /// The points that it is known to lack.
    pub(super) fn missing(&self) -> Option<Points> {
        self.awarded.map(|awarded| self.part.max - awarded)
    }

    /// The weights of all links together, in halves.
    fn halves(&self) -> i64 {
        self.by.iter().map(|(_, link)| link.strength.halves()).sum()
    }

    /// The part of some points that falls to the priority at this place, in proportion to the weights of the links, in
    /// units of a point divided by `unit`. What the priorities before it have is counted off, so that all parts
    /// together are the points, even where one of them had to be rounded.
    pub(super) fn shared(&self, place: usize, points: Points, unit: i64) -> i128 {
        let up_to = |is_before: fn(usize, usize) -> bool| -> i64 {
            self.by.iter().filter(|(by, _)| is_before(*by, place)).map(|(_, link)| link.strength.halves()).sum()
        };
        let whole = i128::from(points.0) * i128::from(unit);
        let all = i128::from(self.halves().max(1));
        let part = |halves: i64| (whole * i128::from(halves)).div_euclid(all);
        part(up_to(|by, place| by <= place)) - part(up_to(|by, place| by < place))
    }
}

/// Into how many parts a point is divided so that every share is a whole number of them.
pub(super) fn common_unit(leaves: &[Leaf<'_>]) -> i64 {
    profiles::common_unit(leaves.iter().map(|leaf| Points(leaf.halves())), MOST_UNIT)
}

/// Every indicator in document order.
pub(super) fn leaves<'a>(
    strategy: &Strategy,
    mapping: &'a Mapping,
    methodology: &'a Methodology,
    values: &Values,
) -> Vec<Leaf<'a>> {
    let mut places = SortedMap::new();
    for (place, priority) in strategy.priorities.iter().enumerate() {
        places.get_or_insert_with(&priority.id, || place);
    }
    let mut links: SortedMap<_, Vec<(usize, &Link)>> = SortedMap::new();
    for link in &mapping.links {
        if let Some(place) = places.get(&link.priority) {
            links.get_or_default(&link.part).push((*place, link));
        }
    }
    for by in links.values_mut() {
        by.sort_small_by_key(|(place, link)| (*place, link.strength));
        by.dedup_by_key(|(place, _)| *place);
    }
    let leaf =
        |part: &'a Part| Leaf { part, awarded: values.get(part), by: links.get(&part.id).cloned().unwrap_or_default() };
    methodology.leaves().into_iter().map(leaf).collect()
}
