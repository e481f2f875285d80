//! The name of the plan and the note on it, steps taken back and again, and how all of it is kept.

use super::field::kept_field;
use super::open::{OpenPlan, save};
use super::shown::ShownPlan;
use crate::browser::document;
use crate::model::assessment::{Name, Prose};
use crate::own_editor::Step;
use crate::records::Kind;
use crate::text::{Message, say};
use crate::ui::components::{RecordWords, own_kept, record_role, set_aside, storage_state};
use crate::ui::pages::plan::field::{FieldKind, TypedField};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::kept_plan::{PlanEditor, file_name, text_typed};

/// The section.
pub(super) fn steps(shown: &ShownPlan, open: OpenPlan) -> AnyView {
    let words = Words::now();
    let record = open.record();
    let kind = RecordWords { following: say::kept_plan_following(), deleted: None, late: None, file: "plan-late.json" };
    let refused = move || {
        record.is_refused().then(|| {
            view! { <p class="notice error no-print" role="alert">{words.say(&say::kept_plan_not_editing())}</p> }
        })
    };
    let may_change = Memo::new(move |_| record.may_change());
    let of = shown.clone();
    let fields = move || {
        let open = may_change.get().then_some(open);
        view! {
            <div class="plan-settings kept-plan-fields">{name_field(&of, open)}{note_field(&of, open)}</div>
            {open.map(buttons)}
        }
    };
    let file = Callback::new(move |()| file_name(&open.now()));
    view! {
        <section class="editor-status" aria-labelledby="kept-plan-changing">
            <header class="no-print">
                <h2 id="kept-plan-changing" tabindex="-1">{words.say(&say::kept_plan_changing())}</h2>
            </header>
            {storage_state((say::kept_plan_unread(), say::kept_plan_unread_about()), || ().into_any())}
            {record_role(record.opened(), kind)}
            {refused}
            {move || news(open)}
            {fields}
            <p class="editor-said no-print" role="status">{move || open.said.get().map(|said| words.say(&said))}</p>
            <div class="no-print">{own_kept(words, record, move || save(&open.now()))}</div>
            {set_aside(words, record, Kind::Plan, say::kept_plan_aside(), file)}
        </section>
    }
    .into_any()
}

/// That another tab has changed it.
fn news(open: OpenPlan) -> AnyView {
    let words = Words::now();
    let heard = move |_| {
        open.heard();
        document::focus("kept-plan-changing");
    };
    let told = open.of(PlanEditor::has_news).then(|| {
        view! {
            <div class="notice no-print">
                <p>{words.say(&say::kept_plan_followed())}</p>
                <p><button type="button" on:click=heard>{words.say(&say::close())}</button></p>
            </div>
        }
    });
    view! { <div role="status">{told}</div> }.into_any()
}

fn name_field(shown: &ShownPlan, open: Option<OpenPlan>) -> AnyView {
    let plan = shown.plan;
    kept_field(
        open,
        TypedField {
            id: "kept-plan-name".to_owned(),
            label: Words::now().say(&say::kept_plan_label()),
            is_quiet: false,
            kind: FieldKind::Line,
            value: Memo::new(move |_| plan.with(|plan| plan.name.to_string())),
            take: Callback::new(move |typed: String| {
                let name = match text_typed::<{ Name::MOST }>(&typed) {
                    Ok(name) => name,
                    Err(why) => return Some(why),
                };
                let is_taken = open.is_some_and(|open| open.change(say::kept_plan_did_name(), |plan| plan.name = name));
                (!is_taken).then(say::kept_plan_not_editing)
            }),
            faults: None,
            typing: None,
        },
    )
}

fn note_field(shown: &ShownPlan, open: Option<OpenPlan>) -> AnyView {
    let plan = shown.plan;
    kept_field(
        open,
        TypedField {
            id: "kept-plan-note".to_owned(),
            label: Words::now().say(&say::kept_plan_note()),
            is_quiet: false,
            kind: FieldKind::Lines,
            value: Memo::new(move |_| plan.with(|plan| plan.note.to_string())),
            take: Callback::new(move |typed: String| {
                let note = match text_typed::<{ Prose::MOST }>(&typed) {
                    Ok(note) => note,
                    Err(why) => return Some(why),
                };
                let is_taken = open.is_some_and(|open| open.change(say::kept_plan_did_note(), |plan| plan.note = note));
                (!is_taken).then(say::kept_plan_not_editing)
            }),
            faults: None,
            typing: None,
        },
    )
}

/// The buttons. One that does nothing at the moment keeps the focus all the same.
fn buttons(open: OpenPlan) -> AnyView {
    let words = Words::now();
    let button = move |name: Message, can: fn(&PlanEditor) -> bool, step: fn(OpenPlan) -> Step| {
        let is_off = move || (!open.of(can)).then_some("true");
        let press = move |_| {
            step(open);
        };
        view! { <button type="button" aria-disabled=is_off on:click=press>{words.say(&name)}</button> }
    };
    view! {
        <div class="actions no-print" role="group" aria-label=words.say(&say::editor_steps())>
            {button(say::editor_undo(), PlanEditor::can_undo, |open| open.step(say::editor_did_undo(), PlanEditor::undo))}
            {button(say::editor_redo(), PlanEditor::can_redo, |open| open.step(say::editor_did_redo(), PlanEditor::redo))}
        </div>
    }
    .into_any()
}
