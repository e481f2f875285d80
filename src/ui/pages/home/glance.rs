//! One ranking at a glance: where all countries lie, the first places, and that of one country.

use crate::chart::{Chart, Strip};
use crate::model::{CountryCode, IndexData, IndexId};
use crate::route::{Address, CountryView, Figure, Fragment, RankingView, Route};
use crate::scoring::{Place, places, ranking};
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::components::{ChartFigure, Lists, loaded, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The index that is shown: the one in which the most countries are scored in full.
const INDEX: &str = "gci-2024";
/// The country that is shown: the one that the product began with.
const COUNTRY: &str = "AZE";
/// How many of the first places are listed.
const FIRST_PLACES: usize = 5;

/// The ranking at a glance.
#[component]
pub(super) fn Glance() -> impl IntoView {
    let words = Words::now();
    let library = Library::here();
    let slot = IndexId::parse(INDEX).ok().map(|id| library.index(&id))?;
    let shown = slot.clone();
    let name = move || shown.ready().map(|index| words.of(&index.methodology.name));
    Some(view! {
        <section aria-labelledby="glance">
            <header>
                <h2 id="glance">{words.say(&say::home_glance())}</h2>
                <p class="small">{name}</p>
            </header>
            {loaded(slot, |index| with_lists(move |lists| view! { <Picture index=Arc::clone(&index) lists=lists/> }))}
        </section>
    })
}

#[component]
fn Picture(index: Arc<IndexData>, lists: Lists) -> impl IntoView {
    let words = Words::now();
    let methodology = &index.methodology;
    let ranked = ranking(&index);
    let highlighted: Vec<CountryCode> = CountryCode::parse(COUNTRY).into_iter().collect();
    let date = ranked.iter().find_map(|row| row.observation.as_of);
    let source = say::chart_source(methodology.publisher.as_str(), date);
    let chart: Arc<dyn Chart> = Arc::new(Strip::new(methodology, &ranked, &lists.countries, &highlighted, source));
    let whole = Route::Ranking(RankingView { picks: highlighted.clone(), ..RankingView::new(methodology.id.clone()) });
    let whole_text = words.say(&say::home_whole(&methodology.short, ranked.len()));
    let places = places(&ranked);
    let first = places.iter().take(FIRST_PLACES).map(|place| row(&index, &lists, place, false)).collect_view();
    let own =
        places.iter().skip(FIRST_PLACES).find(|place| highlighted.iter().any(|code| place.countries.contains(code)));
    let own = own.map(|place| row(&index, &lists, place, true));
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
            <tbody>{first}{own}</tbody>
        </table>
        <p class="onward"><a href=Navigation::here().to(whole)>{whole_text}</a></p>
    }
}

/// A place with the countries that share it, each leading to its profile.
fn row(index: &IndexData, lists: &Lists, place: &Place, apart: bool) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let id = &index.methodology.id;
    let profile = |country| Route::Country(CountryView::new(country, id.clone()));
    let mut named: Vec<(String, CountryCode)> = place
        .countries
        .iter()
        .map(|country| (lists.countries.name(country, words.language().tag()).to_owned(), *country))
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
        <tr class:apart=apart>
            <td class="n">{words.rank(place.rank)}</td>
            <td><ul class="names">{links}</ul></td>
            <td class="n score">{score}</td>
        </tr>
    }
}
