//! Which of the countries are kept, under which name, and what came of it.

use super::found::{Choice, Found};
use crate::browser::{document, task};
use crate::country_page::ReadPage;
use crate::model::{BroughtPage, CountryCode};
use crate::route::{CountryView, ObservationKey, Route};
use crate::text::{Message, say};
use crate::ui::assessment::today;
use crate::ui::brought::{Kept, keep};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::bring::{country_menu, whose};
use leptos::ev::SubmitEvent;
use std::sync::Arc;

const KEPT_ID: &str = "bring-kept";

/// What became of one.
#[derive(Clone)]
struct Became {
    country: CountryCode,
    page: Option<BroughtPage>,
    outcome: Result<Kept, Message>,
}

/// The countries with a menu each, and the button.
#[component]
pub(super) fn Keeping(found: Found) -> impl IntoView {
    let words = Words::now();
    let library = Library::here();
    let said = RwSignal::new(None::<Result<Vec<Became>, Message>>);
    let choices = Arc::clone(&found.choices);
    let is_one = choices.len() == 1;
    let rows = choices
        .iter()
        .filter_map(|choice| Some(row(words, &found, found.reading.pages.get(choice.place)?, *choice, is_one)));
    let rows = rows.collect_view();
    let submit = {
        let found = found.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let chosen: Vec<(usize, CountryCode)> = choices
                .iter()
                .filter(|choice| is_one || choice.is_taken.get_untracked())
                .filter_map(|choice| Some((choice.place, choice.country.get_untracked()?)))
                .collect();
            if chosen.is_empty() {
                said.set(Some(Err(say::bring_keep_none())));
                return;
            }
            let (found, library) = (found.clone(), library.clone());
            task::spawn(async move {
                let mut all = Vec::new();
                for (place, country) in chosen {
                    all.push(kept(&library, &found, place, country).await);
                }
                let _ = said.try_set(Some(Ok(all)));
                request_animation_frame(|| {
                    document::focus(KEPT_ID);
                });
            });
        }
    };
    let outcome = move || {
        said.get().map(|said| match said {
            Err(why) => view! { <p class="notice error">{words.say(&why)}</p> }.into_any(),
            Ok(all) => became(words, &found, &all),
        })
    };
    view! {
        <section class="stack no-print" aria-labelledby="bring-keep">
            <header><h2 id="bring-keep">{words.say(&say::bring_keep_title())}</h2></header>
            <p>{words.say(&say::bring_keep_about())}</p>
            <form class="stack" on:submit=submit>
                {rows}
                <p><button type="submit" class="primary">{words.say(&say::bring_keep())}</button></p>
            </form>
            <div role="status" id=KEPT_ID tabindex="-1">{outcome}</div>
        </section>
    }
}

/// The menu of countries of one, and whether it is kept, where there are several.
fn row(words: Words, found: &Found, page: &ReadPage, choice: Choice, is_one: bool) -> AnyView {
    let menu = country_menu(page, &found.countries, &words.catalogue());
    let chosen = choice.country.get_untracked();
    let option = |(code, name): &(CountryCode, _)| {
        view! { <option value=code.to_string() selected=chosen == Some(*code)>{words.of(name)}</option> }
    };
    let options = menu.iter().map(option).collect_view();
    let choose = move |event| choice.country.set(CountryCode::parse(&event_target_value(&event)).ok());
    let name = words.catalogue().value(&whose(page, &found.countries));
    // Several menus would have one name.
    let label = words.say(&say::bring_country());
    let label = if is_one { label } else { format!("{label} {}: {name}", choice.number()) };
    let take = (!is_one).then(|| {
        let take = words.say(&say::bring_take());
        let spoken = format!("{take}: {} {name}", choice.number());
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    aria-label=spoken
                    prop:checked=move || choice.is_taken.get()
                    on:change=move |event| choice.is_taken.set(event_target_checked(&event))
                />
                {take}
            </label>
        }
    });
    view! {
        <p class="pick">
            <label class="field">
                {label}
                <select on:change=choose>
                    <option value="" selected=chosen.is_none()>{words.say(&say::bring_choose())}</option>
                    {options}
                </select>
            </label>
            {take}
        </p>
    }
    .into_any()
}

async fn kept(library: &Library, found: &Found, place: usize, country: CountryCode) -> Became {
    let reading = &found.reading;
    let brought = reading.pages.get(place).map(|page| reading.brought(page, &found.methodology, country, today()));
    let Some(Ok((page, _))) = brought else {
        return Became { country, page: None, outcome: Err(say::bring_kept_no_figure()) };
    };
    let outcome = keep(library, &page).await.map_err(|why| Message::from(&why));
    Became { country, page: Some(page), outcome }
}

fn became(words: Words, found: &Found, all: &[Became]) -> AnyView {
    let navigation = Navigation::here();
    let methodology = &found.methodology;
    let line = |one: &Became| {
        let as_of = one.page.as_ref().and_then(|page| page.as_of);
        let which = say::bring_kept_one(&found.countries.full_name(one.country), &methodology.short, as_of);
        let said = words.say(&match &one.outcome {
            Ok(Kept::Added) => say::brought_kept(),
            Ok(Kept::Changed) => say::brought_kept_changed(),
            Ok(Kept::Same) => say::brought_kept_same(),
            Err(why) => say::bring_kept_failed(why.clone()),
        });
        let profile = one.page.as_ref().filter(|_| one.outcome.is_ok()).map(|page| {
            let observation = Some(ObservationKey { source: page.source_id(), as_of: page.as_of });
            let view = CountryView { observation, ..CountryView::new(one.country, methodology.id.clone()) };
            let to = navigation.to(Route::Country(view));
            view! { " "<a href=to>{words.say(&say::brought_to_profile())}</a> }
        });
        let class = if one.outcome.is_ok() { "" } else { "assess-failed" };
        view! { <li class=class><strong>{words.say(&which)}</strong>": "{said}{profile}</li> }
    };
    view! {
        <div class="notice good">
            <ul>{all.iter().map(line).collect_view()}</ul>
        </div>
    }
    .into_any()
}
