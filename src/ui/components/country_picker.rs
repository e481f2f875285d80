//! Going to a country by typing its name.

use super::loaded::settled;
use crate::model::{Countries, IndexId};
use crate::route::{Address, CountryView, Route};
use crate::search::find;
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

/// A field with suggestions that leads to a country's profile in an index. It waits for the list of countries in its
/// place, so that nothing around it moves; where the list does not come, codes still lead on.
#[component]
pub fn CountryPicker(#[prop(into)] index: Signal<IndexId>) -> impl IntoView {
    let words = Words::now();
    let list = Library::here().countries;
    let countries = Signal::derive(move || settled(&list));
    let is_waiting = move || countries.with(Option::is_none);
    let navigation = Navigation::here();
    let field: NodeRef<Input> = NodeRef::new();
    let unknown = RwSignal::new(None::<String>);
    let suggestions = move || countries.get().map(|countries| suggestions(words, &countries));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let found = countries.get_untracked().and_then(|countries| find(&countries, &field.value()));
        match found {
            Some(country) => {
                navigation.go(Address::of(Route::Country(CountryView::new(country, index.get_untracked()))));
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
                {words.say(&say::pick_country())}
                <input
                    node_ref=field
                    list="countries"
                    autocomplete="off"
                    spellcheck="false"
                    required
                    disabled=is_waiting
                    on:input=move |_| unknown.set(None)
                    aria-describedby="country-unknown"
                    aria-invalid=move || unknown.with(Option::is_some).then_some("true")
                />
            </label>
            <datalist id="countries">{suggestions}</datalist>
            <button type="submit" class="primary" disabled=is_waiting>{words.say(&say::show_profile())}</button>
            <p id="country-unknown" role="status">
                {move || unknown.get().map(|typed| words.say(&say::country_unknown(typed)))}
            </p>
        </form>
    }
}

/// Every country by its name, in the order of the reader's alphabet.
fn suggestions(words: Words, countries: &Countries) -> impl IntoView + use<> {
    let alphabet = words.catalogue().alphabet();
    let mut names: Vec<(String, String)> =
        countries.iter().map(|country| (words.of(&country.name), country.code.to_string())).collect();
    names.sort_by_cached_key(|(name, _)| alphabet.key(name));
    names.into_iter().map(|(name, code)| view! { <option value=name>{code}</option> }).collect_view()
}
