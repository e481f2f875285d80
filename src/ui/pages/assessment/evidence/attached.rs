//! The indicators that a piece of evidence stands behind: one piece for as many as there are.

use super::piece::{Piece, Standing, part_words};
use crate::browser::document;
use crate::model::assessment::Edit;
use crate::model::{AsOf, Part, PartId, TimeCondition};
use crate::route::AssessmentView;
use crate::scoring::assessment::InTime;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use leptos::html::Input;

/// The indicators with what the piece counts for there on the day, and all others to choose from.
#[component]
pub(super) fn Attached(piece: Piece) -> impl IntoView {
    let (words, chosen_day) = (Words::now(), View::<AssessmentView>::here().of(|view| view.day));
    let parts = Memo::new(move |_| {
        piece.standings.with(|all| all.iter().map(|standing| standing.part.clone()).collect::<Vec<_>>())
    });
    let row = move |part: PartId| view! { <AttachedTo piece=piece part=part/> };
    let is_built = RwSignal::new(false);
    let choices = move || is_built.get().then(|| view! { <PartChoices piece=piece/> });
    let day = move || {
        chosen_day.get().map(|day| {
            view! { <p class="small">{words.say(&say::evidence_on_day(AsOf::from(day)))}</p> }
        })
    };
    let loose = move || parts.with(Vec::is_empty).then(|| words.say(&say::evidence_loose_about()));
    view! {
        <fieldset class="wide">
            <legend>{words.say(&say::assess_file_indicators())}</legend>
            {day}
            <p role="status">{loose}</p>
            <ul class="evidence-parts">
                <For each=move || parts.get() key=Clone::clone children=row/>
            </ul>
            <details on:toggle=move |_| is_built.set(true)>
                <summary id=piece.element_id("choose")>{words.say(&say::evidence_choose_parts())}</summary>
                {choices}
            </details>
        </fieldset>
    }
}

/// One of them, with the way to take the piece away from it.
#[component]
fn AttachedTo(piece: Piece, part: PartId) -> impl IntoView {
    let words = Words::now();
    let condition = piece.open.index().methodology.part(&part).and_then(|found| found.time);
    let condition = condition.map(|time| words.say(&condition_words(time)));
    let of = part.clone();
    let time = Memo::new(move |_| {
        let is_this = |standing: &&Standing| standing.part == of;
        piece.standings.with(|all| all.iter().find(is_this).and_then(|standing| standing.fit.map(|(_, time)| time)))
    });
    let counts = move || {
        let time = time.get().map(|time| words.say(&time_words(time)))?;
        Some(match &condition {
            Some(condition) => format!("{time} ({condition})"),
            None => time,
        })
    };
    let name = part_words(words, piece.open, &part);
    let label = words.say(&say::evidence_detach_from(part.as_str()));
    let detach = move |_| {
        // The button goes with the entry.
        if piece.open.edit(Edit::Detach(part.clone(), piece.id())) {
            document::focus(&piece.element_id("choose"));
        }
    };
    view! {
        <li>
            <span>{name} <span class="small">" "{counts}</span></span>
            <button type="button" aria-label=label disabled=move || piece.is_fixed() on:click=detach>
                {words.say(&say::evidence_detach())}
            </button>
        </li>
    }
}

/// Every indicator by area, to be ticked.
#[component]
fn PartChoices(piece: Piece) -> impl IntoView {
    let words = Words::now();
    let choice = move |part: &Part| {
        let (id, name) = (part.id.clone(), part_words(words, piece.open, &part.id));
        let of = id.clone();
        let is_attached =
            Memo::new(move |_| piece.standings.with(|all| all.iter().any(|standing| standing.part == of)));
        let tick = NodeRef::<Input>::new();
        let choose = move |event| {
            let (part, piece_id) = (id.clone(), piece.id());
            let edit = if event_target_checked(&event) { Edit::Attach } else { Edit::Detach };
            // Where there is no room for it the head of the page says so, and the tick goes back.
            if !piece.open.edit(edit(part, piece_id))
                && let Some(tick) = tick.get_untracked()
            {
                tick.set_checked(is_attached.get_untracked());
            }
        };
        view! {
            <label class="choice">
                <input
                    node_ref=tick
                    type="checkbox"
                    prop:checked=is_attached
                    disabled=move || piece.is_fixed()
                    on:change=choose
                />
                {name}
            </label>
        }
    };
    let index = piece.open.index();
    let area = |area: &Part| {
        let leaves = area.walk().into_iter().filter(|part| part.is_leaf()).map(choice).collect_view();
        view! { <fieldset><legend>{part_words(words, piece.open, &area.id)}</legend>{leaves}</fieldset> }
    };
    view! { <div class="evidence-choices">{index.methodology.areas().iter().map(area).collect_view()}</div> }
}

fn condition_words(time: TimeCondition) -> Message {
    match time {
        TimeCondition::InForce => say::methodology_time_in_force(),
        TimeCondition::EveryYear => say::methodology_time_every_year(),
        TimeCondition::LastThreeYears => say::methodology_time_last_three_years(),
    }
}

/// Whether it counts.
fn time_words(time: InTime) -> Message {
    match time {
        InTime::Counts { last: None } => say::evidence_counts(),
        InTime::Counts { last: Some(last) } => say::evidence_counts_until(AsOf::from(last)),
        InTime::NotYet { from } => say::lack_not_yet(AsOf::from(from)),
        InTime::Lapsed { last } => say::lack_lapsed(AsOf::from(last)),
        InTime::Undated => say::evidence_undated(),
    }
}
