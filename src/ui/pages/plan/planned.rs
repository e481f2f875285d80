//! What the parts of the page share: where a country stands, the plan that follows from the address, and what is tried out.

use super::beside::Beside;
use crate::browser::clock::timed;
use crate::model::{CountryCode, IndexData, Methodology, Observation, PartId, Points};
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

/// A country in an index, with what is planned for it.
#[derive(Clone)]
pub struct Planned {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) observation: Arc<Observation>,
    pub(super) start: Arc<Start>,
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
    /// By an observation, as the address asks for it.
    pub(super) fn follow(index: Arc<IndexData>, lists: Lists, observation: Arc<Observation>, start: Start) -> Self {
        let (asked, country, start) = (View::<PlanView>::here(), observation.country, Arc::new(start));
        let conditions = asked.of(PlanView::conditions);
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
            asked.with(|view| acts(&of.methodology, &from, view, plan.as_deref(), context))
        });
        Self { index, lists, observation, start, shown, tried, acts, beside }
    }

    pub(super) fn methodology(&self) -> &Methodology {
        &self.index.methodology
    }

    pub(super) fn country(&self) -> CountryCode {
        self.observation.country
    }

    /// The name of a file that shows something of the plan.
    pub(super) fn file_name(&self, what: &str) -> String {
        format!("posture-plan-{}-{}-{what}", self.country(), self.methodology().id)
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

    /// The link that explains a figure of the country.
    pub(super) fn why(&self, figure: Figure) -> String {
        let mut view = CountryView::new(self.country(), self.methodology().id.clone());
        let is_current = self.index.current(self.country()) == Some(&*self.observation);
        view.observation = (!is_current).then(|| key_of(&self.observation));
        Navigation::here().href(Address::of(Route::Country(view)).why(figure))
    }

    /// The link that explains the points of an indicator.
    pub(super) fn why_part(&self, part: &PartId) -> String {
        self.why(Figure::Part(part.clone()))
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
