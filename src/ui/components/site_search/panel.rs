//! What the dialog holds: a field, what is found by it as a list, and the keys.

use super::{KEYS_OFF, has_keys};
use crate::browser::{document, storage};
use crate::model::Methodology;
use crate::route::LONGEST_SEARCH;
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{Destination, Findable, FoundOfKind, SearchedFiles, SiteSearch};
use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use std::sync::Arc;

/// The id of the list.
const LIST: &str = "search-list";

/// The field with what is found. `for_keys` unfolds the list of keys.
pub fn search_panel(for_keys: bool, close: Callback<()>) -> AnyView {
    let words = Words::now();
    let files = searched();
    let search = Memo::new(move |_| Arc::new(SiteSearch::new(&files(), &words.catalogue())));
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| search.with(|search| search.find(&typed.get())));
    let count = move || found.with(|found| found.iter().map(|of_kind| of_kind.found.len()).sum::<usize>());
    let active = RwSignal::new(0_usize);
    let field: NodeRef<Input> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // Fails only for an element that is gone.
            let _ = field.focus();
        }
    });
    let key = move |event: KeyboardEvent| {
        let last = count().saturating_sub(1);
        let at = active.get_untracked();
        let to = match event.key().as_str() {
            "ArrowDown" => {
                if at >= last {
                    0
                } else {
                    at + 1
                }
            }
            "ArrowUp" => at.checked_sub(1).unwrap_or(last),
            "Enter" => {
                event.prevent_default();
                document::press(&option_id(at));
                return;
            }
            _ => return,
        };
        event.prevent_default();
        active.set(to);
        document::bring_near(&option_id(to));
    };
    let says = move || {
        let typed = typed.get();
        match count() {
            _ if typed.trim().is_empty() => words.say(&say::search_hint()),
            0 => words.say(&say::search_nothing(typed)),
            count => words.say(&say::search_found(count)),
        }
    };
    let results = move || {
        let mut place = 0;
        let of_kind = |of_kind: FoundOfKind| {
            let first = place;
            place += of_kind.found.len();
            group(words, of_kind, first, active, close)
        };
        found.get().into_iter().map(of_kind).collect::<Vec<_>>()
    };
    view! {
        <div class="inside">
            <div class="search-head">
                <label class="field">
                    {words.say(&say::search_title())}
                    // Of the kind `search`, Escape would empty the field before it closes the dialog.
                    <input
                        node_ref=field
                        type="text"
                        inputmode="search"
                        enterkeyhint="go"
                        role="combobox"
                        aria-expanded=move || (count() > 0).to_string()
                        aria-controls=LIST
                        aria-autocomplete="list"
                        aria-activedescendant=move || (count() > 0).then(|| option_id(active.get()))
                        aria-describedby="search-says"
                        autocomplete="off"
                        spellcheck="false"
                        maxlength=LONGEST_SEARCH
                        on:input=move |event| {
                            active.set(0);
                            typed.set(event_target_value(&event));
                        }
                        on:keydown=key
                    />
                </label>
                <button type="button" on:click=move |_| close.run(())>{words.say(&say::close())}</button>
            </div>
            <p id="search-says" class="small" role="status">{says}</p>
            <div id=LIST class="search-list" role="listbox" aria-label=words.say(&say::search_results())>{results}</div>
            {keys(words, for_keys)}
        </div>
    }
    .into_any()
}

/// The files as far as they are there, followed; whichever is not yet is asked for.
fn searched() -> impl Fn() -> SearchedFiles + Send + Sync + 'static {
    let library = Library::here();
    let (strategies, countries) = (library.strategies(), library.countries.clone());
    let (sources, indices) = (library.sources.clone(), library.indices.clone());
    move || {
        let indices = indices.ready().unwrap_or_default();
        let slots: Vec<Slot<Methodology>> = indices.iter().map(|entry| library.methodology(&entry.id)).collect();
        SearchedFiles {
            countries: countries.ready().unwrap_or_default(),
            methodologies: slots.iter().filter_map(Slot::ready).collect(),
            indices,
            strategies: strategies.ready().unwrap_or_default(),
            sources: sources.ready().unwrap_or_default(),
        }
    }
}

fn option_id(place: usize) -> String {
    format!("search-option-{place}")
}

/// What was found of a kind, from a place in the whole list on.
fn group(words: Words, of_kind: FoundOfKind, first: usize, active: RwSignal<usize>, close: Callback<()>) -> AnyView {
    let label = words.say(&of_kind.kind.heading());
    let more = (of_kind.more > 0).then(|| words.say(&say::search_more(of_kind.more)));
    let options = of_kind.found.into_iter().enumerate();
    let options = options.map(|(place, one)| option(one, first + place, active, close)).collect::<Vec<_>>();
    view! {
        <div role="group" aria-label=label>
            <p class="search-kind" aria-hidden="true">{label.clone()}" "{more}</p>
            {options}
        </div>
    }
    .into_any()
}

fn option(one: Findable, place: usize, active: RwSignal<usize>, close: Callback<()>) -> AnyView {
    let is_elsewhere = matches!(one.to, Destination::Elsewhere(_));
    let href = match one.to {
        Destination::Here(address) => Navigation::here().href(*address),
        Destination::Elsewhere(address) => address.as_str().to_owned(),
    };
    view! {
        <a
            role="option"
            id=option_id(place)
            class="search-option"
            href=href
            tabindex="-1"
            target=is_elsewhere.then_some("_blank")
            rel=is_elsewhere.then_some("noopener noreferrer external")
            aria-selected=move || (active.get() == place).to_string()
            // Where it leads may be where the reader is.
            on:click=move |_| close.run(())
        >
            <span>{one.name}</span>
            " "
            <span class="small">{one.about}</span>
        </a>
    }
    .into_any()
}

/// Which keys there are, and the way to switch off those that a reader may hit without meaning to.
fn keys(words: Words, is_open: bool) -> AnyView {
    let rows = [
        (Some("/"), say::search_title()),
        (Some("?"), say::search_keys()),
        (None, say::figure_keys_open()),
        (None, say::answer_keys()),
    ];
    let rows = rows.into_iter().map(|(key, does)| {
        view! { <li>{key.map(|key| view! { <kbd>{key}</kbd>" " })}{words.say(&does)}</li> }
    });
    let switch = move |event| {
        // Where storage is blocked the keys go on working, and the box says so when it is shown again.
        let _ = if event_target_checked(&event) { storage::forget(KEYS_OFF) } else { storage::keep(KEYS_OFF, "1") };
    };
    view! {
        <details class="search-keys" open=is_open>
            <summary>{words.say(&say::search_keys())}</summary>
            <ul>{rows.collect::<Vec<_>>()}</ul>
            <label class="check">
                <input type="checkbox" prop:checked=has_keys() on:change=switch/>
                " "
                {words.say(&say::search_keys_on())}
            </label>
        </details>
    }
    .into_any()
}
