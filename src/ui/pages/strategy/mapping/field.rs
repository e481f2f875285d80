//! The two fields of a link: how strongly, and why.

use crate::model::Strength;
use crate::own_editor::MOST_CHARACTERS;
use crate::text::{Message, say};
use crate::ui::components::RefusedFields;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What a strength is called, with what it counts.
pub(super) fn strength_words(strength: Strength) -> Message {
    match strength {
        Strength::Direct => say::editor_direct_counts(),
        Strength::Supporting => say::editor_supporting_counts(),
    }
}

const fn value(strength: Strength) -> &'static str {
    match strength {
        Strength::Direct => "direct",
        Strength::Supporting => "supporting",
    }
}

/// A menu of the two strengths. `full_label` begins as `label` does and says which link it is of.
#[component]
pub(super) fn StrengthSelect(
    label: String,
    #[prop(optional, into)] full_label: Option<String>,
    #[prop(into)] chosen: Signal<Option<Strength>>,
    on_choose: Callback<Strength>,
) -> impl IntoView {
    let words = Words::now();
    let choose = move |event| {
        let name = event_target_value(&event);
        if let Some(strength) = Strength::ALL.into_iter().find(|one| value(*one) == name) {
            on_choose.run(strength);
        }
    };
    let options = Strength::ALL.map(|one| {
        view! {
            <option value=value(one) prop:selected=move || chosen.get() == Some(one)>
                {words.say(&strength_words(one))}
            </option>
        }
    });
    view! {
        <label class="field">
            {label}
            <select aria-label=full_label on:change=choose>{options}</select>
        </label>
    }
}

/// A reason to be typed, with what is wrong with it. What is typed is told at once and changes nothing on the page; it
/// counts when the field is left.
#[component]
pub(super) fn ReasonField(
    id: String,
    #[prop(optional, into)] full_label: Option<String>,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] problem: Signal<Option<String>>,
    on_typed: Callback<String>,
    #[prop(optional)] on_left: Option<Callback<String>>,
) -> impl IntoView {
    let words = Words::now();
    let problem_id = format!("{id}-problem");
    let is_wrong = move || problem.with(Option::is_some);
    RefusedFields::here().watch(is_wrong);
    let described = problem_id.clone();
    view! {
        <div class="editor-reason">
            <label class="field" for=id.clone()>{words.say(&say::editor_reason())}</label>
            <textarea
                id=id
                rows="2"
                maxlength=MOST_CHARACTERS.to_string()
                aria-label=full_label
                aria-invalid=move || is_wrong().then_some("true")
                aria-describedby=move || is_wrong().then(|| described.clone())
                prop:value=text
                on:input=move |event| {
                    on_typed.try_run(event_target_value(&event));
                }
                on:change=move |event| {
                    // A field that goes with the focus in it may say so when nobody listens any more.
                    if let Some(left) = on_left {
                        left.try_run(event_target_value(&event));
                    }
                }
            ></textarea>
            <p class="editor-problem" id=problem_id role="alert">{problem}</p>
        </div>
    }
}
