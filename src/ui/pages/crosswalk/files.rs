//! The crosswalk as a file, saved and taken up again, and in a link.

use super::form::take_where_whole;
use super::open::OpenCrosswalk;
use crate::browser::document;
use crate::browser::file::PickedFile;
use crate::browser::task;
use crate::model::{Crosswalk, crosswalk_differences};
use crate::own_editor::{ImportError, MOST_BYTES, Step, most_kilobytes, read_import};
use crate::route::Fragment;
use crate::text::{Message, say};
use crate::ui::components::{not_fitting, own_link};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::{Report, write_crosswalk_link};
use std::sync::Arc;

const FIELD_ID: &str = "crosswalk-import";
const QUESTION_ID: &str = "crosswalk-replacing";

/// A crosswalk that may become the reader's, and what of it was left out.
#[derive(Clone)]
pub(super) struct Offer {
    pub(super) crosswalk: Arc<Crosswalk>,
    pub(super) report: Report,
}

/// What came of a file that was picked.
#[derive(Clone)]
enum Outcome {
    /// It cannot be used; why.
    Refused(String, Message),
    /// The reader is asked first: it would replace what they have, or not all of it fits.
    Asked(String, Offer),
    /// It is the reader's crosswalk now, or was already.
    Taken(Message, String, Report),
}

/// The ways to take it along.
#[component]
pub(super) fn TakeAlong(open: OpenCrosswalk) -> impl IntoView {
    let words = Words::now();
    view! {
        <section class="no-print" aria-labelledby="crosswalk-along">
            <header><h2 id="crosswalk-along">{words.say(&say::editor_along())}</h2></header>
            <div class="columns">
                {files(words, open)}
                {link(words, open)}
            </div>
        </section>
    }
}

/// Saving it as a file, and taking one up.
fn files(words: Words, open: OpenCrosswalk) -> AnyView {
    let failed = RwSignal::new(false);
    let outcome = RwSignal::new(None::<Outcome>);
    let save = move |_| {
        take_where_whole(open);
        failed.set(open.save(words).is_err());
    };
    let take = move |name: String, offer: Offer| {
        let said = say::crosswalk_did_import(name.as_str());
        let said = match open.step(said.clone(), |editor| editor.replace(&offer.crosswalk)) {
            Step::Refused | Step::Gone => {
                return outcome.set(Some(Outcome::Refused(name, say::crosswalk_not_editing())));
            }
            Step::Same => say::crosswalk_import_same(name.as_str()),
            Step::Done => said,
        };
        outcome.set(Some(Outcome::Taken(said, name, offer.report)));
    };
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        take_where_whole(open);
        task::spawn(async move {
            let (name, found) = (file.name(), read(&file, open).await);
            // The reader may have gone to another page by now.
            if outcome.is_disposed() {
                return;
            }
            match found {
                Err(why) => outcome.set(Some(Outcome::Refused(name, why))),
                Ok((crosswalk, report)) => {
                    let is_same = crosswalk_differences(&open.own_now(), &crosswalk).is_empty();
                    let replaces = !is_same && untrack(|| open.has_own());
                    let offer = Offer { crosswalk: Arc::new(crosswalk), report };
                    if replaces || !offer.report.is_clean() {
                        outcome.set(Some(Outcome::Asked(name, offer)));
                    } else {
                        take(name, offer);
                    }
                }
            }
        });
    };
    let came = move || {
        outcome.get().map(|outcome_now| match outcome_now {
            Outcome::Refused(name, why) => view! {
                <div class="notice error" role="alert">
                    <p><strong>{words.say(&say::editor_import_failed(name))}</strong>" "{words.say(&why)}</p>
                    <p>{words.say(&say::crosswalk_import_unchanged())}</p>
                </div>
            }
            .into_any(),
            Outcome::Asked(name, offer) => {
                let asked = offer.clone();
                let answer = Callback::new({
                    let name = name.clone();
                    move |is_wanted: bool| {
                        if is_wanted {
                            take(name.clone(), asked.clone());
                        } else {
                            outcome.set(None);
                        }
                        document::focus(FIELD_ID);
                    }
                });
                replacing(words, open, Some((&name, &offer.report)), answer)
            }
            Outcome::Taken(said, name, report) => view! {
                <p role="status">{words.say(&said)}</p>
                {not_fitting(words, &name, &report)}
            }
            .into_any(),
        })
    };
    view! {
        <div class="stack">
            <h3>{words.say(&say::editor_files())}</h3>
            <p class="actions">
                <button type="button" on:click=save>{words.say(&say::editor_export())}</button>
                <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
            </p>
            <p>
                <label class="field" for=FIELD_ID>{words.say(&say::editor_import())}</label>
                <input id=FIELD_ID type="file" accept=".json,application/json" aria-describedby="crosswalk-import-about" on:change=pick/>
            </p>
            <p class="small" id="crosswalk-import-about">{words.say(&say::crosswalk_import_about(most_kilobytes()))}</p>
            {came}
        </div>
    }
    .into_any()
}

async fn read(file: &PickedFile, open: OpenCrosswalk) -> Result<(Crosswalk, Report), Message> {
    let size = file.size();
    if size > MOST_BYTES {
        return Err(Message::from(&ImportError::TooLarge(size)));
    }
    let bytes = file.bytes().await.map_err(|_| say::editor_import_unreadable())?;
    read_import(&open.context(), &bytes).map_err(|error| Message::from(&error))
}

/// Asking before a crosswalk takes the place of what the reader has, or of which not all fits. What the reader has can be
/// saved first.
pub(super) fn replacing(
    words: Words,
    open: OpenCrosswalk,
    file: Option<(&str, &Report)>,
    on_answer: Callback<bool>,
) -> AnyView {
    let count = crosswalk_differences(&open.context().shipped, &open.own_now()).len();
    let has_own = count > 0;
    let saved = RwSignal::new(None);
    let save = move |_| saved.set(Some(open.save(words).is_ok()));
    let outcome = move || {
        saved.get().map(|is_saved| {
            words.say(&if is_saved { say::editor_saved_file() } else { say::ranking_download_failed() })
        })
    };
    let question = if has_own { say::crosswalk_replacing(count) } else { say::crosswalk_partly() };
    let about = if has_own { say::editor_replacing_about() } else { say::crosswalk_partly_about() };
    let go = if has_own { say::editor_replacing_go() } else { say::crosswalk_partly_go() };
    let left_out = file.and_then(|(name, report)| not_fitting(words, name, report));
    request_animation_frame(|| {
        document::focus(QUESTION_ID);
    });
    view! {
        <div class="notice" role="group" aria-labelledby=QUESTION_ID>
            <p id=QUESTION_ID tabindex="-1"><strong>{words.say(&question)}</strong></p>
            <p>{words.say(&about)}</p>
            {left_out}
            <p class="actions">
                {has_own.then(|| view! {
                    <button type="button" on:click=save>{words.say(&say::editor_replacing_save())}</button>
                })}
                <button type="button" on:click=move |_| on_answer.run(true)>{words.say(&go)}</button>
                <button type="button" on:click=move |_| on_answer.run(false)>{words.say(&say::editor_replacing_no())}</button>
                <span role="status">{outcome}</span>
            </p>
        </div>
    }
    .into_any()
}

/// A link to this view with the crosswalk that is shown.
fn link(words: Words, open: OpenCrosswalk) -> AnyView {
    let carried = Memo::new(move |_| write_crosswalk_link(&open.crosswalk(), &open.context().shipped));
    let said = [say::crosswalk_link(), say::crosswalk_link_about(), say::crosswalk_link_long()];
    own_link(words, carried, Fragment::Crosswalk, said)
}
