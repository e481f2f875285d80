//! Choosing the index and, where a country has several, the observation.

use super::subject::{Subject, key_of};
use crate::model::{CountryCode, IndexData, IndexId, Observation};
use crate::route::{Address, BriefView, CompareView, CountryKey, CountryView, RankingView, Route};
use crate::scoring::outcome;
use crate::text::{published_by, say};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The choice of index.
pub fn chooser(country: CountryCode, view: &CountryView) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let current = view.index.clone();
    let compare = {
        let view = CompareView::new(view.index.clone(), vec![CountryKey::Code(country)]);
        navigation.to(Route::Compare(CompareView { mine: Some(CountryKey::Code(country)), ..view }))
    };
    let ranking = {
        let picked = RankingView { picks: vec![country], ..RankingView::new(view.index.clone()) };
        navigation.href(Address::of(Route::Ranking(picked)))
    };
    let brief = navigation.to(Route::Brief(BriefView::new(country)));
    let options = move || match indices.get() {
        Load::Ready(entries) => entries
            .iter()
            .map(|entry| {
                let selected = entry.id == current;
                view! { <option value=entry.id.to_string() selected=selected>{words.of(&entry.short)}</option> }
            })
            .collect_view()
            .into_any(),
        _ => view! { <option selected=true>{current.to_string()}</option> }.into_any(),
    };
    let choose = move |event| {
        if let Ok(index) = IndexId::parse(&event_target_value(&event)) {
            navigation.go(Address::of(Route::Country(CountryView::new(country, index))));
        }
    };
    view! {
        <div class="pick">
            <label class="field">
                {words.say(&say::index_label())}
                <select on:change=choose>{options}</select>
            </label>
            <a href=ranking>{words.say(&say::profile_in_ranking())}</a>
            <a href=compare>{words.say(&say::compare_this())}</a>
            <a href=brief>{words.say(&say::brief_way())}</a>
        </div>
    }
}

/// The choice of observation, where there are several.
pub fn observations(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let held: Vec<Observation> = subject.index.of(subject.country).to_vec();
    let shown = key_of(&subject.observation);
    let several = held.len() > 1;
    let options = held
        .iter()
        .rev()
        .enumerate()
        .map(|(place, observation)| {
            let selected = key_of(observation) == shown;
            view! { <option value=place.to_string() selected=selected>{describe(words, &subject.index, &subject.lists, observation)}</option> }
        })
        .collect_view();
    let (country, index) = (subject.country, subject.index.methodology.id.clone());
    let current = subject.index.current(subject.country).map(key_of);
    let choose = move |event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let Some(key) = place.and_then(|place| held.iter().rev().nth(place)).map(key_of) else { return };
        let mut view = CountryView::new(country, index.clone());
        view.observation = (Some(&key) != current.as_ref()).then_some(key);
        navigation.look(Address::of(Route::Country(view)));
    };
    let in_vain =
        subject.asked_in_vain.then(|| view! { <p class="notice">{words.say(&say::profile_no_observation())}</p> });
    view! {
        {in_vain}
        {several.then(|| view! {
            <p class="version no-print">
                <label class="field">
                    {words.say(&say::observation_label())}
                    <select on:change=choose>{options}</select>
                </label>
            </p>
        })}
    }
}

/// "31 August 2023: 63.64", with the source.
pub fn describe(words: Words, index: &IndexData, lists: &Lists, observation: &Observation) -> String {
    let date = words.date(observation.as_of.as_ref());
    let source = published_by(&key_of(observation).source, &lists.sources);
    match outcome(&index.methodology, observation) {
        Some(outcome) => words.say(&say::observation_with_total(date, outcome.score, source)),
        None if observation.values.is_empty() => words.say(&say::observation_rank_only(date, source)),
        None => words.say(&say::observation_without_total(date, source)),
    }
}
