//! One indicator: what it asks for, where it stands, what is said of it, and what that rests on.

use super::evidence::Evidence;
use super::fields::Fields;
use super::published::About;
use super::sheet::Sheet;
use super::states::States;
use super::titles::{entry_id, heading_id, points};
use crate::model::PartId;
use crate::model::assessment::{AnswerState, Difference};
use crate::text::{Message, say};
use crate::ui::components::how_known_of;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// An indicator; nothing where the methodology has no such.
#[component]
pub(super) fn Indicator(id: PartId) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let part = sheet.part(&id)?;
    let (index, own) = (sheet.open.index(), id.clone());
    let answer = sheet.open.memo(move |assessment| assessment.answer(&own).cloned().unwrap_or_default());
    let state = Memo::new(move |_| answer.with(|answer| answer.state));
    let tally = sheet.open.tally_of(part.clone());
    let points = move || points(words, &index.methodology, &tally.get());
    let (own, marked) = (id.clone(), id.clone());
    let is_stale = Memo::new(move |_| sheet.shown.with(|shown| shown.stale.contains(&own)));
    let mark = Memo::new(move |_| sheet.marks.with(|marks| marks.as_ref()?.get(&marked).copied()));
    let criterion = part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> });
    let (number, entry, heading) = (id.to_string(), entry_id(&id), heading_id(&id));
    let title = view! {
        <h3 id=heading.clone() tabindex="-1">
            <span class="id">{number.clone()}</span> " " <span>{words.of(&part.name)}</span>
        </h3>
    };
    Some(view! {
        <article class="sheet-entry" id=entry data-part=number aria-labelledby=heading>
            <header>
                {title}
                {move || mark.get().map(|mark| view! { <span class="badge">{words.say(&since(mark))}</span> })}
                <span class="badge partial" hidden=move || !is_stale.get()>{words.say(&say::answer_stale_one())}</span>
                <span class="points" class:unknown=move || state.get() == AnswerState::NotAssessed>{points}</span>
            </header>
            <div class="sheet-work">
                {criterion}
                {how_known_of(words, &part)}
                <States part=id.clone() state=state/>
                <Fields part=id.clone() answer=answer/>
                <Evidence part=id/>
            </div>
            <About part=part/>
        </article>
    })
}

/// What became of an answer since the older assessment.
fn since(mark: Difference) -> Message {
    match mark {
        Difference::Same => say::answer_same(),
        Difference::Changed => say::answer_changed(),
        Difference::New => say::answer_new(),
        Difference::Dropped => say::answer_dropped(),
    }
}
