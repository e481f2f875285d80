//! Whose points coverage is counted with: a menu of the observations that tell indicators, and of the reader's own
//! self-assessments.

use super::own::OwnPoints;
use super::points::{InVain, PointsOf};
use crate::model::{CountryCode, IndexData, Observation};
use crate::route::{AssessmentView, PointsKey, Route, StrategyView};
use crate::text::{Message, published_by, say};
use crate::ui::assessment::record_store;
use crate::ui::components::{Lists, SourceLine};
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The menu, where there is a choice, and the source of the chosen one.
#[component]
pub(super) fn Observations(open: OpenMapping, points: Memo<Option<PointsOf>>, lists: Lists) -> impl IntoView {
    let (words, context) = (Words::now(), open.context());
    let (index, country) = (context.index, context.strategy.country);
    let all = index.of(country);
    let held: Vec<Observation> = all.iter().rev().filter(|one| index.known(one) > 0).cloned().collect();
    let others = all.len() - held.len();
    let is_empty = held.is_empty();
    let owns = {
        let index = Arc::clone(&index);
        Memo::new(move |_| OwnPoints::all(&index, country))
    };
    let none = say::coverage_observation_none(&index.methodology.short);
    let none = move || {
        let is_own = points.with(|points| points.as_ref().is_some_and(|points| points.own.is_some()));
        (is_empty && !is_own).then(|| view! { <p class="notice">{words.say(&none)}</p> })
    };
    let in_vain = {
        let index = Arc::clone(&index);
        move || {
            let in_vain = points.with(|points| points.as_ref()?.in_vain.clone())?;
            let again = matches!(in_vain, InVain::OwnUnread(_)).then(|| {
                view! {
                    <button type="button" on:click=move |_| record_store().retry()>{words.say(&say::try_again())}</button>
                }
            });
            let said = in_vain_said(&in_vain, &index, is_empty);
            Some(view! { <div class="notice" role="status"><p>{words.say(&said)}</p>{again}</div> })
        }
    };
    let has_choice = Memo::new(move |_| !is_empty || owns.with(|owns| !owns.is_empty()));
    let (menu_index, menu_lists) = (Arc::clone(&index), lists.clone());
    let menu = move || {
        let (index, lists, held) = (Arc::clone(&menu_index), menu_lists.clone(), held.clone());
        has_choice.get().then(|| view! { <Menu index=index lists=lists held=held owns=owns points=points open=open/> })
    };
    let source = move || points.with(|points| points.as_ref().map(|points| shown(points, open, &lists)));
    view! {
        <div class="coverage-points">
            {in_vain}
            {none}
            {menu}
            {source}
            {(others > 0).then(|| view! { <p class="small">{words.say(&say::coverage_observation_others(others))}</p> })}
        </div>
    }
}

fn in_vain_said(in_vain: &InVain, index: &IndexData, is_empty: bool) -> Message {
    let short = &index.methodology.short;
    match in_vain {
        InVain::Observation => say::coverage_observation_in_vain(),
        InVain::Own if is_empty => say::own_not_here_none(short),
        InVain::Own => say::own_not_here(short),
        InVain::OwnUnread(why) => say::own_unread(Message::from(why)),
    }
}

/// The choice itself.
#[component]
fn Menu(
    index: Arc<IndexData>,
    lists: Lists,
    held: Vec<Observation>,
    owns: Memo<Vec<OwnPoints>>,
    points: Memo<Option<PointsOf>>,
    open: OpenMapping,
) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<StrategyView>::here());
    let country = open.context().strategy.country;
    let best = index.best_known(country).map(key_of);
    let shown = Memo::new(move |_| points.with(|points| points.as_ref().and_then(key_shown)));
    let option = |one: &Observation| {
        let key = PointsKey::Published(key_of(one));
        let value = key.to_string();
        let is_shown = move || shown.with(|shown| shown.as_ref() == Some(&key));
        view! { <option value=value prop:selected=is_shown>{described(words, &index, &lists, one)}</option> }
    };
    let options = held.iter().map(option).collect_view();
    // An address may name one that tells no indicator.
    let silent = {
        let (index, lists) = (Arc::clone(&index), lists.clone());
        move || {
            let shown = points.with(|points| points.as_ref()?.observation.clone());
            let shown = shown.filter(|shown| index.known(shown) == 0)?;
            Some(view! { <option selected=true>{described(words, &index, &lists, &shown)}</option> })
        }
    };
    let keys: Vec<PointsKey> = held.iter().map(|one| PointsKey::Published(key_of(one))).collect();
    let choose = move |event| {
        let value = event_target_value(&event);
        let own = owns.with_untracked(|owns| {
            owns.iter().map(|one| PointsKey::Own(one.id.clone())).find(|key| key.to_string() == value)
        });
        let key = own.or_else(|| keys.iter().find(|key| key.to_string() == value).cloned());
        let is_best = |key: &PointsKey| matches!(key, PointsKey::Published(key) if Some(key) == best.as_ref());
        asked.look(|view| view.observation = key.filter(|key| !is_best(key)));
    };
    let of = index.methodology.leaves().len();
    let own_options = move || {
        let is_listed =
            |one: &&OwnPoints| !one.is_archived || shown.with(|shown| *shown == Some(PointsKey::Own(one.id.clone())));
        let options: Vec<_> = owns.with(|owns| {
            owns.iter()
                .filter(is_listed)
                .map(|one| {
                    let key = PointsKey::Own(one.id.clone());
                    let (value, said) = (key.to_string(), own_described(words, one, of, (country, &lists)));
                    let is_shown = move || shown.with(|shown| shown.as_ref() == Some(&key));
                    view! { <option value=value prop:selected=is_shown>{said}</option> }
                })
                .collect()
        });
        (!options.is_empty()).then(|| view! { <optgroup label=words.say(&say::own_assessments())>{options}</optgroup> })
    };
    view! {
        <label class="field no-print">
            {words.say(&say::coverage_observation())}
            <select on:change=choose>
                <optgroup label=words.say(&say::own_published())>{silent}{options}</optgroup>
                {own_options}
            </select>
        </label>
    }
}

fn key_shown(points: &PointsOf) -> Option<PointsKey> {
    let own = points.own.as_ref().map(|own| PointsKey::Own(own.id.clone()));
    own.or_else(|| points.observation.as_ref().map(|one| PointsKey::Published(key_of(one))))
}

/// "31 August 2023: 46 of 46 indicators known", with the source.
fn described(words: Words, index: &IndexData, lists: &Lists, one: &Observation) -> String {
    let key = key_of(one);
    let source = published_by(&key.source, &lists.sources);
    let (date, of) = (words.date(one.as_of.as_ref()), index.methodology.leaves().len());
    words.say(&say::coverage_observation_known(date, index.known(one), of, source))
}

/// "Draft: 12 of 46 indicators assessed, saved 24 November 2026", behind the country where it is another one.
fn own_described(words: Words, one: &OwnPoints, of: usize, (here, lists): (CountryCode, &Lists)) -> String {
    let elsewhere = one.country.filter(|country| *country != here);
    let name = match elsewhere.and_then(|code| lists.countries.get(code)) {
        Some(country) => words.say(&say::own_of_country(&country.name, one.name.as_str())),
        None => one.name.clone(),
    };
    words.say(&say::own_option(name, one.count.assessed, of, one.day()))
}

/// Where the points are from.
fn shown(points: &PointsOf, open: OpenMapping, lists: &Lists) -> AnyView {
    let words = Words::now();
    if let Some(own) = &points.own {
        let to = Navigation::here().to(Route::Assessment(AssessmentView::new(own.id.clone())));
        let elsewhere = own.country.filter(|country| *country != open.context().strategy.country);
        let elsewhere = elsewhere.map(|code| match lists.countries.get(code) {
            Some(country) => words.say(&say::own_country(&country.name)),
            None => words.say(&say::own_country(code.as_str())),
        });
        let said = words.say(&say::own_shown(own.name.as_str(), own.day(), own.time()));
        return view! {
            <p class="notice">
                {said}" "{elsewhere}" "<a class="no-print" href=to>{words.say(&say::own_open())}</a>
            </p>
        }
        .into_any();
    }
    let observation = points.observation.as_ref();
    observation
        .map(|observation| {
            let (sources, id) = (Arc::clone(&lists.sources), observation.source.clone());
            view! { <SourceLine sources=sources id=id as_of=observation.as_of/> }
        })
        .into_any()
}
