//! Whether anything can be kept on this machine, said at once where it cannot.

use super::export::export_all;
use super::news::News;
use super::shelf::Shelf;
use crate::browser::document;
use crate::records::StoreError;
use crate::text::{Message, say};
use crate::ui::assessment::vault;
use crate::ui::records::VaultState;
use crate::ui::words::Words;
use leptos::prelude::*;

/// Nothing while all is well; else what is wrong, and the ways on.
#[component]
pub(super) fn StorageState() -> impl IntoView {
    let words = Words::now();
    let state = Memo::new(|_| vault().state());
    let again = move || {
        view! { <button type="button" on:click=move |_| vault().retry()>{words.say(&say::try_again())}</button> }
    };
    let reload = move || {
        view! {
            <button type="button" on:click=move |_| document::reload()>{words.say(&say::assess_trust_reload())}</button>
        }
    };
    move || match state.get() {
        VaultState::Opening | VaultState::Open => ().into_any(),
        VaultState::Blocked => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::vault_blocked())}</p>
            </div>
        }
        .into_any(),
        VaultState::Outdated | VaultState::Shut(StoreError::Newer) => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::vault_newer())}</p>
                <p class="pick">{reload()}<Unsaved/></p>
            </div>
        }
        .into_any(),
        VaultState::Shut(why) => view! {
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
    let (words, news, shelf) = (Words::now(), News::here(), Shelf::here());
    let is_any = Memo::new(move |_| shelf.records().with(|records| records.iter().any(|one| one.is_unsaved)));
    move || {
        is_any.get().then(|| {
            view! {
                <button type="button" on:click=move |_| news.of(export_all(shelf))>
                    {words.say(&say::assess_list_export_all())}
                </button>
            }
        })
    }
}
