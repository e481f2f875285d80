//! Whose crosswalk is shown, in how many rows it differs from the shipped one, and what the reader should know beside that:
//! what a link carries, what another tab did, and records that could not be used.

use super::files::{Offer, replacing};
use super::open::{Carried, OpenCrosswalk, Origin};
use crate::browser::{clock, document};
use crate::crosswalk_editor::CrosswalkEditor;
use crate::model::crosswalk_differences;
use crate::own_editor::Step;
use crate::records::Kind;
use crate::text::say;
use crate::ui::components::{not_fitting, set_aside};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The id of the sentence that says whose crosswalk is shown; it takes the focus of buttons that go.
pub(super) const STATUS_ID: &str = "crosswalk-status";

/// The banner.
#[component]
pub(super) fn Status(open: OpenCrosswalk) -> impl IntoView {
    let words = Words::now();
    let origin = Memo::new(move |_| open.origin());
    let count = Memo::new(move |_| open.difference_count());
    let headline = move || {
        words.say(&match (origin.get(), count.get()) {
            (Origin::Shipped, _) => say::editor_is_shipped(),
            (Origin::Own, count) => say::crosswalk_is_own(count),
            (Origin::Linked, 0) => say::crosswalk_is_linked_same(),
            (Origin::Linked, count) => say::crosswalk_is_linked(count),
        })
    };
    let basis = words.of(&open.context().shipped.basis);
    view! {
        <section class="editor-status" aria-labelledby=STATUS_ID>
            <div class="notice" class:editor-changed=move || origin.get() != Origin::Shipped>
                <p id=STATUS_ID tabindex="-1"><strong>{headline}</strong></p>
                <p class="small basis">{basis}</p>
                {move || (origin.get() == Origin::Linked).then(|| linked(words, open))}
            </div>
            {move || failed(words, open)}
            {move || news(words, open)}
            {asides(words, open)}
        </section>
    }
}

/// What can be done with a crosswalk that came by link.
fn linked(words: Words, open: OpenCrosswalk) -> AnyView {
    let navigation = Navigation::here();
    let Carried::Crosswalk(crosswalk, report) = open.carried() else { return ().into_any() };
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
    let left_out = not_fitting(words, &words.say(&say::crosswalk_link()), &report);
    let is_mine = crosswalk_differences(&open.own_now(), &crosswalk).is_empty();
    let offer = StoredValue::new(Offer { crosswalk, report });
    let take = move || {
        let crosswalk = offer.with_value(|offer| Arc::clone(&offer.crosswalk));
        let taken = open.step(say::crosswalk_did_adopt(), |editor| editor.replace(&crosswalk));
        // Else the crosswalk in the link stays where it is.
        if matches!(taken, Step::Done | Step::Same) {
            without_link();
        }
    };
    let keep = move |_| {
        if untrack(|| open.has_own()) {
            is_asking.set(true);
        } else {
            take();
        }
    };
    let answered = Callback::new(move |is_wanted: bool| {
        if is_wanted {
            take();
        } else {
            is_asking.set(false);
            document::focus(STATUS_ID);
        }
    });
    let back_name =
        move || words.say(&if open.has_own() { say::editor_show_mine() } else { say::editor_show_shipped() });
    view! {
        <p>{words.say(&if is_mine { say::crosswalk_linked_mine() } else { say::editor_linked_about() })}</p>
        <p class="actions no-print">
            {(!is_mine).then(|| view! {
                <button type="button" on:click=keep>{words.say(&say::editor_keep_as_mine())}</button>
            })}
            <button type="button" on:click=move |_| without_link()>{back_name}</button>
        </p>
        {move || is_asking.get().then(|| replacing(words, open, None, answered))}
        {left_out}
    }
    .into_any()
}

/// That a link carries something that cannot be used, and what is shown instead.
fn failed(words: Words, open: OpenCrosswalk) -> Option<AnyView> {
    let Carried::Failed(why) = open.carried() else { return None };
    let instead = if open.has_own() { say::crosswalk_link_failed_own() } else { say::editor_link_failed_shipped() };
    let notice = view! {
        <div class="notice error" role="alert">
            <p><strong>{words.say(&say::crosswalk_link_failed())}</strong>" "{words.say(&why)}</p>
            <p>{words.say(&instead)}</p>
        </div>
    };
    Some(notice.into_any())
}

/// That another tab has changed it.
fn news(words: Words, open: OpenCrosswalk) -> AnyView {
    let heard = move |_| {
        open.heard();
        document::focus(STATUS_ID);
    };
    let told = open.of(CrosswalkEditor::has_news).then(|| {
        view! {
            <div class="notice">
                <p>{words.say(&say::crosswalk_followed())}</p>
                <p class="no-print"><button type="button" on:click=heard>{words.say(&say::close())}</button></p>
            </div>
        }
    });
    view! { <div role="status">{told}</div> }.into_any()
}

/// Texts that were set aside.
fn asides(words: Words, open: OpenCrosswalk) -> AnyView {
    let file = Callback::new(move |()| open.context().file_name("crosswalk-set-aside", clock::today()));
    set_aside(words, open.record(), Kind::Crosswalk, say::crosswalk_aside(), file)
}
