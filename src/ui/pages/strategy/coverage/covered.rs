//! What the view is about: a strategy over an index by a mapping, with the points of one observation.

use super::points::PointsOf;
use crate::model::{EntryId, IndexData, Mapping, Methodology, Observation, PartId, Points, Strategy};
use crate::route::Address;
use crate::scoring::{PointSum, StrategyReach, strategy_reach};
use crate::sort::SortedSet;
use crate::text::{Message, points_of, source_named};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::{OpenMapping, Origin};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{
    PointsBasis, carried, coverage_basis, earlier_edition, mapping_basis, own_reason, published_reason,
};
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
pub struct Opened {
    pub(super) priorities: RwSignal<SortedSet<EntryId>>,
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
        match &self.points.own {
            Some(own) => own_reason(&own.id, self.methodology(), part),
            None => published_reason(&self.index, self.strategy.country, self.points.observation.as_deref(), part),
        }
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
        let mapping = mapping_basis(self.origin == Origin::Shipped, self.mapping.carried.is_some());
        let published =
            |one: &Arc<Observation>| PointsBasis::Published(source_named(&one.source, &self.lists.sources), one.as_of);
        let points = match &self.points.own {
            Some(own) => PointsBasis::Own(own.name.clone(), own.day()),
            None => self.points.observation.as_ref().map_or(PointsBasis::Nobody, published),
        };
        coverage_basis(points, mapping, &self.methodology().short)
    }
}
