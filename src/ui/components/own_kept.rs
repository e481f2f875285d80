//! What is said of something that the reader has made of something shipped, whatever it is: how it is kept, what of it did
//! not fit, texts that were set aside, and its link.

use super::{CopyButton, save_line, unkept};
use crate::browser::{document, download, task};
use crate::own_editor::Quarantined;
use crate::records::{Kind, SaveState};
use crate::route::{Address, Fragment, LONGEST_MAPPING};
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{OwnRecord, RecordStore};
use crate::ui::words::Words;
use crate::wire::Report;
use std::sync::Arc;

/// Takes the focus of a button that goes with its text.
const QUARANTINE_ID: &str = "editor-asides";

/// How it is kept: one line while all is well; a notice with ways on while it is not. `save` saves it as a file, and says
/// whether that went.
pub fn own_kept(words: Words, record: OwnRecord, save: impl Fn() -> bool + Send + Sync + 'static) -> AnyView {
    let kept = Memo::new(move |_| record.save_state());
    let is_any = Memo::new(move |_| kept.with(Option::is_some));
    let state = Memo::new(move |_| kept.get().unwrap_or(SaveState::Opening));
    let save = move || vec![words.say(&if save() { say::editor_saved_file() } else { say::ranking_download_failed() })];
    let line = move || {
        if is_any.get() {
            save_line(words, state).into_any()
        } else {
            view! { <p class="small">{words.say(&say::editor_kept_nothing())}</p> }.into_any()
        }
    };
    view! {
        {line}
        {unkept(state, save, move || record.retry())}
    }
    .into_any()
}

/// What of a file, a link or a text that was set aside did not fit, each with its place. `name` is what that is called.
pub fn not_fitting(words: Words, name: &str, report: &Report) -> Option<AnyView> {
    let problem = |problem| view! { <li>{words.say(&Message::from(problem))}</li> };
    let listed = (!report.is_clean()).then(|| {
        view! {
            <details class="notice" open>
                <summary>{words.say(&say::editor_not_fitting(name, report.count()))}</summary>
                <ul>{report.problems.iter().map(problem).collect_view()}</ul>
            </details>
        }
    });
    listed.map(IntoView::into_any)
}

/// Texts of a kind that were set aside: why, and the ways to take each along, as a file called `file`, and to remove it.
/// `called` is what one is called.
pub fn set_aside(words: Words, record: OwnRecord, kind: Kind, called: Message, file: Callback<(), String>) -> AnyView {
    let quarantined = Memo::new(move |_| record.quarantined());
    let said = RwSignal::new(None::<Message>);
    let listed = move || {
        let entry = |one: &Quarantined| entry(words, one, (kind, &called), file, said);
        quarantined.get().iter().map(entry).collect_view()
    };
    view! {
        <div id=QUARANTINE_ID tabindex="-1">{listed}</div>
        <p class="small" role="status">{move || said.get().map(|message| words.say(&message))}</p>
    }
    .into_any()
}

fn entry(
    words: Words,
    record: &Quarantined,
    (kind, called): (Kind, &Message),
    file: Callback<(), String>,
    said: RwSignal<Option<Message>>,
) -> AnyView {
    let text = Arc::clone(&record.text);
    let save = move |_| {
        let saved = download::save(&file.run(()), "application/json", text.as_bytes());
        said.set(saved.is_err().then(say::ranking_download_failed));
    };
    let removing = record.key.clone().map(|key| {
        let remove = move |_| {
            let key = key.clone();
            task::spawn(async move {
                let removed = RecordStore::here().forget_quarantined(&key).await;
                // The reader may have gone to another page by now.
                let _ = said
                    .try_set(Some(removed.map_or_else(|why| Message::from(&why), |()| say::editor_aside_removed())));
                document::focus(QUARANTINE_ID);
            });
        };
        view! { <button type="button" on:click=remove>{words.say(&say::editor_aside_remove())}</button> }
    });
    let left_out = record.report().and_then(|report| not_fitting(words, &words.say(called), report));
    view! {
        <div class="notice error">
            <p>{words.say(&record.message(kind))}</p>
            {left_out}
            <p class="actions no-print">
                <button type="button" on:click=save>{words.say(&say::editor_aside_save())}</button>
                {removing}
            </p>
        </div>
    }
    .into_any()
}

/// A link to this view with what is shown, how long it is, and a button that copies it. `carried` is what stands in
/// `fragment`; `said` is what the link is called, what there is to know of it, and that it became too long to copy.
pub fn own_link(words: Words, carried: Memo<String>, fragment: fn(String) -> Fragment, said: [Message; 3]) -> AnyView {
    let navigation = Navigation::here();
    let [called, about, too_long] = said.map(|message| words.say(&message));
    let link = Memo::new(move |_| {
        let fragment = Some(fragment(carried.get()));
        navigation.absolute(&Address { fragment, embed: false, scheme: None, ..navigation.address() })
    });
    let what = called.clone();
    let copying = move || {
        if carried.with(String::len) > LONGEST_MAPPING {
            return view! { <p class="notice">{too_long.clone()}</p> }.into_any();
        }
        let link = link.get();
        let length = words.say(&say::editor_link_length(link.len()));
        view! { <p><CopyButton text=link what=what.clone()/> " " <span class="small">{length}</span></p> }.into_any()
    };
    view! {
        <div class="stack">
            <h3>{called.clone()}</h3>
            <label class="field link-field">
                {called}
                <input type="text" readonly prop:value=link/>
            </label>
            {copying}
            <p class="small">{about}</p>
        </div>
    }
    .into_any()
}
