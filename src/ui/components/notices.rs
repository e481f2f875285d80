//! What a reader must know of the page as a whole: values in the address that could not be read, lists that did
//! not come, parts of files that were left out.

use super::loaded::way_on;
use crate::model::AsOf;
use crate::route::{Fate, Route, Unreadable};
use crate::text::{Message, say};
use crate::ui::chunk::Chunks;
use crate::ui::library::Library;
use crate::ui::load::{Load, Slot};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::{CurrentLanguage, Words};
use crate::view_model::file_meant;
use crate::wire::Report;

/// The notices above a page. Empty when all is well.
#[component]
pub fn Notices() -> impl IntoView {
    let unreadable = Navigation::here().unreadable();
    let address = move || {
        let words = Words::follow();
        let notices: Vec<_> =
            unreadable.get().into_iter().map(|one| view! { <p>{words.say(&said(one))}</p> }).collect();
        (!notices.is_empty()).then(|| view! { <div class="notice" role="status">{notices}</div> })
    };
    let library = Library::here();
    let brought = brought_unread(&library);
    let language = expect_context::<CurrentLanguage>();
    let languages = Chunks::here().languages.clone();
    let words = move || {
        let is_missing = language.wanted() != language.get();
        is_missing.then(|| list_notice(languages.clone(), say::language_missing()))
    };
    view! {
        {kept(&library)}
        {address}
        {words}
        {list_notice(library.indices, say::indices_missing())}
        {list_notice(library.countries, say::names_missing())}
        {list_notice(library.sources, say::sources_missing())}
        {brought}
    }
}

/// Says of which day the oldest is of what the network did not give.
fn kept(library: &Library) -> impl IntoView + use<> {
    let kept = library.kept;
    move || {
        let day = kept.with(|day| AsOf::parse(day.as_deref()?))?;
        let words = Words::follow();
        Some(
            view! { <p class="offline small" role="status">{words.say(&say::offline_as_of(words.date(Some(&day))))}</p> },
        )
    }
}

/// Says that what the reader brought could not be read, where the page itself does not.
fn brought_unread(library: &Library) -> impl IntoView + use<> {
    let (library, route) = (library.clone(), Navigation::here().route());
    move || {
        let why = library.brought_unread.get()?;
        let is_said = route.with(|route| matches!(route, Route::Data | Route::Assess(_)));
        let (words, library) = (Words::follow(), library.clone());
        (!is_said).then(|| {
            view! {
                <div class="notice" role="status">
                    <p>{words.say(&say::brought_unread())}" "{words.say(&why)}" "{words.say(&say::brought_unread_about())}</p>
                    <button type="button" on:click=move |_| library.retry_brought()>{words.say(&say::try_again())}</button>
                </div>
            }
        })
    }
}

/// What became of something in the address that cannot be read.
fn said(one: Unreadable) -> Message {
    match one.fate {
        Fate::Default => say::address_unreadable(one.key, one.value),
        Fate::LeftOut => say::address_left_out(one.key, one.value),
        Fate::Twice => say::address_twice(one.key, one.value),
        Fate::Beyond(most) => say::address_beyond(one.key, one.value, most),
    }
}

/// Says that a list is slow or failed, and what that means for the page.
pub fn list_notice<T: Send + Sync>(slot: Slot<T>, consequence: Message) -> impl IntoView {
    move || {
        let words = Words::follow();
        let retry = slot.clone();
        let retry = move |_| retry.retry();
        match slot.get() {
            Load::Waiting => None,
            Load::Ready(_) => left_out(words, &slot.left_out()).map(IntoAny::into_any),
            Load::Slow => Some(
                view! {
                    <div class="notice" role="status">
                        <p>{words.say(&say::loading_slow(file_meant(&slot.file())))}" "{words.say(&consequence)}</p>
                        <button type="button" on:click=retry>{words.say(&say::try_again())}</button>
                    </div>
                }
                .into_any(),
            ),
            Load::Failed(failure) => Some(
                view! {
                    <div class="notice error" role="alert">
                        <p><strong>{words.say(&failure.title())}</strong></p>
                        <p>{words.say(&failure.message())}" "{words.say(&consequence)}</p>
                        {way_on(words, &failure, &slot)}
                    </div>
                }
                .into_any(),
            ),
        }
    }
}

/// What was left out of files, each with its place.
pub fn left_out(words: Words, reports: &[(String, Report)]) -> Option<impl IntoView + use<>> {
    let count: usize = reports.iter().map(|(_, report)| report.count()).sum();
    let problems: Vec<_> = reports
        .iter()
        .flat_map(|(file, report)| report.problems.iter().map(move |problem| (file, problem)))
        .map(|(file, problem)| view! { <li><code>{file.clone()}</code>" "{words.say(&Message::from(problem))}</li> })
        .collect();
    (!problems.is_empty()).then(|| {
        view! {
            <details class="notice" role="status">
                <summary>{words.say(&say::left_out(count))}</summary>
                <ul>{problems}</ul>
            </details>
        }
    })
}
