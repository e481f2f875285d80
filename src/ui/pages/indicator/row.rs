//! One country of the table.

use super::answered::Answered;
use crate::model::Evidence;
use crate::text::{points_of, say};
use crate::ui::components::{SourceNumber, WebLink};
use crate::ui::load::{Load, Slot};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::indicator::{Credit, Row, credit_words, evidence_said};
use std::sync::Arc;

/// A country with its answer, its date, its source and its evidence.
#[component]
pub(super) fn CountryRow(row: Arc<Row>, number: Option<usize>, answered: Answered) -> impl IntoView {
    let words = Words::now();
    let profile = Navigation::here().href(answered.profile(&row));
    let class = match row.credit {
        Credit::Full => "points",
        Credit::Partly | Credit::Nothing => "points none",
        Credit::Unknown => "points unknown",
    };
    let points = points_of(answered.index.methodology.points, row.points, answered.part.max);
    let derived = row.is_derived.then(|| {
        view! { " "<span class="small" title=words.say(&say::indicator_derived_why())>{words.say(&say::indicator_derived())}</span> }
    });
    let is_known = row.points.is_some();
    let date = if is_known { words.date(row.as_of.as_ref()) } else { String::new() };
    let source = row.source_number.map(|number| {
        let (sources, here) = (answered.lists.sources.clone(), answered.here);
        view! { <SourceNumber sources=sources id=row.source.clone() number=number here=here/> }
    });
    let evidence = evidence(&answered, &row);
    view! {
        <tr aria-rowindex=number>
            <th scope="row" class="country"><a href=profile>{row.name.clone()}</a></th>
            <td><span class=class>{words.say(&points)}</span>" "{words.say(&credit_words(row.credit))}{derived}</td>
            <td class="date">{date}</td>
            <td class="n">{source}</td>
            <td class="evidence-cell">{evidence}</td>
        </tr>
    }
}

/// What the source names as evidence, once its file is there; that none is held here.
fn evidence(answered: &Answered, row: &Arc<Row>) -> impl IntoView + use<> {
    let words = Words::now();
    let slot: Option<Slot<Evidence>> = answered.evidence(row);
    let (part, row) = (answered.part.id.clone(), Arc::clone(row));
    move || match &slot {
        None if row.points.is_some() => words.say(&say::evidence_not_held()).into_any(),
        None => ().into_any(),
        Some(slot) => match slot.get() {
            Load::Waiting | Load::Slow => words.say(&say::loading()).into_any(),
            Load::Failed(_) => words.say(&say::evidence_failed()).into_any(),
            Load::Ready(evidence) => {
                let Some(found) = evidence.indicators.get(&part) else {
                    return words.say(&say::evidence_unknown()).into_any();
                };
                let said = words.say(&evidence_said(found, row.as_of));
                let own_date = found.as_of.map(|date| format!(" ({})", words.date(Some(&date))));
                let link = |link: &crate::model::EvidenceLink| {
                    view! { " "<WebLink to=link.url.clone() text=link.title.clone()/> }
                };
                view! { {said}{own_date}{found.links.iter().map(link).collect_view()} }.into_any()
            }
        },
    }
}
