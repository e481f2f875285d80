//! Who brought what, after files were merged.

use crate::browser::download;
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, file_name, today};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Brought, brought as report, outcome};
use std::sync::Arc;

/// A line for each, with what differed folded away, and all of it as a file.
#[component]
pub(super) fn Report(all: Arc<Vec<Brought>>) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let saved = RwSignal::new(None::<Message>);
    let lines: Vec<_> = all.iter().map(|one| line(words, one)).collect();
    let save = move |_| {
        let name =
            open.with_untracked(|one| file_name("merge-report", one.index(), today(), one.name().as_str(), "csv"));
        let text = report(&all).csv(&words.catalogue()).ok();
        let done = text.and_then(|text| download::save(&name, "text/csv;charset=utf-8", text.as_bytes()).ok());
        saved.set(Some(match done {
            Some(()) => say::share_report_saved(name),
            None => say::ranking_download_failed(),
        }));
    };
    view! {
        <section aria-labelledby="share-report" class="stack">
            <h3 id="share-report">{words.say(&say::share_report())}</h3>
            {lines}
            <p class="actions"><button type="button" on:click=save>{words.say(&say::share_report_save())}</button></p>
            <p role="status">{move || saved.get().map(|said| words.say(&said))}</p>
        </section>
    }
}

fn line(words: Words, one: &Brought) -> AnyView {
    let said = words.say(&say::share_report_line(one.file.as_str(), one.name.as_str(), one.rows.len(), one.taken()));
    if one.rows.is_empty() {
        return view! { <p>{said}</p> }.into_any();
    }
    let rows = one.rows.iter().map(|row| {
        let id = row.part.as_ref().map(|part| view! { <span class="id">{part.to_string()}</span> " " });
        let name = words.catalogue().value(&row.name);
        let changes: Vec<_> =
            row.changes.iter().map(|change| view! { <li class="user-text">{words.say(change)}</li> }).collect();
        let became = words.say(&outcome(row, &one.decisions));
        view! {
            <li>
                <p><strong>{id}{name}</strong>" "<span class="badge">{became}</span></p>
                <ul class="long-text">{changes}</ul>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! { <details><summary>{said}</summary><ol class="merge-rows">{rows}</ol></details> }.into_any()
}
