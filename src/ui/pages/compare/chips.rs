//! The picked countries, each with the ways to move it, call it “mine” and take it away.

use crate::browser::document;
use crate::model::CountryCode;
use crate::route::CompareView;
use crate::text::{Message, say};
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Picked;
use leptos::ev::KeyboardEvent;

/// More chips than this are folded away, so that the view they are picked for is still in sight.
const MOST_OPEN: usize = 12;

/// The picked countries in their order. The place of one gives it its colour and shape.
#[component]
pub(super) fn Chips(lists: Lists, picked: Memo<Picked>) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let codes = Memo::new(move |_| picked.with(|picked| picked.codes.clone()));
    let count = move || codes.with(Vec::len);
    // Which chip is being dragged.
    let dragged = RwSignal::new(None::<CountryCode>);
    let is_many = Memo::new(move |_| count() > MOST_OPEN);
    let list = move || {
        let lists = lists.clone();
        view! {
            <ol class="picks-list">
                <For
                    each=move || codes.get()
                    key=|country| *country
                    children=move |country| {
                        view! { <Chip country=country lists=lists.clone() picked=picked dragged=dragged/> }
                    }
                />
            </ol>
        }
    };
    move || {
        if count() == 0 {
            return ().into_any();
        }
        let heading = move || words.say(&say::compare_picked(count()));
        let clear = view! {
            <button type="button" class="plain" on:click=move |_| asked.look(|view| (view.countries, view.mine) = (Vec::new(), None))>
                {words.say(&say::ranking_picks_clear())}
            </button>
        };
        if is_many.get() {
            let list = list.clone();
            view! { <details class="picks-many"><summary>{heading}</summary>{list()}</details>{clear} }.into_any()
        } else {
            view! { <div class="picks-few">{list()}{clear}</div> }.into_any()
        }
    }
}

#[component]
fn Chip(
    country: CountryCode,
    lists: Lists,
    picked: Memo<Picked>,
    dragged: RwSignal<Option<CountryCode>>,
) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let name = words.of(&lists.countries.full_name(country));
    let is_mine = Memo::new(move |_| picked.with(|picked| picked.mine == Some(country)));
    let place = Memo::new(move |_| picked.with(|picked| picked.codes.iter().position(|code| *code == country)));
    let last = Memo::new(move |_| picked.with(|picked| picked.codes.len().saturating_sub(1)));
    let id = format!("pick-{country}");
    let move_by = {
        let id = id.clone();
        move |earlier: bool| {
            let Some(place) = place.get_untracked() else { return };
            let to = if earlier { place.checked_sub(1) } else { Some(place + 1) };
            if let Some(to) = to {
                asked.look(|view| view.move_to(country, to));
                // The chip is another element's neighbour now; the focus stays with it.
                let id = id.clone();
                request_animation_frame(move || {
                    document::focus(&id);
                });
            }
        }
    };
    let by_key = {
        let move_by = move_by.clone();
        move |event: KeyboardEvent| match event.key().as_str() {
            "ArrowLeft" | "ArrowUp" => {
                event.prevent_default();
                move_by(true);
            }
            "ArrowRight" | "ArrowDown" => {
                event.prevent_default();
                move_by(false);
            }
            "Delete" => asked.look(|view| view.remove(country)),
            _ => {}
        }
    };
    let label = |message: Message| words.say(&message);
    let drop = move || {
        if let (Some(moving), Some(to)) = (dragged.get_untracked(), place.get_untracked()) {
            dragged.set(None);
            asked.look(|view| view.move_to(moving, to));
        }
    };
    let earlier = move_by.clone();
    view! {
        <li
            class="chip"
            class:mine=is_mine
            class:dragged=move || dragged.get() == Some(country)
            draggable="true"
            on:dragstart=move |_| dragged.set(Some(country))
            on:dragend=move |_| dragged.set(None)
            on:dragover=move |event| event.prevent_default()
            on:drop=move |event| {
                event.prevent_default();
                drop();
            }
        >
            <button
                type="button"
                id=id
                class="chip-name"
                aria-pressed=move || is_mine.get().to_string()
                aria-description=label(say::compare_chip_keys())
                title=label(say::compare_mine_toggle())
                on:click=move |_| asked.look(|view| view.toggle_mine(country))
                on:keydown=by_key
            >
                {name.clone()}
                {move || is_mine.get().then(|| view! { <span class="chip-mine">{words.say(&say::compare_mine())}</span> })}
            </button>
            <button
                type="button"
                class="chip-move"
                aria-label=label(say::compare_move_earlier(name.as_str()))
                disabled=move || place.get() == Some(0)
                on:click=move |_| earlier(true)
            >
                "‹"
            </button>
            <button
                type="button"
                class="chip-move"
                aria-label=label(say::compare_move_later(name.as_str()))
                disabled=move || place.get() == Some(last.get())
                on:click=move |_| move_by(false)
            >
                "›"
            </button>
            <button
                type="button"
                class="chip-remove"
                aria-label=label(say::ranking_unpick(name.as_str()))
                on:click=move |_| asked.look(|view| view.remove(country))
            >
                "×"
            </button>
        </li>
    }
}
