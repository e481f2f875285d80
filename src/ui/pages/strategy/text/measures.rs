//! The measures of the plan as far as they are known, with what was reported of each.

use super::priorities::{entry_link, measure_anchor, objective_anchor, priority_anchor};
use super::section::section;
use super::{Told, bodies};
use crate::browser::clock;
use crate::model::{AsOf, EntryId, Measure, MeasureStanding, Milestone};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The measures, under how many of them have a known time and reports.
pub(super) fn measures(told: &Told) -> impl IntoView + use<> {
    let (words, measures) = (Words::now(), &told.strategy.measures);
    let today = clock::today();
    let due = measures.iter().filter(|one| one.due.is_some()).count();
    let reported = measures.iter().filter(|one| !one.reports.is_empty()).count();
    let rows = measures.iter().map(|one| row(told, one, today)).collect_view();
    let head = [
        say::text_column_measure(),
        say::text_column_due(),
        say::text_column_lead(),
        say::text_column_with(),
        say::text_column_serves(),
        say::text_column_known(),
    ];
    let head = head.into_iter().map(|title| view! { <th scope="col">{words.say(&title)}</th> }).collect_view();
    let content = (!measures.is_empty()).then(|| {
        view! {
            <p class="finding">{words.say(&say::text_measures_known(measures.len(), due, reported))}</p>
            <div class="scroll" role="group" aria-labelledby="measures" tabindex="0">
                <table class="told-measures">
                    <caption class="visually-hidden">{words.say(&say::text_measures())}</caption>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    section("measures", &say::text_measures(), content)
}

fn row(told: &Told, measure: &Measure, today: Option<AsOf>) -> impl IntoView + use<> {
    let words = Words::now();
    let note = measure.note.as_ref().map(|note| view! { <span class="basis">{words.of(note)}</span> });
    let due = match &measure.due {
        Some(due) => view! { <td>{words.period(due)}</td> }.into_any(),
        None => view! { <td class="unknown">{words.say(&say::text_not_known())}</td> }.into_any(),
    };
    let lead = measure.lead.as_slice();
    view! {
        <tr id=measure_anchor(&measure.id)>
            <th scope="row">
                {words.say(&say::chart_numbered(measure.id.as_str(), &measure.label))}
                {told.footnotes.of(&measure.sources)}
                {note}
            </th>
            {due}
            {bodies_cell(told, lead)}
            {bodies_cell(told, &measure.with)}
            <td>{serves(measure)}</td>
            <td class="small">{known(told, measure, today)}</td>
        </tr>
    }
}

fn bodies_cell(told: &Told, ids: &[EntryId]) -> impl IntoView + use<> {
    if ids.is_empty() {
        return view! { <td class="unknown">{Words::now().say(&say::text_not_known())}</td> }.into_any();
    }
    view! { <td class="small">{bodies::links(told, ids)}</td> }.into_any()
}

/// The priorities and objectives that a measure serves.
fn serves(measure: &Measure) -> impl IntoView + use<> {
    let priorities = measure.priorities.iter().map(|id| entry_link(id, priority_anchor(id))).collect_view();
    let objectives = measure.objectives.iter().map(|id| entry_link(id, objective_anchor(id))).collect_view();
    view! { <span class="entries">{priorities}{objectives}</span> }
}

/// Where it stands, in words, and each report.
fn known(told: &Told, measure: &Measure, today: Option<AsOf>) -> impl IntoView + use<> {
    let words = Words::now();
    let standing = standing(measure.standing(today)).map(|text| view! { <p>{words.say(&text)}</p> });
    let report = |report: &Milestone| {
        view! {
            <li>
                <strong>{words.date(Some(&report.date))}</strong>": "{words.of(&report.text)}
                {told.footnotes.of(&report.sources)}
            </li>
        }
    };
    let reports = measure.reports.iter().map(report).collect_view();
    let reports = (!measure.reports.is_empty()).then(|| view! { <ul class="told-reports">{reports}</ul> });
    view! { {standing}{reports} }
}

/// What is to be said beside the reports, if anything.
fn standing(standing: MeasureStanding) -> Option<Message> {
    match standing {
        MeasureStanding::Reported => None,
        MeasureStanding::ReportedAfterDue => Some(say::text_reported_after_due()),
        MeasureStanding::Silent => Some(say::text_no_report()),
        MeasureStanding::SilentAfterDue => Some(say::text_no_report_after_due()),
    }
}
