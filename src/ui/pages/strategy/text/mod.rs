//! What a strategy says: the act, objectives, priorities, plan, bodies, and how it came about, each fact with its source.

mod bodies;
mod facts;
mod footnotes;
mod history;
mod measures;
mod priorities;
mod remarks;
mod section;

use crate::browser::document;
use crate::model::Strategy;
use crate::route::Fragment;
use crate::text::{Message, say};
use crate::ui::components::{Lists, later, with_lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use footnotes::{Footnotes, link_to};
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
            {remarks::not_public(&end)}
            {end.footnotes.list()}
        }
    };
    view! {
        {facts::facts(told)}
        {contents(&told.strategy)}
        {remarks::caveats(told)}
        {priorities::objectives(told)}
        {priorities::priorities(told)}
        {later(move || view! { {measures::measures(&middle)}{history::history(&middle)} })}
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
            <p id="contents">{words.say(&say::methodology_contents())}</p>
            <ul>{links}</ul>
        </nav>
    }
}
