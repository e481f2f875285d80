//! What is missing to all points, most points first.

use super::sheet::Sheet;
use crate::model::Points;
use crate::scoring::assessment::{PartCheck, gaps as find};
use crate::text::{Value, say, standing};
use crate::ui::prelude::*;

/// The id of the heading.
pub(super) const ID: &str = "report-gaps";

/// The chapter.
pub(super) fn gaps(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let words = sheet.words;
    let found = find(&sheet.checks);
    let body = if found.is_empty() {
        view! { <p>{words.say(&say::report_gaps_none())}</p> }.into_any()
    } else {
        table(sheet, &found).into_any()
    };
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{words.say(&say::report_gaps())}</h3>
            {body}
        </section>
    }
}

fn table(sheet: &Sheet<'_>, found: &[&PartCheck<'_>]) -> impl IntoView + use<> {
    let words = sheet.words;
    let points: Points = found.iter().map(|gap| gap.missing()).sum();
    // A column that is empty takes the room that the others need.
    let is_planned = found.iter().any(|gap| gap.planned.is_some());
    let has_bodies = found.iter().any(|gap| !gap.responsible.trim().is_empty());
    let row = |gap: &&PartCheck<'_>| {
        view! {
            <tr>
                <th scope="row">{sheet.title(gap.part)}</th>
                <td class="n">{sheet.points(gap.missing())}</td>
                <td>{words.say(&standing(gap))}</td>
                {is_planned.then(|| view! { <td>{gap.planned.map(|day| sheet.date(day))}</td> })}
                {has_bodies.then(|| view! { <td>{gap.responsible.to_owned()}</td> })}
            </tr>
        }
    };
    view! {
        <div class="scroll" role="group" aria-labelledby=ID tabindex="0">
            <table>
                <caption>{words.say(&say::report_gaps_caption(found.len(), Value::points(sheet.methodology().points, points)))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        <th scope="col">{words.say(&say::assess_file_state())}</th>
                        {is_planned.then(|| view! { <th scope="col">{words.say(&say::assess_file_planned())}</th> })}
                        {has_bodies.then(|| view! { <th scope="col">{words.say(&say::assess_file_responsible())}</th> })}
                    </tr>
                </thead>
                <tbody>{found.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
