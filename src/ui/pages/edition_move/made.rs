//! The button that makes the assessment of the other edition, and the way back.

use crate::browser::task;
use crate::model::IndexData;
use crate::model::assessment::{Assessment, EditionMove};
use crate::records::BIN_DAYS;
use crate::route::{AssessmentView, Route};
use crate::text::{Message, say};
use crate::ui::assessment::{Record, assessment_id, methodology_versions, record_store, today};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{move_remark, moved_name};
use std::sync::Arc;

/// Everything that a move is made of.
#[derive(Clone)]
pub(super) struct Moving {
    pub(super) old: Arc<Assessment>,
    pub(super) from: Arc<IndexData>,
    pub(super) to: Arc<IndexData>,
    pub(super) moved: Arc<EditionMove>,
}

/// The button; once it was pressed, the way to what was made, and the way to take it back.
#[component]
pub(super) fn Making(moving: Moving) -> impl IntoView {
    let words = Words::now();
    let (made, said) = (RwSignal::new(None::<Arc<Assessment>>), RwSignal::new(None::<Message>));
    let short = moving.to.methodology.short.clone();
    let is_under_way = RwSignal::new(false);
    let make = move |_| {
        if is_under_way.get_untracked() {
            return;
        }
        let assessment = match begun(words, &moving) {
            Ok(assessment) => assessment,
            Err(why) => return said.set(Some(why)),
        };
        is_under_way.set(true);
        let text = Record::write(&assessment, &methodology_versions(&moving.to.methodology));
        let record = record_store().create(assessment.id().as_str(), &text);
        task::spawn(async move {
            // It is said to be kept once it is.
            let outcome = match record.until_saved().await {
                Ok(()) => {
                    let outcome = say::edition_made(assessment.name().as_str());
                    let _ = made.try_set(Some(Arc::new(assessment)));
                    outcome
                }
                Err(why) => Message::from(&why),
            };
            let _ = is_under_way.try_set(false);
            let _ = said.try_set(Some(outcome));
        });
    };
    let undo = move |_| {
        let Some(assessment) = made.get_untracked() else { return };
        task::spawn(async move {
            let gone = record_store().delete(assessment.id().as_str()).await;
            let outcome = match gone {
                Ok(_) => {
                    let _ = made.try_set(None);
                    say::edition_taken_back(BIN_DAYS)
                }
                Err(why) => Message::from(&why),
            };
            let _ = said.try_set(Some(outcome));
        });
    };
    let actions = move || match made.get() {
        None => view! {
            <button type="button" class="primary" on:click=make.clone()>{words.say(&say::edition_make(&short))}</button>
        }
        .into_any(),
        Some(one) => {
            let to = Navigation::here().to(Route::Assessment(AssessmentView::new(one.id().clone())));
            view! {
                <a class="button primary" href=to>{words.say(&say::edition_open())}</a>
                <button type="button" on:click=undo>{words.say(&say::edition_undo())}</button>
            }
            .into_any()
        }
    };
    view! {
        <div class="move-make no-print">
            <div class="actions">{actions}</div>
            <p role="status">{move || said.get().map(|said| words.say(&said))}</p>
        </div>
    }
}

fn begun(words: Words, moving: &Moving) -> Result<Assessment, Message> {
    let (catalogue, from, to) = (words.catalogue(), &moving.from.methodology, &moving.to.methodology);
    let name = moved_name(&catalogue, moving.old.name(), &from.short, &to.short);
    let made = moving.moved.assessment(&moving.old, (assessment_id(), name, to.id.clone()), today(), |one| {
        move_remark(&catalogue, from, one)
    });
    made.map_err(|why| Message::from(&why))
}
