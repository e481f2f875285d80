//! `/crosswalk/ncsi-2018/ncsi-3`: what becomes of every indicator from one edition to the other, and why; to be read, changed,
//! taken along and handed on.

mod entered;
mod files;
mod form;
mod lists;
mod open;
mod share;
mod status;
mod steps;

use crate::crosswalk_editor::CrosswalkContext;
use crate::model::{Crosswalk, IndexId, Methodology};
use crate::records::ListState;
use crate::route::{CrosswalkView, FromRoute, MethodologyView, Route};
use crate::text::say;
use crate::ui::components::{PageTitle, SearchField, TypedSearch, loaded, waiting};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;
use crate::view_model::crosswalk_sentence;
use files::TakeAlong;
use form::take_where_whole;
use lists::Rows;
pub use open::OpenCrosswalk;
use share::Share;
pub use share::crosswalk_share;
use status::Status;
use std::sync::Arc;
use steps::Editing;

/// The page.
#[component]
pub fn CrosswalkPage() -> impl IntoView {
    let Some(asked) = View::<CrosswalkView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let (words, library) = (Words::now(), Library::here());
    let both = asked.of(|view| (view.from.clone(), view.to.clone()));
    // By their ids until their names are there.
    let names = Memo::new(move |_| {
        let entries = library.indices.ready().unwrap_or_default();
        let name = |id: &IndexId| {
            let entry = entries.iter().find(|entry| entry.id == *id);
            entry.map_or_else(|| id.to_string(), |entry| words.of(&entry.short))
        };
        both.with(|(from, to)| (name(from), name(to)))
    });
    let title =
        Signal::derive(move || names.with(|(from, to)| words.say(&say::crosswalk_page(from.as_str(), to.as_str()))));
    let methodologies = move || {
        let link = |(id, name): (IndexId, String)| {
            let to = Navigation::here().to(Route::Methodology(MethodologyView::new(id)));
            view! { <a href=to>{words.say(&say::crosswalk_methodology(name))}</a> }
        };
        let ((from, to), (from_name, to_name)) = (both.get(), names.get());
        view! { {link((from, from_name))} " · " {link((to, to_name))} }
    };
    view! {
        <header class="opening">
            <p class="eyebrow no-print">{methodologies}</p>
            <PageTitle text=title/>
        </header>
        {move || {
            let (from, to) = both.get();
            between(from, to)
        }}
    }
    .into_any()
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = CrosswalkView::of_mut(route) {
        view.search = typed;
    }
}

/// The crosswalk between the two; that there is none, or one in the other direction, where that is so.
fn between(from: IndexId, to: IndexId) -> impl IntoView {
    let library = Library::here();
    let slot = library.indices.clone();
    loaded(slot, move |entries| {
        let way = moves_to(&entries, &from).into_iter().find(|(other, _)| *other == to);
        match way {
            Some((_, true)) => with_files(&from, &to).into_any(),
            Some((_, false)) => instead(Some((to.clone(), from.clone()))).into_any(),
            None => instead(None).into_any(),
        }
    })
}

fn instead(other: Option<(IndexId, IndexId)>) -> impl IntoView {
    let words = Words::now();
    let why = if other.is_some() { say::crosswalk_other_way() } else { say::crosswalk_none() };
    let way = other.map(|(from, to)| {
        let href = Navigation::here().to(Route::Crosswalk(CrosswalkView::new(from, to)));
        view! { <p><a href=href>{words.say(&say::crosswalk_to_other_way())}</a></p> }
    });
    view! { <div class="notice" role="alert"><p>{words.say(&why)}</p>{way}</div> }
}

fn with_files(from: &IndexId, to: &IndexId) -> impl IntoView + use<> {
    let library = Library::here();
    let (old, new, crosswalk) = (library.methodology(from), library.methodology(to), library.crosswalk(from, to));
    // All are asked for at once.
    let _ = untrack(|| (old.get(), new.get(), crosswalk.get()));
    loaded(old, move |from| {
        let crosswalk = crosswalk.clone();
        loaded(new.clone(), move |to| {
            let from = Arc::clone(&from);
            loaded(crosswalk.clone(), move |shipped| known(&from, &to, &shipped))
        })
    })
}

/// Once it is known what the reader has of it, or that this cannot be known.
fn known(from: &Arc<Methodology>, to: &Arc<Methodology>, shipped: &Arc<Crosswalk>) -> impl IntoView + use<> {
    let context = CrosswalkContext { from: Arc::clone(from), to: Arc::clone(to), shipped: Arc::clone(shipped) };
    let is_known =
        Memo::new(|last: Option<&bool>| last == Some(&true) || RecordStore::here().lists() != ListState::Loading);
    move || {
        if is_known.get() { shown(OpenCrosswalk::open(context.clone())).into_any() } else { waiting().into_any() }
    }
}

fn shown(open: OpenCrosswalk) -> impl IntoView {
    let words = Words::now();
    open.record().before_leaving(move || take_where_whole(open));
    let context = open.context();
    let sentence = move || {
        let context = open.context();
        words.say(&crosswalk_sentence(&open.crosswalk(), &context.from, &context.to))
    };
    view! {
        <div class="stack">
            <p class="say">{sentence}</p>
            <p>{words.say(&say::crosswalk_lead(&context.to.short, &context.from.short))}</p>
        </div>
        <Status open=open/>
        <Editing open=open/>
        <div class="pick no-print"><SearchField label=say::crosswalk_search()/></div>
        <Rows open=open/>
        <TakeAlong open=open/>
        <Share open=open/>
    }
}
