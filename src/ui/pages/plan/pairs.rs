//! What a condition is about, as its fields show and take it: days, and lists of what was added.

use crate::model::Day;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A day as a field has it.
pub(super) fn day_text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The day in a field, which may be empty.
pub(super) fn day_read(typed: &str) -> Result<Option<Day>, Message> {
    if typed.is_empty() {
        return Ok(None);
    }
    Day::parse(typed).map(Some).ok_or_else(say::plan_fault_day)
}

/// What was added, each with a button that takes it back: `remove` is told its place.
pub(super) fn added(all: Memo<Vec<String>>, remove: Callback<usize>) -> AnyView {
    let words = Words::now();
    let item = move |(place, said): (usize, String)| {
        let label = words.say(&say::plan_take_back_of(said.as_str()));
        view! {
            <li>
                {said}" "
                <button type="button" class="plain" aria-label=label on:click=move |_| remove.run(place)>
                    {words.say(&say::plan_take_back())}
                </button>
            </li>
        }
    };
    let list = move || {
        let items: Vec<_> = all.get().into_iter().enumerate().map(item).collect();
        (!items.is_empty()).then(|| view! { <ul class="plan-added">{items}</ul> })
    };
    view! { {list} }.into_any()
}
