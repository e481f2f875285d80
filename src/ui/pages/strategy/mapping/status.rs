//! Whose mapping is shown, how it differs from the shipped one, and what the reader should know beside that: what another
//! tab did, and records that could not be used.

use super::replacing::{Offer, Replacing};
use crate::browser::{clock, document, download};
use crate::mapping_editor::{MappingEditor, difference_table};
use crate::model::mapping_differences;
use crate::own_editor::Step;
use crate::records::Kind;
use crate::text::{Message, say};
use crate::ui::components::{DataTable, not_fitting, set_aside};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::{Carried, OpenMapping, Origin};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{carried, earlier_edition};

/// The id of the sentence that says whose mapping is shown; it takes the focus of buttons that go.
const STATUS_ID: &str = "mapping-status";

/// A banner for every view of a strategy that shows what a mapping says.
#[component]
pub(in crate::ui::pages::strategy) fn MappingStatus(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let origin = Memo::new(move |_| open.origin());
    let count = Memo::new(move |_| open.differences().len());
    let basis = words.of(&open.context().shipped.basis);
    // Whether it does, apart from in how many places: the list stays open while links are changed.
    let differs = Memo::new(move |_| count.get() > 0);
    let done = RwSignal::new(None::<Message>);
    let headline = move || {
        words.say(&match (origin.get(), count.get()) {
            (Origin::Shipped, _) => say::editor_is_shipped(),
            (Origin::Own, count) => say::editor_is_own(count),
            (Origin::Linked, 0) => say::editor_is_linked_same(),
            (Origin::Linked, count) => say::editor_is_linked(count),
        })
    };
    let indices = Library::here().indices;
    let said = move || {
        let (mapping, indices) = (open.mapping(), indices.ready().unwrap_or_default());
        let said = carried(&mapping, earlier_edition(&mapping, &indices));
        let said = said.iter().map(|message| words.say(message)).collect::<Vec<_>>().join(" ");
        (!said.is_empty()).then(|| view! { <p class="carried-said">{said}</p> })
    };
    view! {
        <section class="editor-status" aria-labelledby=STATUS_ID>
            <div class="notice" class:editor-changed=move || origin.get() != Origin::Shipped>
                <p id=STATUS_ID tabindex="-1"><strong>{headline}</strong></p>
                {move || (origin.get() == Origin::Shipped).then(|| view! { <p class="small">{basis.clone()}</p> })}
                {said}
                {move || (origin.get() == Origin::Linked).then(|| view! { <Linked open=open done=done/> })}
                <p class="small" role="status">{move || done.get().map(|message| words.say(&message))}</p>
                {move || differs.get().then(|| view! { <Differences open=open/> })}
            </div>
            {move || failed(words, open)}
            <NewsAndQuarantine open=open/>
        </section>
    }
}

/// What can be done with a mapping that came by link.
#[component]
fn Linked(open: OpenMapping, done: RwSignal<Option<Message>>) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let is_asking = RwSignal::new(false);
    let without_link = move || {
        let mut address = navigation.address_untracked();
        address.fragment = None;
        navigation.look(address);
        // The button that was pressed goes with the link.
        request_animation_frame(|| {
            document::focus(STATUS_ID);
        });
    };
    let Carried::Mapping(mapping, report) = open.carried() else { return ().into_any() };
    // It may be kept from here, so it is to be known whether another tab has the own one.
    open.record().want();
    let left_out = not_fitting(words, &words.say(&say::editor_link()), &report);
    let offer = StoredValue::new(Offer { mapping, report });
    let is_mine = {
        let own = open.own_now();
        offer.with_value(|offer| mapping_differences(&own, &offer.mapping).is_empty())
    };
    let take = move || {
        let taken = open.replace(&offer.with_value(|offer| offer.mapping.clone()));
        if matches!(taken, Step::Gone | Step::Refused) {
            // The mapping in the link stays where it is.
            done.set(Some(say::editor_not_editing()));
            return;
        }
        done.set(Some(say::editor_did_adopt()));
        without_link();
    };
    let keep = move |_| {
        if open.has_own_now() {
            is_asking.set(true);
        } else {
            take();
        }
    };
    let answered = Callback::new(move |answer: Option<Offer>| {
        if answer.is_some() {
            take();
        } else {
            is_asking.set(false);
            document::focus(STATUS_ID);
        }
    });
    let back = move |_| {
        done.set(None);
        without_link();
    };
    let back_name =
        move || words.say(&if open.has_own() { say::editor_show_mine() } else { say::editor_show_shipped() });
    view! {
        <p>{words.say(&if is_mine { say::editor_linked_mine() } else { say::editor_linked_about() })}</p>
        <p class="actions no-print">
            {(!is_mine).then(|| view! {
                <button type="button" on:click=keep>{words.say(&say::editor_keep_as_mine())}</button>
            })}
            <button type="button" on:click=back>{back_name}</button>
        </p>
        {move || is_asking.get().then(|| view! { <Replacing open=open offer=offer.get_value() on_answer=answered/> })}
        {left_out}
    }
    .into_any()
}

/// That a link carries something that cannot be used, and what is shown instead.
fn failed(words: Words, open: OpenMapping) -> Option<impl IntoView + use<>> {
    let Carried::Failed(why) = open.carried() else { return None };
    let instead = if open.has_own() { say::editor_link_failed_own() } else { say::editor_link_failed_shipped() };
    Some(view! {
        <div class="notice error" role="alert">
            <p><strong>{words.say(&say::editor_link_failed())}</strong>" "{words.say(&why)}</p>
            <p>{words.say(&instead)}</p>
        </div>
    })
}

/// A table, folded away until it is wanted, and the same as a CSV file.
#[component]
fn Differences(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let made = move || difference_table(&open.context(), &open.mapping(), words.language());
    let caption = words.say(&say::editor_differences());
    let table = move || view! { <DataTable table=made() caption=caption.clone()/> };
    let save = move |_| failed.set(untrack(|| save_differences(open, words)).is_none());
    view! {
        <details class="editor-differences">
            <summary>{words.say(&say::editor_differences())}</summary>
            {table}
            <p class="actions no-print">
                <button type="button" on:click=save>{words.say(&say::editor_differences_csv())}</button>
                <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
            </p>
        </details>
    }
}

fn save_differences(open: OpenMapping, words: Words) -> Option<()> {
    let (context, mapping) = (open.context(), open.mapping());
    let csv = difference_table(&context, &mapping, words.language()).csv(&words.catalogue()).ok()?;
    let name = context.file_name("mapping-differences", clock::today(), "csv");
    download::save(&name, "text/csv;charset=utf-8", csv.as_bytes()).ok()
}

/// Notices, each for as long as there is a reason for it.
#[component]
fn NewsAndQuarantine(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let has_news = Memo::new(move |_| open.of(MappingEditor::has_news));
    let heard = move |_| {
        open.heard();
        document::focus(STATUS_ID);
    };
    let told = move || {
        has_news.get().then(|| {
            view! {
                <div class="notice">
                    <p>{words.say(&say::editor_followed())}</p>
                    <p class="no-print"><button type="button" on:click=heard>{words.say(&say::close())}</button></p>
                </div>
            }
        })
    };
    let file = Callback::new(move |()| open.context().file_name("mapping-set-aside", clock::today(), "json"));
    view! {
        <div role="status">{told}</div>
        {set_aside(words, open.record(), Kind::Mapping, say::editor_aside(), file)}
    }
}
