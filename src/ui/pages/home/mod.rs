//! What this is; the ways in; the world in one index; what came last; what is held; how to check it.

mod doors;
mod held;
mod lately;
mod world;

use crate::route::{HomeView, Route, default_index};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::components::{IndexSelect, PageTitle, at_rest, later};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::{recomputable_count, widest_index};
use doors::Doors;
use held::Held;
pub use lately::lately;
pub use world::world_map;

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let words = Words::now();
    let Some(asked) = View::<HomeView>::provide() else { return ().into_any() };
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::home_title()) tab=words.say(&say::home_tab())/>
            <p class="say">{words.say(&say::home_lead())}</p>
        </header>
        <Doors index=asked.of(|view| view.index.clone())/>
        {later(move || view! { <World asked=asked/> })}
        {later(|| view! { <Lately/><Held/><Promises/> })}
    }
    .into_any()
}

/// The map with the choice of an index. Its place is kept while it comes.
#[component]
fn World(asked: View<HomeView>) -> impl IntoView {
    let words = Words::now();
    let (index, indices) = (asked.of(|view| view.index.clone()), Library::here().indices);
    let widest = Memo::new(move |_| indices.ready().and_then(|entries| widest_index(&entries)));
    let chosen = Signal::derive(move || index.get().or_else(|| widest.get()).unwrap_or_else(default_index));
    view! {
        <section aria-labelledby="world">
            <header>
                <h2 id="world">{words.say(&say::home_world())}</h2>
                <IndexSelect chosen=chosen on_choose=Callback::new(move |id| asked.look(|view| view.index = Some(id)))/>
            </header>
            <div class="world">{chunk::world_map()}</div>
        </section>
    }
}

/// The newest results. Their place is kept while they come.
#[component]
fn Lately() -> impl IntoView {
    view! {
        <section aria-labelledby="lately">
            <header><h2 id="lately">{Words::now().say(&say::home_lately())}</h2></header>
            <div class="lately-place">{at_rest(chunk::lately)}</div>
        </section>
    }
}

/// How a figure can be checked, and what the page does not do.
#[component]
fn Promises() -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let count = move || indices.ready().map(|entries| words.say(&recomputable_count(&entries)));
    view! {
        <section class="columns">
            <div class="stack">
                <h2>{words.say(&say::home_check())}</h2>
                <p>{words.say(&say::home_check_text())}" "{count}</p>
                <p><a href=navigation.to(Route::Data)>{words.say(&say::home_check_link())}</a></p>
            </div>
            <div class="stack">
                <h2>{words.say(&say::home_private())}</h2>
                <p>{words.say(&say::home_private_text())}</p>
                <p><a href=navigation.to(Route::About)>{words.say(&say::home_private_link())}</a></p>
            </div>
        </section>
    }
}
