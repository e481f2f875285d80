//! Choosing a country of which something is held.

use crate::model::CountryCode;
use crate::route::{Address, ContextView, Route};
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Contexts;

/// A menu of the countries with statements and of those in studies. Until their list is there it has the country of the
/// page only, and always that.
#[component]
pub(super) fn CountrySelect(lists: Lists, country: CountryCode) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let contexts = Library::here().contexts();
    let choose = move |event| {
        if let Ok(code) = CountryCode::parse(&event_target_value(&event)) {
            navigation.go(Address::of(Route::Context(ContextView::new(code))));
        }
    };
    let groups = move || {
        let contexts = contexts.ready().unwrap_or_default();
        let (told, classified) = (with_statements(&contexts), in_studies_only(&contexts));
        let is_other = !told.contains(&country) && !classified.contains(&country);
        let other = if is_other { vec![country] } else { Vec::new() };
        [
            (say::context_with_statements(), told),
            (say::context_classified_only(), classified),
            (say::context_other_countries(), other),
        ]
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(label, codes)| {
            let option = |(name, code): (String, CountryCode)| {
                view! { <option value=code.to_string() selected=code == country>{name}</option> }
            };
            let options = named(words, &lists, &codes).into_iter().map(option).collect_view();
            view! { <optgroup label=words.say(&label)>{options}</optgroup> }
        })
        .collect_view()
    };
    view! {
        <div class="pick">
            <label class="field">
                {words.say(&say::context_country())}
                <select on:change=choose>{groups}</select>
            </label>
        </div>
    }
}

/// The countries with statements.
pub(super) fn with_statements(contexts: &Contexts) -> Vec<CountryCode> {
    contexts.countries.iter().map(|entry| entry.country).collect()
}

/// The countries that studies sort, without statements.
pub(super) fn in_studies_only(contexts: &Contexts) -> Vec<CountryCode> {
    contexts.classified.iter().copied().filter(|code| contexts.country(*code).is_none()).collect()
}

/// Countries with their names, in the order of the reader's alphabet.
pub(super) fn named(words: Words, lists: &Lists, codes: &[CountryCode]) -> Vec<(String, CountryCode)> {
    let alphabet = words.catalogue().alphabet();
    let name = |code: &CountryCode| (lists.countries.name(code, words.language().tag()).to_owned(), *code);
    let mut names: Vec<(String, CountryCode)> = codes.iter().map(name).collect();
    names.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    names
}

/// Links to the pages of countries like this one.
pub(super) fn links(
    words: Words,
    lists: &Lists,
    codes: &[CountryCode],
    here: Option<CountryCode>,
) -> impl IntoView + use<> {
    let navigation = Navigation::here();
    let link = |(name, code): (String, CountryCode)| {
        let to = navigation.to(Route::Context(ContextView::new(code)));
        let current = (here == Some(code)).then_some("page");
        view! { <li><a href=to aria-current=current>{name}</a></li> }
    };
    view! { <ul class="names">{named(words, lists, codes).into_iter().map(link).collect_view()}</ul> }
}
