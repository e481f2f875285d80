//! What stands in the place of a file until it is there, and when it does not come.

use crate::browser::document;
use crate::chart::{Chart, Sourced};
use crate::model::{Countries, CountryCode, IndexData, Sources};
use crate::route::{Address, AssessView, CountryKey, Route};
use crate::text::{Message, say};
use crate::ui::library::Library;
use crate::ui::load::{Failure, Load, Slot};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::file_meant;
use std::sync::Arc;

/// Shows a value once it is there; until then that it is on its way, or why it does not come, with a way to try
/// again.
pub fn loaded<T, V>(slot: Slot<T>, show: impl Fn(Arc<T>) -> V + Send + Sync + 'static) -> impl IntoView
where
    T: Send + Sync + 'static,
    V: IntoView + 'static,
{
    move || match slot.get() {
        Load::Ready(value) => show(value).into_any(),
        Load::Waiting => waiting().into_any(),
        Load::Slow => slow(&slot).into_any(),
        Load::Failed(failure) => failed(&failure, &slot).into_any(),
    }
}

/// The lists that names come from. A page shows codes and ids until they are there, and if they do not come.
#[derive(Clone, Default)]
pub struct Lists {
    /// Countries and groups; empty while unknown.
    pub countries: Arc<Countries>,
    /// Sources and terms; empty while unknown.
    pub sources: Arc<Sources>,
}

impl Lists {
    /// A chart of an index that can leave the page, and be understood alone there.
    pub fn sourced(&self, chart: Box<dyn Chart>, index: &Arc<IndexData>) -> Sourced {
        let sources = Arc::clone(&self.sources);
        Sourced::new(chart, Arc::clone(index), Arc::clone(&self.countries), Box::new(move || Arc::clone(&sources)))
    }

    /// The country that a key means. While the list of countries is not there, any alpha-3 code may be one.
    pub fn resolve(&self, key: CountryKey) -> Option<CountryCode> {
        match key {
            CountryKey::Code(code) if self.countries.iter().next().is_none() => Some(code),
            CountryKey::Code(code) => self.countries.get(code).map(|country| country.code),
            CountryKey::Alpha2([first, second]) => {
                self.countries.by_alpha2(&format!("{first}{second}")).map(|country| country.code)
            }
        }
    }
}

/// Shows a page with the lists, waiting for them only as long as they are not slow. That they are slow or failed
/// is said above the page, by the notices.
pub fn with_lists<V>(show: impl Fn(Lists) -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let library = Library::here();
    move || match (settled(&library.countries), settled(&library.sources)) {
        (Some(countries), Some(sources)) => show(Lists { countries, sources }).into_any(),
        _ => waiting().into_any(),
    }
}

/// Shows something with the list of countries, as [`with_lists`] does with all.
pub fn with_countries<V>(show: impl Fn(Arc<Countries>) -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let library = Library::here();
    move || match settled(&library.countries) {
        Some(countries) => show(countries).into_any(),
        None => waiting().into_any(),
    }
}

/// What there is to go on with: the value, an empty one in place of what is slow or failed, nothing while it may yet
/// come soon.
pub fn settled<T: Default + Send + Sync>(slot: &Slot<T>) -> Option<Arc<T>> {
    match slot.get() {
        Load::Ready(value) => Some(value),
        Load::Waiting => None,
        Load::Slow | Load::Failed(_) => Some(Arc::default()),
    }
}

/// That something is on its way.
pub fn waiting() -> impl IntoView {
    let words = Words::now();
    view! { <p class="waiting" role="status">{words.say(&say::loading())}</p> }
}

fn slow<T: Send + Sync>(slot: &Slot<T>) -> impl IntoView + use<T> {
    let words = Words::now();
    let retry = slot.clone();
    view! {
        <div class="notice" role="status">
            <p>{words.say(&say::loading_slow(file_meant(&slot.file())))}</p>
            <button type="button" on:click=move |_| retry.retry()>{words.say(&say::try_again())}</button>
        </div>
    }
}

fn failed<T: Send + Sync>(failure: &Failure, slot: &Slot<T>) -> impl IntoView + use<T> {
    let words = Words::now();
    view! {
        <div class="notice error" role="alert">
            <p><strong>{words.say(&failure.title())}</strong></p>
            <p>{words.say(&failure.message())}</p>
            {way_on(words, failure, slot)}
        </div>
    }
}

/// What helps where a file failed: asking for it again, what is kept where there is no network, or loading the page anew.
pub fn way_on<T: Send + Sync>(words: Words, failure: &Failure, slot: &Slot<T>) -> AnyView {
    if failure.may_pass() {
        let slot = slot.clone();
        view! {
            <button type="button" on:click=move |_| slot.retry()>{words.say(&say::try_again())}</button>
            {failure.is_unopened().then(|| to_kept(words))}
        }
        .into_any()
    } else {
        view! { <button type="button" on:click=|_| document::reload()>{words.say(&say::load_anew())}</button> }
            .into_any()
    }
}

/// The ways to what is kept of everybody who has opened this site before, and to the reader's own work.
fn to_kept(words: Words) -> AnyView {
    let navigation = Navigation::here();
    let link = |to: Route, name: &Message| view! { <a href=navigation.href(Address::of(to))>{words.say(name)}</a> };
    view! {
        <p>
            {link(Route::home(), &say::not_found_home())}
            " · "
            {link(Route::Assess(AssessView::new()), &say::assess_title())}
        </p>
    }
    .into_any()
}
