//! Whose points coverage is counted with: a menu of the observations that tell indicators.

use super::points::PointsOf;
use crate::model::{IndexData, Observation};
use crate::text::say;
use crate::ui::components::{Lists, SourceLine};
use crate::ui::pages::key_of;
use crate::ui::pages::strategy::asked::Asked;
use crate::ui::pages::strategy::desk::Desk;
use crate::ui::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// The menu, where there is a choice, and the source of the chosen one.
#[component]
pub(super) fn Observations(desk: Desk, points: Memo<PointsOf>, lists: Lists) -> impl IntoView {
    let (words, asked, ground) = (Words::now(), Asked::here(), desk.ground());
    let (index, country) = (Arc::clone(&ground.index), ground.strategy.country);
    let all = index.of(country);
    let held: Vec<Observation> = all.iter().rev().filter(|one| index.known(one) > 0).cloned().collect();
    let others = all.len() - held.len();
    let option = |(place, one): (usize, &Observation)| {
        let key = key_of(one);
        let is_shown =
            move || points.with(|points| points.observation.as_ref().is_some_and(|shown| key_of(shown) == key));
        view! { <option value=place.to_string() prop:selected=is_shown>{described(words, &index, &lists, one)}</option> }
    };
    let options = held.iter().enumerate().map(option).collect_view();
    // An address may name one that tells no indicator.
    let silent = {
        let (index, lists) = (Arc::clone(&index), lists.clone());
        move || {
            let shown = points.with(|points| points.observation.clone()).filter(|shown| index.known(shown) == 0)?;
            Some(view! { <option selected=true>{described(words, &index, &lists, &shown)}</option> })
        }
    };
    let is_empty = held.is_empty();
    let best = index.best_known(country).map(key_of);
    let choose = move |event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let key = place.and_then(|place| held.get(place)).map(key_of);
        asked.look(|view| view.observation = key.filter(|key| Some(key) != best.as_ref()));
    };
    let source = move || {
        let observation = points.with(|points| points.observation.clone())?;
        Some(
            view! { <SourceLine sources=Arc::clone(&lists.sources) id=observation.source.clone() as_of=observation.as_of/> },
        )
    };
    let in_vain = move || {
        let in_vain = points.with(|points| points.asked_in_vain);
        in_vain.then(|| view! { <p class="notice" role="status">{words.say(&say::coverage_observation_in_vain())}</p> })
    };
    let none = is_empty.then(|| {
        let none = say::coverage_observation_none(&index.methodology.short);
        view! { <p class="notice">{words.say(&none)}</p> }
    });
    view! {
        <div class="coverage-points">
            {in_vain}
            {none}
            {(!is_empty).then(|| view! {
                <label class="field no-print">
                    {words.say(&say::coverage_observation())}
                    <select on:change=choose>{silent}{options}</select>
                </label>
            })}
            {source}
            {(others > 0).then(|| view! { <p class="small">{words.say(&say::coverage_observation_others(others))}</p> })}
        </div>
    }
}

/// "31 August 2023: 46 of 46 indicators known", with the source.
fn described(words: Words, index: &IndexData, lists: &Lists, one: &Observation) -> String {
    let key = key_of(one);
    let source = lists.sources.by_id.get(&key.source);
    let source = source.map_or_else(|| key.source.to_string(), |source| source.publisher.clone());
    let (date, of) = (words.date(one.as_of.as_ref()), index.methodology.leaves().len());
    words.say(&say::coverage_observation_known(date, index.known(one), of, source))
}
