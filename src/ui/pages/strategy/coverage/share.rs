//! Handing the view on: its link, how to cite it, and its figures as files.

use super::covered::Covered;
use crate::browser::clock;
use crate::bundle::Bundle;
use crate::bundle::{Citation, publishers};
use crate::model::SourceId;
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::components::{BundleButtons, Cited, CopyButton, Exhibits, loaded};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::Origin;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
use std::sync::Arc;

/// The ways to hand the view on.
pub(super) fn share(covered: &Covered) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let address = Memo::new(move |_| navigation.in_address_bar());
    let shown = covered.clone();
    let package = loaded(Library::here().package(), move |package| {
        let (cited, saved, its) = (shown.clone(), shown.clone(), Arc::clone(&package));
        let cite = Callback::new(move |()| citation(&cited, &its, address.get()));
        let make = Callback::new(move |()| bundle(&saved, &package, address.get_untracked()));
        view! {
            <Cited citation=cite/>
            <BundleButtons label=words.say(&say::compare_files_shown()) id="files-shown" make=make/>
            <p class="small">{words.say(&say::compare_files_about())}</p>
        }
    });
    let without = (covered.origin != Origin::Shipped)
        .then(|| view! { <p class="small">{words.say(&say::coverage_link_without())}</p> });
    let own = covered.points.own.is_some();
    let own = own.then(|| view! { <p class="small">{words.say(&say::own_link_about())}</p> });
    view! {
        <section class="share no-print" aria-labelledby="share">
            <header><h2 id="share">{words.say(&say::coverage_take())}</h2></header>
            <div class="columns">
                <div class="stack">
                    <label class="field link-field">
                        {words.say(&say::compare_link())}
                        <input type="text" readonly prop:value=address/>
                    </label>
                    {move || view! { <p><CopyButton text=address.get() what=words.say(&say::compare_link())/></p> }}
                    {without}
                    {own}
                </div>
                <div class="stack">{package}</div>
            </div>
        </section>
    }
}

/// What the view is cited as; none where the browser has no day.
fn citation(covered: &Covered, package: &Package, address: String) -> Option<Citation> {
    let (strategy, short) = (&covered.strategy.title, &covered.methodology().short);
    let title = match &covered.points.own {
        Some(own) => say::own_cited(strategy, short, own.name.as_str()),
        None => say::coverage_cited(strategy, short),
    };
    Some(Citation {
        name: covered.name(),
        title,
        publishers: publishers(&covered.lists.sources, &used(covered)),
        data_version: package.version.clone(),
        as_of: covered.points.observation.as_ref().and_then(|observation| observation.as_of),
        retrieved: clock::today()?,
        address,
    })
}

/// All tables of the view, with what a reader must know of them.
fn bundle(covered: &Covered, package: &Package, address: String) -> Option<Bundle> {
    let whose = match &covered.points.own {
        Some(own) => say::own_caveat(own.name.as_str(), own.day()),
        None => {
            let date = covered.points.observation.as_ref().and_then(|observation| observation.as_of);
            say::coverage_caveat_observation(date)
        }
    };
    let judged = match covered.origin {
        Origin::Shipped => say::coverage_caveat_mapping(),
        Origin::Own | Origin::Linked => say::coverage_caveat_changed(),
    };
    let mut caveats = vec![
        judged,
        whose,
        say::coverage_caveat_sums(),
        say::coverage_caveat_delivery(),
        say::compare_caveat_missing(),
    ];
    caveats.extend(covered.carried());
    Some(Bundle {
        citation: citation(covered, package, address)?,
        tables: Exhibits::here().tables(),
        filters: Vec::new(),
        caveats,
        sources: covered.lists.sources.clone(),
        used: used(covered),
    })
}

/// The sources of the strategy, of the mapping and of the points.
fn used(covered: &Covered) -> Vec<SourceId> {
    let points = covered.points.observation.as_ref().map(|observation| &observation.source);
    let all = covered.strategy.sources.iter().chain(&covered.mapping.sources).chain(points);
    let mut used: Vec<SourceId> = all.cloned().collect();
    used.sort_small();
    used.dedup();
    used
}
