//! What the parts of the page share.

use super::search::Search;
use crate::model::IndexData;
use crate::route::RankingView;
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::ranking::{Filter, RankingTable, Row};
use std::sync::Arc;

/// What the parts of the board share.
#[derive(Clone)]
pub(super) struct Ranked {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) table: Arc<RankingTable>,
    /// The rows that are wanted, in the order asked for.
    pub(super) shown: Memo<Vec<Arc<Row>>>,
    /// The link to this view, to which an element of it can be added.
    pub(super) here: Memo<String>,
}

/// The rows that are wanted, as the address has it.
pub(super) fn shown(table: &Arc<RankingTable>, lists: &Lists) -> Memo<Vec<Arc<Row>>> {
    let asked = View::<RankingView>::here();
    let (sort, group, tier, search) = (
        asked.of(|view| view.sort.clone()),
        asked.of(|view| view.group.clone()),
        asked.of(|view| view.tier),
        Search::here().typed,
    );
    let (table, countries) = (Arc::clone(table), Arc::clone(&lists.countries));
    Memo::new(move |_| {
        let group = group.get();
        // A group that does not exist hides nothing; the filters say so.
        let group = group.as_ref().and_then(|id| countries.group(id));
        search.with(|typed| sort.with(|sort| table.shown(&Filter { group, tier: tier.get(), typed }, sort)))
    })
}
