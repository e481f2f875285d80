//! Taking what a view shows away: one table as CSV, all of it as a file, and the view as a citation.

use super::CopyButton;
use crate::browser::download;
use crate::bundle::Citation;
use crate::bundle::{Bundle, BundleFile};
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::chunk;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::task::spawn_local;

/// A button that saves one table as a CSV file called `name`; `title` says which.
#[component]
pub fn TableFile(#[prop(into)] name: String, #[prop(into)] title: String, table: Callback<(), Table>) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let save = move |_| {
        let csv = table.run(()).csv(&words.catalogue());
        let saved = csv
            .ok()
            .and_then(|csv| download::save(&format!("{name}.csv"), BundleFile::Csv.media_type(), csv.as_bytes()).ok());
        failed.set(saved.is_none());
    };
    view! {
        <p class="table-file no-print">
            <button type="button" class="plain" on:click=save>
                {BundleFile::Csv.name()}<span class="visually-hidden">": "{title}</span>
            </button>
            <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
        </p>
    }
}

/// Buttons that save figures in each kind of file, behind a label. `make` gives what is to be saved, at the moment that
/// it is asked for.
#[component]
pub fn BundleButtons(
    #[prop(into)] label: String,
    id: &'static str,
    make: Callback<(), Option<Bundle>>,
) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(None::<Message>);
    let buttons = BundleFile::ALL.map(|format| {
        let save = move |_| {
            let Some(bundle) = make.run(()).filter(|bundle| !bundle.tables.is_empty()) else {
                return failed.set(Some(say::compare_files_empty()));
            };
            failed.set(None);
            spawn_local(async move {
                if !chunk::save_bundle(format, bundle, words).await {
                    // The reader may have gone to another page by now.
                    let _ = failed.try_set(Some(say::ranking_download_failed()));
                }
            });
        };
        view! { <button type="button" on:click=save>{format.name()}</button> }
    });
    view! {
        <div class="pick" role="group" aria-labelledby=id><span id=id>{label}</span>{buttons}</div>
        <p role="status">{move || failed.get().map(|message| words.say(&message))}</p>
    }
}

/// A view as a citation, in a sentence and for BibTeX; nothing where the browser has no day.
#[component]
pub fn Cited(citation: Callback<(), Option<Citation>>) -> impl IntoView {
    let words = Words::now();
    let cited = move || {
        let citation = citation.run(())?;
        let (text, bibtex) = (citation.text(&words.catalogue()), citation.bibtex());
        Some(view! {
            <blockquote class="citation">{text.clone()}</blockquote>
            <p><CopyButton text=text what=words.say(&say::about_cite())/></p>
            <pre class="citation"><code>{bibtex.clone()}</code></pre>
            <p><CopyButton text=bibtex what="BibTeX"/></p>
        })
    };
    view! { <details><summary>{words.say(&say::compare_cite())}</summary>{cited}</details> }
}
