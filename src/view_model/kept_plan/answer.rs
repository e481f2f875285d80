//! What a plan comes to, in sentences and figures; what it starts from; and what of it the index does not have any more.

use super::figures::PlanFigures;
use crate::model::{AsOf, IndexData, Localized, Plan, Points, Sources};
use crate::text::{Catalogue, Message, Value, published_by, say};
use crate::view_model::plan::{briefly, target_says};
use crate::wire::assessment::methodology_version;

/// First what the acts come to, then whether the target is reached.
#[must_use]
pub fn answer(plan: &Plan, index: &IndexData, figures: &PlanFigures, country: &Localized) -> Vec<Message> {
    let number = |points: Points| Value::points(index.methodology.points, points);
    let Some(([before, after], [_, score])) = figures.points.zip(figures.score) else {
        return vec![say::kept_plan_no_start()];
    };
    let max = number(index.methodology.points.max);
    let first = say::kept_plan_answer(country, figures.acts, number(before), number(after), max, score);
    let target = target_says(plan.target);
    let second = match figures.target {
        None => say::kept_plan_no_target(target),
        Some(to) if after < to => say::kept_plan_short(target, say::plan_more_points(number(to - after))),
        Some(_) => say::kept_plan_reached(target),
    };
    vec![first, second]
}

/// The figures, each under its name.
#[must_use]
pub fn facts(words: &Catalogue, plan: &Plan, index: &IndexData, figures: &PlanFigures) -> Vec<(Message, Message)> {
    let number = |points: Points| Value::points(index.methodology.points, points);
    let max = number(index.methodology.points.max);
    let points = figures
        .points
        .map(|[before, after]| (say::chart_column_points(), say::plan_path_points(number(before), number(after), max)));
    let score = figures.score.map(|[before, after]| (say::chart_column_score(), say::plan_path(before, after)));
    let rank = figures.rank.map(|rank| (say::plan_trial_rank(), say::kept_plan_rank(words.rank(rank), figures.ranked)));
    let day = match (figures.latest, figures.undated) {
        (None, _) => say::kept_plan_no_days(),
        (Some(day), 0) => say::kept_plan_day(AsOf::from(day)),
        (Some(day), undated) => say::kept_plan_day_and(AsOf::from(day), undated),
    };
    let target = (say::plan_target(), target_says(plan.target));
    let effort = (say::kept_plan_effort(), say::kept_plan_effort_of(figures.effort, figures.acts));
    [Some(target), points, score, rank, Some(effort), Some((say::kept_plan_last_day(), day))]
        .into_iter()
        .flatten()
        .collect()
}

/// What a plan starts from, and when it was made.
#[must_use]
pub fn starts_from(plan: &Plan, sources: &Sources) -> Vec<Message> {
    let from = match (&plan.source, &plan.assessment) {
        (Some(source), _) => Some(say::kept_plan_from_published(published_by(source, sources), plan.as_of)),
        (None, Some(_)) => Some(say::kept_plan_from_assessment()),
        (None, None) => None,
    };
    from.into_iter().chain(plan.created.map(|day| say::kept_plan_made(AsOf::from(day)))).collect()
}

/// That the list of indicators is another one than when the plan was made, and which acts it does not have.
#[must_use]
pub fn foreign(plan: &Plan, index: &IndexData, figures: &PlanFigures) -> Vec<Message> {
    let methodology = &index.methodology;
    let is_other = !plan.edition.is_blank() && plan.edition.as_str() != methodology_version(methodology);
    let other = is_other.then(|| say::kept_plan_other_edition(&methodology.short));
    let lost = (!figures.foreign.is_empty())
        .then(|| say::kept_plan_foreign(&methodology.short, briefly(methodology, &figures.foreign)));
    other.into_iter().chain(lost).collect()
}
