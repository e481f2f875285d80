//! What came last into the data: the newest results by date, with the countries where these are few, and below them the newest
//! statements of sources beside the indices.

use crate::model::Countries;
use crate::route::{Address, ContextView, CountryView, Fragment, RankingView, Route};
use crate::scoring::IndexScores;
use crate::text::{published_by, say};
use crate::ui::components::{Lists, loaded, with_countries, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{DatedResults, latest_results, latest_statements};
use crate::wire::{ContextEntry, Contexts, IndexEntry, LatestStatement};
use std::sync::Arc;

/// How many dates are listed.
const MOST_DATES: usize = 5;
/// How many statements are listed.
const MOST_STATEMENTS: usize = 3;
/// More countries than this are counted.
const MOST_NAMED: usize = 5;

/// The newest results.
pub fn lately() -> AnyView {
    let library = Library::here();
    let indices = library.indices.clone();
    let list = move |scores: Arc<Vec<IndexScores>>| {
        let found = Arc::new(latest_results(&scores, MOST_DATES));
        let indices = indices.clone();
        with_countries(move |countries| {
            let entries = indices.ready().unwrap_or_default();
            let line = |one: &DatedResults| line(one, &entries, &countries);
            view! { <ul class="lately">{found.iter().map(line).collect_view()}</ul> }
        })
    };
    view! {
        {loaded(library.scores(), list)}
        {loaded(library.contexts(), |contexts| with_lists(move |lists| statements(&contexts, &lists)))}
    }
    .into_any()
}

/// The newest of what sources beside the indices say of countries, which is no figure of any index.
fn statements(contexts: &Contexts, lists: &Lists) -> AnyView {
    let (words, found) = (Words::now(), latest_statements(contexts, MOST_STATEMENTS));
    let line = |(of, one): (&ContextEntry, &LatestStatement)| {
        let fragment = Some(Fragment::Element(one.id.to_string()));
        let address = Address { fragment, ..Address::of(Route::Context(ContextView::new(of.country))) };
        let (to, said) = (Navigation::here().href(address), words.of(&one.claim));
        view! {
            <li>
                <span class="when">{words.date(Some(&one.date))}</span>
                <div>
                    <a href=to>{words.of(&lists.countries.full_name(of.country))}</a>": "{said}" "
                    <span class="small">{words.catalogue().value(&published_by(&of.source, &lists.sources))}</span>
                </div>
            </li>
        }
    };
    if found.is_empty() {
        return ().into_any();
    }
    view! {
        <h3>{words.say(&say::home_lately_statements())}</h3>
        <ul class="lately">{found.into_iter().map(line).collect_view()}</ul>
    }
    .into_any()
}

fn line(one: &DatedResults, entries: &[IndexEntry], countries: &Countries) -> AnyView {
    let words = Words::now();
    let navigation = Navigation::here();
    let short = entries.iter().find(|entry| entry.id == one.index).map(|entry| words.of(&entry.short));
    let short = short.unwrap_or_else(|| one.index.to_string());
    let ranking = navigation.to(Route::Ranking(RankingView::new(one.index.clone())));
    let named = one.countries.iter().map(|(country, score)| {
        let profile = navigation.to(Route::Country(CountryView::new(*country, one.index.clone())));
        let name = countries.name(country, words.language().tag()).to_owned();
        view! { <li><a href=profile>{name}</a>" "{words.number(*score)}</li> }
    });
    let what = if one.countries.len() > MOST_NAMED {
        let says = say::home_lately_many(one.countries.len());
        view! { <a href=ranking>{short}": "{words.say(&says)}</a> }.into_any()
    } else {
        view! { <a href=ranking>{short}</a><ul class="names">{named.collect::<Vec<_>>()}</ul> }.into_any()
    };
    view! { <li><span class="when">{words.date(Some(&one.as_of))}</span><div>{what}</div></li> }.into_any()
}
