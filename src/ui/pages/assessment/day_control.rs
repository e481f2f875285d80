//! The day that evidence is looked at.

use crate::model::Day;
use crate::route::AssessmentView;
use crate::text::say;
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

impl View<AssessmentView> {
    /// The day that evidence is looked at: the one of the address, else today.
    pub(super) fn day(self) -> Memo<Day> {
        let chosen = self.of(|view| view.day);
        Memo::new(move |_| chosen.get().unwrap_or_else(today))
    }
}

/// A field for the day, and the way back to today.
#[component]
pub(super) fn DayControl() -> impl IntoView {
    let (words, asked) = (Words::now(), View::<AssessmentView>::here());
    let (day, chosen) = (asked.day(), asked.of(|view| view.day));
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
