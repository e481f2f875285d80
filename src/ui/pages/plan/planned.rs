//! What the parts of the page share: from where the plan starts, what follows from the address, and what is tried out.

use super::beside::Beside;
use crate::browser::clock::timed;
use crate::model::{AssessmentId, CountryCode, Day, Effort, IndexData, Methodology, Observation, PartId, Points};
use crate::route::{Address, CountryView, Figure, PlanView, Route};
use crate::scoring::plan::GapContext;
use crate::text::{Message, Value};
use crate::ui::assessment::today;
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Act, Field, Plan, Shown, Start, WhatIf, acts, what_if};
use std::sync::Arc;

/// Whose points a plan starts from.
#[derive(Clone)]
pub(super) enum Whose {
    /// Those that were published.
    Published(Arc<Observation>),
    /// Those of the self-assessment that is open, which keeps efforts and days.
    Own(Arc<dyn OwnAnswers>),
}

/// A self-assessment that a plan starts from. What edits it is large, and only its own page has it: so the parts of a plan
/// know no more of it than this.
pub(super) trait OwnAnswers: Send + Sync {
    /// Its id.
    fn id(&self) -> AssessmentId;
    /// What it is called.
    fn name(&self) -> String;
    /// The country that it is of, where it is of one.
    fn country(&self) -> Option<CountryCode>;
    /// What is asked for with the efforts and the days that it keeps, followed.
    fn with_kept(&self, view: &PlanView) -> PlanView;
    /// The link that explains a figure that the plan starts from.
    fn why(&self, methodology: &Methodology, figure: Figure) -> String;
    /// Keeps what meeting an indicator costs.
    fn take_effort(&self, part: &PartId, effort: Option<Effort>);
    /// Keeps by when an indicator can be met.
    fn take_day(&self, part: &PartId, day: Option<Day>);
    /// The button that marks as planned what is tried out.
    fn mark(&self, tried: Memo<WhatIf>) -> AnyView;
}

/// From where a plan starts, with what is planned.
#[derive(Clone)]
pub struct Planned {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) whose: Whose,
    pub(super) country: Option<CountryCode>,
    pub(super) start: Arc<Start>,
    /// What is asked for, with the efforts and the days that are kept.
    pub(super) view: Memo<PlanView>,
    /// The plan, and what of the address cannot be.
    pub(super) shown: Memo<Shown>,
    /// What comes of what is tried out.
    pub(super) tried: Memo<WhatIf>,
    /// The indicators that are not met, in their order.
    pub(super) acts: Memo<Vec<Act>>,
    /// What stands beside them.
    pub(super) beside: Beside,
}

impl Planned {
    /// From there, as the address asks for it.
    pub(super) fn follow(index: Arc<IndexData>, lists: Lists, whose: Whose, start: Start) -> Self {
        let (asked, start) = (View::<PlanView>::here(), Arc::new(start));
        let (country, own) = match &whose {
            Whose::Published(observation) => (Some(observation.country), None),
            Whose::Own(own) => (own.country(), Some(Arc::clone(own))),
        };
        let view =
            Memo::new(move |_| asked.with(|view| own.as_ref().map_or_else(|| view.clone(), |own| own.with_kept(view))));
        let conditions = Memo::new(move |_| view.with(PlanView::conditions));
        let (of, from) = (Arc::clone(&index), Arc::clone(&start));
        let shown = Memo::new(move |last: Option<&Shown>| {
            let plan = |view: &PlanView| timed("plan", || Plan::of(&of, country, &from, view, today()));
            conditions.with(|view| Shown::follow(last, plan, view))
        });
        let (of, from) = (Arc::clone(&index), Arc::clone(&start));
        let switched = asked.of(|view| view.switched.clone());
        let tried = Memo::new(move |_| switched.with(|switched| what_if(&of, country, &from, switched)));
        let (of, from) = (Arc::clone(&index), Arc::clone(&start));
        let beside = Beside::follow(country, &index.methodology.id);
        let acts = Memo::new(move |_| {
            let (plan, strategy, edition) = (shown.get().plan, beside.laid(), beside.crossed());
            let context = GapContext {
                strategy: strategy.as_ref().map(|(strategy, mapping)| (&**strategy, &**mapping)),
                edition: edition.as_ref().map(|(crosswalk, there)| (&**crosswalk, &**there, None)),
            };
            view.with(|view| acts(&of.methodology, &from, view, plan.as_deref(), context))
        });
        Self { index, lists, whose, country, start, view, shown, tried, acts, beside }
    }

    pub(super) fn methodology(&self) -> &Methodology {
        &self.index.methodology
    }

    /// Whether it starts from a self-assessment, rather than from what was published.
    pub(super) const fn is_own(&self) -> bool {
        matches!(self.whose, Whose::Own(_))
    }

    /// What the plan is called in names of files: by its country, where it has one, and its index.
    pub(super) fn name(&self) -> String {
        let country = self.country.map(|country| format!("{country}-")).unwrap_or_default();
        format!("plan-{country}{}", self.methodology().id)
    }

    /// The name of a file that shows something of the plan.
    pub(super) fn file_name(&self, what: &str) -> String {
        format!("posture-{}-{what}", self.name())
    }

    /// Points as they are written.
    pub(super) fn number(&self, points: Points) -> String {
        Words::now().catalogue().value(&Value::points(self.methodology().points, points))
    }

    /// The plan that is shown, followed.
    pub(super) fn plan(&self) -> Option<Arc<Plan>> {
        self.shown.get().plan
    }

    /// What of the address cannot be of what a field says, followed.
    pub(super) fn faults(&self, field: Field) -> Vec<Message> {
        self.shown.with(|shown| shown.at(field).map(|fault| fault.says.clone()).collect())
    }

    /// The link that explains a figure that the plan starts from.
    pub(super) fn why(&self, figure: Figure) -> String {
        match &self.whose {
            Whose::Published(observation) => {
                let mut view = CountryView::new(observation.country, self.methodology().id.clone());
                let is_current = self.index.current(observation.country) == Some(&**observation);
                view.observation = (!is_current).then(|| key_of(observation));
                Navigation::here().href(Address::of(Route::Country(view)).why(figure))
            }
            Whose::Own(own) => own.why(self.methodology(), figure),
        }
    }

    /// The link that explains the points of an indicator.
    pub(super) fn why_part(&self, part: &PartId) -> String {
        self.why(Figure::Part(part.clone()))
    }

    /// Takes what meeting an indicator costs: into the assessment that keeps it, else into the address.
    pub(super) fn take_effort(&self, part: &PartId, effort: Effort) {
        let effort = (effort != Effort::default()).then_some(effort);
        match &self.whose {
            Whose::Own(own) => own.take_effort(part, effort),
            Whose::Published(_) => View::<PlanView>::here().adjust(|view| {
                view.efforts.retain(|(id, _)| id != part);
                view.efforts.extend(effort.map(|effort| (part.clone(), effort)));
                view.way = 1;
            }),
        }
    }

    /// Takes by when an indicator can be met, likewise.
    pub(super) fn take_day(&self, part: &PartId, day: Option<Day>) {
        match &self.whose {
            Whose::Own(own) => own.take_day(part, day),
            Whose::Published(_) => View::<PlanView>::here().adjust(|view| {
                view.days.retain(|(id, _)| id != part);
                view.days.extend(day.map(|day| (part.clone(), day)));
                view.way = 1;
            }),
        }
    }
}

/// Switches an indicator, or back.
pub(super) fn switch(asked: View<PlanView>, part: &PartId, is_switched: bool) {
    asked.adjust(|view| {
        view.switched.retain(|other| other != part);
        if is_switched {
            view.switched.push(part.clone());
        }
    });
}
