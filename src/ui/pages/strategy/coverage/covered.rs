//! What the view is about: a strategy over an index by a mapping, with the points of one observation.

use super::points::PointsOf;
use crate::model::{EntryId, IndexData, Mapping, Methodology, PartId, Points, Strategy};
use crate::route::{Address, AssessmentView, CountryView, Figure, Route};
use crate::scoring::{PointSum, StrategyReach, strategy_reach};
use crate::text::{Message, points_of, say, source_named};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::pages::strategy::editor::{OpenMapping, Origin};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{carried, earlier_edition};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A strategy over an index.
#[derive(Clone)]
pub struct Covered {
    pub(super) strategy: Arc<Strategy>,
    pub(super) index: Arc<IndexData>,
    pub(super) mapping: Arc<Mapping>,
    /// Whose mapping it is.
    pub(super) origin: Origin,
    pub(super) points: PointsOf,
    pub(super) lists: Lists,
}

/// What is opened of the view: priorities in their table, and a cell of the matrix.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    pub(super) priorities: RwSignal<BTreeSet<EntryId>>,
    pub(super) cell: RwSignal<Option<(EntryId, PartId)>>,
}

impl Opened {
    pub(super) fn none() -> Self {
        Self { priorities: RwSignal::default(), cell: RwSignal::default() }
    }
}

impl Covered {
    /// With the mapping that is shown, which is followed.
    pub(super) fn new(open: OpenMapping, points: PointsOf, lists: Lists) -> Self {
        let context = open.context();
        let (mapping, origin) = (open.mapping(), open.origin());
        let index = Arc::clone(&points.index);
        Self { strategy: context.strategy, index, mapping, origin, points, lists }
    }

    pub(super) fn methodology(&self) -> &Methodology {
        &self.index.methodology
    }

    /// What the strategy reaches.
    pub(super) fn reach(&self) -> StrategyReach<'_> {
        strategy_reach(&self.strategy, &self.mapping, self.methodology(), &self.points.values)
    }

    /// The link to why an area or indicator has its points: of one's own, to where they are said.
    pub(super) fn why(&self, part: &PartId) -> String {
        Navigation::here().href(self.why_address(part))
    }

    /// The address of why an area or indicator has its points.
    pub(super) fn why_address(&self, part: &PartId) -> Address {
        if let Some(own) = &self.points.own {
            let area = self.methodology().areas().iter().find(|area| area.walk().iter().any(|one| one.id == *part));
            let area = area.map(|area| area.id.clone());
            return Address::of(Route::Assessment(AssessmentView { area, ..AssessmentView::new(own.id.clone()) }));
        }
        let country = self.strategy.country;
        let current = self.index.current(country);
        let own = self.points.observation.as_deref().filter(|own| current != Some(*own));
        let view =
            CountryView { observation: own.map(key_of), ..CountryView::new(country, self.methodology().id.clone()) };
        Address::of(Route::Country(view)).why(Figure::Part(part.clone()))
    }

    /// Points as they are written.
    pub(super) fn number(&self, points: Points) -> String {
        Words::now().amount(self.methodology().points.decimal(points))
    }

    /// "2/3", or "–/3" where the points are not known.
    pub(super) fn awarded(&self, awarded: Option<Points>, max: Points) -> String {
        Words::now().say(&points_of(self.methodology().points, awarded, max))
    }

    /// "36/58", "≥6/58" where some points are known, "–/58" where none is.
    pub(super) fn sum(&self, sum: &PointSum) -> String {
        Words::now().say(&points_of(self.methodology().points, sum, sum.max))
    }

    /// What the view is called in file names: one's own points are told from published ones.
    pub(super) fn name(&self) -> String {
        let own = if self.points.own.is_some() { "-own" } else { "" };
        format!("strategy-{}-{}{own}", self.strategy.id, self.methodology().id)
    }

    /// What a file with this of the view is called, and the id of its figure.
    pub(super) fn file_name(&self, what: &str) -> String {
        format!("{}-{what}", self.name())
    }

    /// How much of the mapping was carried over from another edition.
    pub(super) fn carried(&self) -> Vec<Message> {
        let indices = Library::here().indices.ready().unwrap_or_default();
        carried(&self.mapping, earlier_edition(&self.mapping, &indices))
    }

    /// Whose points and whose mapping the figures are made of.
    pub(super) fn source(&self) -> Message {
        let mapping = match self.origin {
            Origin::Shipped if self.mapping.carried.is_some() => say::coverage_mapping_carried(),
            Origin::Shipped => say::coverage_mapping_shipped(),
            Origin::Own | Origin::Linked => say::coverage_mapping_changed(),
        };
        if let Some(own) = &self.points.own {
            return say::own_source(own.name.as_str(), own.day(), mapping);
        }
        let Some(observation) = &self.points.observation else {
            return say::coverage_source_none(&self.methodology().short, mapping);
        };
        let source = source_named(&observation.source, &self.lists.sources);
        say::coverage_source(source, observation.as_of, mapping)
    }
}
