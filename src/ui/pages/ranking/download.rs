//! The rows that are shown, as a file.

use super::ranked::Ranked;
use crate::browser::download;
use crate::bundle::file_name;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::ranking::export;

/// A button that saves what is shown.
#[component]
pub(super) fn Download(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let none = {
        let shown = ranked.shown;
        move || shown.with(Vec::is_empty)
    };
    let save = move |_| failed.set(save(&ranked, words).is_none());
    view! {
        <p class="pick ranking-download" hidden=none>
            <button type="button" on:click=save>{words.say(&say::ranking_download())}</button>
            <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
        </p>
    }
}

fn save(ranked: &Ranked, words: Words) -> Option<()> {
    let rows = ranked.shown.get_untracked();
    let whole = rows.len() == ranked.table.rows.len();
    let table = export(&ranked.table, rows.iter().map(AsRef::as_ref), &ranked.index, &ranked.lists.sources);
    let csv = table.csv(&words.catalogue()).ok()?;
    let name = file_name(&format!("ranking-{}", ranked.index.methodology.id), whole, "csv");
    download::save(&name, "text/csv;charset=utf-8", csv.as_bytes()).ok()
}
