//! The day that evidence is looked at.

use super::asked::Asked;
use crate::model::Day;
use crate::text::say;
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A field for the day, and the way back to today.
#[component]
pub(super) fn DayControl() -> impl IntoView {
    let (words, asked) = (Words::now(), Asked::here());
    let (day, chosen) = (asked.day(), asked.chosen_day());
    let choose = move |event| {
        // A day that is half typed, or that there is not, changes nothing.
        if let Some(day) = Day::parse(&event_target_value(&event)) {
            asked.adjust(|view| view.day = (day != today()).then_some(day));
        }
    };
    let first = Day::new(Day::FIRST_YEAR, 1, 1).map(|day| day.to_string());
    view! {
        <div class="pick assess-day">
            <label class="field">
                {words.say(&say::sheet_day())}
                <input
                    type="date"
                    min=first
                    max=Day::LAST.to_string()
                    prop:value=move || day.get().to_string()
                    on:change=choose
                />
            </label>
            <button
                type="button"
                prop:disabled=move || chosen.with(Option::is_none)
                on:click=move |_| asked.adjust(|view| view.day = None)
            >
                {words.say(&say::sheet_today())}
            </button>
        </div>
    }
}
