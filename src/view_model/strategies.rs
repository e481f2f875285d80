//! Over which index strategies open, which of those that are held stand side by side over one, and what they reach of its areas.

use super::newest_index;
use crate::model::{CountryCode, IndexData, IndexId, Methodology, Part, Points, StrategyId};
use crate::route::{StrategiesView, StrategyView};
use crate::scoring::{AreaReach, StrategyReach};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::wire::{IndexEntry, StrategyEntry};
use std::cmp::Reverse;

/// The indices that a strategy of this country is laid over, in the order of its menu: first the one of which the largest part of
/// the indicators is known for the country, and the newest of those. Of an index that knows only totals nothing could be counted.
#[must_use]
pub fn opening_order(country: CountryCode, mapped: &[&IndexData]) -> Vec<IndexId> {
    let known = |index: &IndexData| index.best_known(country).map_or(0, |one| index.known(one));
    // In thousandths, since indices have more indicators or fewer.
    let share = |index: &IndexData| known(index) * 1000 / index.methodology.leaves().len().max(1);
    let latest =
        |index: &IndexData| index.observations().iter().filter_map(|one| one.as_of).map(|date| date.sort_key()).max();
    let mut order = mapped.to_vec();
    order.sort_small_by_cached_key(|index| Reverse((share(index), latest(index))));
    order.iter().map(|index| index.methodology.id.clone()).collect()
}

/// A strategy as it opens.
#[must_use]
pub fn opening(entry: &StrategyEntry) -> StrategyView {
    let mut view = StrategyView::new(entry.id.clone());
    if let Some(first) = entry.indices.first() {
        view.index = first.clone();
    }
    view
}

/// Why strategies open over the first of these indices, where another one is newer; none over any other index.
#[must_use]
pub fn why_first(mapped: &[IndexId], shown: &IndexId, indices: &[IndexEntry]) -> Option<Message> {
    let mapped_onto: Vec<IndexEntry> = indices.iter().filter(|one| mapped.contains(&one.id)).cloned().collect();
    let newest = newest_index(&mapped_onto, &[]).filter(|newest| newest != shown && mapped.first() == Some(shown))?;
    let short = |id: &IndexId| mapped_onto.iter().find(|one| one.id == *id).map(|one| &one.short);
    Some(say::strategy_index_first(short(shown)?, short(&newest)?))
}

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

/// What strategies reach of an area, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct SideRow {
    /// The area; none for all of them.
    pub area: Option<Part>,
    /// What it is worth.
    pub max: Points,
    /// For each strategy what its priorities reach at all, and what of that directly.
    pub reached: Vec<(Points, Points)>,
}

/// A row for each area of an index, and the last one for all of them, with what each of these reaches.
#[must_use]
pub fn side_rows(methodology: &Methodology, reaches: &[&StrategyReach<'_>]) -> Vec<SideRow> {
    let by_strategy: Vec<Vec<AreaReach<'_>>> = reaches.iter().map(|reach| reach.areas()).collect();
    let row = |(place, area): (usize, &Part)| SideRow {
        area: Some(area.clone()),
        max: area.max,
        reached: by_strategy
            .iter()
            .map(|areas| areas.get(place).map(|one| (one.any, one.direct)).unwrap_or_default())
            .collect(),
    };
    let mut rows: Vec<SideRow> = methodology.areas().iter().enumerate().map(row).collect();
    let sum =
        |areas: &Vec<AreaReach<'_>>| (areas.iter().map(|one| one.any).sum(), areas.iter().map(|one| one.direct).sum());
    let max = rows.iter().map(|row| row.max).sum();
    rows.push(SideRow { area: None, max, reached: by_strategy.iter().map(sum).collect() });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::{mapping, strategy};
    use crate::model::{Localized, Period, Values};
    use crate::route::default_index;
    use crate::scoring::samples::methodology;
    use crate::scoring::strategy_reach;
    use crate::sort::SortedMap;
    use crate::text::{Catalogue, Language};
    use crate::wire::{read_indices, read_methodology, read_observations, read_strategies};

    fn id(text: &str) -> StrategyId {
        StrategyId::parse(text).unwrap()
    }

    fn entry(key: &str, indices: &[&str]) -> StrategyEntry {
        StrategyEntry {
            id: id(key),
            country: CountryCode::parse("AZE").unwrap(),
            title: Localized::new(key, SortedMap::new()),
            period: Period::new(2023, 2027).unwrap(),
            priorities: 1,
            indices: indices.iter().map(|index| IndexId::parse(index).unwrap()).collect(),
        }
    }

    fn ids(entries: &[StrategyEntry]) -> Vec<&str> {
        entries.iter().map(|entry| entry.id.as_str()).collect()
    }

    #[test]
    fn a_strategy_opens_over_the_index_of_which_most_indicators_are_known() {
        let file =
            |path: &str| std::fs::read_to_string(format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let index = |id: &str| {
            let methodology = read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
            let (observations, _) = read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap();
            IndexData::new(methodology, observations)
        };
        let (old, new) = (index("ncsi-2018"), index("ncsi-3"));
        let entries = read_strategies(&file("strategies.json")).unwrap();
        let indices = read_indices(&file("indices.json")).unwrap();
        let words = Catalogue::of(Language::ENGLISH);
        for entry in &entries {
            assert_eq!(entry.indices, opening_order(entry.country, &[&new, &old]), "{}", entry.id);
            assert_eq!(opening(entry).index, default_index(), "an address that names no index means it as well");
            let why = why_first(&entry.indices, &entry.indices[0], &indices).unwrap();
            assert_eq!(
                words.say(&why),
                "Opens with NCSI 2018: NCSI 3.0 is newer, but fewer of its indicators are known.",
                "{}",
                entry.id
            );
            assert_eq!(why_first(&entry.indices, &entry.indices[1], &indices), None);
            assert_eq!(why_first(&entry.indices[..1], &entry.indices[0], &indices), None);
        }
        // Of a country of which neither knows anything, the newest is meant.
        let unknown = CountryCode::parse("ATA").unwrap();
        assert_eq!(opening_order(unknown, &[&old, &new])[0].as_str(), "ncsi-3");
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
    fn areas_stand_side_by_side_and_add_up() {
        let (index, plan) = (methodology(), strategy(&[("P1", "First"), ("P2", "Second")]));
        let mappings = [mapping(&[("P1", "1.1", '+'), ("P2", "2.1", '-')]), mapping(&[("P1", "1.2", '-')])];
        let none = Values::default();
        let reaches: Vec<_> = mappings.iter().map(|mapping| strategy_reach(&plan, mapping, &index, &none)).collect();
        let rows = side_rows(&index, &reaches.iter().collect::<Vec<_>>());
        let said = rows.iter().map(|row| {
            let area = row.area.as_ref().map(|area| area.id.to_string()).unwrap_or_default();
            (area, row.max.0, row.reached.iter().map(|(any, direct)| (any.0, direct.0)).collect::<Vec<_>>())
        });
        let expected = [
            ("1".to_owned(), 5, vec![(3, 3), (2, 0)]),
            ("2".to_owned(), 1, vec![(1, 0), (0, 0)]),
            (String::new(), 6, vec![(4, 3), (2, 0)]),
        ];
        assert_eq!(said.collect::<Vec<_>>(), expected);
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
