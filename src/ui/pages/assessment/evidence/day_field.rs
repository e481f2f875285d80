//! Fields of a piece of evidence for days.

use super::piece::Piece;
use super::text_field::FieldProblem;
use crate::browser::date_field;
use crate::model::Day;
use crate::model::assessment::EvidenceItem;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Input;

/// A field that holds a day.
pub(super) struct DayOf {
    name: &'static str,
    label: fn() -> Message,
    about: Option<fn() -> Message>,
    shown: fn(&EvidenceItem) -> Option<Day>,
    put: fn(&mut EvidenceItem, Option<Day>),
}

/// The day it took effect.
pub(super) const EFFECTIVE: DayOf = DayOf {
    name: "effective",
    label: say::assess_file_effective,
    about: Some(say::evidence_effective_about),
    shown: |item| item.effective,
    put: |item, day| item.effective = day,
};
/// The day it was entered here.
pub(super) const ENTERED: DayOf = DayOf {
    name: "entered",
    label: say::assess_file_entered,
    about: None,
    shown: |item| item.entered,
    put: |item, day| item.entered = day,
};
/// The last day on which it is valid.
pub(super) const VALID_UNTIL: DayOf = DayOf {
    name: "until",
    label: say::assess_file_valid_until,
    about: None,
    shown: |item| item.valid_until,
    put: |item, day| item.valid_until = day,
};

/// A field for a day. That there is no such day is said when the field is left: while a year is being typed there is
/// none for three letters.
#[component]
pub(super) fn DayField(piece: Piece, of: &'static DayOf) -> impl IntoView {
    let words = Words::now();
    let value = Memo::new(move |_| piece.item.with(|item| (of.shown)(item)));
    let problem = RwSignal::new(None::<Message>);
    let no_day = || say::evidence_no_such_day(Day::FIRST_YEAR.to_string(), Day::LAST_YEAR.to_string());
    // What counted when the field was entered. On the way to a day that there is not the field may have held others.
    let before = StoredValue::new(None::<Day>);
    let is_draft = StoredValue::new(false);
    let input = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let text = value.get().map(|day| day.to_string()).unwrap_or_default();
        // What is no day stays as it is typed.
        if let Some(input) = input.get().filter(|_| !is_draft.get_value()) {
            input.set_value(&text);
        }
    });
    let put = move |day| {
        piece.type_in(|item| {
            (of.put)(item, day);
            Ok(())
        })
    };
    // Whether what stands in the field was taken.
    let take = move |event: &leptos::ev::Event| {
        let typed = event_target_value(event);
        let day = Day::parse(&typed);
        // Empty is also what the browser says of a day that is not complete.
        if day.is_none() && (!typed.is_empty() || date_field::is_unfit(event)) {
            is_draft.set_value(true);
            let _ = put(before.get_value());
            return false;
        }
        is_draft.set_value(false);
        problem.set(put(day).err());
        true
    };
    let typed = move |event: leptos::ev::Event| {
        take(&event);
    };
    let left = move |event: leptos::ev::FocusEvent| {
        // A reader who only looks changes nothing.
        if untrack(|| !piece.is_fixed()) && !take(&event) {
            problem.set(Some(no_day()));
        }
    };
    let (id, problem_id) = (piece.element_id(of.name), piece.element_id(&format!("{}-problem", of.name)));
    let about_id = piece.element_id(&format!("{}-about", of.name));
    let described = {
        let about = of.about.map(|_| about_id.clone());
        let problem_id = problem_id.clone();
        move || if problem.with(Option::is_some) { Some(problem_id.clone()) } else { about.clone() }
    };
    let about = of.about.map(|about| view! { <p class="small" id=about_id>{words.say(&about())}</p> });
    view! {
        <div class="evidence-field">
            <label class="field" for=id.clone()>{words.say(&(of.label)())}</label>
            <input
                id=id
                type="date"
                min=format!("{}-01-01", Day::FIRST_YEAR)
                max=Day::LAST.to_string()
                readonly=move || piece.is_fixed()
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                aria-describedby=described
                node_ref=input
                on:focus=move |_| before.set_value(value.get_untracked())
                on:input=typed
                on:blur=left
            />
            {about}
            <FieldProblem id=problem_id problem=problem/>
        </div>
    }
}
