//! The indicators that are shown, area by area.

use super::indicator::{Indicator, correct_fold};
use super::keys;
use super::sheet::Sheet;
use super::titles::{area_heading_id, points};
use crate::browser::document;
use crate::model::PartId;
use crate::scoring::assessment::{Filter, Tally};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Shown, is_by_areas};

/// The id of what is said of the outcome of a filter; it takes the focus of a button that goes.
const OUTCOME_ID: &str = "sheet-outcome";

/// How many indicators a filter finds, or that it finds none, with a way on.
#[component]
pub(super) fn Outcome() -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let numbers =
        Memo::new(move |_| sheet.shown.with(|shown| (shown.parts().count(), shown.areas.len(), shown.stale.len())));
    let is_filtered = Memo::new(move |_| sheet.is_filtered());
    let found = move || {
        let (count, areas, stale) = numbers.get();
        is_filtered.get().then(|| match count {
            0 => words.say(&none(&sheet.filter.get())),
            _ if stale > 0 => {
                let (found, stale) = (say::answer_found(count, areas), say::answer_stale(stale));
                format!("{} {}", words.say(&found), words.say(&stale))
            }
            _ => words.say(&say::answer_found(count, areas)),
        })
    };
    let leave_out = move |_| {
        document::focus_quietly(OUTCOME_ID);
        sheet.round.update(|round| *round += 1);
    };
    let is_empty = move || is_filtered.get() && numbers.get().0 == 0;
    let all = move || sheet.asked.link(|view| view.filter = Filter::All);
    view! {
        <div class="sheet-outcome" class:notice=is_empty hidden=move || !is_filtered.get()>
            <p id=OUTCOME_ID role="status" tabindex="-1">{found}</p>
            <button type="button" class="no-print" hidden=move || numbers.get().2 == 0 on:click=leave_out>
                {words.say(&say::answer_stale_drop())}
            </button>
            <p hidden=move || !is_empty()><a href=all data-noscroll="">{words.say(&say::answer_to_all())}</a></p>
        </div>
    }
}

/// What it means that a filter finds nothing.
fn none(filter: &Filter) -> Message {
    match filter {
        Filter::All | Filter::Unanswered => say::answer_none_unanswered(),
        Filter::Gaps => say::answer_none_gaps(),
        Filter::EvidenceMissing => say::answer_none_missing(),
        Filter::Expiring(days) => say::answer_none_expiring(u32::from(*days)),
        Filter::Responsible(body) => say::answer_none_body(body.as_str()),
    }
}

/// The list.
#[component]
pub(super) fn IndicatorList() -> impl IntoView {
    let sheet = Sheet::here();
    let areas = Memo::new(move |_| {
        sheet.shown.with(|shown| shown.areas.iter().map(|(area, _)| area.clone()).collect::<Vec<_>>())
    });
    let by_areas = is_by_areas(&sheet.open.shipped().methodology);
    let heading =
        by_areas.then(|| view! { <h2 class="visually-hidden">{Words::now().say(&say::estimate_areas())}</h2> });
    view! {
        {heading}
        <div class="sheet-list" on:keydown=move |event| keys::on_key(sheet, &event)>
            <For each=move || areas.get() key=|area| area.clone() children=|area| view! { <Area id=area/> }/>
        </div>
    }
}

/// What is shown of an area.
#[component]
fn Area(id: PartId) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let index = sheet.open.index();
    // An area that is assessed as such has its name there.
    if is_by_areas(&sheet.open.shipped().methodology) {
        return view! { <Indicator id=id/> }.into_any();
    }
    let heading = area_heading_id(&id);
    let own = id.clone();
    let title = move || sheet.part(&own).map(|area| words.title(&area));
    let (tally, correcting) = (sheet.tally(id.clone()), correct_fold(words, sheet, &id));
    let parts = Memo::new(move |_| {
        let of_area = |shown: &Shown| shown.areas.iter().find(|(area, _)| *area == id).map(|(_, parts)| parts.clone());
        sheet.shown.with(of_area).unwrap_or_default()
    });
    let (count, is_filtered) = (move || parts.with(Vec::len), Memo::new(move |_| sheet.is_filtered()));
    let told = move || {
        let of_area = |tally: &Tally| say::answer_progress(tally.answered, tally.of);
        words.say(&if is_filtered.get() { say::answer_area_count(count()) } else { tally.with(of_area) })
    };
    let points = move || tally.with(|tally| points(words, &index.methodology, tally));
    view! {
        <div class="sheet-area">
            <div class="area-head">
                <h2 id=heading tabindex="-1">{title}</h2>
                <span class="points">{told}" · "{points}</span>
            </div>
            {correcting}
            <For each=move || parts.get() key=|part| part.clone() children=|part| view! { <Indicator id=part/> }/>
        </div>
    }
    .into_any()
}
