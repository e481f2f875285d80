//! Whether anything can be kept on this machine, said at once where it cannot.

use super::export::export_all;
use super::kept_list::KeptList;
use super::news::News;
use crate::browser::document;
use crate::records::ListState;
use crate::records::StoreError;
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::StoreState;
use crate::ui::words::Words;

/// Nothing while all is well; else what is wrong, and the ways on.
#[component]
pub(super) fn StorageState() -> impl IntoView {
    let words = Words::now();
    let state = Memo::new(|_| (record_store().state(), record_store().lists()));
    let again = move || {
        view! { <button type="button" on:click=move |_| record_store().retry()>{words.say(&say::try_again())}</button> }
    };
    let reload = move || {
        view! {
            <button type="button" on:click=move |_| document::reload()>{words.say(&say::assess_trust_reload())}</button>
        }
    };
    move || match state.get() {
        (StoreState::Opening | StoreState::Open, ListState::Loading | ListState::There) => ().into_any(),
        (StoreState::Opening | StoreState::Open, ListState::Failed(why)) => view! {
            <div class="notice error" role="alert">
                <p><strong>{words.say(&say::assess_trust_unread())}</strong>" "{words.say(&Message::from(&why))}</p>
                <p>{words.say(&say::assess_trust_unread_about())}</p>
                <p class="pick">{again()}<Unsaved/></p>
            </div>
        }
        .into_any(),
        (StoreState::Blocked, _) => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::vault_blocked())}</p>
            </div>
        }
        .into_any(),
        (StoreState::Outdated | StoreState::Shut(StoreError::Newer), _) => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::vault_newer())}</p>
                <p class="pick">{reload()}<Unsaved/></p>
            </div>
        }
        .into_any(),
        (StoreState::Shut(why), _) => view! {
            <div class="notice error" role="alert">
                <p><strong>{words.say(&say::assess_trust_shut())}</strong>" "{words.say(&Message::from(&why))}</p>
                <p>{words.say(&say::assess_trust_shut_about())}</p>
                <p class="pick">{again()}<Unsaved/></p>
            </div>
        }
        .into_any(),
    }
}

/// A way to save what is on the page only, where there is such.
#[component]
fn Unsaved() -> impl IntoView {
    let (words, news, list) = (Words::now(), News::here(), KeptList::here());
    let is_any = Memo::new(move |_| list.records().with(|records| records.iter().any(|one| one.is_unsaved)));
    move || {
        is_any.get().then(|| {
            view! {
                <button type="button" on:click=move |_| news.of(export_all(list))>
                    {words.say(&say::assess_list_export_all())}
                </button>
            }
        })
    }
}
