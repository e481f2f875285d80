//! Choosing a country by typing its name.

use super::loaded::settled;
use crate::model::{Countries, Country, CountryCode};
use crate::search::{Query, Spellings, find};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::Input;

/// Of a longer list only what fits is suggested, since browsers are slow with lists of thousands.
const MOST_SUGGESTED: usize = 400;

/// A field with suggestions and a button, `action`, that hands the country to `on_choose`. It waits for the list of
/// countries in its place, so that nothing around it moves; where the list does not come, codes still lead on. `name` is
/// one that no other picker on the page has: the ids of its parts begin with it.
#[component]
pub fn CountryPicker(
    name: &'static str,
    label: Message,
    action: Message,
    on_choose: Callback<CountryCode>,
) -> impl IntoView {
    let (list_id, unknown_id) = (format!("{name}-suggested"), format!("{name}-unknown"));
    let words = Words::now();
    let list = Library::here().countries;
    let countries = Signal::derive(move || settled(&list));
    let is_waiting = move || countries.with(Option::is_none);
    let field: NodeRef<Input> = NodeRef::new();
    let unknown = RwSignal::new(None::<String>);
    let typed = RwSignal::new(String::new());
    let suggestions = move || {
        countries.get().map(|countries| {
            let is_long = countries.iter().nth(MOST_SUGGESTED).is_some();
            suggestions(words, &countries, is_long.then(|| typed.with(|typed| Query::new(typed))))
        })
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let found = countries.get_untracked().and_then(|countries| find(&countries, &field.value()));
        match found {
            Some(country) => {
                field.set_value("");
                on_choose.run(country);
            }
            None => {
                unknown.set(Some(field.value()));
                // What was typed is most likely to be corrected, not kept.
                field.select();
            }
        }
    };
    view! {
        <form class="pick country-picker" on:submit=submit>
            <label class="field">
                {words.say(&label)}
                <input
                    node_ref=field
                    list=list_id.clone()
                    autocomplete="off"
                    spellcheck="false"
                    required
                    disabled=is_waiting
                    on:input=move |event| {
                        unknown.set(None);
                        typed.set(event_target_value(&event));
                    }
                    aria-describedby=unknown_id.clone()
                    aria-invalid=move || unknown.with(Option::is_some).then_some("true")
                />
            </label>
            <datalist id=list_id>{suggestions}</datalist>
            <button type="submit" class="primary" disabled=is_waiting>{words.say(&action)}</button>
            <p id=unknown_id role="status">
                {move || unknown.get().map(|typed| words.say(&say::country_unknown(typed)))}
            </p>
        </form>
    }
}

/// Countries by their names, in the order of the reader's alphabet: all of them, or the first that a query finds.
fn suggestions(words: Words, countries: &Countries, query: Option<Query>) -> impl IntoView + use<> {
    let alphabet = words.catalogue().alphabet();
    let found = |country: &&Country| {
        let finds = |query: &Query| !query.is_empty() && query.finds(&Spellings::of(country.code, Some(country)));
        query.as_ref().is_none_or(finds)
    };
    let found = countries.iter().filter(found).take(MOST_SUGGESTED);
    let mut names: Vec<(String, String)> =
        found.map(|country| (words.of(&country.name), country.code.to_string())).collect();
    names.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    names.into_iter().map(|(name, code)| view! { <option value=name>{code}</option> }).collect_view()
}
