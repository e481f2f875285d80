//! The evidence behind the points: its own file, fetched when a country is opened; the points stand without it.

use super::subject::Subject;
use crate::model::{Evidence, EvidenceStatus, Part, PartId};
use crate::scoring::Explanation;
use crate::text::say;
use crate::ui::load::{Load, Slot};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::file_meant;

/// The evidence of an indicator, once its file is there.
pub fn of(subject: &Subject, part: &Part, node: &Explanation<'_>) -> impl IntoView + use<> {
    noted(subject, &part.id, node.standing.points().is_some())
}

/// The evidence of an indicator whose points are known, or are not, once its file is there.
pub fn noted(subject: &Subject, part: &PartId, known: bool) -> impl IntoView + use<> {
    let words = Words::now();
    let id = part.clone();
    let date = words.date(subject.observation.as_of.as_ref());
    let slot = subject.evidence.clone();
    move || match &slot {
        None if known => words.say(&say::evidence_not_held()).into_any(),
        None => words.say(&say::evidence_unknown()).into_any(),
        Some(slot) => match slot.get() {
            Load::Ready(evidence) => shown(words, &evidence, &id, &date).into_any(),
            Load::Waiting | Load::Slow => words.say(&say::loading()).into_any(),
            Load::Failed(_) => words.say(&say::evidence_failed()).into_any(),
        },
    }
}

fn shown(words: Words, evidence: &Evidence, id: &PartId, date: &str) -> impl IntoView + use<> {
    let Some(found) = evidence.indicators.get(id) else { return words.say(&say::evidence_unknown()).into_any() };
    let text = match (found.status, &found.note) {
        (EvidenceStatus::None, _) => words.say(&say::evidence_none(date.to_owned())),
        (EvidenceStatus::Unnamed, _) => words.say(&say::evidence_unnamed(date.to_owned())),
        (EvidenceStatus::Described, Some(note)) => words.say(&say::evidence_described(note, date.to_owned())),
        (EvidenceStatus::Described, None) => words.say(&say::evidence_described_without(date.to_owned())),
    };
    let own_date = found.as_of.map(|date| format!(" ({})", words.date(Some(&date))));
    let links = found
        .links
        .iter()
        .map(|link| {
            let (href, title) = (link.url.as_str().to_owned(), link.title.clone());
            view! { " "<a href=href rel="noopener noreferrer external" target="_blank">{title}</a> }
        })
        .collect_view();
    view! { {text}{own_date}{links} }.into_any()
}

/// Says that the evidence did not come, with a way to try again; the points stand without it.
pub fn notice(slot: Slot<Evidence>) -> impl IntoView {
    let words = Words::now();
    move || {
        let retry = slot.clone();
        let message = match slot.get() {
            Load::Failed(failure) => format!(
                "{} {} {}",
                words.say(&failure.title()),
                words.say(&failure.message()),
                words.say(&say::evidence_failed_but())
            ),
            Load::Slow => words.say(&say::loading_slow(file_meant(&slot.file()))),
            Load::Ready(_) | Load::Waiting => return None,
        };
        Some(view! {
            <div class="notice error" role="alert">
                <p>{message}</p>
                <button type="button" on:click=move |_| retry.retry()>{words.say(&say::try_again())}</button>
            </div>
        })
    }
}

/// What a reader should know beyond single indicators.
pub fn remarks(subject: &Subject) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let slot = subject.evidence.clone()?;
    Some(move || {
        let evidence = slot.ready()?;
        (!evidence.remarks.is_empty()).then(|| {
            let items = evidence
                .remarks
                .iter()
                .map(|remark| {
                    let ids: Vec<String> = remark.indicators.iter().map(ToString::to_string).collect();
                    let ids = (!ids.is_empty()).then(|| view! { <strong>{ids.join(", ")}</strong>" " });
                    view! { <li>{ids}{words.of(&remark.text)}</li> }
                })
                .collect_view();
            view! {
                <section aria-labelledby="remarks">
                    <header><h3 id="remarks">{words.say(&say::profile_remarks())}</h3></header>
                    <ul class="stack remarks">{items}</ul>
                </section>
            }
        })
    })
}
