//! Of a record that is open: who edits it, and whether it is kept; with the ways on where it is not. The same for all kinds
//! of records.

use super::RefusedFields;
use crate::browser::{clock, document, download};
use crate::records::{End, ListState, Role, SaveState, StoreError};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::records::{OpenRecord, RecordStore, StoreState};
use crate::ui::words::Words;

/// What each kind of record has its own words for.
#[derive(Clone, Debug)]
pub struct RecordWords {
    /// That another tab edits it.
    pub following: Message,
    /// That another tab has deleted it; none where the page shows something else then.
    pub deleted: Option<Message>,
    /// That texts came too late, by their number; none where the page lists them.
    pub late: Option<fn(usize) -> Message>,
    /// What a file is called of a text that could not be set aside.
    pub file: &'static str,
}

/// A banner where another tab edits, and what became of texts that came too late. There may be no record yet.
pub fn record_role(record: Signal<Option<OpenRecord>>, kind: RecordWords) -> impl IntoView {
    let words = Words::now();
    let role = Memo::new(move |_| record.with(|record| record.as_ref().map(OpenRecord::role)));
    let late = Memo::new(move |_| record.with(|record| record.as_ref().map(OpenRecord::late)).unwrap_or_default());
    let (said, late_kind) = (kind.clone(), kind);
    view! {
        <div class="no-print" role="status">
            {move || role.get().and_then(|role| banner(words, record, role, &said))}
            {move || {
                let (count, stuck) = late.get();
                let said = late_kind.late.filter(|_| count > 0).map(|late| words.say(&late(count)));
                (said.is_some() || stuck.is_some()).then(|| view! {
                    <div class="notice">
                        {said.map(|said| view! { <p>{said}</p> })}
                        {stuck.map(|why| stranded(words, record, late_kind.file, &why))}
                    </div>
                })
            }}
        </div>
    }
}

fn banner(
    words: Words,
    record: Signal<Option<OpenRecord>>,
    role: Role,
    kind: &RecordWords,
) -> Option<impl IntoView + use<>> {
    let (text, takes_over) = match role {
        Role::Opening | Role::Editing => return None,
        Role::Following => (kind.following.clone(), true),
        Role::TakingOver => (say::assess_taking_over(), false),
        Role::Ended(End::Deleted) => (kind.deleted.clone()?, false),
        Role::Ended(End::Removed) => (say::assess_removed_elsewhere(), false),
        Role::Ended(End::Outdated) => (say::records_newer(), false),
        // The page is about to go.
        Role::Ended(End::Left) => return None,
    };
    let take_over = move |_| {
        if let Some(record) = record.get_untracked() {
            record.take_over();
        }
    };
    let button = takes_over.then(|| {
        view! { <button type="button" class="primary" on:click=take_over>{words.say(&say::assess_take_over())}</button> }
    });
    Some(view! {
        <div class="notice assess-seat">
            <p>{words.say(&text)}</p>
            {button}
        </div>
    })
}

/// That something typed here is nowhere but here, with the way to save it.
fn stranded(
    words: Words,
    record: Signal<Option<OpenRecord>>,
    file: &'static str,
    why: &StoreError,
) -> impl IntoView + use<> {
    let save = move |_| {
        if let Some(text) = record.get_untracked().and_then(|record| record.stranded()) {
            // Where no file can be made either, the notice stays.
            let _ = download::save(file, "application/json", text.as_bytes());
        }
    };
    view! {
        <p>{words.say(&say::assess_stuck(Message::from(why)))}</p>
        <button type="button" class="primary" on:click=save>{words.say(&say::assess_save_file())}</button>
    }
}

/// "Saved at 14:02:07", or that it is on its way, or is not kept; never "saved" alone while a field of the editor holds what
/// was not taken.
pub fn save_line(words: Words, state: Memo<SaveState>) -> impl IntoView {
    let refused = RefusedFields::here();
    let is_saved = move || state.with(|state| matches!(state, SaveState::Saved(_)));
    let is_failed = move || state.with(|state| matches!(state, SaveState::Failed(_)));
    view! {
        // Each save is not announced: it would speak into every edit. That one failed is, below.
        <p
            class="save-state"
            class:failed=move || is_failed() || (is_saved() && refused.count() > 0)
            class:saved=move || is_saved() && refused.count() == 0
        >
            {move || words.say(&state.with(|state| save_said(state, refused.count())))}
        </p>
    }
}

fn save_said(state: &SaveState, refused: usize) -> Message {
    match state {
        SaveState::Opening => say::loading(),
        SaveState::Saving => say::assess_saving(),
        SaveState::Saved(_) if refused > 0 => say::assess_saved_except(refused),
        SaveState::Saved(at) => say::assess_saved(clock::local(*at).time),
        SaveState::Failed(_) => say::assess_not_saved(),
    }
}

/// Nothing as long as what is on the page can be kept; else why it is nowhere else, and the ways on. `save` saves it as a
/// file and says what came of that.
pub fn unkept(
    state: Memo<SaveState>,
    save: impl Fn() -> Vec<String> + Send + Sync + 'static,
    retry: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let words = Words::now();
    let failed = Memo::new(move |_| match state.get() {
        SaveState::Failed(why) => Some(why),
        SaveState::Opening | SaveState::Saving | SaveState::Saved(_) => None,
    });
    let (save, retry) = (StoredValue::new(save), StoredValue::new(retry));
    move || {
        failed.get().map(|why| {
            let said = RwSignal::new(Vec::<String>::new());
            let export = move |_| said.set(save.with_value(|save| save()));
            view! {
                <div class="notice error no-print" role="alert">
                    <p><strong>{words.say(&say::assess_unkept())}</strong>" "{words.say(&Message::from(&why))}</p>
                    <p class="pick">
                        <button type="button" class="primary" on:click=export>{words.say(&say::assess_save_file())}</button>
                        <button type="button" on:click=move |_| retry.with_value(|retry| retry())>
                            {words.say(&say::try_again())}
                        </button>
                    </p>
                    <div role="status">{move || said.get().into_iter().map(|said| view! { <p class="small long-text">{said}</p> }).collect_view()}</div>
                </div>
            }
        })
    }
}

/// Nothing while records can be kept and read; else what is wrong, and the ways on. `unread` says what could
/// not be read, and what is shown meanwhile; `more` is a further way on.
pub fn storage_state((unread, shown): (Message, Message), more: fn() -> AnyView) -> impl IntoView {
    let words = Words::now();
    let state = Memo::new(|_| (RecordStore::here().state(), RecordStore::here().lists()));
    let again = move || {
        view! {
            <button type="button" on:click=move |_| RecordStore::here().retry()>{words.say(&say::try_again())}</button>
        }
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
                <p><strong>{words.say(&unread)}</strong>" "{words.say(&Message::from(&why))}</p>
                <p>{words.say(&shown)}</p>
                <p class="pick">{again()}{more()}</p>
            </div>
        }
        .into_any(),
        (StoreState::Blocked, _) => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::records_blocked())}</p>
            </div>
        }
        .into_any(),
        (StoreState::Outdated | StoreState::Shut(StoreError::Newer), _) => view! {
            <div class="notice error" role="alert">
                <p>{words.say(&say::records_newer())}</p>
                <p class="pick">{reload()}{more()}</p>
            </div>
        }
        .into_any(),
        (StoreState::Shut(why), _) => view! {
            <div class="notice error" role="alert">
                <p><strong>{words.say(&say::assess_trust_shut())}</strong>" "{words.say(&Message::from(&why))}</p>
                <p>{words.say(&say::assess_trust_shut_about())}</p>
                <p class="pick">{again()}{more()}</p>
            </div>
        }
        .into_any(),
    }
}
