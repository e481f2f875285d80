//! Strategies laid over an index: their files, and the mapping of each, the reader's own where there is one.

use crate::mapping_editor::MappingContext;
use crate::model::{IndexData, Mapping};
use crate::own_editor::OwnContext;
use crate::records::ListState;
use crate::scoring::{StrategyReach, strategy_reach};
use crate::text::{Message, say};
use crate::ui::components::{Lists, loaded};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::view_model::strategy::{carried, earlier_edition};
use crate::wire::StrategyEntry;
use std::sync::Arc;

/// A strategy over an index.
#[derive(Clone)]
pub(super) struct Laid {
    context: MappingContext,
    mapping: Mapping,
}

/// What has come of the files of some strategies.
#[derive(Default)]
pub(super) struct Come {
    /// Those of which everything is there.
    pub(super) laid: Vec<Laid>,
    /// For each of the others whose files are slow or failed, that they are, with a way to try again.
    pub(super) missing: Vec<AnyView>,
    /// Whether something may yet come soon.
    pub(super) is_waiting: bool,
}

impl Come {
    /// Looks for the files of these strategies, followed. All are asked for at once.
    pub(super) fn of(entries: &[StrategyEntry], index: &Arc<IndexData>) -> Self {
        let (library, store) = (Library::here(), RecordStore::here());
        let mut come = Self::default();
        for entry in entries {
            let strategy = library.strategy(&entry.id);
            let mapping = library.mapping(&entry.id, &index.methodology.id);
            match (strategy.get(), mapping.get()) {
                // What the reader has of it is not known yet.
                (Load::Ready(_), Load::Ready(_)) if store.lists() == ListState::Loading => come.is_waiting = true,
                (Load::Ready(strategy), Load::Ready(shipped)) => {
                    come.laid.push(Laid::new(MappingContext { strategy, index: Arc::clone(index), shipped }));
                }
                (Load::Slow | Load::Failed(_), _) => come.missing.push(loaded(strategy, |_| ()).into_any()),
                (_, Load::Slow | Load::Failed(_)) => come.missing.push(loaded(mapping, |_| ()).into_any()),
                _ => come.is_waiting = true,
            }
        }
        come
    }
}

impl Laid {
    /// By the reader's own mapping where one is kept that can be read, followed. What to do about one that cannot be read
    /// is said where mappings are changed.
    fn new(context: MappingContext) -> Self {
        let text = RecordStore::here().text_of(&context.record_id());
        let own = text.and_then(|text| context.read_kept(&text).ok()).map(|(mapping, _)| mapping);
        let mapping = own.unwrap_or_else(|| Mapping::clone(&context.shipped));
        Self { context, mapping }
    }

    /// Whether the mapping is the reader's own.
    pub(super) fn is_own(&self) -> bool {
        !self.context.is_shipped(&self.mapping)
    }

    /// How much of the mapping was carried over from another edition, and nothing where it was not.
    pub(super) fn carried(&self) -> Vec<Message> {
        let indices = Library::here().indices.ready().unwrap_or_default();
        carried(&self.mapping, earlier_edition(&self.mapping, &indices))
    }

    /// The strategy.
    pub(super) fn strategy(&self) -> &crate::model::Strategy {
        &self.context.strategy
    }

    /// What it is called here: its country and its years.
    pub(super) fn name(&self, lists: &Lists) -> Message {
        let strategy = self.strategy();
        let (first, last) = (strategy.period.first().to_string(), strategy.period.last().to_string());
        say::strategy_short(&lists.countries.full_name(strategy.country), first, last)
    }

    /// What it reaches. No points of a country come into it: an area's points are those that there are to earn.
    pub(super) fn reach(&self) -> StrategyReach<'_> {
        strategy_reach(self.strategy(), &self.mapping, self.context.methodology(), &crate::model::Values::default())
    }
}
