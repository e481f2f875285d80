//! Who edits: this tab, or another one that this one follows.

use crate::browser::download;
use crate::records::{End, Role, StoreError};
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A banner, where it is not this tab.
pub(super) fn role(open: OpenAssessment) -> impl IntoView {
    let words = Words::now();
    let role = Memo::new(move |_| open.role());
    let late = Memo::new(move |_| open.record().late());
    view! {
        <div class="no-print" role="status">
            {move || banner(words, open, role.get())}
            {move || {
                let (count, stuck) = late.get();
                (count > 0 || stuck.is_some()).then(|| view! {
                    <div class="notice">
                        {(count > 0).then(|| view! { <p>{words.say(&say::assess_late(count))}</p> })}
                        {stuck.map(|why| stranded(words, open, &why))}
                    </div>
                })
            }}
        </div>
    }
}

fn banner(words: Words, open: OpenAssessment, role: Role) -> Option<impl IntoView> {
    let (text, takes_over) = match role {
        Role::Opening | Role::Editing => return None,
        Role::Following => (say::assess_following(), true),
        Role::TakingOver => (say::assess_taking_over(), false),
        Role::Ended(End::Deleted) => (say::assess_deleted_elsewhere(), false),
        Role::Ended(End::Removed) => (say::assess_removed_elsewhere(), false),
        Role::Ended(End::Outdated) => (say::vault_newer(), false),
        // The page is about to go.
        Role::Ended(End::Left) => return None,
    };
    let button = takes_over.then(|| {
        view! {
            <button type="button" class="primary" on:click=move |_| open.record().take_over()>
                {words.say(&say::assess_take_over())}
            </button>
        }
    });
    Some(view! {
        <div class="notice assess-seat">
            <p>{words.say(&text)}</p>
            {button}
        </div>
    })
}

/// That something typed here is nowhere but here, with the way to save it.
fn stranded(words: Words, open: OpenAssessment, why: &StoreError) -> impl IntoView + use<> {
    let save = move |_| {
        if let Some(text) = open.record().stranded() {
            // Where no file can be made either, the notice stays.
            let _ = download::save("assessment-late.json", "application/json", text.as_bytes());
        }
    };
    view! {
        <p>{words.say(&say::assess_stuck(Message::from(why)))}</p>
        <button type="button" class="primary" on:click=save>{words.say(&say::assess_save_file())}</button>
    }
}
