//! Taking steps back and again, and the whole back to what is shipped; and whether the mapping is kept on this machine,
//! with what to do where it is not.

use super::work::Work;
use crate::mapping_editor::{Keeping, MappingEditor, Refusal, Step};
use crate::text::{Message, say};
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

/// One line while all is well; a notice with ways on while it is not.
#[component]
fn KeepingLine() -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let keeping = Memo::new(move |_| open.of(MappingEditor::keeping));
    let failed = RwSignal::new(false);
    let save = move |_| failed.set(open.save(&open.own_now(), words).is_err());
    let again = move |_| {
        open.act(|editor, storage| editor.keep(storage));
    };
    move || {
        let refused = match keeping.get() {
            Keeping::Nothing => {
                return view! { <p class="small">{words.say(&say::desk_kept_nothing())}</p> }.into_any();
            }
            Keeping::Kept => return view! { <p class="small">{words.say(&say::desk_kept())}</p> }.into_any(),
            Keeping::Refused(refusal) => message(refusal),
            Keeping::Stuck => say::desk_stuck(),
        };
        view! {
            <div class="notice error" role="alert">
                <p><strong>{words.say(&say::desk_not_kept())}</strong>" "{words.say(&refused)}</p>
                <p class="actions no-print">
                    <button type="button" on:click=save>{words.say(&say::desk_export())}</button>
                    <button type="button" on:click=again>{words.say(&say::try_again())}</button>
                    <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
                </p>
            </div>
        }
        .into_any()
    }
}

fn message(refusal: Refusal) -> Message {
    match refusal {
        Refusal::Blocked => say::desk_blocked(),
        Refusal::Full => say::desk_full(),
        Refusal::Altered => say::desk_altered(),
    }
}
