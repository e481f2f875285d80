//! Addresses of strategies: all of them side by side, and one of them over an index.

use super::query::{Pairs, Query, index, points};
use super::{Fragment, FromRoute, PointsKey, Route, default_index};
use crate::model::{EntryId, IndexId, StrategyId};
use crate::scoring::Formula;

/// The strategies that are held, some of them side by side by the areas of an index that they reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategiesView {
    /// The index.
    pub index: IndexId,
    /// The strategies side by side, in the order of picking; none for all.
    pub picked: Vec<StrategyId>,
}

/// One strategy over one index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyView {
    /// The strategy.
    pub strategy: StrategyId,
    /// The index.
    pub index: IndexId,
    /// How coverage is counted.
    pub formula: Formula,
    /// Whose points they are, where it is not the observation of which most is known.
    pub observation: Option<PointsKey>,
    /// Priorities that are taken to be fully met.
    pub met: Vec<EntryId>,
    /// What is shown of it.
    pub show: StrategyPart,
}

/// What a page shows of a strategy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StrategyPart {
    /// How far it reaches the index, and what meeting its priorities would win.
    #[default]
    Overview,
    /// Each priority, counted by four formulas.
    Priorities,
    /// Priorities and areas.
    Matrix,
    /// What the strategy and the index do not see of each other.
    Blind,
    /// The strategy itself: act, objectives, priorities, bodies, plan, history.
    Text,
    /// The mapping, link by link, to be changed.
    Mapping,
}

impl StrategyPart {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Overview, Self::Priorities, Self::Matrix, Self::Blind, Self::Text, Self::Mapping];

    /// Those that say how far the strategy reaches, in the order in which they stand on paper.
    pub const COVERAGE: [Self; 4] = [Self::Overview, Self::Priorities, Self::Matrix, Self::Blind];

    /// What the first four were called when they were one page.
    const ALL_COVERAGE: &str = "coverage";

    const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Priorities => "priorities",
            Self::Matrix => "matrix",
            Self::Blind => "blind-spots",
            Self::Text => "text",
            Self::Mapping => "mapping",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let named = Self::ALL.into_iter().find(|one| one.name() == text);
        named.or_else(|| (text == Self::ALL_COVERAGE).then(Self::default))
    }
}

/// The name of a formula in addresses.
#[must_use]
pub const fn formula_name(formula: Formula) -> &'static str {
    match formula {
        Formula::Unweighted => "unweighted",
        Formula::Weighted => "weighted",
        Formula::Direct => "direct",
        Formula::Shared => "shared",
    }
}

impl StrategiesView {
    /// More strategies side by side than a page can show.
    pub const MOST_PICKED: usize = 8;

    /// All strategies over an index.
    #[must_use]
    pub const fn new(index: IndexId) -> Self {
        Self { index, picked: Vec::new() }
    }

    /// Picks a strategy, behind the others while there is room, or takes it from those picked.
    pub fn pick(&mut self, id: &StrategyId, is_picked: bool) {
        self.picked.retain(|other| other != id);
        if is_picked && self.picked.len() < Self::MOST_PICKED {
            self.picked.push(id.clone());
        }
    }

    pub(super) fn read(query: &mut Query) -> Self {
        let picked = query.list("strategy", Self::MOST_PICKED, |text| StrategyId::parse(text).ok());
        Self { index: index(query), picked }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.put("index", &self.index);
        query.list("strategy", &self.picked);
    }
}

impl FromRoute for StrategiesView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Strategies(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Strategies(view) = route { Some(view) } else { None }
    }
}

impl StrategyView {
    /// More priorities than a strategy has.
    pub const MOST_MET: usize = 60;

    /// A strategy over the default index, counted in the way that is easiest to explain.
    #[must_use]
    pub fn new(strategy: StrategyId) -> Self {
        Self {
            strategy,
            index: default_index(),
            formula: Formula::default(),
            observation: None,
            met: Vec::new(),
            show: StrategyPart::default(),
        }
    }

    /// The same strategy over another index. What belongs to one index only is dropped with it.
    pub fn change_index(&mut self, index: IndexId) {
        (self.index, self.observation) = (index, None);
    }

    pub(super) fn read(strategy: StrategyId, query: &mut Query) -> Self {
        let formula = |text: &str| Formula::ALL.into_iter().find(|one| formula_name(*one) == text);
        Self {
            strategy,
            index: index(query),
            formula: query.read("formula", formula).unwrap_or_default(),
            observation: query.read("observation", points),
            met: query.list("met", Self::MOST_MET, |text| EntryId::parse(text).ok()),
            show: query.read("show", StrategyPart::parse).unwrap_or_default(),
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.put("index", &self.index);
        query.put("formula", &formula_name(self.formula));
        query.some("observation", self.observation.as_ref());
        query.list("met", &self.met);
        if self.show != StrategyPart::default() {
            query.put("show", &self.show.name());
        }
    }
}

impl FromRoute for StrategyView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Strategy(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Strategy(view) = route { Some(view) } else { None }
    }

    /// A mapping that came by link is what everything else is asked about.
    fn keeps(fragment: &Fragment) -> bool {
        matches!(fragment, Fragment::Mapping(_))
    }
}
