//! The totals of a country over time in every edition of the index, never a line across two methodologies.

use super::answer::file_name;
use super::subject::Subject;
use crate::chart::{History, Target};
use crate::model::{IndexData, IndexId};
use crate::route::{Address, CountryView, Route};
use crate::text::say;
use crate::ui::components::ChartFigure;
use crate::ui::library::Library;
use crate::ui::load::{Load, Slot};
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// The history, with the other editions as they arrive.
pub fn history(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let editions = editions(subject);
    let subject = subject.clone();
    let chart = move || {
        let editions: Vec<Slot<IndexData>> = editions();
        let loads: Vec<Load<IndexData>> = editions.iter().map(Slot::get).collect();
        // Drawn once every edition has settled, so that nothing jumps; a slow or failed one is named below.
        if loads.iter().any(|load| matches!(load, Load::Waiting)) {
            return view! { <p class="waiting" role="status">{words.say(&say::loading())}</p> }.into_any();
        }
        let ready: Vec<Arc<IndexData>> = loads
            .iter()
            .filter_map(|load| if let Load::Ready(index) = load { Some(Arc::clone(index)) } else { None })
            .collect();
        let absent =
            editions.iter().zip(&loads).filter_map(|(slot, load)| absent(words, slot.clone(), load)).collect_view();
        view! { {absent}{figure(&subject, &ready)} }.into_any()
    };
    view! {
        <section aria-labelledby="history">
            <header><h2 id="history">{words.say(&say::profile_history())}</h2></header>
            {chart}
        </section>
    }
}

/// The editions of the same family, from old to new; this one alone until the list of indices is there.
fn editions(subject: &Subject) -> impl Fn() -> Vec<Slot<IndexData>> + Send + Sync + use<> {
    let library = Library::here();
    let (own, family) = (subject.index.methodology.id.clone(), subject.index.methodology.family.clone());
    move || {
        let entries = library.indices.ready().unwrap_or_default();
        let mut ids: Vec<IndexId> =
            entries.iter().filter(|entry| entry.family == family).map(|entry| entry.id.clone()).collect();
        if !ids.contains(&own) {
            ids.push(own.clone());
        }
        // Edition ids end in a year or a version, so their order is that of the editions.
        ids.sort_by_key(|id| (id.as_str().len() < own.as_str().len(), id.clone()));
        ids.iter().map(|id| library.index(id)).collect()
    }
}

fn figure(subject: &Subject, indices: &[Arc<IndexData>]) -> impl IntoView + use<> {
    let indices: Vec<&IndexData> = indices.iter().map(AsRef::as_ref).collect();
    let chart = History::new(&subject.name, subject.country, &indices, &subject.lists.sources);
    let navigation = Navigation::here();
    let country = subject.country;
    let open = Callback::new(move |target: Target| {
        if let Target::Index(index) = target {
            navigation.go(Address::of(Route::Country(CountryView::new(country, index))));
        }
    });
    let name = file_name(country, &subject.index.methodology.family, "history");
    view! { <ChartFigure chart=Arc::new(chart) name=name on_target=open/> }
}

/// Says which edition is not there and why, with a way to try again.
fn absent(words: Words, slot: Slot<IndexData>, load: &Load<IndexData>) -> Option<impl IntoView + use<>> {
    let (file, reason) = match load {
        Load::Failed(failure) => (failure.file.clone(), words.say(&failure.message())),
        Load::Slow => (slot.file(), words.say(&say::loading_slow(slot.file()))),
        Load::Waiting | Load::Ready(_) => return None,
    };
    Some(view! {
        <div class="notice error" role="status">
            <p>{words.say(&say::history_without(file))}</p>
            <p>{reason}</p>
            <button type="button" on:click=move |_| slot.retry()>{words.say(&say::try_again())}</button>
        </div>
    })
}
