//! Fields of the page: what is typed is taken when the field is left, and what cannot be is said below it.

use crate::browser::date_field;
use crate::model::{AsOf, Day};
use crate::text::{Message, say};
use crate::ui::components::RefusedFields;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::Event;

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    /// A number.
    Number,
    /// A day.
    Day,
    /// One line.
    Line,
    /// Several lines.
    Lines,
}

/// A field. `label` stands above it, or where `is_quiet` is said to those who hear it.
pub(super) struct TypedField {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) is_quiet: bool,
    pub(super) kind: FieldKind,
    pub(super) value: Memo<String>,
    /// Takes what was typed, or says why it cannot be.
    pub(super) take: Callback<String, Option<Message>>,
    /// What of the address cannot be, which the field is the place for.
    pub(super) faults: Option<Callback<(), Vec<Message>>>,
    /// Told what is being typed, for whoever takes it over when the page goes; and nothing once the field was left.
    pub(super) typing: Option<Callback<Option<String>>>,
}

impl TypedField {
    pub(super) fn show(self) -> AnyView {
        let Self { id, label, is_quiet, kind, value, take, faults, typing } = self;
        let words = Words::now();
        let refused = RwSignal::new(None::<Message>);
        RefusedFields::here().watch(move || refused.with(Option::is_some));
        let problems = Memo::new(move |_| {
            let mut all = faults.map(|faults| faults.run(())).unwrap_or_default();
            all.extend(refused.get());
            all.iter().map(|message| words.say(message)).collect::<Vec<_>>()
        });
        let problem_id = format!("{id}-problem");
        let described = problem_id.clone();
        let said = problems_list(problem_id, problems);
        let heard = move |typed: Option<String>| typing.and_then(|typing| typing.try_run(typed)).unwrap_or_default();
        let typed = move |event: &Event| heard(Some(event_target_value(event)));
        let left = move |event: &Event| {
            heard(None);
            let typed = event_target_value(event);
            // The value of a field in which 30 February stands is empty.
            let is_no_day = kind == FieldKind::Day && typed.is_empty() && date_field::is_unfit(event);
            let why = if is_no_day { Some(say::plan_fault_day()) } else { take.try_run(typed).flatten() };
            let _ = refused.try_set(why);
        };
        let is_wrong = move || (!problems.with(Vec::is_empty)).then_some("true");
        let label = view! { <label for=id.clone() class:visually-hidden=is_quiet>{label}</label> };
        let field = if kind == FieldKind::Lines {
            view! {
                <textarea
                    id=id
                    rows="2"
                    prop:value=value
                    aria-invalid=is_wrong
                    aria-describedby=described
                    on:input=move |event| typed(&event)
                    on:change=move |event| left(&event)
                ></textarea>
            }
            .into_any()
        } else {
            view! {
                <input
                    id=id
                    type=if kind == FieldKind::Day { "date" } else { "text" }
                    inputmode=(kind == FieldKind::Number).then_some("decimal")
                    size=(kind == FieldKind::Number).then_some("6")
                    autocomplete="off"
                    prop:value=value
                    aria-invalid=is_wrong
                    aria-describedby=described
                    on:input=move |event| typed(&event)
                    on:change=move |event| left(&event)
                />
            }
            .into_any()
        };
        view! {
            <div class="plan-field">
                {label}
                {field}
                <span class="plan-paper user-text">{written(kind, value)}</span>
                {said}
            </div>
        }
        .into_any()
    }
}

/// What a field holds, as it is read where it cannot be typed in.
pub(super) fn written(kind: FieldKind, value: Memo<String>) -> impl Fn() -> String + Copy + Send + 'static {
    move || {
        let text = value.get();
        let day = Day::parse(&text).filter(|_| kind == FieldKind::Day);
        day.map_or(text, |day| Words::now().date(Some(&AsOf::from(day))))
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
