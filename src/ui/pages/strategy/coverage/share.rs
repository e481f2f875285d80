//! Handing the view on: its link, how to cite it, and its figures as files.

use super::covered::Covered;
use crate::browser::clock;
use crate::bundle::Bundle;
use crate::bundle::{Citation, publishers};
use crate::model::SourceId;
use crate::route::{Address, Fragment};
use crate::sort::SortSmall;
use crate::text::{brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{Exhibits, SharePanel, Sharing, share_ways};
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::Origin;
use crate::ui::prelude::*;
use crate::wire::Package;
use std::sync::Arc;

/// The ways to hand the view on, folded.
pub(super) fn share(covered: &Covered) -> impl IntoView + use<> {
    let covered = covered.clone();
    view! { <SharePanel show=Callback::new(move |()| chunk::strategy_share(covered.clone()))/> }
}

/// What is in it.
pub fn strategy_share(covered: Covered) -> AnyView {
    let (cited, saved) = (covered.clone(), covered.clone());
    let cite = Callback::new(move |(package, address): (Arc<Package>, String)| citation(&cited, &package, address));
    let make = Callback::new(move |(package, address): (Arc<Package>, String)| bundle(&saved, &package, address));
    let navigation = Navigation::here();
    let address = Memo::new(move |_| {
        let here = navigation.address();
        match here.fragment {
            Some(Fragment::Mapping(_)) => navigation.absolute(&Address { embed: false, scheme: None, ..here }),
            _ => navigation.in_address_bar(),
        }
    });
    let is_carried = matches!(navigation.address_untracked().fragment, Some(Fragment::Mapping(_)));
    let changed = (covered.origin != Origin::Shipped && !is_carried).then(say::coverage_link_without);
    let own = covered.points.own.is_some().then(say::own_link_about);
    let stays = brought_stays(&used(&covered));
    let sharing = Sharing { address: Some(address), ..Sharing::of(cite, make) };
    share_ways(sharing.noting(changed.into_iter().chain(own).chain(stays)))
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
