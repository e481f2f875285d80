//! One ranking at a glance: where all countries lie, and the first places.

use crate::chart::{Chart, Sourced, Strip};
use crate::model::{Countries, CountryCode, IndexData};
use crate::route::{Address, CountryView, Figure, Fragment, RankingView, Route};
use crate::scoring::{Place, places, ranking};
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::components::{ChartFigure, at_rest, loaded, with_countries};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::widest_index;
use std::sync::Arc;

/// How many of the first places are listed.
const FIRST_PLACES: usize = 5;

/// The ranking at a glance.
#[component]
pub(super) fn Glance() -> impl IntoView {
    let words = Words::now();
    let library = Library::here();
    let indices = library.indices.clone();
    let shown = Memo::new(move |_| indices.ready().and_then(|entries| widest_index(&entries)));
    let (entries, indices) = (library.indices.clone(), library.indices.clone());
    let name = move || {
        let (entries, id) = (entries.ready()?, shown.get()?);
        entries.iter().find(|entry| entry.id == id).map(|entry| words.of(&entry.name))
    };
    let picture = move |_| {
        let slot = shown.get_untracked().map(|id| library.index(&id))?;
        Some(loaded(slot, |index| {
            with_countries(move |countries| view! { <Picture index=Arc::clone(&index) countries=countries/> })
        }))
    };
    view! {
        <section aria-labelledby="glance">
            <header>
                <h2 id="glance">{words.say(&say::home_glance())}</h2>
                <p class="small">{name}</p>
            </header>
            {loaded(indices, picture)}
            // Nothing that is seen here needs them; a file of the picture does.
            {at_rest(|| drop(Library::here().sources.get()))}
        </section>
    }
}

#[component]
fn Picture(index: Arc<IndexData>, countries: Arc<Countries>) -> impl IntoView {
    let words = Words::now();
    let methodology = &index.methodology;
    let ranked = ranking(&index);
    let date = ranked.iter().find_map(|row| row.observation.as_of);
    let source = say::chart_source(methodology.publisher.as_str(), date);
    let strip = Strip::new(methodology, &ranked, &countries, &[], source);
    let held = Library::here().sources;
    let sources = move || untrack(|| held.ready()).unwrap_or_default();
    let chart = Sourced::new(Box::new(strip), Arc::clone(&index), Arc::clone(&countries), Box::new(sources));
    let chart: Arc<dyn Chart> = Arc::new(chart);
    let whole = Route::Ranking(RankingView::new(methodology.id.clone()));
    let whole_text = words.say(&say::home_whole(&methodology.short, ranked.len()));
    let places = places(&ranked);
    let first = places.iter().take(FIRST_PLACES).map(|place| row(&index, &countries, place)).collect_view();
    view! {
        <ChartFigure chart=chart name=format!("glance-{}", methodology.id)/>
        <table class="places">
            <caption class="visually-hidden">{words.say(&say::home_places(&methodology.short))}</caption>
            <thead>
                <tr>
                    <th scope="col" class="n">{words.say(&say::chart_column_rank())}</th>
                    <th scope="col">{words.say(&say::home_column_countries())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                </tr>
            </thead>
            <tbody>{first}</tbody>
        </table>
        <p class="onward"><a href=Navigation::here().to(whole)>{whole_text}</a></p>
    }
}

/// A place with the countries that share it, each leading to its profile.
fn row(index: &IndexData, countries: &Countries, place: &Place) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let id = &index.methodology.id;
    let profile = |country| Route::Country(CountryView::new(country, id.clone()));
    let mut named: Vec<(String, CountryCode)> = place
        .countries
        .iter()
        .map(|country| (countries.name(country, words.language().tag()).to_owned(), *country))
        .collect();
    let alphabet = words.catalogue().alphabet();
    named.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    let score = match named.as_slice() {
        [(name, only)] => {
            let why = Address { fragment: Some(Fragment::Why(Figure::Total)), ..Address::of(profile(*only)) };
            let says = words.say(&say::ranking_why(place.score, name.clone()));
            view! { <a href=navigation.href(why) aria-label=says>{words.number(place.score)}</a> }.into_any()
        }
        _ => words.number(place.score).into_any(),
    };
    let links: Vec<_> = named
        .into_iter()
        .map(|(name, country)| view! { <li><a href=navigation.to(profile(country))>{name}</a></li> })
        .collect();
    view! {
        <tr>
            <td class="n">{words.rank(place.rank)}</td>
            <td><ul class="names">{links}</ul></td>
            <td class="n score">{score}</td>
        </tr>
    }
}
