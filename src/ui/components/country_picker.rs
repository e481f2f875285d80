//! Choosing a country by typing its name.

use super::loaded::settled;
use crate::model::{Countries, Localized};
use crate::search::{Finder, Place};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{Choice, CountryAnswer};
use leptos::ev::SubmitEvent;
use leptos::html::Input;

/// Of a longer list only what fits is suggested, since browsers are slow with lists of thousands.
const MOST_SUGGESTED: usize = 400;

/// What was typed, and that it names nothing or not one country alone.
#[derive(Clone, PartialEq)]
struct Asked {
    typed: String,
    answer: CountryAnswer,
}

/// A field with suggestions and a button, `action`, that hands the country to `on_choose`. What is not the whole name of one
/// country is asked about; of a group that may be meant, `group` says what choosing it does, and without it groups are not
/// offered. The field waits for the list of countries in its place, so that nothing around it moves; where the list does not
/// come, codes still lead on. `name` is one that no other picker on the page has: the ids of its parts begin with it.
/// `typed` follows what stands in the field and is not chosen yet.
#[component]
pub fn CountryPicker(
    name: &'static str,
    label: Message,
    action: Message,
    #[prop(optional)] group: Option<fn(&Localized, usize) -> Message>,
    #[prop(default = RwSignal::new(String::new()))] typed: RwSignal<String>,
    on_choose: Callback<Place>,
) -> impl IntoView {
    let (list_id, answer_id) = (format!("{name}-suggested"), format!("{name}-answer"));
    let words = Words::now();
    let list = Library::here().countries;
    let countries = Signal::derive(move || settled(&list));
    let is_waiting = move || countries.with(Option::is_none);
    let field: NodeRef<Input> = NodeRef::new();
    let asked = RwSignal::new(None::<Asked>);
    let suggestions = move || {
        countries.get().map(|countries| {
            let is_long = countries.iter().nth(MOST_SUGGESTED).is_some();
            suggestions(words, &countries, is_long.then(|| typed.get()))
        })
    };
    let choose = Callback::new(move |place: Place| {
        let was_asked = asked.with_untracked(Option::is_some);
        asked.set(None);
        typed.set(String::new());
        if let Some(field) = field.get_untracked() {
            field.set_value("");
            if was_asked {
                // The button that was pressed is gone.
                let _ = field.focus();
            }
        }
        on_choose.run(place);
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (Some(field), Some(countries)) = (field.get_untracked(), countries.get_untracked()) else { return };
        match CountryAnswer::new(&field.value(), group.is_some(), &countries, &words.catalogue()) {
            CountryAnswer::Meant(country) => choose.run(Place::Country(country)),
            answer => {
                asked.set(Some(Asked { typed: field.value(), answer }));
                // What was typed is most likely to be corrected, not kept.
                field.select();
            }
        }
    };
    let says = move || {
        asked.get().map(|Asked { typed, answer }| match answer {
            CountryAnswer::Ask { .. } => words.say(&say::country_which(typed)),
            _ => words.say(&say::country_unknown(typed)),
        })
    };
    let offers = move || match asked.get()?.answer {
        CountryAnswer::Ask { choices, more } => Some(offers(words, choices, more, group, choose)),
        _ => None,
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
                        asked.set(None);
                        typed.set(event_target_value(&event));
                    }
                    aria-describedby=answer_id.clone()
                    aria-invalid=move || asked.with(Option::is_some).then_some("true")
                />
            </label>
            <datalist id=list_id>{suggestions}</datalist>
            <button type="submit" class="primary" disabled=is_waiting>{words.say(&action)}</button>
            <p id=answer_id.clone() role="status">{says}</p>
            <div class="country-offers" role="group" aria-labelledby=answer_id>{offers}</div>
        </form>
    }
}

/// Whom it may mean, each as a button.
fn offers(
    words: Words,
    choices: Vec<Choice>,
    more: usize,
    group: Option<fn(&Localized, usize) -> Message>,
    choose: Callback<Place>,
) -> impl IntoView + use<> {
    let offer = |choice: Choice| {
        let says = match choice.members.zip(group) {
            Some((members, group)) => words.say(&group(&choice.name, members)),
            None => words.of(&choice.name),
        };
        view! { <li><button type="button" on:click=move |_| choose.run(choice.place.clone())>{says}</button></li> }
    };
    let more = (more > 0).then(|| view! { <p class="small">{words.say(&say::country_more(more))}</p> });
    view! { <ul class="pick">{choices.into_iter().map(offer).collect_view()}</ul>{more} }
}

/// Countries by their names, in the order of the reader's alphabet: all of them, or the first that what is typed finds.
fn suggestions(words: Words, countries: &Countries, typed: Option<String>) -> impl IntoView + use<> {
    let alphabet = words.catalogue().alphabet();
    let found = typed.map(|typed| Finder::new(countries).filter(&typed).unwrap_or_default());
    let shown = countries.iter().filter(|country| found.as_ref().is_none_or(|found| found.contains(&country.code)));
    let mut names: Vec<(String, String)> =
        shown.take(MOST_SUGGESTED).map(|country| (words.of(&country.name), country.code.to_string())).collect();
    names.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    names.into_iter().map(|(name, code)| view! { <option value=name>{code}</option> }).collect_view()
}
