//! Which of the strategies that are held stand side by side over an index.

use crate::model::StrategyId;
use crate::route::StrategiesView;
use crate::wire::StrategyEntry;

/// The strategies that are shown side by side, and what had to be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Those with a mapping onto the index.
    pub mapped: Vec<StrategyEntry>,
    /// Picked ones without one.
    pub unmapped: Vec<StrategyEntry>,
    /// Picked ones that are not held.
    pub unknown: Vec<StrategyId>,
    /// Whether there are more than are shown.
    pub is_cut: bool,
}

impl Shown {
    /// The picked ones in the order of picking, or else all, as far as there is room.
    #[must_use]
    pub fn of(view: &StrategiesView, entries: &[StrategyEntry]) -> Self {
        let is_mapped = |entry: &StrategyEntry| entry.indices.contains(&view.index);
        if view.picked.is_empty() {
            let mut mapped: Vec<StrategyEntry> = entries.iter().filter(|entry| is_mapped(entry)).cloned().collect();
            let is_cut = mapped.len() > StrategiesView::MOST_PICKED;
            mapped.truncate(StrategiesView::MOST_PICKED);
            return Self { mapped, is_cut, ..Self::default() };
        }
        let mut shown = Self::default();
        for id in &view.picked {
            match entries.iter().find(|entry| entry.id == *id) {
                Some(entry) if is_mapped(entry) => shown.mapped.push(entry.clone()),
                Some(entry) => shown.unmapped.push(entry.clone()),
                None => shown.unknown.push(id.clone()),
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CountryCode, IndexId, Localized, Period};
    use std::collections::BTreeMap;

    fn id(text: &str) -> StrategyId {
        StrategyId::parse(text).unwrap()
    }

    fn entry(key: &str, indices: &[&str]) -> StrategyEntry {
        StrategyEntry {
            id: id(key),
            country: CountryCode::parse("AZE").unwrap(),
            title: Localized::new(key, BTreeMap::new()),
            period: Period::new(2023, 2027).unwrap(),
            priorities: 1,
            indices: indices.iter().map(|index| IndexId::parse(index).unwrap()).collect(),
        }
    }

    fn ids(entries: &[StrategyEntry]) -> Vec<&str> {
        entries.iter().map(|entry| entry.id.as_str()).collect()
    }

    #[test]
    fn without_a_pick_all_that_are_mapped_onto_the_index_are_shown() {
        let view = StrategiesView::new(IndexId::parse("gci-2024").unwrap());
        let shown =
            Shown::of(&view, &[entry("a", &["gci-2024"]), entry("b", &["ncsi-2018"]), entry("c", &["gci-2024"])]);
        assert_eq!((ids(&shown.mapped), shown.is_cut), (vec!["a", "c"], false));
        let many: Vec<StrategyEntry> = (0..10).map(|place| entry(&format!("s-{place}"), &["gci-2024"])).collect();
        let shown = Shown::of(&view, &many);
        assert_eq!((shown.mapped.len(), shown.is_cut), (StrategiesView::MOST_PICKED, true));
    }

    #[test]
    fn picked_ones_are_shown_in_the_order_of_picking_and_others_named() {
        let mut view = StrategiesView::new(IndexId::parse("gci-2024").unwrap());
        for one in ["c", "x", "b", "a"] {
            view.pick(&id(one), true);
        }
        let shown = Shown::of(&view, &[entry("a", &["gci-2024"]), entry("b", &[]), entry("c", &["gci-2024"])]);
        assert_eq!((ids(&shown.mapped), ids(&shown.unmapped)), (vec!["c", "a"], vec!["b"]));
        assert_eq!((shown.unknown, shown.is_cut), (vec![id("x")], false));
        view.pick(&id("c"), false);
        assert_eq!(view.picked, [id("x"), id("b"), id("a")]);
    }
}
