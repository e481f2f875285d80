//! The mapping as a file, saved and taken up again, and in a link.

use super::replacing::{Offer, Replacing};
use super::work::Work;
use crate::browser::document;
use crate::browser::file::PickedFile;
use crate::browser::task;
use crate::model::{Mapping, mapping_differences};
use crate::own_editor::{ImportError, MOST_BYTES, Step, most_kilobytes, read_import};
use crate::route::Fragment;
use crate::text::{Message, say};
use crate::ui::components::{not_fitting, own_link};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::{Report, write_mapping_link};
use std::sync::Arc;

const FIELD_ID: &str = "editor-import";

/// What came of a file that was picked.
#[derive(Clone)]
enum Outcome {
    /// It cannot be used; why.
    Refused(String, Message),
    /// The reader is asked first, because it would replace changes of theirs.
    Asked(String, Offer),
    /// It is the reader's mapping now, or was already.
    Taken(Message, String, Report),
}

/// Ways to save the mapping as a file and to take one up.
#[component]
pub(super) fn Files() -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let failed = RwSignal::new(false);
    let outcome = RwSignal::new(None::<Outcome>);
    let save = move |_| {
        work.drafts.take_all();
        failed.set(open.save(&open.own_now(), words).is_err());
    };
    let take = move |name: String, offer: Offer| {
        let same = mapping_differences(&open.own_now(), &offer.mapping).is_empty();
        let done = say::editor_did_import(name.as_str());
        if !same && work.take(done, |open| open.replace(&offer.mapping)) == Step::Refused {
            outcome.set(Some(Outcome::Refused(name, say::editor_not_editing())));
            return;
        }
        let said = if same { say::editor_import_same(name.as_str()) } else { say::editor_did_import(name.as_str()) };
        outcome.set(Some(Outcome::Taken(said, name, offer.report)));
    };
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        work.drafts.take_all();
        task::spawn(async move {
            let (name, found) = (file.name(), read(&file, work).await);
            // The reader may have gone to another page by now.
            if outcome.is_disposed() {
                return;
            }
            match found {
                Err(why) => outcome.set(Some(Outcome::Refused(name, why))),
                Ok((mapping, report)) => {
                    let offer = Offer { mapping: Arc::new(mapping), report };
                    let is_same = mapping_differences(&open.own_now(), &offer.mapping).is_empty();
                    if is_same || !open.has_own_now() {
                        take(name, offer);
                    } else {
                        outcome.set(Some(Outcome::Asked(name, offer)));
                    }
                }
            }
        });
    };
    let answered = move |name: String, offer: Option<Offer>| {
        match offer {
            Some(offer) => take(name, offer),
            None => outcome.set(None),
        }
        document::focus(FIELD_ID);
    };
    let came = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::Refused(name, why) => view! {
                <div class="notice error" role="alert">
                    <p><strong>{words.say(&say::editor_import_failed(name))}</strong>" "{words.say(&why)}</p>
                    <p>{words.say(&say::editor_import_unchanged())}</p>
                </div>
            }
            .into_any(),
            Outcome::Asked(name, offer) => {
                let answer = Callback::new(move |offer| answered(name.clone(), offer));
                view! { <Replacing open=open offer=offer on_answer=answer/> }.into_any()
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
                <input id=FIELD_ID type="file" accept=".json,application/json" aria-describedby="editor-import-about" on:change=pick/>
            </p>
            <p class="small" id="editor-import-about">{words.say(&say::editor_import_about(most_kilobytes()))}</p>
            {came}
        </div>
    }
}

async fn read(file: &PickedFile, work: Work) -> Result<(Mapping, Report), Message> {
    let size = file.size();
    if size > MOST_BYTES {
        return Err(Message::from(&ImportError::TooLarge(size)));
    }
    let bytes = file.bytes().await.map_err(|_| say::editor_import_unreadable())?;
    read_import(&work.open.context(), &bytes).map_err(|error| Message::from(&error))
}

/// A link to this view with the mapping that is shown.
#[component]
pub(super) fn MappingLink() -> impl IntoView {
    let work = Work::here();
    let carried = Memo::new(move |_| write_mapping_link(&work.open.mapping(), &work.open.context().shipped));
    let said = [say::editor_link(), say::editor_link_about(), say::editor_link_long()];
    own_link(Words::now(), carried, Fragment::Mapping, said)
}
