//! Pictures of a plan: what any number of indicators, or any effort, brings at the most; and the score ahead if nobody acts.

use super::planned::{Planned, Whose};
use crate::chart::{Chart, ScoreAhead, ScoreFront};
use crate::model::Points;
use crate::route::{PlanTarget, PlanView};
use crate::scoring::Forecast;
use crate::scoring::plan::{Cost, FrontPoint, Minimise, score_of};
use crate::text::{Message, published_by, say};
use crate::ui::components::{ChartFigure, Exhibits};
use crate::ui::prelude::*;
use crate::ui::view::View;
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
        let reached = reached(&planned, &plan.front);
        let figure = figure(&planned, Box::new(chart), "front");
        Some(view! {
            <section class="plan-front" aria-labelledby="plan-front">
                <header><h2 id="plan-front">{words.say(&say::plan_front())}</h2></header>
                {figure}
                {reached}
            </section>
        })
    };
    view! { {body} }.into_any()
}

/// What each point of the front is reached with: a link to the plan that has its points for a target, with the ways to it.
fn reached(planned: &Planned, front: &[FrontPoint]) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let methodology = planned.methodology();
    let item = |point: &FrontPoint| {
        let cost = match point.cost {
            Cost::Actions(count) => say::chart_front_actions(i64::try_from(count).unwrap_or(i64::MAX)),
            Cost::Effort(effort) => say::chart_front_effort(i64::try_from(effort).unwrap_or(i64::MAX)),
            Cost::Latest { .. } => return None,
        };
        let all = planned.start.points + point.points;
        let points = methodology.points.decimal(all);
        let said = say::chart_front_mark(cost, score_of(methodology, all)?, points);
        let to = asked.link(|view| (view.target, view.way) = (PlanTarget::Points(points), 1));
        Some(view! { <li><a href=to>{words.say(&said)}</a></li> }.into_any())
    };
    let items: Vec<AnyView> = front.iter().filter(|point| point.points > Points::ZERO).filter_map(item).collect();
    view! {
        <details class="no-print">
            <summary>{words.say(&say::plan_front_reached())}</summary>
            <ul>{items}</ul>
        </details>
    }
    .into_any()
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
