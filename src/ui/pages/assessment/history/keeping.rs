//! Keeping the state of now, under a name.

use super::state_list::{NEWS_ID, StateList};
use crate::browser::task;
use crate::model::assessment::{Name, Snapshot, Unknown};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, keep_state, record_store, snapshot_id, today};
use crate::ui::lasting::Lasting;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The form, and what came of it.
#[component]
pub(super) fn Keeping() -> impl IntoView {
    let (words, open, list) = (Words::now(), OpenAssessment::here(), StateList::here());
    let of = open.with_untracked(|assessment| format!("kept-name-{}", assessment.id()));
    let name = Lasting::here().signal(&of, String::new());
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let assessment = open.with_untracked(Clone::clone);
        let versions = open.versions();
        let called = name.with_untracked(|name| Name::cut(name.trim()));
        let said =
            if called.is_empty() { say::kept_kept(say::kept_by_hand()) } else { say::kept_kept(called.as_str()) };
        let (id, date, unknown) = (snapshot_id(), today(), Unknown::default());
        let snapshot = Snapshot { id, name: called, date, automatic: false, received: false, assessment, unknown };
        task::spawn(async move {
            match keep_state(&record_store(), &snapshot, &versions).await {
                Ok(()) => {
                    let _ = name.try_set(String::new());
                    list.tell(said);
                }
                Err(error) => list.tell(say::kept_not_kept(Message::from(&error))),
            }
        });
    };
    view! {
        <form class="pick kept-keep" on:submit=keep>
            <label class="field">
                {words.say(&say::kept_name())}
                <input
                    type="text"
                    maxlength=Name::MOST.to_string()
                    autocomplete="off"
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
            <button type="submit">{words.say(&say::kept_keep())}</button>
        </form>
        <p id=NEWS_ID class="kept-news" role="status" tabindex="-1">
            {move || list.news().map(|news| words.say(&news))}
        </p>
    }
}
