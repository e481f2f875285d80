//! The crosswalk to be cited and taken away as tables: the rows that are shown.

use super::open::OpenCrosswalk;
use crate::browser::clock;
use crate::bundle::{Bundle, Citation, publishers};
use crate::model::{SourceId, Sources};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::components::{SharePanel, Sharing, TypedSearch, share_ways};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{crosswalk_file, crosswalk_rows};
use crate::wire::Package;
use std::sync::Arc;

/// The panel, folded.
#[component]
pub(super) fn Share(open: OpenCrosswalk) -> impl IntoView {
    view! { <SharePanel show=Callback::new(move |()| chunk::crosswalk_share(open))/> }
}

/// What is in it.
pub fn crosswalk_share(open: OpenCrosswalk) -> AnyView {
    let (words, typed) = (Words::now(), TypedSearch::here().typed);
    let sources = Library::here().sources;
    let known = sources.clone();
    let cite = move |(package, address): (Arc<Package>, String)| {
        citation(open, &known.ready().unwrap_or_default(), &package, address)
    };
    let make = move |(package, address): (Arc<Package>, String)| {
        let sources = untrack(|| sources.ready()).unwrap_or_default();
        let (context, crosswalk) = (open.context(), untrack(|| open.crosswalk()));
        let typed = typed.get_untracked();
        let rows = crosswalk_rows(&crosswalk, &context.shipped, &context.from, &context.to);
        let shown = rows.iter().filter(|row| row.has(&typed, words.language().tag()));
        let searched = typed.trim();
        Some(Bundle {
            citation: citation(open, &sources, &package, address)?,
            tables: vec![crosswalk_file(shown, &context.from, &context.to)],
            filters: (!searched.is_empty()).then(|| say::crosswalk_filter_typed(searched)).into_iter().collect(),
            caveats: vec![say::crosswalk_caveat(), say::profile_own_words()],
            used: used(open),
            sources,
        })
    };
    share_ways(Sharing::of(Callback::new(cite), Callback::new(make)))
}

fn used(open: OpenCrosswalk) -> Vec<SourceId> {
    open.context().shipped.sources.clone()
}

/// What the view is cited as; none where the browser has no day.
fn citation(open: OpenCrosswalk, sources: &Sources, package: &Package, address: String) -> Option<Citation> {
    let context = open.context();
    let (from, to) = (&context.from, &context.to);
    Some(Citation {
        name: format!("crosswalk-{}-{}", from.id, to.id),
        title: say::crosswalk_page(&from.short, &to.short),
        publishers: publishers(sources, &used(open)),
        data_version: package.version.clone(),
        as_of: None,
        retrieved: clock::today()?,
        address,
    })
}
