//! The deadlines as a calendar and as a table for spreadsheets.

use crate::browser::download;
use crate::bundle::{BundleFile, calendar};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, file_name, today};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::Deadlines;

/// What calendar files are (RFC 5545, 8.1).
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// A button for each, where there is anything ahead.
#[component]
pub(super) fn Files(ahead: Memo<Deadlines>) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let outcome = RwSignal::new(None::<Message>);
    let save = move |extension: &'static str, kind: &'static str, text: Option<String>| {
        let name = open.with_untracked(|one| {
            file_name("assessment-deadlines", one.index(), today(), one.name().as_str(), extension)
        });
        let saved = text.and_then(|text| download::save(&name, kind, text.as_bytes()).ok());
        outcome.set(Some(match saved {
            Some(()) => say::kept_saved(name),
            None => say::ranking_download_failed(),
        }));
    };
    let save_calendar = move |_| {
        let (id, name) = open.with_untracked(|one| (one.id().to_string(), one.name().to_string()));
        let events = ahead.with_untracked(|ahead| ahead.events(&id, &name, &words.catalogue()));
        save("ics", CALENDAR, Some(calendar(&name, today(), &events)));
    };
    let save_table = move |_| {
        let table = ahead.with_untracked(|ahead| ahead.table(&open.index().methodology));
        save("csv", BundleFile::Csv.media_type(), table.csv(&words.catalogue()).ok());
    };
    view! {
        <div
            class="pick no-print"
            role="group"
            aria-labelledby="deadlines-files"
            hidden=move || ahead.with(|ahead| ahead.rows.is_empty())
        >
            <span id="deadlines-files">{words.say(&say::deadlines_files())}</span>
            <button type="button" on:click=save_calendar>{words.say(&say::deadlines_calendar())}</button>
            <button type="button" on:click=save_table>{BundleFile::Csv.name()}</button>
            <span role="status">{move || outcome.get().map(|said| words.say(&said))}</span>
        </div>
    }
}
