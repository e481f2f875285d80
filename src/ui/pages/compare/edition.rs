//! Two editions of an index: how much of a move in rank is a country's own change, and how much that of the others.

use super::areas::areas;
use super::compared::Compared;
use super::figures::figure;
use super::source;
use crate::chart::RankMoveBars;
use crate::model::{IndexData, IndexId};
use crate::route::CompareView;
use crate::scoring::{MoveError, rank_moves};
use crate::text::{Message, say};
use crate::ui::components::{Editions, loaded};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The move in rank since another edition.
pub(super) fn edition(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let own = compared.index.methodology.id.clone();
    let editions = Editions::of(&own, &compared.index.methodology.family);
    let asked_for = asked.of(|view| view.earlier.clone());
    let others = Memo::new(move |_| editions.ids().into_iter().filter(|id| *id != own).collect::<Vec<IndexId>>());
    let chosen = Memo::new(move |_| {
        let others = others.get();
        asked_for.get().filter(|id| others.contains(id)).or_else(|| others.last().cloned())
    });
    let in_vain = move || {
        let id = asked_for
            .get()
            .filter(|id| Library::here().indices.ready().is_some() && !others.with(|others| others.contains(id)))?;
        Some(view! { <p class="notice" role="status">{words.say(&say::compare_no_edition(id.to_string()))}</p> })
    };
    let compared = compared.clone();
    let body = move || {
        let compared = compared.clone();
        match chosen.get() {
            Some(other) => {
                let slot = Library::here().index(&other);
                loaded(slot, move |other| moves(&compared, &other)).into_any()
            }
            None => {
                let short = &compared.index.methodology.short;
                view! { <p class="missing">{words.say(&say::compare_one_edition(short))}</p> }.into_any()
            }
        }
    };
    view! {
        <section aria-labelledby="editions">
            <header>
                <h2 id="editions">{words.say(&say::compare_editions())}</h2>
                <EditionSelect others=others chosen=chosen/>
            </header>
            {in_vain}
            {body}
        </section>
    }
}

/// The choice of the other edition, where there are several.
#[component]
fn EditionSelect(others: Memo<Vec<IndexId>>, chosen: Memo<Option<IndexId>>) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let indices = Library::here().indices;
    let choose = move |event| asked.look(|view| view.earlier = IndexId::parse(&event_target_value(&event)).ok());
    let options = move || {
        let entries = indices.ready().unwrap_or_default();
        let option = |id: IndexId| {
            let name = entries
                .iter()
                .find(|entry| entry.id == id)
                .map_or_else(|| id.to_string(), |entry| words.of(&entry.short));
            let value = id.to_string();
            view! { <option value=value prop:selected=move || chosen.get().as_ref() == Some(&id)>{name}</option> }
        };
        others.get().into_iter().map(option).collect_view()
    };
    move || {
        (others.with(Vec::len) > 1).then(|| {
            view! {
                <label class="field no-print">
                    {words.say(&say::compare_with_edition())}
                    <select on:change=choose>{options.clone()}</select>
                </label>
            }
        })
    }
}

/// The moves from the older of two editions to the newer, whichever of them is the one on the page.
fn moves(compared: &Compared, other: &Arc<IndexData>) -> impl IntoView + use<> {
    let words = Words::now();
    let own = &compared.index;
    let (before, after) = if other.methodology.id < own.methodology.id { (other, own) } else { (own, other) };
    match rank_moves(before, after) {
        Ok(moves) => {
            let source = source::of_indices(&[before, after], &compared.lists.sources);
            let chart = RankMoveBars::new(
                &moves,
                &before.methodology,
                &after.methodology,
                &compared.lists.countries,
                &compared.selection,
                source,
            );
            let chart = compared.lists.sourced(Box::new(chart), before).and(after);
            let areas = areas(compared, before, after);
            view! { {figure(compared, chart, "moves")}<p class="small">{words.say(&say::compare_moves_means())}</p>{areas} }
                .into_any()
        }
        Err(error) => view! { <p class="missing">{words.say(&refusal(error, before, after))}</p> }.into_any(),
    }
}

fn refusal(error: MoveError, before: &IndexData, after: &IndexData) -> Message {
    let (before, after) = (&before.methodology.short, &after.methodology.short);
    match error {
        MoveError::OtherFamily | MoveError::OtherScale { .. } | MoveError::OtherPoints => {
            say::compare_editions_differ(before, after)
        }
        MoveError::NothingInCommon => say::compare_nothing_in_common(before, after),
    }
}
