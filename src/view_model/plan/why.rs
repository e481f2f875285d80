//! Why the figures of a plan are what they are: the target, the ways to it, what an indicator brings, and what is tried out.

use super::{Act, Plan, Start, WhatIf, full, target_says};
use crate::model::{AsOf, Methodology, PartId, Points};
use crate::scoring::plan::Solution;
use crate::scoring::{Forecast, ForecastStep};
use crate::text::{Message, Value, say};

/// Why so many points are needed, and why there are so many ways.
#[must_use]
pub fn why_target(methodology: &Methodology, start: &Start, plan: &Plan) -> Vec<Message> {
    let points = |points: Points| Value::points(methodology.points, points);
    let mut said = vec![say::plan_why_target(
        target_says(plan.target),
        points(plan.to),
        points(start.points),
        points(if plan.missing > Points::ZERO { plan.missing } else { Points::ZERO }),
    )];
    if let Solution::Reached(optima) = &plan.solution
        && plan.missing > Points::ZERO
    {
        said.push(say::plan_why_ways(whole(optima.sets)));
        let usage = optima.usage().into_iter().filter(|(_, ways)| *ways > 0).map(|(part, ways)| {
            let gain = points(start.lacks(&part).unwrap_or_default());
            Value::from(say::plan_why_usage(full(methodology, &part), say::plan_of_points(gain), whole(ways)))
        });
        said.push(say::plan_why_used(Value::List(usage.collect())));
    }
    said
}

/// Why an indicator brings so much. `place` is how many stand above it in the order that is shown.
#[must_use]
pub fn why_act(methodology: &Methodology, act: &Act, place: usize, sets: Option<u64>) -> Vec<Message> {
    let points = |points: Points| Value::points(methodology.points, points);
    let (full_score, max) = (i64::from(methodology.score.full), points(methodology.points.max));
    let gain = act.gain.map(|gain| say::plan_why_score(full_score, points(act.points), max.clone(), gain));
    let then = act.then_score.map(|score| say::plan_why_score(full_score, points(act.then), max.clone(), score));
    let ways = act.ways.zip(sets).map(|(ways, sets)| say::plan_why_act_ways(whole(ways), whole(sets)));
    let lacks = say::plan_why_lacks(say::plan_of_points(points(act.points)));
    let effort = say::plan_why_effort(points(act.points), i64::from(act.effort), act.per_effort);
    let all = [Some(lacks), gain, Some(effort), ways, Some(say::plan_why_then(place, points(act.then))), then];
    all.into_iter().flatten().collect()
}

/// Why what is tried out comes to such a place.
#[must_use]
pub fn why_tried(methodology: &Methodology, tried: &WhatIf) -> Vec<Message> {
    let points = |points: Points| Value::points(methodology.points, points);
    let ([_, has], [_, score], [_, rank]) = (tried.points, tried.score, tried.rank);
    let full_score = i64::from(methodology.score.full);
    vec![
        say::plan_why_score(full_score, points(has), points(methodology.points.max), score),
        say::plan_why_rank(rank.first - 1, rank.last - rank.first),
        say::plan_trial_others(tried.ranked - 1),
    ]
}

/// Why the points are what they are from each day on which some lapse, with the indicators that do.
#[must_use]
pub fn why_steps(methodology: &Methodology, forecast: &Forecast) -> Vec<([Message; 2], Vec<PartId>)> {
    let points = |points: Points| Value::points(methodology.points, points);
    let mut before = forecast.points;
    let step = |step: &ForecastStep| {
        let (was, is) = (before?, step.points?);
        before = step.points;
        let said = [
            say::plan_why_step(AsOf::from(step.day), points(was), points(was - is), points(is)),
            say::plan_why_score(
                i64::from(methodology.score.full),
                points(is),
                points(methodology.points.max),
                step.score?,
            ),
        ];
        Some((said, step.lapses.iter().map(|lapse| lapse.part.clone()).collect()))
    };
    forecast.steps.iter().filter_map(step).collect()
}

fn whole(count: u64) -> Value {
    Value::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::plan::GapContext;
    use crate::text::{Catalogue, Language};
    use crate::view_model::plan::samples::{azerbaijan, index, today, view};
    use crate::view_model::plan::{acts, ahead, what_if};

    #[test]
    fn each_figure_is_said_to_follow_from_others() {
        let index = index("ncsi-2018");
        let (country, start) = azerbaijan(&index);
        let view = view("target=75&effort=1.1:2&switched=1.1&lasts=1.3:2027-12-31");
        let plan = Plan::of(&index, Some(country), &start, &view, today()).unwrap();
        let acts = acts(&index.methodology, &start, &view, Some(&plan), GapContext::default());
        let tried = what_if(&index, Some(country), &start, &view.switched);
        let said = |language| {
            let words = Catalogue::of(language);
            let sets = Some(plan.optima().sets);
            let all = [
                why_target(&index.methodology, &start, &plan),
                why_act(&index.methodology, &acts[0], 0, sets),
                why_tried(&index.methodology, &tried),
            ];
            let ahead = ahead(&index.methodology, &start, None, &view, today());
            let steps = why_steps(&index.methodology, &ahead).into_iter().flat_map(|(said, _)| said);
            all.concat()
                .into_iter()
                .chain(steps)
                .collect::<Vec<_>>()
                .iter()
                .map(|one| words.say(one))
                .collect::<Vec<_>>()
                .join("\n")
        };
        insta::assert_snapshot!([Language::ENGLISH, Language::from_tag("az").unwrap()].map(said).join("\n\n"));
    }
}
