//! One sort for things of every kind.
//!
//! The standard library's sort is compiled anew for every type that is sorted, some four kilobytes each, and was a
//! twentieth of the program. Here places are sorted, which are of one type, and things are then moved to theirs. It is
//! as stable, and slower by a hair: what is sorted in ten thousand draws goes on using the standard library's.

mod map;
mod set;

pub use map::{Iter, SortedMap};
pub use set::SortedSet;
use std::cmp::Ordering;

/// Sorting by the one sort.
pub trait SortSmall<T> {
    /// Sorts from low to high; equals keep their order.
    fn sort_small(&mut self)
    where
        T: Ord;
    /// Sorts by a comparison; equals keep their order.
    fn sort_small_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);
    /// Sorts by a key from low to high; equals keep their order. The key is asked for at each comparison.
    fn sort_small_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
    /// Sorts by a key from low to high; equals keep their order. The key is asked for once.
    fn sort_small_by_cached_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> SortSmall<T> for [T] {
    fn sort_small(&mut self)
    where
        T: Ord,
    {
        self.sort_small_by(Ord::cmp);
    }

    fn sort_small_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let places = sorted_places(self.len(), &|one, other| match (self.get(one), self.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        });
        move_to(places, &mut |one, other| self.swap(one, other));
    }

    fn sort_small_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.sort_small_by(|one, other| key(one).cmp(&key(other)));
    }

    fn sort_small_by_cached_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let places = sorted_places(keys.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
        move_to(places, &mut |one, other| self.swap(one, other));
    }
}

/// Which of two values comes first where some are missing: those come last in either direction.
pub fn missing_last<T: Ord>(a: Option<T>, b: Option<T>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// The places of things in the order that they should have.
fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Brings to each place the thing that `places` names for it, by swaps.
fn move_to(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut here = start;
        // Around the circle of places that begins here; a place that has its thing names itself.
        while let Some(from) = places.get(here).copied().filter(|from| *from != here) {
            if let Some(place) = places.get_mut(here) {
                *place = here;
            }
            if from == start {
                break;
            }
            swap(here, from);
            here = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(things in prop::collection::vec((0_u8..8, any::<u16>()), 0..60)) {
            let mut expected = things.clone();
            expected.sort_by_key(|(key, _)| *key);
            let (mut by_key, mut by_cached, mut by) = (things.clone(), things.clone(), things.clone());
            by_key.sort_small_by_key(|(key, _)| *key);
            by_cached.sort_small_by_cached_key(|(key, _)| *key);
            by.sort_small_by(|one, other| one.0.cmp(&other.0));
            prop_assert_eq!(&by_key, &expected);
            prop_assert_eq!(&by_cached, &expected);
            prop_assert_eq!(&by, &expected);
            expected.sort();
            by.sort_small();
            prop_assert_eq!(by, expected);
        }
    }
}
