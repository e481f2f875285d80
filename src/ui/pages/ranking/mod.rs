//! The ranking of one index: every country, in the order that the reader asks for.

mod board;
mod filters;
mod heading;
mod picks;
mod ranked;
mod row;
mod share;
mod summary;

use crate::model::IndexId;
use crate::route::{FromRoute, RankingView, Route};
use crate::text::say;
use crate::ui::components::{IndexSelect, PageTitle, TypedSearch, with_index};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use board::Board;
pub use ranked::Ranked;
pub use share::ranking_share;

/// The page.
#[component]
pub fn Ranking() -> impl IntoView {
    let Some(asked) = View::<RankingView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let index = asked.of(|view| view.index.clone());
    view! {
        <Lede asked=asked/>
        {move || with_index(index.get(), |index| view! { <Board index=index/> })}
    }
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = RankingView::of_mut(route) {
        view.search = typed;
    }
}

/// What is ranked, and the choice of something else.
#[component]
fn Lede(asked: View<RankingView>) -> impl IntoView {
    let words = Words::now();
    let index = asked.of(|view| view.index.clone());
    let library = Library::here();
    let entry = move |id: &IndexId| library.indices.ready()?.iter().find(|entry| entry.id == *id).cloned();
    let named = Memo::new(move |_| {
        entry(&index.get()).map(|entry| (words.of(&entry.name), words.say(&say::ranking_tab(&entry.short))))
    });
    // The heading says what it can until the list of indices is there.
    let plain = words.say(&say::nav_ranking());
    let (text, tab) = (plain.clone(), plain.clone());
    let text = Signal::derive(move || named.get().map_or_else(|| text.clone(), |(name, _)| name));
    let tab = Signal::derive(move || named.get().map_or_else(|| tab.clone(), |(_, tab)| tab));
    view! {
        <header class="lede ranking-lede">
            <div>
                // It says nothing beside a heading that says the same.
                <p class="eyebrow" class:unsaid=move || named.with(Option::is_none)>{plain}</p>
                <PageTitle text=text tab=tab/>
            </div>
            <IndexSelect chosen=index on_choose=Callback::new(move |id| asked.look(|view| view.change_index(id)))/>
        </header>
    }
}
