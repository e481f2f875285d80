//! How the mapping that is shown differs from the shipped one, link by link.

use crate::browser::{clock, download};
use crate::mapping_editor::difference_table;
use crate::text::say;
use crate::ui::components::DataTable;
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::words::Words;
use leptos::prelude::*;

/// A table, folded away until it is wanted, and the same as a CSV file.
#[component]
pub(super) fn Differences(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let made = move || difference_table(&open.context(), &open.mapping(), words.language());
    let caption = words.say(&say::desk_differences());
    let table = move || view! { <DataTable table=made() caption=caption.clone()/> };
    let save = move |_| failed.set(untrack(|| save(open, words)).is_none());
    view! {
        <details class="desk-differences">
            <summary>{words.say(&say::desk_differences())}</summary>
            {table}
            <p class="actions no-print">
                <button type="button" on:click=save>{words.say(&say::desk_differences_csv())}</button>
                <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
            </p>
        </details>
    }
}

fn save(open: OpenMapping, words: Words) -> Option<()> {
    let (context, mapping) = (open.context(), open.mapping());
    let csv = difference_table(&context, &mapping, words.language()).csv(&words.catalogue()).ok()?;
    let name = context.file_name("mapping-differences", clock::today(), "csv");
    download::save(&name, "text/csv;charset=utf-8", csv.as_bytes()).ok()
}
