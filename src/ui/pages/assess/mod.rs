//! `/assess`: the self-assessments and plans kept on this machine, the ways to begin one, and what becomes of all of it.

mod bin;
mod changing;
mod deleted;
mod export;
mod import;
mod kept_list;
mod link;
mod list;
mod news;
mod quarantine;
mod removal;
mod start;
mod trust;

use crate::model::Plan;
use crate::route::AssessView;
use crate::text::say;
use crate::ui::brought;
use crate::ui::components::{PageTitle, storage_state, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::pages::plan_list;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::kept_plan::file_name;
use crate::wire::write_plan;
use bin::Bin;
use deleted::{Deleted, delete};
use export::{export_all, save_as_it_is};
use import::Import;
use kept_list::KeptList;
use link::ByLink;
use list::Kept;
use news::{News, NewsLine};
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
                {plan_list(plan_actions)}
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

/// What can be done with a plan of the list.
fn plan_actions(id: &str, name: &str, plan: &Plan) -> AnyView {
    let (words, news) = (Words::now(), News::here());
    let (file, text) = (file_name(plan), write_plan(plan));
    let save = move |_| news.say(save_as_it_is(&file, &text));
    let of = format!(": {name}");
    let (id, name) = (id.to_owned(), name.to_owned());
    let remove = move |_| news.of_deletion(delete(id.clone(), name.clone()));
    let of = move || view! { <span class="visually-hidden">{of.clone()}</span> };
    view! {
        <p class="assess-actions no-print">
            <button type="button" class="plain" on:click=save>{words.say(&say::assess_list_export())}{of()}</button>
            <button type="button" class="plain" on:click=remove>{words.say(&say::assess_list_delete())}{of()}</button>
        </p>
    }
    .into_any()
}
