//! `/assess`: the self-assessments kept on this machine, the ways to begin one, and what becomes of all of it.

mod bin;
mod changing;
mod deleted;
mod export;
mod import;
mod kept_list;
mod link;
mod list;
mod news;
mod plans;
mod quarantine;
mod removal;
mod start;
mod trust;

use crate::route::AssessView;
use crate::text::say;
use crate::ui::brought;
use crate::ui::components::{PageTitle, storage_state, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use bin::Bin;
use deleted::Deleted;
use export::export_all;
use import::Import;
use kept_list::KeptList;
use link::ByLink;
use list::Kept;
use news::{News, NewsLine};
use plans::Plans;
use quarantine::Quarantine;
use start::Start;
use trust::Trust;

/// The page.
#[component]
pub fn Assess() -> impl IntoView {
    let words = Words::now();
    if View::<AssessView>::provide().is_none() {
        return ().into_any();
    }
    News::provide();
    // What was brought can be put back from the bin.
    brought::follow(&Library::here());
    let is_there = KeptList::provide().is_there();
    let body = move || {
        if !is_there.get() {
            return waiting().into_any();
        }
        with_lists(move |lists| {
            provide_context(lists);
            view! {
                <Deleted/>
                <Kept/>
                <Plans/>
                <Start/>
                <section class="columns assess-others" aria-label=words.say(&say::assess_start_others())>
                    <Import/>
                    <ByLink/>
                </section>
                <Quarantine/>
                <Bin/>
                <Trust/>
            }
        })
        .into_any()
    };
    view! {
        <header class="opening assess-opening">
            <PageTitle text=words.say(&say::assess_title())/>
            <p class="say">{words.say(&say::assess_start_lead())}</p>
        </header>
        <StorageState/>
        <NewsLine/>
        {body}
    }
}

/// Nothing while all is well; else what is wrong, and the ways on.
#[component]
fn StorageState() -> impl IntoView {
    storage_state((say::assess_trust_unread(), say::assess_trust_unread_about()), || view! { <Unsaved/> }.into_any())
}

/// A way to save what is on the page only, where there is such.
#[component]
fn Unsaved() -> impl IntoView {
    let (words, news, list) = (Words::now(), News::here(), KeptList::here());
    let is_any = Memo::new(move |_| list.records().with(|records| records.iter().any(|one| one.is_unsaved)));
    move || {
        is_any.get().then(|| {
            view! {
                <button type="button" on:click=move |_| news.of(export_all(words, list))>
                    {words.say(&say::assess_list_export_all())}
                </button>
            }
        })
    }
}
