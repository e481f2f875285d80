//! The plan of a self-assessment: what it starts from, what it keeps of it, and what is marked in it as planned.

use super::about;
use super::missing::no_own_start;
use super::planned::{OwnAnswers, Planned, Whose};
use crate::model::assessment::{Assessment, Edit};
use crate::model::{AssessmentId, CountryCode, Day, Effort, Methodology, PartId};
use crate::route::{AssessmentPart, AssessmentView, Figure, PlanView};
use crate::scoring::assessment::{Filter, check};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, called, today};
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Start, ToPlan, WhatIf, with_kept};
use std::sync::Arc;

/// The plan of the self-assessment that is open, as a part of its page. It is drawn anew where what is supported changes.
pub fn own_plan() -> AnyView {
    let (open, lists) = (OpenAssessment::here(), expect_context::<Lists>());
    if View::<PlanView>::provide().is_none() {
        return ().into_any();
    }
    let index = open.index();
    let country = open.memo(Assessment::country);
    let of = Arc::clone(&index);
    let start = Memo::new(move |_| {
        let methodology = &of.methodology;
        open.look(today(), |kept, grounds| Start::of_checks(methodology, &check(kept, methodology, grounds)))
    });
    let body = move || match (start.get(), country.get()) {
        (Ok(start), _) => {
            let whose = Whose::Own(Arc::new(open));
            about(&Planned::follow(Arc::clone(&index), lists.clone(), whose, start), false)
        }
        (Err(_), country) => no_own_start(&index, country),
    };
    view! { {body} }.into_any()
}

impl OwnAnswers for OpenAssessment {
    fn id(&self) -> AssessmentId {
        self.with_untracked(|kept| kept.id().clone())
    }

    fn name(&self) -> String {
        self.with_untracked(|kept| called(Words::now(), kept.name()))
    }

    fn country(&self) -> Option<CountryCode> {
        self.with_untracked(Assessment::country)
    }

    fn with_kept(&self, view: &PlanView) -> PlanView {
        self.with(|kept| with_kept(view, kept))
    }

    fn why(&self, methodology: &Methodology, figure: Figure) -> String {
        let (show, area) = match figure {
            Figure::Part(part) => (AssessmentPart::Answers, methodology.area_of(&part)),
            _ => (AssessmentPart::Score, None),
        };
        let area = area.map(|area| area.id.clone());
        View::<AssessmentView>::here().link(|view| (view.show, view.area, view.filter) = (show, area, Filter::All))
    }

    fn take_effort(&self, part: &PartId, effort: Option<Effort>) {
        self.edit(Edit::Effort(part.clone(), effort));
    }

    fn take_day(&self, part: &PartId, day: Option<Day>) {
        self.edit(Edit::Planned(part.clone(), day));
    }

    fn mark(&self, tried: Memo<WhatIf>) -> AnyView {
        let (words, open) = (Words::now(), *self);
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
}
