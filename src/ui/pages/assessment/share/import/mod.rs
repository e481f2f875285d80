//! Files and links that come in: read, looked at one after another, and only then taken over, all at once.

mod incoming;
mod outcome;
mod report;
mod steps;

use crate::browser::file::PickedFile;
use crate::browser::task;
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, kept_states, record_store};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::MOST_BYTES;
use incoming::{Incoming, Step};
use outcome::{FIELD_ID, NEWS_ID, Outcome};
use report::Report;
use std::sync::Arc;
use steps::Steps;

/// The fields, and what came of what is in them.
#[component]
pub(super) fn Import() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let outcome = RwSignal::new(None::<Outcome>);
    let look_at = move |read: Result<Vec<Incoming>, (String, Message)>| {
        let of = open.with_untracked(|assessment| assessment.id().clone());
        task::spawn(async move {
            let found = match read {
                Err((name, why)) => Outcome::Refused(name, why),
                Ok(files) => {
                    // Without them, what both had is found by what the files say alone.
                    let states = kept_states(&record_store(), &of).await.unwrap_or_default();
                    let states = states.into_iter().filter_map(|state| state.snapshot).collect();
                    Outcome::Read(Arc::new(Step::all(files)), Arc::new(states))
                }
            };
            // The reader may have gone to another page by now.
            let _ = outcome.try_set(Some(found));
        });
    };
    let pick = move |event: leptos::ev::Event| {
        let files = PickedFile::all_of(&event);
        if files.is_empty() {
            return;
        }
        task::spawn(async move { look_at(read_all(&files).await) });
    };
    let paste = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        if !text.trim().is_empty() {
            let name = words.say(&say::share_link_in());
            look_at(Incoming::of_link(&text, &name).map(|one| vec![one]).map_err(|why| (name, why)));
        }
    };
    let came = move || {
        outcome.get().map(|outcome_now| match outcome_now {
            Outcome::Refused(name, why) => view! {
                <div class="notice error" role="alert">
                    <p><strong>{words.say(&say::share_import_failed(name))}</strong>" "{words.say(&why)}</p>
                    <p>{words.say(&say::share_import_unchanged())}</p>
                </div>
            }
            .into_any(),
            Outcome::Read(steps, states) => view! { <Steps steps=steps states=states outcome=outcome/> }.into_any(),
            Outcome::Done(_, brought) if brought.is_empty() => ().into_any(),
            Outcome::Done(_, brought) => view! { <Report all=brought/> }.into_any(),
        })
    };
    let done = move || match outcome.get() {
        Some(Outcome::Done(said, _)) => Some(words.say(&said)),
        _ => None,
    };
    view! {
        <section aria-labelledby="share-import" class="stack">
            <h2 id="share-import">{words.say(&say::share_import())}</h2>
            <label class="field share-file">
                {words.say(&say::share_import_file())}
                <input
                    id=FIELD_ID
                    type="file"
                    multiple
                    accept=".json,application/json"
                    aria-describedby="share-import-about"
                    on:change=pick
                />
            </label>
            <p class="small" id="share-import-about">{words.say(&say::share_import_about(words.count(MOST_BYTES)))}</p>
            <label class="field share-file">
                {words.say(&say::share_import_link())}
                <input type="text" autocomplete="off" spellcheck="false" on:change=paste/>
            </label>
            <p id=NEWS_ID class="kept-news" role="status" tabindex="-1">{done}</p>
            {came}
        </section>
    }
}

async fn read_all(files: &[PickedFile]) -> Result<Vec<Incoming>, (String, Message)> {
    let mut read = Vec::new();
    for file in files {
        read.push(Incoming::read(file).await.map_err(|why| (file.name(), why))?);
    }
    Ok(read)
}
