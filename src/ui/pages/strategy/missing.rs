//! What stands in the place of what does not exist, each with a way on: the strategy, or a mapping onto the index.

use crate::model::{IndexId, StrategyId};
use crate::route::{Route, StrategyView};
use crate::text::say;
use crate::ui::components::{Lists, PageTitle};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategies::opening;
use crate::wire::StrategyEntry;

/// The address names no strategy that is held.
pub(super) fn no_such_strategy(asked: &StrategyId, entries: &[StrategyEntry], lists: &Lists) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let items = entries.iter().map(|entry| {
        let view = opening(entry);
        let country = lists.countries.name(&entry.country, words.language().tag()).to_owned();
        view! { <li><a href=navigation.to(Route::Strategy(view))>{words.of(&entry.title)}</a>" ("{country}")"</li> }
    });
    view! {
        <div class="lede"><PageTitle text=words.say(&say::strategy_none())/></div>
        <div class="notice" role="status">
            <p>{words.say(&say::strategy_none_why(asked.to_string()))}</p>
            <ul>{items.collect_view()}</ul>
        </div>
    }
}

/// The strategy is not laid over the index that the address names.
pub(super) fn not_mapped(strategy: &StrategyId, asked: &IndexId) -> impl IntoView + use<> {
    let (words, library) = (Words::now(), Library::here());
    let indices = library.indices.ready().unwrap_or_default();
    let entries = library.strategies().ready().unwrap_or_default();
    let mapped = entries.iter().find(|entry| entry.id == *strategy).map(|entry| entry.indices.clone());
    let mapped = mapped.unwrap_or_default();
    let held = |id: &IndexId| indices.iter().find(|entry| entry.id == *id);
    let message = match held(asked) {
        _ if mapped.is_empty() => say::strategy_no_mapping_any(asked.to_string()),
        Some(entry) => say::strategy_no_mapping(&entry.short),
        // Without the list of indices it may be one.
        None if indices.is_empty() => say::strategy_no_mapping(asked.to_string()),
        None => say::strategy_no_index(asked.to_string()),
    };
    let items = mapped.iter().map(|id| {
        let name = held(id).map_or_else(|| id.to_string(), |entry| words.of(&entry.name));
        let id = id.clone();
        let to = move || {
            let index = id.clone();
            View::<StrategyView>::here().link(|view| (view.index, view.observation) = (index, None))
        };
        view! { <li><a href=to>{name}</a></li> }
    });
    view! {
        <div class="notice" role="status">
            <p>{words.say(&message)}</p>
            <ul>{items.collect_view()}</ul>
        </div>
    }
}
