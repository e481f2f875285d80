//! The assessment as tables for spreadsheets.

use crate::browser::download;
use crate::model::assessment::{Assessment, Origin};
use crate::model::{IndexData, Observation};
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, file_name, today};
use crate::ui::words::Words;
use crate::view_model::assessment::{csv, evidence, indicators};
use leptos::prelude::*;

/// One button for each table.
#[component]
pub(super) fn Tables() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let outcome = RwSignal::new(None::<Message>);
    let save = move |what: &'static str, make: fn(OpenAssessment) -> Table| {
        move |_| {
            let name = open.with_untracked(|one| file_name(what, one.index(), today(), one.name().as_str(), "csv"));
            let text = csv(&make(open), &words.catalogue()).ok();
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

fn of_indicators(open: OpenAssessment) -> Table {
    let index = open.index();
    open.with_untracked(|assessment| {
        let of_country = assessment.country().and_then(|country| index.best_known(country));
        let published = started_from(assessment, &index).or(of_country);
        indicators(assessment, &index.methodology, published.map(|observation| &observation.values), today())
    })
}

fn of_evidence(open: OpenAssessment) -> Table {
    let index = open.index();
    open.with_untracked(|assessment| evidence(assessment, &index.methodology))
}

/// The observation that the assessment was started from, where it is held.
fn started_from<'a>(assessment: &Assessment, index: &'a IndexData) -> Option<&'a Observation> {
    let Origin::Published(origin) = assessment.origin() else { return None };
    let is_it = |one: &&Observation| one.source == origin.source && one.as_of == origin.as_of;
    index.of(assessment.country()?).iter().find(is_it)
}
