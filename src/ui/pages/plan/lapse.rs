//! What lapses if nobody acts: what points rest on, until when it is assumed to hold, and the score after each day.

use super::field::{Kind, TypedField, choice};
use super::pairs::{day_read, day_text};
use super::pictures::score_ahead;
use super::planned::{Planned, Whose};
use crate::bundle::NamedTable;
use crate::model::{Evidence, PartId};
use crate::route::{AssessmentPart, AssessmentView, PlanView};
use crate::text::say;
use crate::ui::assessment::today;
use crate::ui::components::{DataTable, Exhibits};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::pages::evidence_notice;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{
    Resting, ahead, ahead_says, assume, briefly, full, heaviest, lapses, resting, resting_table,
};
use std::sync::Arc;

/// What was published as evidence, once it is there; none where none is held.
type Held = Memo<Option<Arc<Evidence>>>;

/// The section.
pub(super) fn lapse(planned: &Planned) -> AnyView {
    let (words, library) = (Words::now(), Library::here());
    let Whose::Published(observation) = &planned.whose else { return own() };
    let slot = observation.has_evidence.then(|| library.evidence(&planned.methodology().id, observation));
    let missing = slot.clone().map(evidence_notice);
    let evidence: Held = Memo::never_same(move || match slot.as_ref()?.get() {
        Load::Ready(evidence) => Some(evidence),
        _ => None,
    });
    view! {
        <section aria-labelledby="plan-lapse">
            <header><h2 id="plan-lapse">{words.say(&say::plan_lapse())}</h2></header>
            <p class="no-print">{words.say(&say::plan_lapse_about())}</p>
            {missing}
            {days(planned, evidence)}
            {rests(planned, evidence)}
            {other(planned)}
        </section>
    }
    .into_any()
}

/// Evidence of one's own has days, and what they come to is a part of its own.
fn own() -> AnyView {
    let words = Words::now();
    let deadlines = View::<AssessmentView>::here().link(|view| view.show = AssessmentPart::Deadlines);
    view! {
        <section class="no-print" aria-labelledby="plan-lapse">
            <header><h2 id="plan-lapse">{words.say(&say::plan_lapse())}</h2></header>
            <p>{words.say(&say::plan_own_lapse())}" "<a href=deadlines>{words.say(&say::assess_part_deadlines())}</a></p>
        </section>
    }
    .into_any()
}

/// The sentences, and the table of days.
fn days(planned: &Planned, evidence: Held) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let (of, lasts) = (planned.clone(), asked.of(|view| view.lasts.clone()));
    let found = Memo::new(move |_| {
        lasts.track();
        let held = evidence.with(Clone::clone);
        ahead(of.methodology(), &of.start, held.as_deref(), &asked.now(), today())
    });
    let shown = planned.clone();
    Exhibits::here().table("lapses", move || {
        let table = found.with_untracked(|found| lapses(shown.methodology(), found));
        NamedTable::new("lapses", say::plan_lapse(), table)
    });
    let of = planned.clone();
    let said = move || {
        found.with(|found| {
            let said = ahead_says(of.methodology(), found);
            let said = said.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
            let table = (!found.steps.is_empty()).then(|| {
                let table = lapses(of.methodology(), found);
                view! { <DataTable table=table caption=words.say(&say::plan_lapse_caption())/> }
            });
            view! { <p class="say" role="status">{said}</p>{table}{score_ahead(&of, found)} }.into_any()
        })
    };
    let has_any = asked.of(|view| !view.lasts.is_empty());
    let back = move || {
        has_any.get().then(|| {
            let clear = move |_| asked.adjust(|view| view.lasts.clear());
            view! {
                <p class="no-print">
                    <button type="button" on:click=clear>{words.say(&say::plan_lapse_back())}</button>
                </p>
            }
        })
    };
    view! { {said}{back} }.into_any()
}

/// The documents, each with a field for the last day on which it is assumed to hold.
fn rests(planned: &Planned, evidence: Held) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let of = planned.clone();
    let lasts = asked.of(|view| view.lasts.clone());
    let rows = Memo::new(move |_| {
        lasts.track();
        let held = evidence.with(Clone::clone);
        held.map(|held| resting(of.methodology(), &of.start, &held, &asked.now())).unwrap_or_default()
    });
    let shown = planned.clone();
    Exhibits::here().table("documents", move || rows.with_untracked(|rows| resting_table(shown.methodology(), rows)));
    let of = planned.clone();
    // Which documents there are does not change with what is assumed of them.
    let parts = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.parts.clone()).collect::<Vec<_>>()));
    let table = move || {
        if parts.with(Vec::is_empty) {
            return None;
        }
        let all = rows.get_untracked();
        let most = heaviest(of.methodology(), &all).map(|most| words.say(&most));
        let lines = all.iter().map(|row| line(&of, row)).collect_view();
        let heading = |said: crate::text::Message| view! { <th scope="col" class="n">{words.say(&said)}</th> };
        Some(view! {
            <h3 id="plan-rests">{words.say(&say::plan_rests())}</h3>
            <p>{most}</p>
            <div class="scroll" role="group" aria-labelledby="plan-rests" tabindex="0">
                <table class="compare-table plan-rests">
                    <caption><span>{words.say(&say::plan_rests_caption())}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::plan_rests_document())}</th>
                            <th scope="col">{words.say(&say::coverage_column_indicators())}</th>
                            {heading(say::plan_rests_points())}
                            {heading(say::plan_rests_lost())}
                            {heading(say::plan_rests_score())}
                            <th scope="col">{words.say(&say::plan_rests_until())}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
            <p class="small">{words.say(&say::plan_rests_about())}</p>
        })
    };
    view! { {table} }.into_any()
}

fn line(planned: &Planned, row: &Resting) -> AnyView {
    let words = Words::now();
    let methodology = planned.methodology();
    let parts = briefly(methodology, &row.parts);
    let indicators = if row.probable.is_empty() {
        words.catalogue().value(&parts)
    } else {
        words.say(&say::plan_rests_probably(parts, briefly(methodology, &row.probable)))
    };
    let name = words.of(&row.name);
    let first = row.parts.first().map(ToString::to_string).unwrap_or_default();
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td>{indicators}</td>
            <td class="n">{planned.number(row.points)}</td>
            <td class="n">{planned.number(row.lost)}</td>
            <td class="n">{row.score.map(|score| words.number(score))}</td>
            <td>{until_field(first, words.say(&say::plan_rests_until_of(name)), true, &row.parts)}</td>
        </tr>
    }
    .into_any()
}

/// The last day on which all of these are assumed to hold.
fn until_field(id: String, label: String, is_quiet: bool, parts: &[PartId]) -> AnyView {
    let asked = View::<PlanView>::here();
    let (shown, taken) = (parts.to_vec(), parts.to_vec());
    let value = Memo::new(move |_| {
        asked.with(|view| {
            let of = |part: &PartId| view.lasts.iter().find(|(id, _)| id == part).map(|(_, day)| *day);
            let first = shown.first().and_then(of);
            day_text(first.filter(|first| shown.iter().all(|part| of(part) == Some(*first))))
        })
    });
    TypedField {
        id: format!("lasts-{id}"),
        label,
        is_quiet,
        kind: Kind::Day,
        value,
        take: Callback::new(move |typed: String| {
            let day = match day_read(&typed) {
                Ok(day) => day,
                Err(why) => return Some(why),
            };
            asked.adjust(|view| assume(view, &taken, day));
            None
        }),
        faults: Callback::new(|()| Vec::new()),
    }
    .show()
}

/// The same for any indicator that is met, whatever it rests on.
fn other(planned: &Planned) -> AnyView {
    let words = Words::now();
    let met = planned.start.base.met.clone();
    if met.is_empty() {
        return ().into_any();
    }
    let options = met.iter().map(|id| (id.to_string(), words.catalogue().value(&full(planned.methodology(), id))));
    let chosen = RwSignal::new(met.first().map(ToString::to_string).unwrap_or_default());
    let shown = Memo::new(move |_| chosen.get());
    let menu = choice(
        "plan-lapse-other".to_owned(),
        words.say(&say::plan_lapse_other()),
        false,
        options.collect(),
        shown,
        Callback::new(move |id| chosen.set(id)),
    );
    let field = move || {
        let part = PartId::parse(&chosen.get()).ok()?;
        Some(until_field("other".to_owned(), words.say(&say::plan_lapse_until()), false, &[part]))
    };
    view! { <div class="plan-settings no-print">{menu}{field}</div> }.into_any()
}
