//! Whether what is on the page is kept, said at once where it is not, with the ways on.

use crate::browser::clock;
use crate::records::{SaveState, StoreError};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, methodology_versions, save};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// "Saved at 14:02:07", or that it is on its way, or is not kept.
pub(super) fn state(words: Words, open: OpenAssessment) -> impl IntoView {
    let state = Memo::new(move |_| open.save_state());
    let is_failed = move || state.with(|state| matches!(state, SaveState::Failed(_)));
    let is_saved = move || state.with(|state| matches!(state, SaveState::Saved(_)));
    view! {
        // Each save is not announced: it would speak into every edit. That one failed is, below.
        <p class="save-state" class:failed=is_failed class:saved=is_saved>
            {move || words.say(&state.with(said))}
        </p>
    }
}

fn said(state: &SaveState) -> Message {
    match state {
        SaveState::Opening => say::loading(),
        SaveState::Saving => say::assess_saving(),
        SaveState::Saved(at) => say::assess_saved(clock::local(*at).time),
        SaveState::Failed(_) => say::assess_not_saved(),
    }
}

/// Why something is not kept or was not taken, with the ways on.
pub(super) fn trouble(open: OpenAssessment) -> impl IntoView {
    let words = Words::now();
    let failed = Memo::new(move |_| match open.save_state() {
        SaveState::Failed(why) => Some(why),
        SaveState::Opening | SaveState::Saving | SaveState::Saved(_) => None,
    });
    let refused =
        move || open.refused().map(|why| view! { <p class="notice error no-print" role="alert">{words.say(&why)}</p> });
    view! {
        {move || failed.get().map(|why| unkept(words, open, &why))}
        {refused}
    }
}

/// That what is on the page is nowhere else, and why.
fn unkept(words: Words, open: OpenAssessment, why: &StoreError) -> impl IntoView + use<> {
    let said = RwSignal::new(Vec::<String>::new());
    let export = move |_| {
        let versions = methodology_versions(&open.index().methodology);
        let saved = open.with_untracked(|assessment| save(assessment, Vec::new(), versions, None));
        said.set(saved.map_or_else(|why| vec![words.say(&why)], |saved| saved.said(words).into()));
    };
    view! {
        <div class="notice error no-print" role="alert">
            <p><strong>{words.say(&say::assess_unkept())}</strong>" "{words.say(&Message::from(why))}</p>
            <p class="pick">
                <button type="button" class="primary" on:click=export>{words.say(&say::assess_save_file())}</button>
                <button type="button" on:click=move |_| open.record().retry()>{words.say(&say::try_again())}</button>
            </p>
            <div role="status">{move || said.get().into_iter().map(|said| view! { <p class="small long-text">{said}</p> }).collect_view()}</div>
        </div>
    }
}
