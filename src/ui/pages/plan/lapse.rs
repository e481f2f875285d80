//! What lapses if nobody acts: the score after each day, as files too, and until when what is met is assumed to hold.

use super::field::choice;
use super::pictures::score_ahead;
use super::planned::{Planned, Whose};
use super::until::{Held, until_field};
use crate::bundle::NamedTable;
use crate::model::PartId;
use crate::route::{AssessmentPart, AssessmentView, PlanView};
use crate::scoring::Forecast;
use crate::text::say;
use crate::ui::assessment::today;
use crate::ui::chunk;
use crate::ui::components::{DataTable, DeadlineFiles, DeadlinesOf, Exhibits};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::pages::evidence_notice;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{ahead, ahead_says, deadlines, full, lapses, why_steps};
use std::sync::Arc;

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
            {chunk::plan_rests(planned.clone(), evidence)}
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
            view! { <p class="say" role="status">{said}</p>{table}{reasons(&of, found)}{score_ahead(&of, found)} }
                .into_any()
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
    view! { {said}{files(planned, found)}{back} }.into_any()
}

/// How the points of each day come about, with the way to the evidence for what lapses; nothing where nothing does.
fn reasons(planned: &Planned, found: &Forecast) -> AnyView {
    let words = Words::now();
    let steps = why_steps(planned.methodology(), found).into_iter().map(|([points, score], parts)| {
        let parts = parts.iter().map(|part| {
            let title = words.catalogue().value(&full(planned.methodology(), part));
            view! { <li><a href=planned.why_part(part)>{title}</a></li> }
        });
        view! { <li>{words.say(&points)}" "{words.say(&score)}<ul>{parts.collect_view()}</ul></li> }.into_any()
    });
    let steps: Vec<AnyView> = steps.collect();
    if steps.is_empty() {
        return ().into_any();
    }
    view! {
        <details class="no-print"><summary>{words.say(&say::plan_why_steps())}</summary><ul>{steps}</ul></details>
    }
    .into_any()
}

/// The days of the plan, those by which indicators can be met among them, to be saved.
fn files(planned: &Planned, found: Memo<Forecast>) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let (of, whose) = (planned.clone(), planned.clone());
    let days = asked.of(|view| view.days.clone());
    let ahead = Memo::new(move |_| {
        days.track();
        found.with(|found| deadlines(of.methodology(), &of.start, found, &asked.now()))
    });
    let of = Callback::new(move |()| {
        let id = whose.name();
        let name = whose.country.map(|country| words.of(&whose.lists.countries.full_name(country)));
        let title = words.say(&name.map_or_else(say::plan_title, say::plan_title_of));
        DeadlinesOf {
            name: words.say(&say::plan_tab(title, &whose.methodology().short)),
            file: format!("{id}-deadlines"),
            id,
            index: Arc::clone(&whose.index),
        }
    });
    view! { <DeadlineFiles ahead=ahead of=of/> }.into_any()
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
