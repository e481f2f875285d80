//! The heading: the title of the strategy, its country and period, and the index that it is laid over.

use crate::model::{CountryCode, IndexId, Localized, Period, StrategyId};
use crate::route::{CountryView, Route, StrategyView};
use crate::text::say;
use crate::ui::components::{Lists, PageTitle};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategies::why_first;

/// What a heading says of a strategy.
#[derive(Clone, PartialEq)]
struct Facts {
    title: Localized,
    country: CountryCode,
    period: Period,
}

/// The heading. It has the strategy's key until the title is there.
#[component]
pub(super) fn Heading(id: StrategyId, lists: Lists) -> impl IntoView {
    let (words, library, asked) = (Words::now(), Library::here(), View::<StrategyView>::here());
    let (entries, slot) = (library.strategies(), library.strategy(&id));
    let facts = {
        let id = id.clone();
        Memo::new(move |_| {
            let listed = entries.ready();
            let listed = listed.as_ref().and_then(|entries| entries.iter().find(|entry| entry.id == id));
            let listed = listed.map(|one| Facts { title: one.title.clone(), country: one.country, period: one.period });
            let read =
                || slot.ready().map(|one| Facts { title: one.title.clone(), country: one.country, period: one.period });
            listed.or_else(read)
        })
    };
    let own = id.to_string();
    let title = Memo::new(move |_| {
        facts.with(|facts| facts.as_ref().map_or_else(|| own.clone(), |facts| words.of(&facts.title)))
    });
    let tab = Signal::derive(move || words.say(&say::strategy_tab(title.get())));
    let eyebrow = move || {
        facts.get().map(|facts| eyebrow(words, &facts, &lists, &asked.of(|view| view.index.clone()).get_untracked()))
    };
    view! {
        <header class="lede strategy-lede">
            <div>
                <p class="eyebrow">{eyebrow}</p>
                <PageTitle text=title tab=tab/>
            </div>
            <MappedIndex strategy=id/>
        </header>
    }
}

/// "Strategy of Azerbaijan, 2023 to 2027".
fn eyebrow(words: Words, facts: &Facts, lists: &Lists, index: &IndexId) -> impl IntoView + use<> {
    let name = lists.countries.name(&facts.country, words.language().tag()).to_owned();
    let profile = Navigation::here().to(Route::Country(CountryView::new(facts.country, index.clone())));
    let years = say::strategy_years(facts.period.first().to_string(), facts.period.last().to_string());
    view! { {words.say(&say::strategy_of())}" "<a href=profile>{name}</a>", "{words.say(&years)} }
}

/// A menu of the indices that the strategy is laid over.
#[component]
fn MappedIndex(strategy: StrategyId) -> impl IntoView {
    let (words, library, asked) = (Words::now(), Library::here(), View::<StrategyView>::here());
    let (entries, indices) = (library.strategies(), library.indices);
    let chosen = asked.of(|view| view.index.clone());
    let why = {
        let (entries, indices, strategy) = (entries.clone(), indices.clone(), strategy.clone());
        move || {
            let (entries, indices) = (entries.ready()?, indices.ready()?);
            let entry = entries.iter().find(|entry| entry.id == strategy)?;
            let why = chosen.with(|chosen| why_first(&entry.indices, chosen, &indices))?;
            Some(view! { <p class="small">{words.say(&why)}</p> })
        }
    };
    let short = move |id: &IndexId| {
        let indices = indices.ready();
        let found = indices.as_ref().and_then(|indices| indices.iter().find(|entry| entry.id == *id));
        found.map_or_else(|| id.to_string(), |entry| words.of(&entry.short))
    };
    let options = move || {
        let chosen = chosen.get();
        let entries = entries.ready();
        let entry = entries.as_ref().and_then(|entries| entries.iter().find(|entry| entry.id == strategy));
        let mut mapped = entry.map(|entry| entry.indices.clone()).unwrap_or_default();
        if !mapped.contains(&chosen) {
            mapped.insert(0, chosen.clone());
        }
        let option = |id: IndexId| {
            let (selected, name) = (id == chosen, short(&id));
            view! { <option value=id.to_string() prop:selected=selected>{name}</option> }
        };
        mapped.into_iter().map(option).collect_view()
    };
    let choose = move |event| {
        if let Ok(index) = IndexId::parse(&event_target_value(&event)) {
            asked.look(|view| view.change_index(index));
        }
    };
    view! {
        <div class="strategy-index no-print">
            <label class="field">
                {words.say(&say::index_label())}
                <select on:change=choose>{options}</select>
            </label>
            {why}
        </div>
    }
}
