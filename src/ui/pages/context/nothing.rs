//! What stands in the place of statements that are not held, with a way to those that are.

use super::countries::{in_studies_only, links, with_statements};
use crate::model::CountryCode;
use crate::route::CountryKey;
use crate::text::say;
use crate::ui::components::{Lists, PageTitle, loaded};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Contexts;

/// The address names no country that exists.
pub(super) fn no_such_country(lists: &Lists, key: CountryKey) -> impl IntoView + use<> {
    let words = Words::now();
    let lists = lists.clone();
    view! {
        <div class="lede"><PageTitle text=words.say(&say::profile_no_country())/></div>
        <p>{words.say(&say::profile_no_country_why(key.to_string()))}</p>
        {loaded(Library::here().contexts(), move |contexts| offers(&lists, &contexts))}
    }
}

/// Nothing is held about a country; there is about others.
pub(super) fn nothing(lists: &Lists, country: CountryCode, contexts: &Contexts) -> impl IntoView + use<> {
    let words = Words::now();
    let name = lists.countries.full_name(country);
    view! {
        <div class="notice" role="status"><p>{words.say(&say::context_nothing(&name))}</p></div>
        <p>{words.say(&say::context_nothing_offer())}</p>
        {offers(lists, contexts)}
    }
}

fn offers(lists: &Lists, contexts: &Contexts) -> impl IntoView + use<> {
    let words = Words::now();
    [
        ("with-statements", say::context_with_statements(), with_statements(contexts)),
        ("in-studies", say::context_classified_only(), in_studies_only(contexts)),
    ]
    .into_iter()
    .filter(|(_, _, codes)| !codes.is_empty())
    .map(|(id, heading, codes)| {
        view! {
            <section aria-labelledby=id>
                <header><h2 id=id>{words.say(&heading)}</h2></header>
                {links(words, lists, &codes, None)}
            </section>
        }
    })
    .collect_view()
}
