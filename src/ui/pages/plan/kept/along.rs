//! The plan to be taken away: its own file, its tables, its citation, and a link with all of it.

use super::open::save;
use super::shown::ShownPlan;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::model::SourceId;
use crate::route::{Address, Fragment, Route};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::components::{Exhibits, SharePanel, Sharing, share_ways};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::kept_plan::caveats;
use crate::view_model::plan::cited;
use crate::wire::{Package, write_plan_link};
use std::sync::Arc;

/// The file of the plan, and the panel, folded.
pub(super) fn along(shown: &ShownPlan) -> AnyView {
    let (words, plan) = (Words::now(), shown.plan);
    let failed = RwSignal::new(false);
    let to_file = move |_| failed.set(!plan.with_untracked(|plan| save(plan)));
    let shown = shown.clone();
    view! {
        <section class="no-print" aria-labelledby="kept-plan-along">
            <header><h2 id="kept-plan-along">{words.say(&say::editor_along())}</h2></header>
            <p class="actions">
                <button type="button" on:click=to_file>{words.say(&say::kept_plan_file())}</button>
                <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
            </p>
            <p class="small">{words.say(&say::kept_plan_file_about())}</p>
            <SharePanel show=Callback::new(move |()| chunk::kept_plan_share(shown.clone()))/>
        </section>
    }
    .into_any()
}

/// What is in the panel.
pub fn kept_plan_share(shown: &ShownPlan) -> AnyView {
    let (navigation, exhibits, plan) = (Navigation::here(), Exhibits::here(), shown.plan);
    let address = Memo::new(move |_| {
        let fragment = Some(Fragment::Plan(plan.with(|plan| write_plan_link(plan))));
        navigation.absolute(&Address { fragment, ..Address::of(Route::Shared) })
    });
    let (of, saved) = (shown.clone(), shown.clone());
    let cite = move |(package, address): (Arc<Package>, String)| citation(&of, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables: exhibits.tables(),
            filters: Vec::new(),
            caveats: saved.plan.with_untracked(|plan| caveats(plan)),
            sources: Arc::clone(&saved.lists.sources),
            used: used(&saved),
        })
    };
    let sharing = Sharing::of(Callback::new(cite), Callback::new(make)).noting([say::kept_plan_link_about()]);
    share_ways(Sharing { address: Some(address), ..sharing })
}

fn used(shown: &ShownPlan) -> Vec<SourceId> {
    shown.plan.with_untracked(|plan| plan.source.iter().cloned().collect())
}

/// What the plan is cited as; none where the browser has no day.
fn citation(shown: &ShownPlan, package: &Package, address: String) -> Option<Citation> {
    let (country, index, as_of) = shown.plan.with_untracked(|plan| (plan.country, plan.index.clone(), plan.as_of));
    Some(Citation {
        name: format!("plan-{country}-{index}"),
        title: cited(&shown.index, country, &shown.lists.countries),
        publishers: publishers(&shown.lists.sources, &used(shown)),
        data_version: package.version.clone(),
        as_of,
        retrieved: clock::today()?,
        address,
    })
}
