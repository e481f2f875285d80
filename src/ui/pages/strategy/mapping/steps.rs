//! Taking steps back and again, and the whole back to what is shipped; and how the mapping is kept.

use super::keeping::KeepingLine;
use super::work::Work;
use crate::mapping_editor::{MappingEditor, Step};
use crate::text::{Message, say};
use crate::ui::words::Words;
use leptos::prelude::*;

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
        <div class="actions no-print" role="group" aria-label=words.say(&say::desk_steps())>
            {button(say::desk_undo(), say::desk_did_undo, MappingEditor::can_undo, undo)}
            {button(say::desk_redo(), say::desk_did_redo, MappingEditor::can_redo, redo)}
            {button(say::desk_reset(), say::desk_did_reset, |editor| !editor.is_shipped(), reset)}
        </div>
        <div class="no-print"><KeepingLine/></div>
    }
}

fn undo(work: Work) -> Step {
    work.open.act(|editor, storage| editor.undo(storage)).unwrap_or(Step::Gone)
}

fn redo(work: Work) -> Step {
    work.open.act(|editor, storage| editor.redo(storage)).unwrap_or(Step::Gone)
}

fn reset(work: Work) -> Step {
    work.open.replace(&work.open.context().shipped)
}
