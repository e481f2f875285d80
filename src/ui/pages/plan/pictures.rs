//! Pictures of a plan: what any number of indicators, or any effort, brings at the most; and the score ahead if nobody acts.

use super::planned::{Planned, Whose};
use crate::chart::{Chart, ScoreAhead, ScoreFront};
use crate::route::PlanTarget;
use crate::scoring::Forecast;
use crate::scoring::plan::{Minimise, score_of};
use crate::text::{Message, published_by, say};
use crate::ui::components::{ChartFigure, Exhibits};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// What any cost brings; nothing where time is what there is to be least of, which is no number.
pub(super) fn front(planned: &Planned) -> AnyView {
    let (words, planned) = (Words::now(), planned.clone());
    let body = move || {
        let plan = planned.plan().filter(|plan| plan.minimise != Minimise::LatestDate)?;
        let methodology = planned.methodology();
        let target = match plan.target {
            PlanTarget::Score(score) => Some(score),
            _ => score_of(methodology, plan.to),
        };
        let start = Some(planned.start.points);
        let chart = ScoreFront::new(methodology, start, &plan.front, target, source(&planned));
        let figure = figure(&planned, Box::new(chart), "front");
        Some(view! {
            <section class="plan-front" aria-labelledby="plan-front">
                <header><h2 id="plan-front">{words.say(&say::plan_front())}</h2></header>
                {figure}
            </section>
        })
    };
    view! { {body} }.into_any()
}

/// The score ahead; nothing where it stays as it is.
pub(super) fn score_ahead(planned: &Planned, found: &Forecast) -> AnyView {
    if found.steps.is_empty() {
        return ().into_any();
    }
    let chart = ScoreAhead::new(planned.methodology(), found.clone(), source(planned));
    figure(planned, Box::new(chart), "ahead")
}

fn source(planned: &Planned) -> Message {
    match &planned.whose {
        Whose::Published(observation) => {
            say::chart_source(published_by(&observation.source, &planned.lists.sources), observation.as_of)
        }
        Whose::Own(_) => say::plan_own_source(),
    }
}

fn figure(planned: &Planned, chart: Box<dyn Chart>, what: &'static str) -> AnyView {
    let chart: Arc<dyn Chart> = match &planned.whose {
        Whose::Published(observation) => {
            Arc::new(planned.lists.sourced(chart, &planned.index).of(Arc::clone(observation)))
        }
        Whose::Own(_) => Arc::from(chart),
    };
    Exhibits::here().picture(what, Arc::clone(&chart));
    let name = planned.file_name(what);
    view! { <ChartFigure chart=chart name=name/> }.into_any()
}
