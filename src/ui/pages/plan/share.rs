//! A plan to be cited and taken away.

use super::planned::Planned;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::route::PlanView;
use crate::text::brought_stays;
use crate::ui::chunk;
use crate::ui::components::{Exhibits, SharePanel, Sharing, share_ways};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::plan::{caveats, cited, filters, trial_table, ways_table};
use crate::view_model::profile::sources_of;
use crate::wire::Package;
use std::sync::Arc;

/// The panel, folded.
pub(super) fn share(planned: &Planned) -> AnyView {
    let planned = planned.clone();
    view! { <SharePanel show=Callback::new(move |()| chunk::plan_share(planned.clone()))/> }.into_any()
}

/// What is in it.
pub fn plan_share(planned: Planned) -> AnyView {
    let (asked, exhibits, saved) = (View::<PlanView>::here(), Exhibits::here(), planned.clone());
    let stays = brought_stays(&sources_of(&planned.index, &planned.observation));
    let cite = move |(package, address): (Arc<Package>, String)| citation(&planned, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        let (methodology, view) = (saved.methodology(), asked.now());
        let mut tables = exhibits.tables();
        tables.extend(untrack(|| saved.plan()).map(|plan| ways_table(methodology, &plan)));
        tables.extend(saved.tried.with_untracked(|tried| trial_table(methodology, &saved.start, tried)));
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables,
            filters: filters(methodology, &view),
            caveats: caveats(&view),
            sources: saved.lists.sources.clone(),
            used: sources_of(&saved.index, &saved.observation),
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)).noting(stays))
}

/// What the plan is cited as; none where the browser has no day.
fn citation(planned: &Planned, package: &Package, address: String) -> Option<Citation> {
    Some(Citation {
        name: format!("plan-{}-{}", planned.country(), planned.methodology().id),
        title: cited(&planned.index, planned.country(), &planned.lists.countries),
        publishers: publishers(&planned.lists.sources, &sources_of(&planned.index, &planned.observation)),
        data_version: package.version.clone(),
        as_of: planned.observation.as_of,
        retrieved: clock::today()?,
        address,
    })
}
