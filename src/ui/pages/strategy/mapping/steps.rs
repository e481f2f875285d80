//! Taking steps back and again, and the whole back to what is shipped; and whether the mapping is kept on this machine,
//! with what to do where it is not.

use super::work::Work;
use crate::mapping_editor::MappingEditor;
use crate::own_editor::Step;
use crate::records::BIN_DAYS;
use crate::text::{Message, say};
use crate::ui::components::own_kept;
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
    let kept = own_kept(words, open.record(), move || open.save(&open.own_now(), words).is_ok());
    view! {
        <div class="actions no-print" role="group" aria-label=words.say(&say::editor_steps())>
            {button(say::editor_undo(), say::editor_did_undo, MappingEditor::can_undo, undo)}
            {button(say::editor_redo(), say::editor_did_redo, MappingEditor::can_redo, redo)}
            {button(say::editor_reset(), || say::editor_did_reset(BIN_DAYS), |editor| !editor.is_shipped(), reset)}
        </div>
        <div class="no-print">{kept}</div>
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
