//! The assessment as tables for spreadsheets.

use crate::browser::download;
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, file_name, today};
use crate::ui::pages::assessment::compared::Compared;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{evidence, grounds, indicators};

/// One button for each table.
#[component]
pub(super) fn Tables() -> impl IntoView {
    let (words, open, compared) = (Words::now(), OpenAssessment::here(), Compared::here());
    let outcome = RwSignal::new(None::<Message>);
    let save = move |what: &'static str, make: fn(OpenAssessment, Compared) -> Table| {
        move |_| {
            let name = open.with_untracked(|one| file_name(what, one.index(), today(), one.name().as_str(), "csv"));
            let text = make(open, compared).csv(&words.catalogue()).ok();
            let saved = text.and_then(|text| download::save(&name, "text/csv;charset=utf-8", text.as_bytes()).ok());
            outcome.set(Some(match saved {
                Some(()) => say::kept_saved(name),
                None => say::ranking_download_failed(),
            }));
        }
    };
    view! {
        <section aria-labelledby="share-tables" class="stack">
            <h2 id="share-tables">{words.say(&say::share_tables())}</h2>
            <p>{words.say(&say::share_tables_about())}</p>
            <p class="actions">
                <button type="button" on:click=save("assessment-indicators", of_indicators)>
                    {words.say(&say::share_csv_indicators())}
                </button>
                <button type="button" on:click=save("assessment-evidence", of_evidence)>
                    {words.say(&say::share_csv_evidence())}
                </button>
            </p>
            <p role="status">{move || outcome.get().map(|said| words.say(&said))}</p>
        </section>
    }
}

fn of_indicators(open: OpenAssessment, compared: Compared) -> Table {
    let (index, published) = (open.index(), untrack(|| compared.observation()));
    open.with_untracked(|assessment| {
        let published = published.as_ref().map(|observation| &observation.values);
        indicators(assessment, &index.methodology, published, grounds(assessment, &index, today()))
    })
}

fn of_evidence(open: OpenAssessment, _: Compared) -> Table {
    let index = open.index();
    open.with_untracked(|assessment| evidence(assessment, &index.methodology))
}
