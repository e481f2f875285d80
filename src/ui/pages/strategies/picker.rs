//! Which strategies stand side by side, and over which index.

use super::short;
use crate::model::IndexId;
use crate::route::StrategiesView;
use crate::text::{Message, say};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategies::{Shown, why_first};
use crate::wire::StrategyEntry;
use std::sync::Arc;

/// A menu of indices, a tick for each strategy, and what of the address had to be left out.
pub(super) fn picker(entries: &Arc<Vec<StrategyEntry>>, lists: &Lists) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategiesView>::here());
    let ticks = entries.iter().map(|entry| tick(entry, lists)).collect_view();
    let (entries, lists) = (Arc::clone(entries), lists.clone());
    let menu = index_menu(&entries);
    let notices = move || {
        let notices = notices(words, &lists, &asked.with(|view| Shown::of(view, &entries)));
        let lines = notices.iter().map(|notice| view! { <p>{words.say(notice)}</p> }).collect_view();
        (!notices.is_empty()).then(|| view! { <div class="notice" role="status">{lines}</div> })
    };
    view! {
        <div class="side-picker no-print">
            {menu}
            <fieldset class="axis">
                <legend>{words.say(&say::strategies_pick())}</legend>
                {ticks}
                <p class="small">{words.say(&say::strategies_pick_none())}</p>
            </fieldset>
        </div>
        {notices}
    }
}

fn tick(entry: &StrategyEntry, lists: &Lists) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategiesView>::here());
    let (name, id, indices) = (short(words, lists, entry), entry.id.clone(), entry.indices.clone());
    let index = asked.of(|view| view.index.clone());
    let is_full = asked.of(|view| view.picked.len() >= StrategiesView::MOST_PICKED);
    let picked = {
        let id = entry.id.clone();
        Memo::new(move |_| asked.with(|view| view.picked.contains(&id)))
    };
    let label = move || {
        let is_mapped = index.with(|index| indices.contains(index));
        if is_mapped { name.clone() } else { words.say(&say::strategies_pick_unmapped(name.as_str())) }
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=picked
                disabled=move || is_full.get() && !picked.get()
                on:change=move |event| asked.look(|view| view.pick(&id, event_target_checked(&event)))
            />
            {label}
        </label>
    }
}

/// The indices that a strategy has a mapping onto, and the chosen one where it is none of them.
fn index_menu(entries: &[StrategyEntry]) -> impl IntoView + use<> {
    let (words, asked, library) = (Words::now(), View::<StrategiesView>::here(), Library::here());
    let chosen = asked.of(|view| view.index.clone());
    let mut mapped: Vec<IndexId> = Vec::new();
    for index in entries.iter().flat_map(|entry| &entry.indices) {
        if !mapped.contains(index) {
            mapped.push(index.clone());
        }
    }
    let why = {
        let (mapped, indices) = (mapped.clone(), library.indices.clone());
        move || {
            let why = chosen.with(|chosen| why_first(&mapped, chosen, &indices.ready()?))?;
            Some(view! { <p class="small">{words.say(&why)}</p> })
        }
    };
    let options = move || {
        let (chosen, indices) = (chosen.get(), library.indices.ready());
        let name = |id: &IndexId| {
            let entry = indices.as_ref().and_then(|indices| indices.iter().find(|entry| entry.id == *id));
            entry.map_or_else(|| id.to_string(), |entry| words.of(&entry.short))
        };
        let other = (!mapped.contains(&chosen)).then(|| chosen.clone());
        let option = |id: &IndexId| {
            view! { <option value=id.to_string() prop:selected=*id == chosen>{name(id)}</option> }
        };
        other.iter().chain(&mapped).map(option).collect_view()
    };
    let choose = move |event| {
        if let Ok(id) = IndexId::parse(&event_target_value(&event)) {
            asked.look(|view| view.index = id);
        }
    };
    view! {
        <div class="strategy-index">
            <label class="field">
                {words.say(&say::index_label())}
                <select on:change=choose>{options}</select>
            </label>
            {why}
        </div>
    }
}

/// What a reader must know of what is picked.
fn notices(words: Words, lists: &Lists, shown: &Shown) -> Vec<Message> {
    let unknown: Vec<String> = shown.unknown.iter().map(ToString::to_string).collect();
    let unmapped: Vec<String> = shown.unmapped.iter().map(|entry| short(words, lists, entry)).collect();
    [
        (!unknown.is_empty()).then(|| say::strategies_unknown(unknown.join(", "))),
        (!unmapped.is_empty()).then(|| say::strategies_left_out(unmapped)),
        shown.is_cut.then(|| say::strategies_cut(StrategiesView::MOST_PICKED)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
