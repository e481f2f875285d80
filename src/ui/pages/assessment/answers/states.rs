//! The six states of an indicator, one of which is chosen.

use super::sheet::Sheet;
use crate::model::PartId;
use crate::model::assessment::{AnswerState, Edit};
use crate::text::{say, state_name};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Input;

/// The id of the radio button of a state.
pub(super) fn radio_id(part: &PartId, state: AnswerState) -> String {
    format!("sheet-{part}-{}", state.digit())
}

/// The radio buttons.
#[component]
pub(super) fn States(part: PartId, state: Memo<AnswerState>) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let scale = sheet.open.shipped().methodology.points;
    let legend = words.say(&say::answer_state_of(sheet.called(words, &part)));
    let buttons = AnswerState::ALL.map(|one| (one, NodeRef::<Input>::new()));
    let group = format!("sheet-{part}");
    let part = StoredValue::new(part);
    let choose = move |chosen: AnswerState| {
        if !sheet.open.edit(Edit::State(part.get_value(), chosen)) {
            // The browser has moved the mark already.
            for (one, button) in buttons {
                if let Some(button) = button.get_untracked() {
                    button.set_checked(state.with_untracked(|state| *state == one));
                }
            }
        }
    };
    let radio = move |(one, button): (AnswerState, NodeRef<Input>)| {
        let id = part.with_value(|part| radio_id(part, one));
        view! {
            <label>
                <input
                    type="radio"
                    id=id
                    name=group.clone()
                    node_ref=button
                    prop:checked=move || state.get() == one
                    on:change=move |_| choose(one)
                />
                <span>{words.say(&state_name(one, scale))}</span>
                <kbd aria-hidden="true">{one.digit() + 1}</kbd>
            </label>
        }
    };
    view! {
        <fieldset class="sheet-states" disabled=move || !sheet.may_edit.get()>
            <legend class="visually-hidden">{legend}</legend>
            {buttons.map(radio)}
        </fieldset>
    }
}
