//! Asking before a mapping takes the place of changes that the reader made.

use crate::browser::document;
use crate::model::{Mapping, mapping_differences};
use crate::text::say;
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Report;
use std::sync::Arc;

const QUESTION_ID: &str = "editor-replacing";

/// A mapping that may become the reader's, and what of it was left out.
#[derive(Clone)]
pub(super) struct Offer {
    pub(super) mapping: Arc<Mapping>,
    pub(super) report: Report,
}

/// The question, with the reader's changes offered as a file first. The answer is the offer, or nothing.
#[component]
pub(super) fn Replacing(open: OpenMapping, offer: Offer, on_answer: Callback<Option<Offer>>) -> impl IntoView {
    let words = Words::now();
    let own = open.own_now();
    let context = open.context();
    let count = mapping_differences(&context.shipped, &own).len();
    let saved = RwSignal::new(None);
    let save = move |_| saved.set(Some(open.save(&open.own_now(), words).is_ok()));
    let outcome = move || {
        saved.get().map(|is_saved| {
            words.say(&if is_saved { say::editor_saved_file() } else { say::ranking_download_failed() })
        })
    };
    request_animation_frame(|| {
        document::focus(QUESTION_ID);
    });
    view! {
        <div class="notice" role="group" aria-labelledby=QUESTION_ID>
            <p id=QUESTION_ID tabindex="-1"><strong>{words.say(&say::editor_replacing(count))}</strong></p>
            <p>{words.say(&say::editor_replacing_about())}</p>
            <p class="actions">
                <button type="button" on:click=save>{words.say(&say::editor_replacing_save())}</button>
                <button type="button" on:click=move |_| on_answer.run(Some(offer.clone()))>
                    {words.say(&say::editor_replacing_go())}
                </button>
                <button type="button" on:click=move |_| on_answer.run(None)>{words.say(&say::editor_replacing_no())}</button>
                <span role="status">{outcome}</span>
            </p>
        </div>
    }
}
