//! The profile to be cited and taken away.

use super::subject::Subject;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::text::{brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{SharePanel, Sharing, share_ways};
use crate::ui::prelude::*;
use crate::view_model::profile::{cited, sources_of, tables};
use crate::wire::Package;
use std::sync::Arc;

/// The panel, folded.
pub fn share(subject: &Subject) -> impl IntoView + use<> {
    let subject = subject.clone();
    view! { <SharePanel show=Callback::new(move |()| chunk::profile_share(subject.clone()))/> }
}

/// What is in it.
pub fn profile_share(subject: Subject) -> AnyView {
    let saved = subject.clone();
    let stays = brought_stays(&sources_of(&subject.index, &subject.observation));
    let cite = move |(package, address): (Arc<Package>, String)| citation(&subject, &package, address);
    let make = move |(package, address): (Arc<Package>, String)| {
        let (index, lists) = (&saved.index, &saved.lists);
        Some(Bundle {
            citation: citation(&saved, &package, address)?,
            tables: tables(index, &saved.observation, &lists.countries, &lists.sources),
            filters: Vec::new(),
            caveats: vec![say::compare_caveat_missing(), say::profile_own_words()],
            sources: lists.sources.clone(),
            used: sources_of(index, &saved.observation),
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)).noting(stays))
}

/// What the profile is cited as; none where the browser has no day.
fn citation(subject: &Subject, package: &Package, address: String) -> Option<Citation> {
    Some(Citation {
        name: format!("country-{}-{}", subject.country, subject.index.methodology.id),
        title: cited(&subject.index, &subject.observation, &subject.lists.countries),
        publishers: publishers(&subject.lists.sources, &sources_of(&subject.index, &subject.observation)),
        data_version: package.version.clone(),
        as_of: subject.observation.as_of,
        retrieved: clock::today()?,
        address,
    })
}
