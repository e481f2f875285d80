//! Fields of the page: what is typed is taken when the field is left, and what cannot be is said below it.

use crate::model::{AsOf, Day};
use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number.
    Number,
    /// A day.
    Day,
}

/// A field. `label` stands above it, or where `is_quiet` is said to those who hear it. `take` takes what was typed, or says
/// why it cannot be. `faults` is what of the address cannot be, which the field is the place for.
pub(super) struct TypedField {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) is_quiet: bool,
    pub(super) kind: Kind,
    pub(super) value: Memo<String>,
    pub(super) take: Callback<String, Option<Message>>,
    pub(super) faults: Callback<(), Vec<Message>>,
}

impl TypedField {
    pub(super) fn show(self) -> AnyView {
        let Self { id, label, is_quiet, kind, value, take, faults } = self;
        let words = Words::now();
        let refused = RwSignal::new(None::<Message>);
        let problems = Memo::new(move |_| {
            let mut all = faults.run(());
            all.extend(refused.get());
            all.iter().map(|message| words.say(message)).collect::<Vec<_>>()
        });
        let problem_id = format!("{id}-problem");
        let described = problem_id.clone();
        let said = problems_list(problem_id, problems);
        let on_paper = move || {
            let text = value.get();
            let day = Day::parse(&text).filter(|_| kind == Kind::Day);
            day.map_or(text, |day| words.date(Some(&AsOf::from(day))))
        };
        view! {
            <div class="plan-field">
                <label for=id.clone() class:visually-hidden=is_quiet>{label}</label>
                <input
                    id=id
                    type=if kind == Kind::Day { "date" } else { "text" }
                    inputmode=(kind == Kind::Number).then_some("decimal")
                    size="6"
                    autocomplete="off"
                    prop:value=value
                    aria-invalid=move || (!problems.with(Vec::is_empty)).then_some("true")
                    aria-describedby=described
                    on:change=move |event| refused.set(take.run(event_target_value(&event)))
                />
                <span class="plan-paper">{on_paper}</span>
                {said}
            </div>
        }
        .into_any()
    }
}

/// What cannot be, one sentence a line.
pub(super) fn problems_list(id: String, problems: Memo<Vec<String>>) -> AnyView {
    let lines = move || problems.get().into_iter().map(|line| view! { <span>{line}" "</span> }).collect_view();
    view! { <p class="field-problem" id=id role="alert">{lines}</p> }.into_any()
}

/// A choice among a few.
pub(super) fn choice(
    id: String,
    label: String,
    is_quiet: bool,
    options: Vec<(String, String)>,
    chosen: Memo<String>,
    choose: Callback<String>,
) -> AnyView {
    let option = |(value, text): (String, String)| {
        let own = value.clone();
        view! { <option value=value prop:selected=move || chosen.with(|chosen| *chosen == own)>{text}</option> }
    };
    let options = options.into_iter().map(option).collect_view();
    view! {
        <div class="plan-field">
            <label for=id.clone() class:visually-hidden=is_quiet>{label}</label>
            <select id=id on:change=move |event| choose.run(event_target_value(&event))>{options}</select>
        </div>
    }
    .into_any()
}
