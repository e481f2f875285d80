//! Fields in which a plan is changed: what is typed is taken when the field is left, and what cannot be is said below it
//! while the last good one stays.

use super::open::OpenPlan;
use crate::browser::date_field;
use crate::model::{AsOf, Day};
use crate::text::{Message, say};
use crate::ui::components::RefusedFields;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A number.
    Number,
    /// A day.
    Day,
    /// One line.
    Line,
    /// Several lines.
    Lines,
}

/// A field. Its label is there for those who hear it where `is_quiet` says so.
pub(super) struct Field {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) is_quiet: bool,
    pub(super) shape: Shape,
    pub(super) value: Memo<String>,
    /// Takes what was typed, or says why it cannot be.
    pub(super) take: Callback<String, Option<Message>>,
}

impl Field {
    /// The field, or what stands in it where the plan cannot be changed.
    pub(super) fn show(self, open: Option<OpenPlan>) -> AnyView {
        let Self { id, label, is_quiet, shape, value, take } = self;
        let words = Words::now();
        let paper = move || {
            let text = value.get();
            let day = Day::parse(&text).filter(|_| shape == Shape::Day);
            day.map_or(text, |day| words.date(Some(&AsOf::from(day))))
        };
        let Some(open) = open else { return view! { <span class="user-text">{paper}</span> }.into_any() };
        let refused = RwSignal::new(None::<Message>);
        RefusedFields::here().watch(move || refused.with(Option::is_some));
        let problem_id = format!("{id}-problem");
        let described = problem_id.clone();
        let typed = move |event: &leptos::ev::Event| {
            let typed = event_target_value(event);
            open.typing(move || drop(take.try_run(typed.clone())));
        };
        let left = move |event: &leptos::ev::Event| {
            open.typed();
            let typed = event_target_value(event);
            let is_no_day = shape == Shape::Day && typed.is_empty() && date_field::is_unfit(event);
            let why = if is_no_day { Some(say::plan_fault_day()) } else { take.try_run(typed).flatten() };
            let _ = refused.try_set(why);
        };
        let is_wrong = move || refused.with(Option::is_some).then_some("true");
        let label = view! { <label for=id.clone() class:visually-hidden=is_quiet>{label}</label> };
        let field = if shape == Shape::Lines {
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
                    type=if shape == Shape::Day { "date" } else { "text" }
                    inputmode=(shape == Shape::Number).then_some("numeric")
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
                <span class="plan-paper user-text">{paper}</span>
                <p class="field-problem" id=problem_id role="alert">{move || refused.get().map(|why| words.say(&why))}</p>
            </div>
        }
        .into_any()
    }
}
