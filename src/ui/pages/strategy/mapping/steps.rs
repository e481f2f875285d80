//! Taking steps back and again, and the whole back to what is shipped; and whether the mapping is kept on this machine,
//! with what to do where it is not.

use super::work::Work;
use crate::mapping_editor::MappingEditor;
use crate::own_editor::Step;
use crate::records::{BIN_DAYS, SaveState};
use crate::text::{Message, say};
use crate::ui::components::{save_line, unkept};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The buttons. One that does nothing at the moment keeps the focus all the same.
#[component]
pub(super) fn Steps() -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let button =
        move |name: Message, done: fn() -> Message, can: fn(&MappingEditor) -> bool, step: fn(Work) -> Step| {
            let is_off = move || !open.of(can);
            let press = move |_| {
                // What is typed is a step too, and the one that is taken back first.
                work.drafts.take_all();
                work.take(done(), |_| step(work));
            };
            view! {
                <button type="button" aria-disabled=move || is_off().then_some("true") on:click=press>
                    {words.say(&name)}
                </button>
            }
        };
    view! {
        <div class="actions no-print" role="group" aria-label=words.say(&say::editor_steps())>
            {button(say::editor_undo(), say::editor_did_undo, MappingEditor::can_undo, undo)}
            {button(say::editor_redo(), say::editor_did_redo, MappingEditor::can_redo, redo)}
            {button(say::editor_reset(), || say::editor_did_reset(BIN_DAYS), |editor| !editor.is_shipped(), reset)}
        </div>
        <div class="no-print"><Kept/></div>
    }
}

fn undo(work: Work) -> Step {
    work.open.step(MappingEditor::undo)
}

fn redo(work: Work) -> Step {
    work.open.step(MappingEditor::redo)
}

fn reset(work: Work) -> Step {
    work.open.reset()
}

/// One line while all is well; a notice with ways on while it is not.
#[component]
fn Kept() -> impl IntoView {
    let (words, open) = (Words::now(), Work::here().open);
    let record = open.record();
    let kept = Memo::new(move |_| record.save_state());
    let is_any = Memo::new(move |_| kept.with(Option::is_some));
    let state = Memo::new(move |_| kept.get().unwrap_or(SaveState::Opening));
    let save = move || {
        let saved = open.save(&open.own_now(), words);
        vec![words.say(&if saved.is_ok() { say::editor_saved_file() } else { say::ranking_download_failed() })]
    };
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
}
