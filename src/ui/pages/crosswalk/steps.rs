//! Steps taken back and again, and the whole back to what is shipped; whether the crosswalk is kept on this machine; and who
//! may change it.

use super::form::take_where_whole;
use super::open::{OpenCrosswalk, Origin};
use crate::crosswalk_editor::CrosswalkEditor;
use crate::own_editor::Step;
use crate::text::{Message, say};
use crate::ui::components::{RecordWords, RefusedFields, own_kept, record_role, storage_state};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What can be done with the whole, and how it is kept; nothing of that while the crosswalk of a link is shown.
#[component]
pub(super) fn Editing(open: OpenCrosswalk) -> impl IntoView {
    let words = Words::now();
    RefusedFields::provide();
    let record = open.record();
    let kind =
        RecordWords { following: say::crosswalk_following(), deleted: None, late: None, file: "crosswalk-late.json" };
    let refused = move || {
        record.is_refused().then(|| {
            view! { <p class="notice error no-print" role="alert">{words.say(&say::crosswalk_not_editing())}</p> }
        })
    };
    let is_fixed = Memo::new(move |_| open.origin() == Origin::Linked || !record.may_change());
    let steps = move || (!is_fixed.get()).then(|| steps(words, open));
    view! {
        <section class="no-print" aria-labelledby="crosswalk-editing">
            <header><h2 id="crosswalk-editing">{words.say(&say::crosswalk_editing())}</h2></header>
            <div class="stack">
                <p class="small">{words.say(&say::crosswalk_editing_about())}</p>
                {storage_state((say::crosswalk_unread(), say::editor_unread_about()), || ().into_any())}
                {record_role(record.opened(), kind)}
                {refused}
                <p id="crosswalk-said" class="editor-said no-print" role="status">
                    {move || open.said.get().map(|said| words.say(&said))}
                </p>
                {steps}
            </div>
        </section>
    }
}

/// The buttons. One that does nothing at the moment keeps the focus all the same.
fn steps(words: Words, open: OpenCrosswalk) -> AnyView {
    let button = move |name: Message, can: fn(&CrosswalkEditor) -> bool, step: fn(OpenCrosswalk) -> Step| {
        let is_off = move || !open.of(can);
        let press = move |_| {
            // What is entered is a step too, and the one that is taken back first.
            take_where_whole(open);
            step(open);
        };
        view! {
            <button type="button" aria-disabled=move || is_off().then_some("true") on:click=press>{words.say(&name)}</button>
        }
    };
    view! {
        <div class="actions no-print" role="group" aria-label=words.say(&say::editor_steps())>
            {button(say::editor_undo(), CrosswalkEditor::can_undo, |open| open.step(say::editor_did_undo(), CrosswalkEditor::undo))}
            {button(say::editor_redo(), CrosswalkEditor::can_redo, |open| open.step(say::editor_did_redo(), CrosswalkEditor::redo))}
            {button(say::editor_reset(), |editor| !editor.is_shipped(), OpenCrosswalk::reset)}
        </div>
        <div class="no-print">{own_kept(words, open.record(), move || open.save(words).is_ok())}</div>
    }
    .into_any()
}
