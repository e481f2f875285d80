//! The publisher's list in the place of a working list: a file is read, looked at, and taken in, and can be taken out
//! again. Answers stay as they are all along.

use crate::browser::file::PickedFile;
use crate::browser::{document, download, task};
use crate::bundle::BundleFile;
use crate::model::AsOf;
use crate::model::assessment::{BroughtList, Corrections, Edit, FileName, ItemChanges, Unknown};
use crate::text::{Message, Value, say};
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::components::DataTable;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{ListPreview, list_template};
use crate::wire::{LIST_COLUMNS, ListFault, MOST_LIST_BYTES, read_publisher_list};
use std::sync::Arc;

const FIELD_ID: &str = "publisher-list";
const READ_ID: &str = "publisher-list-read";
const TOLD_ID: &str = "publisher-list-told";

/// So many faults are listed: who mends those sees the others with the next try.
const MOST_FAULTS: usize = 20;

/// What came of a file that was picked.
#[derive(Clone)]
enum Came {
    /// It cannot be taken in; why.
    Refused(String, Arc<Vec<Message>>),
    /// The reader looks at it.
    Read(String, Arc<Corrections>),
}

/// The way to bring a list.
#[component]
pub(super) fn PublisherList() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let (came, told) = (RwSignal::new(None::<Came>), RwSignal::new(None::<Message>));
    let tell = move |said: Message| {
        told.set(Some(said));
        came.set(None);
        document::focus_quietly(TOLD_ID);
    };
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        told.set(None);
        task::spawn(async move {
            let found = read(words, open, &file).await;
            // The reader may have gone to another page by now.
            if came.try_set(Some(found)).is_some() {
                return;
            }
            request_animation_frame(|| {
                document::focus(READ_ID);
            });
        });
    };
    let save = move |_| {
        if let Some(why) = save_template(words, open) {
            told.set(Some(why));
        }
    };
    let brought = open
        .memo(|assessment| assessment.item_changes().brought.as_ref().map(|list| (list.file.to_string(), list.taken)));
    let now = move || {
        let (file, taken) = brought.get()?;
        let said = words.say(&say::list_now(file, Value::Date(taken.map(AsOf::from))));
        let remove = move |_| {
            if open.edit(Edit::BringList(None)) {
                tell(say::list_removed());
            }
        };
        Some(view! {
            <div class="pick">
                <span>{said}</span>
                <button type="button" disabled=move || !open.may_edit() on:click=remove>
                    {words.say(&say::list_remove())}
                </button>
            </div>
        })
    };
    let take = move |file: String, items: Arc<Corrections>| {
        let list = BroughtList {
            file: FileName::cut(&file),
            taken: Some(today()),
            items: Corrections::clone(&items),
            unknown: Unknown::default(),
        };
        if open.edit(taking(open.with_untracked(|one| one.item_changes().clone()), list)) {
            tell(say::list_taken(file));
        }
    };
    let cancel = move || {
        came.set(None);
        document::focus(FIELD_ID);
    };
    let shown = move || {
        came.get().map(|came| match came {
            Came::Refused(file, faults) => refused(words, file, &faults).into_any(),
            Came::Read(file, items) => looked_at(words, open, file, items, take, cancel).into_any(),
        })
    };
    let max = {
        let shipped = open.shipped();
        words.amount(shipped.methodology.points.decimal(shipped.methodology.points.max))
    };
    view! {
        <div class="stack">
            <p>{words.say(&say::list_about())}</p>
            {now}
            <p>
                <label class="field" for=FIELD_ID>{words.say(&say::list_file())}</label>
                <input
                    id=FIELD_ID
                    type="file"
                    accept=".csv,.json,.txt,text/csv,application/json"
                    aria-describedby="publisher-list-about"
                    disabled=move || !open.may_edit()
                    on:change=pick
                />
            </p>
            <p class="small" id="publisher-list-about">{words.say(&say::list_file_about(max))}</p>
            <p><button type="button" on:click=save>{words.say(&say::list_template())}</button></p>
            <p role="status" id=TOLD_ID tabindex="-1">{move || told.get().map(|told| words.say(&told))}</p>
            {shown}
        </div>
    }
}

/// The list in the place of what is there; what was corrected of the list before goes with it.
fn taking(before: ItemChanges, list: BroughtList) -> Edit {
    let own = before.own.into_keys().map(|part| Edit::Correct(part, Box::default()));
    Edit::Several(std::iter::once(Edit::BringList(Some(Box::new(list)))).chain(own).collect())
}

async fn read(words: Words, open: OpenAssessment, file: &PickedFile) -> Came {
    let name = file.name();
    let refused = |faults: Vec<Message>| Came::Refused(name.clone(), Arc::new(faults));
    let shipped = open.shipped();
    let bytes = usize::try_from(file.size()).unwrap_or(usize::MAX);
    if bytes > MOST_LIST_BYTES {
        return refused(vec![Message::from(&ListFault::TooLarge { bytes, most: MOST_LIST_BYTES })]);
    }
    let Ok(bytes) = file.bytes().await else { return refused(vec![say::list_reading_failed()]) };
    match read_publisher_list(&bytes, &shipped.methodology, words.language().tag()) {
        Ok(items) => Came::Read(name, Arc::new(items)),
        Err(faults) => {
            let mut said: Vec<Message> = faults.iter().take(MOST_FAULTS).map(Message::from).collect();
            let more = faults.len().saturating_sub(MOST_FAULTS);
            said.extend((more > 0).then(|| say::list_fault_more(more)));
            refused(said)
        }
    }
}

/// Saves the list as it stands, to be filled in; says why where that is not possible.
fn save_template(words: Words, open: OpenAssessment) -> Option<Message> {
    let index = untrack(|| open.index());
    let csv = list_template(&index.methodology).csv_under(LIST_COLUMNS.into_iter(), &words.catalogue()).ok();
    let name = format!("indicators-{}.csv", index.methodology.id);
    // With the mark by which spreadsheets know the letters.
    let saved = csv
        .and_then(|csv| download::save(&name, BundleFile::Csv.media_type(), format!("\u{feff}{csv}").as_bytes()).ok());
    saved.is_none().then(say::ranking_download_failed)
}

fn refused(words: Words, file: String, faults: &[Message]) -> impl IntoView + use<> {
    let faults = faults.iter().map(|fault| view! { <li>{words.say(fault)}</li> }).collect_view();
    view! {
        <div class="notice error" role="alert" id=READ_ID tabindex="-1">
            <p><strong>{words.say(&say::list_failed(file))}</strong></p>
            <ul class="long-text">{faults}</ul>
        </div>
    }
}

/// What a list says, before anything changes.
fn looked_at(
    words: Words,
    open: OpenAssessment,
    file: String,
    items: Arc<Corrections>,
    take: impl Fn(String, Arc<Corrections>) + Copy + 'static,
    cancel: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let preview = ListPreview::of(&open.shipped().methodology, &items);
    let counts = words.say(&say::list_counts(preview.confirmed, preview.changed));
    let own = open.with_untracked(|assessment| assessment.item_changes().own.len());
    let own = (own > 0).then(|| view! { <p>{words.say(&say::list_own_go(own))}</p> });
    let table = (!preview.differences.rows.is_empty()).then(|| {
        view! { <DataTable table=preview.differences.clone() caption=words.say(&say::list_changes())/> }
    });
    let heading = words.say(&say::list_read(file.as_str()));
    view! {
        <section class="stack" aria-labelledby=READ_ID>
            <h2 id=READ_ID tabindex="-1">{heading}</h2>
            <p>{counts}</p>
            {own}
            {table}
            <p class="pick">
                <button
                    type="button"
                    class="primary"
                    disabled=move || !open.may_edit()
                    on:click=move |_| take(file.clone(), Arc::clone(&items))
                >
                    {words.say(&say::list_take())}
                </button>
                <button type="button" on:click=move |_| cancel()>{words.say(&say::assess_list_cancel())}</button>
            </p>
        </section>
    }
}
