//! `/strategies`: the strategies that are held, and some of them side by side by the areas of an index that they reach.

mod held;
mod laid;
mod picker;
mod side;
mod table;

use crate::route::StrategiesView;
use crate::text::say;
use crate::ui::components::{Lists, PageTitle, left_out, loaded, with_lists};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::wire::StrategyEntry;
use std::sync::Arc;

/// The page.
#[component]
pub fn Strategies() -> impl IntoView {
    let words = Words::now();
    if View::<StrategiesView>::provide().is_none() {
        return ().into_any();
    }
    let entries = Library::here().strategies();
    let reports = entries.clone();
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::strategies_title())/>
            <p class="say">{words.say(&say::strategies_lead())}</p>
        </header>
        {move || left_out(words, &reports.left_out())}
        {loaded(entries, |entries| with_lists(move |lists| page(&entries, &lists)))}
    }
}

fn page(entries: &Arc<Vec<StrategyEntry>>, lists: &Lists) -> impl IntoView + use<> {
    view! {
        {held::held(entries, lists)}
        {(!entries.is_empty()).then(|| side::side(entries, lists))}
    }
}

/// What a strategy is called where there is little room: its country and its years.
fn short(words: Words, lists: &Lists, entry: &StrategyEntry) -> String {
    let (first, last) = (entry.period.first().to_string(), entry.period.last().to_string());
    words.say(&say::strategy_short(&lists.countries.full_name(entry.country), first, last))
}
