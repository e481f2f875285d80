//! Sets in order, as sorted lists.

use super::map::place;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::{self, Debug, Formatter};
use std::{slice, vec};

/// A set in order; see [`SortedMap`](super::SortedMap) for why it is no tree.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortedSet<T> {
    things: Vec<T>,
}

impl<T> SortedSet<T> {
    /// One with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self { things: Vec::new() }
    }

    /// How many things it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    /// What is in it, in order.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.things.iter()
    }

    /// The least.
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        self.things.first()
    }

    /// The greatest.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.things.last()
    }

    /// Leaves out whatever is not to be kept.
    pub fn retain(&mut self, is_kept: impl FnMut(&T) -> bool) {
        self.things.retain(is_kept);
    }
}

impl<T: Ord> SortedSet<T> {
    /// Whether this is in it.
    #[must_use]
    pub fn contains<Q: Ord + ?Sized>(&self, thing: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.place(thing).is_ok()
    }

    /// Puts something in; false where it was there.
    pub fn insert(&mut self, thing: T) -> bool {
        let place = self.place(&thing);
        if let Err(place) = place {
            self.things.insert(place, thing);
        }
        place.is_err()
    }

    /// Takes something out; false where it was not there.
    pub fn remove<Q: Ord + ?Sized>(&mut self, thing: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        let place = self.place(thing);
        if let Ok(place) = place {
            self.things.remove(place);
        }
        place.is_ok()
    }

    /// Whether the other one has all that is in this one.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|thing| other.contains(thing))
    }

    /// Whether the two have nothing in common.
    #[must_use]
    pub fn is_disjoint(&self, other: &Self) -> bool {
        !self.iter().any(|thing| other.contains(thing))
    }

    fn place<Q: Ord + ?Sized>(&self, thing: &Q) -> Result<usize, usize>
    where
        T: Borrow<Q>,
    {
        place(self.things.len(), &mut |at| {
            self.things.get(at).map_or(Ordering::Less, |known| known.borrow().cmp(thing))
        })
    }
}

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Debug> Debug for SortedSet<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self).finish()
    }
}

impl<T: Ord> Extend<T> for SortedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, things: I) {
        for thing in things {
            self.insert(thing);
        }
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let mut set = Self::new();
        set.extend(things);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for SortedSet<T> {
    fn from(things: [T; N]) -> Self {
        Self::from_iter(things)
    }
}

impl<T> IntoIterator for SortedSet<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.things.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a SortedSet<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_is_as_the_one_of_the_standard_library(
            steps in prop::collection::vec((0_u8..16, any::<bool>()), 0..60),
            other in prop::collection::vec(0_u8..16, 0..16),
        ) {
            let (mut set, mut expected) = (SortedSet::new(), BTreeSet::new());
            for (thing, is_put) in steps {
                if is_put {
                    prop_assert_eq!(set.insert(thing), expected.insert(thing));
                } else {
                    prop_assert_eq!(set.remove(&thing), expected.remove(&thing));
                }
                prop_assert!(set.iter().eq(&expected));
                prop_assert!((0..16).all(|thing| set.contains(&thing) == expected.contains(&thing)));
            }
            let (others, expected_others) = (SortedSet::from_iter(other.clone()), BTreeSet::from_iter(other));
            prop_assert_eq!(set.is_subset(&others), expected.is_subset(&expected_others));
            prop_assert_eq!(set.is_disjoint(&others), expected.is_disjoint(&expected_others));
            prop_assert_eq!((set.first(), set.last()), (expected.first(), expected.last()));
            prop_assert_eq!(format!("{set:?}"), format!("{expected:?}"));
        }
    }
}
