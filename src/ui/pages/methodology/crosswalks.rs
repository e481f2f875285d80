//! What the indicators of an index are to those of another edition of it, where there is a crosswalk.

use super::folded::folded;
use crate::model::{Crosswalk, Localized, Methodology};
use crate::route::{CrosswalkView, Route};
use crate::text::say;
use crate::ui::components::{DataTable, loaded};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;
use crate::view_model::{crosswalk_counts, crosswalk_table};
use std::sync::Arc;

/// A section for each edition that there is a crosswalk with.
#[component]
pub(super) fn Crosswalks(methodology: Arc<Methodology>) -> impl IntoView {
    let library = Library::here();
    move || {
        let entries = library.indices.ready()?;
        let own = &methodology.id;
        let section = |(other, is_forth)| {
            let entry = entries.iter().find(|entry| entry.id == other)?;
            let (methodology, short) = (Arc::clone(&methodology), entry.short.clone());
            let slot = if is_forth { library.crosswalk(own, &other) } else { library.crosswalk(&other, own) };
            Some(loaded(slot, move |crosswalk| {
                let page = CrosswalkView::new(crosswalk.from.clone(), crosswalk.to.clone());
                // Towards this edition, whichever way it was written.
                let crosswalk = if is_forth { crosswalk.reversed() } else { Crosswalk::clone(&crosswalk) };
                beside(&crosswalk, &methodology, &short, page)
            }))
        };
        Some(moves_to(&entries, own).into_iter().filter_map(section).collect_view())
    }
}

fn beside(
    crosswalk: &Crosswalk,
    methodology: &Methodology,
    other: &Localized,
    page: CrosswalkView,
) -> impl IntoView + use<> {
    let words = Words::now();
    let page = Navigation::here().to(Route::Crosswalk(page));
    let title = words.say(&say::crosswalk_title(other));
    let caption = words.say(&say::crosswalk_caption(&methodology.short, other));
    let id = format!("crosswalk-{}", crosswalk.from);
    let table = crosswalk_table(crosswalk, methodology, other);
    let rows = table.rows.len();
    view! {
        <section aria-labelledby=id>
            <header><h2 id=id.clone()>{title}</h2></header>
            <p>{words.say(&crosswalk_counts(crosswalk))}</p>
            <p class="basis">{words.of(&crosswalk.basis)}</p>
            <p class="no-print"><a href=page>{words.say(&say::crosswalk_open())}</a></p>
            {folded(&say::methodology_crosswalk_rows(rows), view! { <DataTable table=table caption=caption/> }.into_any())}
        </section>
    }
}
