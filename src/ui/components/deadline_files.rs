//! Deadlines as a calendar and as a table for spreadsheets.

use crate::browser::download;
use crate::bundle::{BundleFile, calendar, file_name};
use crate::model::IndexData;
use crate::text::{Message, say};
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::Deadlines;
use std::sync::Arc;

/// What calendar files are (RFC 5545, 8.1).
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// Whose deadlines are saved.
pub struct DeadlinesOf {
    /// By what a calendar knows their events again.
    pub id: String,
    /// What they are called in a calendar.
    pub name: String,
    /// What is in the files, for their name.
    pub file: String,
    /// The index, which says how points are written.
    pub index: Arc<IndexData>,
}

/// A button for each file, where there is anything ahead.
#[component]
pub fn DeadlineFiles(ahead: Memo<Deadlines>, of: Callback<(), DeadlinesOf>) -> impl IntoView {
    let words = Words::now();
    let outcome = RwSignal::new(None::<Message>);
    let save = move |file: &str, extension: &str, kind: &str, text: Option<String>| {
        let name = file_name(file, true, extension);
        let saved = text.and_then(|text| download::save(&name, kind, text.as_bytes()).ok());
        outcome.set(Some(match saved {
            Some(()) => say::kept_saved(name),
            None => say::ranking_download_failed(),
        }));
    };
    let save_calendar = move |_| {
        let DeadlinesOf { id, name, file, .. } = of.run(());
        let events = ahead.with_untracked(|ahead| ahead.events(&id, &name, &words.catalogue()));
        save(&file, "ics", CALENDAR, Some(calendar(&name, today(), &events)));
    };
    let save_table = move |_| {
        let DeadlinesOf { file, index, .. } = of.run(());
        let table = ahead.with_untracked(|ahead| ahead.table(&index.methodology));
        save(&file, "csv", BundleFile::Csv.media_type(), table.csv(&words.catalogue()).ok());
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
