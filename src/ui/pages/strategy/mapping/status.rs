//! Whose mapping is shown, and how it differs from the shipped one.

use super::differences::Differences;
use super::files::not_fitting;
use super::news::NewsAndAsides;
use super::replacing::{Offer, Replacing};
use crate::browser::document;
use crate::mapping_editor::Step;
use crate::model::mapping_differences;
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::{Carried, OpenMapping, Origin};
use crate::ui::words::Words;
use leptos::prelude::*;

/// The id of the sentence that says whose mapping is shown; it takes the focus of buttons that go.
pub(super) const STATUS_ID: &str = "mapping-status";

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
            (Origin::Shipped, _) => say::desk_is_shipped(),
            (Origin::Own, count) => say::desk_is_own(count),
            (Origin::Linked, 0) => say::desk_is_linked_same(),
            (Origin::Linked, count) => say::desk_is_linked(count),
        })
    };
    view! {
        <section class="desk-status" aria-labelledby=STATUS_ID>
            <div class="notice" class:desk-changed=move || origin.get() != Origin::Shipped>
                <p id=STATUS_ID tabindex="-1"><strong>{headline}</strong></p>
                <p class="small">{basis}</p>
                {move || (origin.get() == Origin::Linked).then(|| view! { <Linked open=open done=done/> })}
                <p class="small" role="status">{move || done.get().map(|message| words.say(&message))}</p>
                {move || differs.get().then(|| view! { <Differences open=open/> })}
            </div>
            {move || failed(words, open)}
            <NewsAndAsides open=open/>
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
    let left_out = not_fitting(words, &words.say(&say::desk_link()), &report);
    let offer = StoredValue::new(Offer { mapping, report });
    let is_mine = {
        let own = open.own_now();
        offer.with_value(|offer| mapping_differences(&own, &offer.mapping).is_empty())
    };
    let take = move || {
        let taken = open.replace(&offer.with_value(|offer| offer.mapping.clone()));
        if taken != Step::Gone {
            done.set(Some(say::desk_did_adopt()));
        }
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
    let back_name = move || words.say(&if open.has_own() { say::desk_show_mine() } else { say::desk_show_shipped() });
    view! {
        <p>{words.say(&if is_mine { say::desk_linked_mine() } else { say::desk_linked_about() })}</p>
        <p class="actions no-print">
            {(!is_mine).then(|| view! {
                <button type="button" on:click=keep>{words.say(&say::desk_keep_as_mine())}</button>
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
    let instead = if open.has_own() { say::desk_link_failed_own() } else { say::desk_link_failed_shipped() };
    Some(view! {
        <div class="notice error" role="alert">
            <p><strong>{words.say(&say::desk_link_failed())}</strong>" "{words.say(&why)}</p>
            <p>{words.say(&instead)}</p>
        </div>
    })
}
