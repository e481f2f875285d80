//! Every indicator, area by area: its criterion, where it stands, its points, and what it rests on.

use super::sheet::Sheet;
use crate::model::{AsOf, Methodology};
use crate::scoring::assessment::{AreaTally, InTime, ItemCheck, PartCheck, Reading, Tally};
use crate::text::{Message, say, standing};
use crate::ui::components::how_known_of;
use crate::ui::prelude::*;
use crate::view_model::assessment::is_by_areas;

/// The id of the heading.
pub(super) const ID: &str = "report-indicators";

/// The chapter.
pub(super) fn indicators(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let by_areas = is_by_areas(sheet.methodology());
    let tables = if by_areas {
        table(sheet, &say::estimate_table(), &sheet.checks.iter().collect::<Vec<_>>()).into_any()
    } else {
        sheet.tallies.areas.iter().map(|one| area(sheet, one)).collect_view().into_any()
    };
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{sheet.say(&chapter(sheet.methodology()))}</h3>
            <div class="scroll" role="group" aria-labelledby=ID tabindex="0">
                {tables}
            </div>
        </section>
    }
}

/// What the chapter is called.
pub(super) fn chapter(methodology: &Methodology) -> Message {
    if is_by_areas(methodology) { say::estimate_areas() } else { say::report_indicators() }
}

fn area(sheet: &Sheet<'_>, area: &AreaTally<'_>) -> impl IntoView + use<> {
    let words = sheet.words;
    let title = sheet.title(area.part);
    let heading = say::report_area_points(title.as_str(), sheet.total(&area.tally, Reading::Supported));
    let inside = area.part.walk();
    let is_inside = |check: &&PartCheck<'_>| inside.iter().any(|part| part.id == check.part.id);
    let checks: Vec<_> = sheet.checks.iter().filter(is_inside).collect();
    view! { <h4>{words.say(&heading)}</h4> {table(sheet, &say::report_area_caption(title), &checks)} }
}

fn table(sheet: &Sheet<'_>, caption: &Message, checks: &[&PartCheck<'_>]) -> impl IntoView + use<> {
    let words = sheet.words;
    view! {
        <table class="report-indicators">
            <caption class="visually-hidden">{words.say(caption)}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::report_indicator())}</th>
                    <th scope="col">{words.say(&say::assess_file_state())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                    <th scope="col">{words.say(&say::assess_file_evidence())}</th>
                </tr>
            </thead>
            {checks.iter().map(|check| indicator(sheet, check)).collect_view()}
        </table>
    }
}

fn indicator(sheet: &Sheet<'_>, check: &PartCheck<'_>) -> impl IntoView + use<> {
    let (words, part) = (sheet.words, check.part);
    let criterion = part.criterion.as_ref().map(|criterion| view! { <p class="small">{words.of(criterion)}</p> });
    let planned = check.planned.map(|day| sheet.field(say::assess_file_planned(), sheet.date(day)));
    let body = check.responsible.trim();
    let responsible = (!body.is_empty()).then(|| sheet.field(say::assess_file_responsible(), body));
    let more = [planned, responsible].into_iter().flatten();
    let more = more.map(|line| view! { <p class="small">{line}</p> }).collect_view();
    let tally = Tally::of_part(check);
    let points = sheet.points_of((tally.answered > 0).then_some(tally.supported), part.max);
    let note = sheet.assessment.answer(&part.id).map(|answer| &answer.note).filter(|note| !note.is_blank());
    let note = note.map(|note| {
        let note = sheet.field(say::assess_file_note(), note.as_str());
        view! { <tr class="report-note"><td colspan="4"><p class="typed">{note}</p></td></tr> }
    });
    let items = check.items.iter().map(|item| view! { <li>{sheet.reference(item.id)}" "{words.say(&fit(item))}</li> });
    let evidence = if check.items.is_empty() {
        view! { <span class="small">{words.say(&say::report_evidence_none())}</span> }.into_any()
    } else {
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <tbody>
            <tr>
                <th scope="row">
                    <p class="report-name">{sheet.title(part)}</p>
                    {criterion}
                    {how_known_of(words, part)}
                </th>
                <td>{words.say(&standing(check))}{more}</td>
                <td class="n">{words.say(&points)}</td>
                <td class="small">{evidence}</td>
            </tr>
            {note}
        </tbody>
    }
}

/// Whether a piece of evidence is ready, or the first thing that it lacks.
fn fit(item: &ItemCheck<'_>) -> Message {
    match item.lacks().first() {
        None => match item.time {
            InTime::Counts { last: Some(last) } => say::report_fit_ready_until(AsOf::from(last)),
            _ => say::report_fit_ready(),
        },
        Some(lack) => Message::from(*lack),
    }
}
