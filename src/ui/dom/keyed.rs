//! Rows that are told apart by a key: moved when their order changes, built when they come, gone when they go.

use super::into_view::IntoView;
use super::view::{AnyView, Rows};
use crate::sort::SortedMap;
use leptos::prelude::*;
use std::hash::{DefaultHasher, Hash, Hasher};

struct List<E, T, F, R> {
    each: E,
    key: F,
    row: R,
    items: Vec<Option<T>>,
}

impl<E, I, T, K, F, R, V> Rows for List<E, T, F, R>
where
    E: Fn() -> I,
    I: IntoIterator<Item = T>,
    F: Fn(&T) -> K,
    K: Hash,
    R: Fn(T) -> V,
    V: IntoView,
{
    fn keys(&mut self) -> Vec<u64> {
        self.items = (self.each)().into_iter().map(Some).collect();
        let mut times = SortedMap::<u64, u64>::new();
        let mut keys = Vec::with_capacity(self.items.len());
        for item in self.items.iter().flatten() {
            let key = hash(&(self.key)(item));
            let time = times.get_or_default(key);
            keys.push(if *time == 0 { key } else { hash(&(key, *time)) });
            *time += 1;
        }
        keys
    }

    fn row(&mut self, place: usize) -> AnyView {
        let item = self.items.get_mut(place).and_then(Option::take);
        item.map_or(AnyView::Nothing, |item| (self.row)(item).into_any())
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A row for each item of a list that changes.
#[component]
pub fn For<E, I, T, K, F, R, V>(
    /// The items, in order, followed.
    each: E,
    /// What tells an item from the others.
    key: F,
    /// Builds the row of an item, once for as long as its key is there.
    children: R,
) -> AnyView
where
    E: Fn() -> I + 'static,
    I: IntoIterator<Item = T> + 'static,
    T: 'static,
    K: Hash + 'static,
    F: Fn(&T) -> K + 'static,
    R: Fn(T) -> V + 'static,
    V: IntoView + 'static,
{
    AnyView::Keyed(Box::new(List { each, key, row: children, items: Vec::new() }))
}
