//! From what is tried out to a self-assessment: what is switched on is marked there as planned, in one step.

use super::planned::{Planned, Whose};
use crate::model::IndexId;
use crate::model::assessment::Assessment;
use crate::records::Kind;
use crate::route::{Address, AssessView, AssessmentPart, AssessmentView, CountryKey, PlanView, Route};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, called, record_store};
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::ToPlan;
use std::sync::Arc;

/// The button, where the plan is that of a self-assessment; else the ways to the plans of those kept, and to a new one.
pub(super) fn apply(planned: &Planned) -> AnyView {
    match &planned.whose {
        Whose::Own(open) => button(planned, *open),
        Whose::Published(observation) => ways(planned, key_of(observation)),
    }
}

fn button(planned: &Planned, open: OpenAssessment) -> AnyView {
    let (words, tried) = (Words::now(), planned.tried);
    let done = RwSignal::new(Vec::<Message>::new());
    let mark = move |_| {
        let chosen = tried.with_untracked(|tried| tried.gained.clone());
        let to_plan = open.with_untracked(|kept| ToPlan::of(kept, &chosen));
        if to_plan.planned.is_empty() || open.edit(to_plan.edit()) {
            done.set(to_plan.done());
        }
    };
    let has_any = Memo::new(move |_| open.may_edit() && tried.with(|tried| !tried.gained.is_empty()));
    let way = move || {
        has_any.get().then(|| {
            view! { <button type="button" on:click=mark>{words.say(&say::plan_own_mark())}</button> }
        })
    };
    let deadlines = move || View::<AssessmentView>::here().link(|view| view.show = AssessmentPart::Deadlines);
    let said = move || {
        let done = done.get();
        (!done.is_empty()).then(|| {
            let said = done.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
            view! { {said}" "<a href=deadlines>{words.say(&say::assess_part_deadlines())}</a> }
        })
    };
    view! {
        <div class="plan-apply no-print">
            <p>{way}</p>
            <p class="small" role="status">{said}</p>
        </div>
    }
    .into_any()
}

/// Self-assessments by the index that are worked on, those of the country first.
fn kept(planned: &Planned) -> Vec<Arc<Assessment>> {
    let is_meant = |one: &Arc<Assessment>, index: &IndexId| one.index() == index && !one.archived();
    let records = record_store().records(Kind::Assessment);
    let found = records.iter().filter_map(crate::ui::records::Listed::assessment);
    let (mut own, others): (Vec<_>, Vec<_>) =
        found.filter(|one| is_meant(one, &planned.methodology().id)).partition(|one| one.country() == planned.country);
    own.extend(others);
    own
}

fn ways(planned: &Planned, from: crate::route::ObservationKey) -> AnyView {
    let (words, navigation, asked) = (Words::now(), Navigation::here(), View::<PlanView>::here());
    let start = AssessView {
        index: planned.methodology().id.clone(),
        country: planned.country.map(CountryKey::Code),
        from: Some(from),
    };
    let start = navigation.to(Route::Assess(start));
    let of = planned.clone();
    let kept = Memo::new(move |_| {
        let kept = self::kept(&of);
        kept.iter().map(|one| (one.id().clone(), called(words, one.name()))).collect::<Vec<_>>()
    });
    let links = move || {
        let link = |(id, name): (crate::model::AssessmentId, String)| {
            let to = move || {
                let view = asked.with(|view| AssessmentView::of_plan(id.clone(), view.clone()));
                navigation.href(Address::of(Route::Assessment(view)))
            };
            view! { <li><a href=to>{name}</a></li> }
        };
        kept.get().into_iter().map(link).collect_view()
    };
    view! {
        <div class="plan-apply no-print">
            <p>{words.say(&say::plan_own_about())}</p>
            <ul>{links}<li><a href=start>{words.say(&say::plan_own_start())}</a></li></ul>
        </div>
    }
    .into_any()
}
