//! The ranking to be cited and taken away: the rows that are shown.

use super::ranked::Ranked;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::route::RankingView;
use crate::text::{brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{SharePanel, Sharing, TypedSearch, share_ways};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::ranking::{Filter, filters, table_of};
use crate::wire::Package;
use std::sync::Arc;

/// The panel, folded.
#[component]
pub(super) fn Share(ranked: Ranked) -> impl IntoView {
    view! { <SharePanel show=Callback::new(move |()| chunk::ranking_share(ranked.clone()))/> }
}

/// What is in it.
pub fn ranking_share(ranked: Ranked) -> AnyView {
    let saved = ranked.clone();
    let stays = brought_stays(&ranked.table.sources);
    let asked = View::<RankingView>::here();
    let typed = TypedSearch::here().typed;
    let cite = move |(package, address): (Arc<Package>, String)| citation(&ranked, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        let members = saved.members.get_untracked();
        let rows = saved.shown.get_untracked();
        let (index, lists, table) = (&saved.index, &saved.lists, &saved.table);
        let group = members.as_ref().map(|members| &members.group);
        let (tier, typed) = (asked.now().tier, typed.get_untracked());
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables: vec![table_of(table, members.as_deref(), rows.iter().map(AsRef::as_ref), index, &lists.sources)],
            filters: filters(table, &Filter { group, tier, typed: &typed }),
            caveats: vec![say::compare_caveat_missing(), say::ranking_note_ties()],
            sources: lists.sources.clone(),
            used: table.sources.clone(),
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)).noting(stays))
}

/// What the view is cited as, followed; none where the browser has no day.
fn citation(ranked: &Ranked, package: &Package, address: String) -> Option<Citation> {
    let methodology = &ranked.index.methodology;
    let title = match ranked.members.get() {
        Some(members) => say::ranking_cited_group(&methodology.name, &members.group.name),
        None => say::ranking_cited(&methodology.name),
    };
    Some(Citation {
        name: format!("ranking-{}", methodology.id),
        title,
        publishers: publishers(&ranked.lists.sources, &ranked.table.sources),
        data_version: package.version.clone(),
        as_of: ranked.table.dates().range.map(|(_, newest)| newest),
        retrieved: clock::today()?,
        address,
    })
}
