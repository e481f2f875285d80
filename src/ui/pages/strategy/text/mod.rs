//! What a strategy says: the act, objectives, priorities, plan, bodies, and how it came about, each fact with its source.

mod bodies;
mod facts;
mod footnotes;
mod measures;
mod priorities;
mod section;

use crate::browser::document;
use crate::chart::EventLines;
use crate::model::{Milestone, Strategy};
use crate::route::Fragment;
use crate::text::{Message, say};
use crate::ui::components::{ChartFigure, Lists, later, with_lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use footnotes::{Footnotes, link_to};
use section::section;
use std::sync::Arc;

/// What the parts of this page are made of.
#[derive(Clone)]
struct Told {
    strategy: Arc<Strategy>,
    lists: Lists,
    footnotes: Footnotes,
}

/// The strategy itself.
#[component]
pub(super) fn StrategyText(strategy: Arc<Strategy>) -> impl IntoView {
    with_lists(move |lists| {
        let footnotes = Footnotes::new(&strategy, &lists.sources);
        told(&Told { strategy: Arc::clone(&strategy), lists, footnotes })
    })
}

fn told(told: &Told) -> impl IntoView + use<> {
    let (middle, end) = (told.clone(), told.clone());
    let end = move || {
        // What the address names could not be scrolled to before it was there.
        Effect::new(|_| {
            if let Some(Fragment::Element(id)) = Navigation::here().address_untracked().fragment {
                document::reveal(&id);
            }
        });
        view! {
            {bodies::institutions(&end)}
            {bodies::instruments(&end)}
            {not_public(&end)}
            {end.footnotes.list()}
        }
    };
    view! {
        {facts::facts(told)}
        {contents(&told.strategy)}
        {caveats(told)}
        {priorities::objectives(told)}
        {priorities::priorities(told)}
        {later(move || view! { {measures::measures(&middle)}{history(&middle)} })}
        {later(end)}
    }
}

/// Links to the sections of this page, which is long.
fn contents(strategy: &Strategy) -> impl IntoView + use<> {
    let words = Words::now();
    let sections: [(bool, &'static str, Message); 9] = [
        (!strategy.caveats.is_empty(), "caveats", say::text_caveats()),
        (!strategy.objectives.is_empty(), "objectives", say::text_objectives()),
        (true, "priorities", say::text_priorities()),
        (!strategy.measures.is_empty(), "measures", say::text_measures()),
        (!strategy.history.is_empty(), "history", say::text_history()),
        (!strategy.institutions.is_empty(), "institutions", say::text_institutions()),
        (!strategy.instruments.is_empty(), "instruments", say::text_instruments()),
        (!strategy.not_public.is_empty(), "not-public", say::text_not_public()),
        (true, "sources", say::text_sources()),
    ];
    let links = sections
        .into_iter()
        .filter(|(is_shown, ..)| *is_shown)
        .map(|(_, id, title)| view! { <li><a href=link_to(id.to_owned())>{words.say(&title)}</a></li> })
        .collect_view();
    view! {
        <nav class="contents no-print" aria-labelledby="contents">
            <p id="contents">{words.say(&say::page_contents())}</p>
            <ul>{links}</ul>
        </nav>
    }
}

/// What to know before relying on it.
fn caveats(told: &Told) -> impl IntoView + use<> {
    let (words, caveats) = (Words::now(), &told.strategy.caveats);
    let items = caveats
        .iter()
        .map(|caveat| view! { <li>{words.of(&caveat.text)}{told.footnotes.of(&caveat.sources)}</li> })
        .collect_view();
    section(
        "caveats",
        &say::text_caveats(),
        (!caveats.is_empty()).then(|| view! { <ul class="told-list">{items}</ul> }),
    )
}

/// What would be needed and is not public here.
fn not_public(told: &Told) -> impl IntoView + use<> {
    let (words, missing) = (Words::now(), &told.strategy.not_public);
    let items = missing.iter().map(|text| view! { <li>{words.of(text)}</li> }).collect_view();
    let list = (!missing.is_empty()).then(|| view! { <ul class="told-list">{items}</ul> });
    section("not-public", &say::text_not_public(), list)
}

/// The picture with the reports on measures, then the history as a list.
fn history(told: &Told) -> impl IntoView + use<> {
    let (words, strategy) = (Words::now(), &told.strategy);
    let step = |step: &Milestone| {
        view! {
            <li>
                <strong>{words.date(Some(&step.date))}</strong>": "{words.of(&step.text)}
                {told.footnotes.of(&step.sources)}
            </li>
        }
    };
    let steps = strategy.history.iter().map(step).collect_view();
    let content = (!strategy.history.is_empty()).then(|| {
        let chart = EventLines::of_strategy(strategy, &told.lists.sources);
        let name = format!("strategy-{}-history", strategy.id);
        view! {
            <ChartFigure chart=Arc::new(chart) name=name/>
            <ol class="told-steps">{steps}</ol>
        }
    });
    section("history", &say::text_history(), content)
}
