//! The strategies that are held, with the ways into each.

use super::short;
use crate::model::IndexId;
use crate::route::{Address, Route, StrategyPart, StrategyView};
use crate::text::say;
use crate::ui::components::{Lists, phase, years};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategies::opening;
use crate::wire::StrategyEntry;

/// A table of them.
pub(super) fn held(entries: &[StrategyEntry], lists: &Lists) -> impl IntoView + use<> {
    let words = Words::now();
    if entries.is_empty() {
        return view! { <p class="missing">{words.say(&say::strategies_none())}</p> }.into_any();
    }
    let rows = entries.iter().map(|entry| row(entry, lists)).collect_view();
    view! {
        <section aria-labelledby="held">
            <header><h2 id="held">{words.say(&say::strategies_held())}</h2></header>
            <table class="held held-strategies">
                <caption class="visually-hidden">{words.say(&say::strategies_held())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::strategies_column_title())}</th>
                        <th scope="col">{words.say(&say::chart_column_country())}</th>
                        <th scope="col">{words.say(&say::strategies_column_period())}</th>
                        <th scope="col" class="n">{words.say(&say::strategies_column_priorities())}</th>
                        <th scope="col">{words.say(&say::home_column_open())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(entry: &StrategyEntry, lists: &Lists) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let view = opening(entry);
    let name = short(words, lists, entry);
    let text = navigation.to(Route::Strategy(StrategyView { show: StrategyPart::Text, ..view.clone() }));
    let profile = navigation.href(Address::newest_profile(entry.country));
    let country = words.of(&lists.countries.full_name(entry.country));
    let stands = phase(entry.period).map(|phase| view! { <span class="basis">{words.say(&phase)}</span> });
    let coverages = entry.indices.iter().map(|index| coverage(&view, index, &name)).collect_view();
    view! {
        <tr>
            <th scope="row"><a href=navigation.to(Route::Strategy(view))>{words.of(&entry.title)}</a></th>
            <td data-label=words.say(&say::chart_column_country())><a href=profile>{country}</a></td>
            <td data-label=words.say(&say::strategies_column_period())>{words.say(&years(entry.period))}" "{stands}</td>
            <td class="n" data-label=words.say(&say::strategies_column_priorities())>{words.count(entry.priorities)}</td>
            <td class="open">
                <a href=text aria-label=words.say(&say::strategies_text_of(name))>
                    {words.say(&say::strategy_part_text())}
                </a>
                {coverages}
            </td>
        </tr>
    }
}

/// The way to what the strategy reaches of an index.
fn coverage(view: &StrategyView, index: &IndexId, name: &str) -> impl IntoView + use<> {
    let words = Words::now();
    let indices = Library::here().indices;
    let to = Navigation::here().to(Route::Strategy(StrategyView { index: index.clone(), ..view.clone() }));
    let (id, name) = (index.clone(), name.to_owned());
    let short = Memo::new(move |_| {
        let entries = indices.ready();
        let entry = entries.as_ref().and_then(|entries| entries.iter().find(|entry| entry.id == id));
        entry.map_or_else(|| id.to_string(), |entry| words.of(&entry.short))
    });
    view! {
        <a href=to aria-label=move || words.say(&say::strategies_coverage_of(short.get(), name.as_str()))>
            {move || words.say(&say::strategies_coverage(short.get()))}
        </a>
    }
}
