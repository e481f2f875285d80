//! What the parts of the page share.

use crate::model::IndexData;
use crate::route::RankingView;
use crate::ui::components::{Lists, TypedSearch};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::ranking::{Filter, Members, RankingTable, Row};
use std::sync::Arc;

/// What the parts of the board share.
#[derive(Clone)]
pub struct Ranked {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) table: Arc<RankingTable>,
    /// The rows that are wanted, in the order asked for.
    pub(super) shown: Memo<Vec<Arc<Row>>>,
    /// The group that is asked for, where it exists.
    pub(super) members: Memo<Option<Arc<Members>>>,
    /// The link to this view, to which an element of it can be added.
    pub(super) here: Memo<String>,
}

/// The group that the address asks for. One that does not exist hides nothing; the filters say so.
pub(super) fn members(index: &Arc<IndexData>, lists: &Lists) -> Memo<Option<Arc<Members>>> {
    let group = View::<RankingView>::here().of(|view| view.group.clone());
    let (index, countries) = (Arc::clone(index), Arc::clone(&lists.countries));
    Memo::new(move |_| {
        let group = group.get();
        let group = group.as_ref().and_then(|id| countries.group(id));
        group.map(|group| Arc::new(Members::new(&index, group)))
    })
}

/// The rows that are wanted, as the address has it.
pub(super) fn shown(table: &Arc<RankingTable>, members: Memo<Option<Arc<Members>>>) -> Memo<Vec<Arc<Row>>> {
    let asked = View::<RankingView>::here();
    let (sort, tier, search) =
        (asked.of(|view| view.sort.clone()), asked.of(|view| view.tier), TypedSearch::here().typed);
    let table = Arc::clone(table);
    Memo::new(move |_| {
        let members = members.get();
        let group = members.as_ref().map(|members| &members.group);
        search.with(|typed| sort.with(|sort| table.shown(&Filter { group, tier: tier.get(), typed }, sort)))
    })
}
