//! The countries of an indicator to be cited and taken away: the rows that are shown.

use super::answered::Answered;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::model::AsOf;
use crate::route::IndicatorView;
use crate::text::{Value, brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{SharePanel, Sharing, TypedSearch, share_ways};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::indicator::{Filter, filters, table_of};
use crate::wire::Package;
use std::sync::Arc;

/// The panel, folded.
#[component]
pub(super) fn Share(answered: Answered) -> impl IntoView {
    view! { <SharePanel show=Callback::new(move |()| chunk::indicator_share(answered.clone()))/> }
}

/// What is in it.
pub fn indicator_share(answered: Answered) -> AnyView {
    let saved = answered.clone();
    let stays = brought_stays(&answered.table.sources);
    let (asked, typed) = (View::<IndicatorView>::here(), TypedSearch::here().typed);
    let cite = move |(package, address): (Arc<Package>, String)| citation(&answered, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        let (rows, group, typed) = (saved.shown.get_untracked(), saved.group.get_untracked(), typed.get_untracked());
        let evidence = |country| saved.evidence_there(country);
        let (methodology, sources) = (&saved.index.methodology, &saved.lists.sources);
        let table = table_of(rows.iter().map(AsRef::as_ref), &saved.part, methodology, sources, &evidence);
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables: vec![table],
            filters: filters(&Filter { show: asked.now().show, group: group.as_ref(), typed: &typed }),
            caveats: vec![say::compare_caveat_missing(), say::indicator_note_unknown(), say::profile_own_words()],
            sources: sources.clone(),
            used: saved.table.sources.clone(),
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)).noting(stays))
}

/// What the view is cited as; none where the browser has no day.
fn citation(answered: &Answered, package: &Package, address: String) -> Option<Citation> {
    let (methodology, part) = (&answered.index.methodology, &answered.part);
    let known = answered.table.rows.iter().filter(|row| row.points.is_some());
    Some(Citation {
        name: format!("indicator-{}-{}", methodology.id, part.id),
        title: say::indicator_cited(Value::title(&part.id, &part.name), &methodology.name),
        publishers: publishers(&answered.lists.sources, &answered.table.sources),
        data_version: package.version.clone(),
        as_of: known.filter_map(|row| row.as_of).max_by_key(AsOf::sort_key),
        retrieved: clock::today()?,
        address,
    })
}
