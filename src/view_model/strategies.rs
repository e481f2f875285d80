//! Which of the strategies that are held stand side by side over an index, and what they reach of its areas.

use crate::model::{Methodology, Part, Points, StrategyId};
use crate::route::StrategiesView;
use crate::scoring::{AreaReach, StrategyReach};
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
    use crate::model::{CountryCode, IndexId, Localized, Period, Values};
    use crate::scoring::samples::methodology;
    use crate::scoring::strategy_reach;
    use crate::sort::SortedMap;

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
