//! One indicator: what it asks for, where it stands, what is said of it, and what that rests on.

use super::estimate::{EstimateField, absent};
use super::evidence::Evidence;
use super::fields::Fields;
use super::published::About;
use super::sheet::Sheet;
use super::states::States;
use super::titles::{entry_id, heading_id, points};
use crate::model::PartId;
use crate::model::assessment::{AnswerState, Difference};
use crate::text::{Message, say};
use crate::ui::chunk;
use crate::ui::components::how_known_of;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// An indicator; nothing where the methodology has no such.
#[component]
pub(super) fn Indicator(id: PartId) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let part = untrack(|| sheet.part(&id))?;
    let (index, own) = (sheet.open.shipped(), id.clone());
    // A correction changes what stands here, and nothing else of it.
    let seen = {
        let (id, before) = (id.clone(), part.clone());
        Memo::new(move |_| sheet.part(&id).unwrap_or_else(|| before.clone()))
    };
    let answer = sheet.open.memo(move |assessment| assessment.answer(&own).cloned().unwrap_or_default());
    let state = Memo::new(move |_| answer.with(|answer| answer.state));
    let tally = sheet.open.tally_of(id.clone());
    let points = move || points(words, &index.methodology, &tally.get());
    let (own, marked) = (id.clone(), id.clone());
    let is_stale = Memo::new(move |_| sheet.shown.with(|shown| shown.stale.contains(&own)));
    let mark = Memo::new(move |_| sheet.marks.with(|marks| marks.as_ref()?.get(&marked).copied()));
    let criterion =
        move || seen.with(|part| part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> }));
    let (number, entry, heading) = (id.to_string(), entry_id(&id), heading_id(&id));
    let title = view! {
        <h3 id=heading.clone() tabindex="-1">
            {id.number().map(|number| view! { <span class="id">{number.to_owned()}</span> " " })}
            <span>{move || seen.with(|part| words.of(&part.name))}</span>
        </h3>
    };
    let is_estimated = !sheet.open.shipped().methodology.points.all_or_nothing;
    let estimate = is_estimated.then(|| {
        let of = part.clone();
        view! { <EstimateField part=part.clone() answer=answer/> {absent(words, sheet, of)} }
    });
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
                {move || seen.with(|part| how_known_of(words, part))}
                {correct_fold(words, sheet, &id)}
                {estimate}
                <States part=id.clone() state=state/>
                <Fields part=id.clone() answer=answer/>
                <Evidence part=id/>
            </div>
            <About part=part/>
        </article>
    })
}

/// The way to correct an area or an indicator, where it is not printed by the publisher. What does so comes when that is opened.
pub(super) fn correct_fold(words: Words, sheet: Sheet, id: &PartId) -> Option<impl IntoView + use<>> {
    let part = sheet.open.shipped().methodology.part(id).filter(|part| part.correctable().is_any())?.id.clone();
    let is_open = RwSignal::new(false);
    let toggle = move |event| is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    let (number, part) = (format!(" ({part})"), StoredValue::new(part));
    let form = move || is_open.get().then(|| chunk::correct_item(part.get_value()));
    Some(view! {
        <details class="correct-fold no-print" on:toggle=toggle>
            <summary>{words.say(&say::correct_open())}<span class="visually-hidden">{number}</span></summary>
            {form}
        </details>
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
