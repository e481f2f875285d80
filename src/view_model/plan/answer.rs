//! The answer in sentences: what the target needs, in how many ways, and what these have in common.

use super::{Plan, Start, briefly};
use crate::model::{AsOf, IndexData, Methodology, PartId, Points};
use crate::route::PlanTarget;
use crate::scoring::plan::{Cost, Optima, score_of};
use crate::text::{Message, Value, say};

/// A target in words.
#[must_use]
pub fn target_says(target: PlanTarget) -> Message {
    match target {
        PlanTarget::Score(score) => say::plan_target_score(Value::amount(score)),
        PlanTarget::Points(points) => say::plan_target_points(Value::amount(points)),
        PlanTarget::Rank(rank) => say::plan_target_rank(rank),
        PlanTarget::Tier(tier) => say::plan_target_tier(tier),
    }
}

/// What a plan comes to: first what the target needs, then what the ways to it have in common.
#[must_use]
pub fn answer(methodology: &Methodology, start: &Start, plan: &Plan) -> Vec<Message> {
    let number = |points: Points| Value::points(methodology.points, points);
    let target = target_says(plan.target);
    let max = methodology.points.max;
    let optima = plan.optima();
    if plan.is_there_already() {
        // What has to be met is met all the same.
        let reached = say::plan_reached(target, start.score, number(start.points), number(max));
        return std::iter::once(reached).chain(in_common(methodology, optima)).collect();
    }
    if !plan.solution.is_reached() {
        return out_of_reach(methodology, start, plan);
    }
    let points = say::plan_more_points(number(plan.missing));
    let ways = say::plan_in_ways(counted(optima.sets));
    let first = match optima.cost {
        Cost::Actions(actions) => say::plan_answer(target, points, say::plan_more_indicators(counted(actions)), ways),
        Cost::Effort(effort) => say::plan_answer_effort(target, points, counted(effort), ways),
        Cost::Latest { day: Some(day), is_undated: false, .. } => {
            say::plan_answer_date(target, points, AsOf::from(day), ways)
        }
        Cost::Latest { .. } => say::plan_answer_no_date(target, points, ways),
    };
    let second = say::plan_answer_points(number(start.points), number(plan.to), number(max));
    let others = matches!(plan.target, PlanTarget::Rank(_)).then(say::plan_answer_others);
    [Some(first), Some(second), others].into_iter().flatten().chain(in_common(methodology, optima)).collect()
}

/// The answer with what it leaves out.
#[must_use]
pub fn whole_answer(index: &IndexData, start: &Start, plan: &Plan) -> Vec<Message> {
    let mut said = answer(&index.methodology, start, plan);
    let unknown = start.base.unknown.len();
    said.extend((unknown > 0).then(|| say::plan_unknown(unknown)));
    said
}

fn out_of_reach(methodology: &Methodology, start: &Start, plan: &Plan) -> Vec<Message> {
    let number = |points: Points| Value::points(methodology.points, points);
    let optima = plan.optima();
    let best = optima.page(0, 1).pop().unwrap_or_default();
    let points = start.points + optima.gain(&best);
    let score = score_of(methodology, points).unwrap_or(start.score);
    let target = target_says(plan.target);
    let first = say::plan_out_of_reach(target, number(points), number(methodology.points.max), score);
    let with = match best.as_slice() {
        [] => vec![say::plan_out_nothing()],
        best if optima.sets == 1 => vec![say::plan_out_with(briefly(methodology, best))],
        _ => in_common(methodology, optima),
    };
    let unknown = (!start.base.unknown.is_empty()).then(say::plan_out_unknown);
    std::iter::once(first).chain(with).chain(unknown).collect()
}

/// What all ways have in common, and in what they differ.
fn in_common(methodology: &Methodology, optima: &Optima) -> Vec<Message> {
    let usage = optima.usage();
    let list = |of: &[&PartId]| briefly(methodology, of.iter().copied());
    let having = |fits: &dyn Fn(u64) -> bool| -> Vec<&PartId> {
        usage.iter().filter(|(_, count)| fits(*count)).map(|(id, _)| id).collect()
    };
    let all = having(&|count| count == optima.sets);
    let some = having(&|count| count > 0 && count < optima.sets);
    if some.is_empty() {
        return if all.is_empty() { Vec::new() } else { vec![say::plan_out_with(list(&all))] };
    }
    let first = if all.is_empty() { None } else { Some(say::plan_every_way(list(&all))) };
    let second = match (chosen_freely(optima, &all, &some), all.is_empty()) {
        (Some(count), true) => say::plan_any_of(count, list(&some)),
        (Some(count), false) => say::plan_any_besides(count, list(&some)),
        (None, _) => say::plan_differ(list(&some)),
    };
    let none = (all.is_empty() && chosen_freely(optima, &all, &some).is_none()).then(say::plan_none_in_all);
    first.into_iter().chain(Some(second)).chain(none).collect()
}

/// How many of those that only some ways have each way takes, where the ways are all choices of so many; none where they are
/// not, or their sizes differ.
fn chosen_freely(optima: &Optima, all: &[&PartId], some: &[&PartId]) -> Option<usize> {
    let actions = match optima.cost {
        Cost::Actions(actions) | Cost::Latest { actions, .. } => usize::try_from(actions).ok()?,
        Cost::Effort(_) => return None,
    };
    let count = actions.checked_sub(all.len())?;
    (choices(some.len(), count)? == u128::from(optima.sets)).then_some(count)
}

/// How many choices of `count` out of `of` there are; none where they are more than can be counted.
fn choices(of: usize, count: usize) -> Option<u128> {
    let (of, count) = (u128::try_from(of).ok()?, u128::try_from(count).ok()?);
    if count > of {
        return Some(0);
    }
    (0..count).try_fold(1_u128, |product, place| Some(product.checked_mul(of - place)? / (place + 1)))
}

fn counted(count: u64) -> Value {
    Value::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_counted_exactly() {
        assert_eq!(
            [choices(4, 3), choices(49, 24), choices(3, 4), choices(5, 0)].map(Option::unwrap),
            [4, 63_205_303_218_876, 0, 1]
        );
    }
}
