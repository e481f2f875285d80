//! A plan to be cited and taken away.

use super::planned::{Planned, Whose};
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::model::SourceId;
use crate::text::{brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{Exhibits, SharePanel, Sharing, share_ways};
use crate::ui::prelude::*;
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
    let (exhibits, saved) = (Exhibits::here(), planned.clone());
    let used = used(&planned);
    let stays = brought_stays(&used).or_else(|| planned.is_own().then(say::plan_own_stays));
    let cite = move |(package, address): (Arc<Package>, String)| citation(&planned, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        let (methodology, view) = (saved.methodology(), saved.view.get_untracked());
        let mut tables = exhibits.tables();
        tables.extend(untrack(|| saved.plan()).map(|plan| ways_table(methodology, &plan)));
        tables.extend(saved.tried.with_untracked(|tried| trial_table(methodology, &saved.start, tried)));
        let mut caveats = caveats(&view);
        caveats.extend(saved.is_own().then(|| say::plan_own_points(&methodology.short)));
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables,
            filters: filters(methodology, &view),
            caveats,
            sources: saved.lists.sources.clone(),
            used: used.clone(),
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)).noting(stays))
}

/// The sources of the figures; of one's own there is none.
fn used(planned: &Planned) -> Vec<SourceId> {
    match &planned.whose {
        Whose::Published(observation) => sources_of(&planned.index, observation),
        Whose::Own(_) => Vec::new(),
    }
}

/// What the plan is cited as; none where the browser has no day.
fn citation(planned: &Planned, package: &Package, address: String) -> Option<Citation> {
    let (index, countries) = (&planned.index, &planned.lists.countries);
    let (title, as_of) = match &planned.whose {
        Whose::Published(observation) => (cited(index, observation.country, countries), observation.as_of),
        Whose::Own(own) => (say::plan_own_cited(own.name(), &index.methodology.name), clock::today()),
    };
    Some(Citation {
        name: planned.name(),
        title,
        publishers: publishers(&planned.lists.sources, &used(planned)),
        data_version: package.version.clone(),
        as_of,
        retrieved: clock::today()?,
        address,
    })
}
