//! Choosing statements: by activity, each with how many there are, and by years.

use super::summary;
use super::told::Told;
use crate::browser::pointer::leave_to_scroll;
use crate::model::PartId;
use crate::route::ContextView;
use crate::text::{Message, say};
use crate::ui::components::{SearchField, TypedSearch};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::Choice;
use crate::view_model::context::counts;
use leptos::ev::SubmitEvent;
use leptos::html::Input;

/// The filters, with what they leave.
pub(super) fn filters(told: &Told, choice: Memo<Choice>) -> impl IntoView + use<> {
    view! {
        {activities(told, choice)}
        <YearFields choice=choice/>
        {summary::summary(told, choice)}
    }
}

/// A link to each activity, with how many of its statements fall into the years.
fn activities(told: &Told, choice: Memo<Choice>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<ContextView>::here());
    let told = told.clone();
    let chosen = Memo::new(move |_| choice.with(|choice| choice.activity.clone()));
    let counted = told.clone();
    let numbers = Memo::new(move |_| {
        let counts = choice.with(|choice| counts(&counted.context, choice.years, &choice.search));
        counts.iter().map(|count| count.shown).collect::<Vec<usize>>()
    });
    let link = move |activity: Option<PartId>, text: Signal<String>| {
        let this = activity.clone();
        let is_here = move || (chosen.get() == this).then_some("true");
        let href = move || asked.link(|view| view.activity.clone_from(&activity));
        view! { <li><a href=href data-noscroll="" aria-current=is_here>{text}</a></li> }
    };
    let all =
        Signal::derive(move || words.say(&say::context_activity_all(numbers.with(|all| all.iter().sum::<usize>()))));
    let each = told.context.activities.iter().enumerate().map(|(place, activity)| {
        let title = activity.title.clone();
        let text = Signal::derive(move || {
            let count = numbers.with(|all| all.get(place).copied().unwrap_or_default());
            words.say(&say::context_activity_option(&title, count))
        });
        link(Some(activity.id.clone()), text)
    });
    let each: Vec<_> = each.collect();
    view! {
        <nav class="chips no-print" aria-label=words.say(&say::context_activity())>
            <ul>{link(None, all)}{each}</ul>
        </nav>
    }
}

/// One end of the years.
#[derive(Clone, Copy)]
enum End {
    From,
    To,
}

impl End {
    fn of(self, choice: &Choice) -> Option<i16> {
        match self {
            Self::From => choice.years.from,
            Self::To => choice.years.to,
        }
    }
}

/// The first and the last year, and the way back to everything.
#[component]
fn YearFields(choice: Memo<Choice>) -> impl IntoView {
    let (words, asked, search) = (Words::now(), View::<ContextView>::here(), TypedSearch::here());
    let flaw = RwSignal::new(None::<Message>);
    let (from, to) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    let field = move |end: End, node: NodeRef<Input>, label: Message| {
        let shown = move || choice.with(|choice| end.of(choice)).map(|year| format!("{year:04}")).unwrap_or_default();
        let changed = move |event| {
            let typed = event_target_value(&event);
            match year(&typed) {
                Ok(year) => {
                    flaw.set(None);
                    asked.look(|view| match end {
                        End::From => view.from = year,
                        End::To => view.to = year,
                    });
                }
                Err(()) => flaw.set(Some(say::context_year_unreadable(typed))),
            }
        };
        view! {
            <label class="field">
                {words.say(&label)}
                <input
                    node_ref=node
                    type="number"
                    min="1000"
                    max="9999"
                    step="1"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-describedby="years-flaw"
                    prop:value=shown
                    on:change=changed
                    on:wheel=move |event| leave_to_scroll(&event)
                />
            </label>
        }
    };
    let is_chosen = move || choice.with(|choice| *choice != Choice::default());
    let reset = move |_| {
        let was_chosen = untrack(is_chosen);
        flaw.set(None);
        search.clear();
        // What was typed and is no year is not in the address, which so does not take it away.
        for field in [from, to] {
            if let Some(field) = field.get_untracked() {
                field.set_value("");
            }
        }
        if was_chosen {
            asked.reset();
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
    };
    view! {
        <form
            class="pick context-years"
            role="search"
            aria-label=words.say(&say::context_filter())
            novalidate
            on:submit=submit
        >
            <SearchField label=say::context_search()/>
            {field(End::From, from, say::context_from())}
            {field(End::To, to, say::context_to())}
            // Not disabled, or the focus would be lost with it.
            <button type="button" aria-disabled=move || (!is_chosen()).then_some("true") on:click=reset>
                {words.say(&say::context_reset())}
            </button>
            <p id="years-flaw" role="status">{move || flaw.get().map(|flaw| words.say(&flaw))}</p>
        </form>
    }
}

/// A year of four digits, or none where nothing is typed.
fn year(typed: &str) -> Result<Option<i16>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let is_plain = typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit());
    typed.parse().ok().filter(|_| is_plain).map(Some).ok_or(())
}
