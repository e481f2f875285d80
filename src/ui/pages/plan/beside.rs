//! What stands beside the indicators from other files, once these are there: a strategy of the country, and another edition.

use crate::model::{CountryCode, Crosswalk, IndexId, Localized, Mapping, Methodology, Strategy, StrategyId};
use crate::route::PlanView;
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::assessment::moves_to;
use std::sync::Arc;

/// A strategy with its mapping onto the index.
type Laid = (Arc<Strategy>, Arc<Mapping>);

/// A crosswalk to another edition, and that edition.
type Crossed = (Arc<Crosswalk>, Arc<Methodology>);

/// Both, followed.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The strategies of the country that are laid over the index.
    pub(super) held: Memo<Vec<(StrategyId, Localized)>>,
    /// The other edition, where there is one.
    pub(super) edition: Memo<Option<(IndexId, Localized)>>,
    laid: Memo<Option<Laid>>,
    crossed: Memo<Option<Crossed>>,
}

impl Beside {
    /// Those of a country and an index: the strategy that the address names, or the first.
    pub(super) fn follow(country: Option<CountryCode>, index: &IndexId) -> Self {
        Self::asked(country, index, View::<PlanView>::here().of(|view| view.strategy.clone()))
    }

    /// The same with the strategy that is asked for.
    pub(super) fn asked(country: Option<CountryCode>, index: &IndexId, asked: Memo<Option<StrategyId>>) -> Self {
        let (library, own) = (Library::here(), index.clone());
        let entries = library.strategies();
        let held = Memo::new(move |_| {
            let entries = entries.ready().unwrap_or_default();
            let of_country =
                entries.iter().filter(|entry| Some(entry.country) == country && entry.indices.contains(&own));
            of_country.map(|entry| (entry.id.clone(), entry.title.clone())).collect::<Vec<_>>()
        });
        let (files, own) = (library.clone(), index.clone());
        let laid = Memo::never_same(move || {
            let held = held.get();
            let named = asked.get().filter(|id| held.iter().any(|(other, _)| other == id));
            let id = named.or_else(|| held.first().map(|(id, _)| id.clone()))?;
            files.strategy(&id).ready().zip(files.mapping(&id, &own).ready())
        });
        let (files, own) = (library.clone(), index.clone());
        let edition = Memo::new(move |_| {
            let entries = files.indices.ready()?;
            let (id, _) = moves_to(&entries, &own).into_iter().next()?;
            Some((id.clone(), entries.iter().find(|entry| entry.id == id)?.short.clone()))
        });
        let own = index.clone();
        let crossed = Memo::never_same(move || {
            let entries = library.indices.ready()?;
            let (id, is_forth) = moves_to(&entries, &own).into_iter().next()?;
            let crosswalk = if is_forth {
                library.crosswalk(&own, &id).ready()
            } else {
                library.crosswalk(&id, &own).ready().map(|crosswalk| Arc::new(crosswalk.reversed()))
            };
            crosswalk.zip(library.methodology(&id).ready())
        });
        Self { held, edition, laid, crossed }
    }

    /// The strategy, once it is there.
    pub(super) fn laid(self) -> Option<Laid> {
        self.laid.with(Clone::clone)
    }

    /// The other edition, once it is there.
    pub(super) fn crossed(self) -> Option<Crossed> {
        self.crossed.with(Clone::clone)
    }
}
