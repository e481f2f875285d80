//! `/methodology/<index>`: an index explained, from what it is worth down to where each rule is known from.

mod anchors;
mod criteria;
mod crosswalks;
mod facts;
mod folded;
mod rules;
mod scoring;
mod weights;

use crate::browser::document;
use crate::model::{IndexId, Methodology};
use crate::route::{Fragment, FromRoute, MethodologyView, Route};
use crate::text::say;
use crate::ui::components::{PageTitle, TypedSearch, contents, loaded, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::wire::IndexEntry;
use criteria::Criteria;
use crosswalks::Crosswalks;
use facts::Facts;
use rules::{RuleList, SourceList};
use scoring::Scoring;
use std::sync::Arc;
use weights::Weights;

/// What is known of the index that the address names, before its own file is there.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    /// The list of indices is on its way.
    Waiting,
    /// The list does not have it.
    Unknown,
    /// The list has it.
    Listed(IndexEntry),
    /// The list is slow or failed; the index's own file tells.
    Unlisted,
}

/// The page.
#[component]
pub fn MethodologyPage() -> impl IntoView {
    let Some(asked) = View::<MethodologyView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let indices = Library::here().indices;
    let index = asked.of(|view| view.index.clone());
    let shown = Memo::new(move |_| {
        let id = index.get();
        let standing = match indices.get() {
            Load::Waiting => Standing::Waiting,
            Load::Slow | Load::Failed(_) => Standing::Unlisted,
            Load::Ready(entries) => entries
                .iter()
                .find(|entry| entry.id == id)
                .map_or(Standing::Unknown, |entry| Standing::Listed(entry.clone())),
        };
        (id, standing)
    });
    let body = move || {
        let (id, standing) = shown.get();
        match standing {
            Standing::Waiting => waiting().into_any(),
            Standing::Unknown => view! { <Unknown id=id/> }.into_any(),
            Standing::Listed(entry) => view! { <Index id=id entry=Some(entry)/> }.into_any(),
            Standing::Unlisted => view! { <Index id=id entry=None/> }.into_any(),
        }
    };
    body.into_any()
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = MethodologyView::of_mut(route) {
        view.search = typed;
    }
}

#[component]
fn Index(id: IndexId, entry: Option<IndexEntry>) -> impl IntoView {
    let words = Words::now();
    let (name, short) =
        entry.map_or_else(|| (id.to_string(), id.to_string()), |entry| (words.of(&entry.name), words.of(&entry.short)));
    let methodology = Library::here().methodology(&id);
    view! {
        <header class="opening">
            <p class="eyebrow">{words.say(&say::nav_methodology())}</p>
            <PageTitle text=name tab=words.say(&say::methodology_of(short))/>
        </header>
        {contents()}
        <IndexMenu current=id/>
        {loaded(methodology, |methodology| view! { <Explained methodology=methodology/> })}
    }
}

/// Links to the other indices. Empty while their list is not there, which the page can do without.
#[component]
fn IndexMenu(current: IndexId) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let links = move || {
        indices.ready().map(|entries| {
            let link = |entry: &IndexEntry| {
                let here = entry.id == current;
                let href = navigation.to(Route::Methodology(MethodologyView::new(entry.id.clone())));
                view! { <li><a href=href aria-current=here.then_some("page")>{words.of(&entry.short)}</a></li> }
            };
            entries.iter().map(link).collect_view()
        })
    };
    view! {
        <nav class="chips no-print" aria-label=words.say(&say::methodology_indices())>
            <ul>{links}</ul>
        </nav>
    }
}

#[component]
fn Explained(methodology: Arc<Methodology>) -> impl IntoView {
    let shared = Arc::clone(&methodology);
    // What the address names could not be scrolled to before it was there.
    Effect::new(|_| {
        if let Some(Fragment::Element(id)) = Navigation::here().address_untracked().fragment {
            document::reveal(&id);
        }
    });
    view! {
        <Facts methodology=Arc::clone(&methodology)/>
        <Scoring methodology=Arc::clone(&methodology)/>
        <Weights methodology=Arc::clone(&methodology)/>
        <Criteria methodology=Arc::clone(&methodology)/>
        <Crosswalks methodology=Arc::clone(&methodology)/>
        <RuleList methodology=methodology/>
        {with_lists(move |lists| view! { <SourceList methodology=Arc::clone(&shared) sources=lists.sources/> })}
    }
}

/// Names the index that was asked for and lists those that exist.
#[component]
fn Unknown(id: IndexId) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let existing = move || {
        let item = |entry: &IndexEntry| {
            let href = navigation.to(Route::Methodology(MethodologyView::new(entry.id.clone())));
            view! { <li><a href=href>{words.of(&entry.name)}</a></li> }
        };
        indices.ready().map(|entries| entries.iter().map(item).collect_view())
    };
    view! {
        <header class="opening">
            <p class="eyebrow">{words.say(&say::nav_methodology())}</p>
            <PageTitle text=words.say(&say::methodology_unknown_title())/>
            <p class="say">{words.say(&say::methodology_unknown(id.to_string()))}</p>
        </header>
        <ul class="views">{existing}</ul>
    }
}
