//! The form: the country, what to start from, and the name.

use super::choice::{Choice, known};
use crate::model::assessment::{Assessment, Name};
use crate::model::{CountryCode, IndexData, Observation};
use crate::route::{AssessView, CountryKey};
use crate::search::Place;
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::assessment::{assessment_id, begin, called};
use crate::ui::components::{CountryPicker, Lists, bring_way_of};
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::pages::{describe, key_of};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{StartWay, start_blank, start_nothing_published};
use leptos::ev::SubmitEvent;
use std::sync::Arc;

/// The form for an index.
#[component]
pub(super) fn Form(index: Arc<IndexData>) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let choice = Choice::new(Arc::clone(&index));
    let failed = RwSignal::new(None::<Message>);
    // What stands in the field of the country and is none yet.
    let typed = RwSignal::new(String::new());
    let begin_now = move || {
        let id = assessment_id();
        let begun = choice.begun(words, id, choice.named(words));
        match begun {
            Ok(begun) => choice.index.with_value(|index| begin(navigation, &begun, &index.methodology)),
            Err(why) => failed.set(Some(why)),
        }
    };
    // The evidence may still be on its way when the button is pressed.
    Effect::new(move |_| {
        if choice.is_waiting.get() && choice.is_ready() {
            choice.is_waiting.set(false);
            begin_now();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let left = typed.with_untracked(|typed| typed.trim().to_owned());
        if !left.is_empty() {
            failed.set(Some(say::assess_start_country_left(left)));
            return;
        }
        failed.set(None);
        choice.is_waiting.set(true);
    };
    let proposed = move || choice.named(words).to_string();
    view! {
        <div class="stack assess-form">
        <CountryChoice index=index chosen=choice.country typed=typed/>
        <form class="stack" on:submit=submit>
            {ways(choice)}
            <label class="field assess-name">
                {words.say(&say::assess_list_name())}
                <input
                    autocomplete="off"
                    maxlength=Name::MOST.to_string()
                    prop:value=proposed
                    on:input=move |event| choice.name.set(Some(Name::cut(&event_target_value(&event))))
                />
            </label>
            <p><button type="submit" class="primary assess-begin">{words.say(&say::assess_start())}</button></p>
            <div role="status">
                {move || choice.is_waiting.get().then(|| view! { <p>{words.say(&say::loading())}</p> })}
            </div>
            {move || failed.get().map(|why| view! { <p class="notice error" role="alert">{words.say(&why)}</p> })}
        </form>
        </div>
    }
}

/// What it starts from.
fn ways(choice: Choice) -> impl IntoView {
    let words = Words::now();
    let lists = expect_context::<Lists>();
    let option = move |way: StartWay, text: String| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="start-from"
                    prop:checked=move || choice.way() == way
                    on:change=move |_| choice.chosen.set(Some(way))
                />
                {text}
            </label>
        }
    };
    let published = move || {
        let Some(country) = choice.country.get() else {
            return view! { <p class="small">{words.say(&say::assess_start_choose())}</p> }.into_any();
        };
        let name = words.of(&lists.countries.full_name(country));
        if choice.has_published() {
            option(StartWay::Published, words.say(&say::assess_start_published(name))).into_any()
        } else {
            let way = choice.index.with_value(|index| bring_way_of(&index.methodology));
            let said = choice.index.with_value(|index| start_nothing_published(&index.methodology, name));
            view! { <p class="small">{words.say(&said)}</p> {way} }.into_any()
        }
    };
    let observation = move || (choice.way() == StartWay::Published).then(|| published_one(choice));
    let older = move || choice.has_older().then(|| option(StartWay::Older, words.say(&say::assess_start_older())));
    let older_one = move || (choice.way() == StartWay::Older).then(|| older_menu(choice));
    let blank = choice.index.with_value(|index| words.say(&start_blank(&index.methodology)));
    view! {
        <fieldset class="import-ways">
            <legend>{words.say(&say::assess_start_from())}</legend>
            {published}
            {observation}
            {older}
            {older_one}
            {option(StartWay::Blank, blank)}
        </fieldset>
    }
}

/// Which observation, and how much is known of it.
fn published_one(choice: Choice) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<AssessView>::here());
    let lists = expect_context::<Lists>();
    let menu = move || {
        let held = choice.held.get();
        let shown = choice.observation.with(|one| one.as_ref().map(key_of));
        let option = |(place, one): (usize, &Observation)| {
            let text = choice.index.with_value(|index| describe(words, index, &lists, one));
            let selected = shown == Some(key_of(one));
            view! { <option value=place.to_string() selected=selected>{text}</option> }
        };
        let options = held.iter().enumerate().map(option).collect_view();
        let keys: Vec<_> = held.iter().map(key_of).collect();
        let choose = move |event| {
            let place: Option<usize> = event_target_value(&event).parse().ok();
            let key = place.and_then(|place| keys.get(place)).cloned();
            let index = choice.index.with_value(|index| index.methodology.id.clone());
            asked.adjust(|view| (view.index, view.from) = (Some(index), key));
        };
        view! {
            <label class="field">{words.say(&say::observation_label())}<select on:change=choose>{options}</select></label>
        }
    };
    let known = move || {
        let id = assessment_id();
        let begun = choice.is_ready().then(|| choice.begun(words, id, Name::default()).ok()).flatten()?;
        Some(choice.index.with_value(|index| known(words, &index.methodology, &begun)))
    };
    let evidence = move || match choice.evidence()?.get() {
        Load::Failed(failure) if !choice.is_without.get() => {
            let slot = choice.evidence()?;
            Some(view! {
                <div class="notice error" role="alert">
                    <p>{words.say(&say::assess_start_no_evidence())}" "{words.say(&failure.message())}</p>
                    <p class="pick">
                        <button type="button" on:click=move |_| slot.retry()>{words.say(&say::try_again())}</button>
                        <button type="button" on:click=move |_| choice.is_without.set(true)>
                            {words.say(&say::assess_start_without())}
                        </button>
                    </p>
                </div>
            })
        }
        _ => None,
    };
    view! { <div class="assess-way">{menu}{known}{evidence}</div> }
}

/// Which older one.
fn older_menu(choice: Choice) -> impl IntoView {
    let words = Words::now();
    let options = move || {
        let shown = choice.older_one().map(|one| one.id().clone());
        let option = |one: &Assessment| {
            let selected = shown.as_ref() == Some(one.id());
            view! { <option value=one.id().to_string() selected=selected>{called(words, one.name())}</option> }
        };
        choice.older.with(|older| older.iter().map(option).collect_view())
    };
    let choose = move |event| choice.older_chosen.set(Some(event_target_value(&event)));
    view! {
        <div class="assess-way">
            <label class="field">{words.say(&say::assess_start_older_which())}<select on:change=choose>{options}</select></label>
            <p class="small">{words.say(&say::assess_start_older_about())}</p>
        </div>
    }
}

/// The country, found by what is typed, and those of which answers are published as a list to choose from.
#[component]
fn CountryChoice(index: Arc<IndexData>, chosen: Memo<Option<CountryCode>>, typed: RwSignal<String>) -> impl IntoView {
    let (words, asked, lists) = (Words::now(), View::<AssessView>::here(), expect_context::<Lists>());
    let alphabet = words.catalogue().alphabet();
    let name = move |code: CountryCode| words.of(&lists.countries.full_name(code));
    // The index stays the one that is seen, whichever is the newest that has the country.
    let shown = StoredValue::new(index.methodology.id.clone());
    let choose = move |code: Option<CountryCode>| {
        asked.adjust(|view| *view = AssessView::by(shown.get_value(), code.map(CountryKey::Code), None));
    };
    let chosen_one = {
        let name = name.clone();
        move || {
            let name = name(chosen.get()?);
            Some(view! {
                <p>
                    <strong>{words.say(&say::assess_start_chosen(name))}</strong>" "
                    <button type="button" class="plain" on:click=move |_| choose(None)>
                        {words.say(&say::assess_start_without_country())}
                    </button>
                </p>
            })
        }
    };
    let mut published: Vec<(String, CountryCode)> = index
        .current_all()
        .filter(|one| index.best_known(one.country).is_some())
        .map(|one| (name(one.country), one.country))
        .collect();
    published.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    let count = published.len();
    let published = published.into_iter().map(|(name, code)| {
        view! { <li><button type="button" on:click=move |_| choose(Some(code))>{name}</button></li> }
    });
    let found = Callback::new(move |place: Place| {
        if let Place::Country(code) = place {
            choose(Some(code));
        }
    });
    view! {
        <CountryPicker
            name="assessed"
            label=say::assess_list_country()
            action=say::assess_start_country_choose()
            typed=typed
            on_choose=found
        />
        <div role="status">{chosen_one}</div>
        <details class="small assess-published">
            <summary>{words.say(&say::assess_start_published_countries(count))}</summary>
            <ul class="pick">{published.collect_view()}</ul>
        </details>
    }
}
