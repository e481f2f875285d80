//! What a plan comes to: points, score and place with all of its acts, their effort and their last day.

use crate::model::{Day, Decimal, IndexData, PartId, Plan, PlanTarget, Points};
use crate::scoring::plan::{PathStep, Target, act_points, path, score_of};
use crate::scoring::{Rank, others, rank_among};

/// What a plan comes to, by the index as it is now. Nothing is known of a total that the plan does not start from.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFigures {
    /// The points at its start and with all of its acts.
    pub points: Option<[Points; 2]>,
    /// The scores that these are.
    pub score: Option<[Decimal; 2]>,
    /// The place that the score would have, the others as they are.
    pub rank: Option<Rank>,
    /// Among how many countries.
    pub ranked: usize,
    /// The points of the target; none where the index has no such target any more.
    pub target: Option<Points>,
    /// How many acts it has that the index knows.
    pub acts: usize,
    /// Their effort; what was not estimated counts 1.
    pub effort: usize,
    /// The last day of those that have one.
    pub latest: Option<Day>,
    /// How many have none.
    pub undated: usize,
    /// Acts that the index does not have, or not any more.
    pub foreign: Vec<PartId>,
}

impl PlanFigures {
    /// Those of a plan.
    #[must_use]
    pub fn of(plan: &Plan, index: &IndexData) -> Self {
        let methodology = &index.methodology;
        let others = others(index, Some(plan.country));
        let known = || plan.chosen().filter(|(id, act)| act_points(methodology, id, act).is_some());
        let gain: Points = known().filter_map(|(id, act)| act_points(methodology, id, act)).sum();
        let start = start(plan, index);
        let points = start.map(|start| [start, start + gain]);
        let score =
            points.and_then(|[before, after]| Some([score_of(methodology, before)?, score_of(methodology, after)?]));
        let is_foreign = |id: &&PartId| !known().any(|(known, _)| known == *id);
        Self {
            points,
            rank: score.map(|[_, after]| rank_among(after, &others)),
            score,
            ranked: others.len() + 1,
            target: target(plan, index).and_then(|target| target.points(methodology, &others).ok()),
            acts: known().count(),
            effort: known().map(|(_, act)| usize::from(act.effort.unwrap_or_default().get())).sum(),
            latest: known().filter_map(|(_, act)| act.by).max(),
            undated: known().filter(|(_, act)| act.by.is_none()).count(),
            foreign: plan.chosen().map(|(id, _)| id).filter(is_foreign).cloned().collect(),
        }
    }

    /// Whether the target is reached by it; none where that is not known.
    #[must_use]
    pub fn is_reached(&self) -> Option<bool> {
        Some(self.points?[1] >= self.target?)
    }
}

/// The points at the start, where the index counts so finely.
fn start(plan: &Plan, index: &IndexData) -> Option<Points> {
    plan.start?.units_at(index.methodology.points.decimals).map(Points)
}

fn target(plan: &Plan, index: &IndexData) -> Option<Target> {
    Some(match plan.target {
        PlanTarget::Score(score) => Target::Score(score),
        PlanTarget::Points(points) => Target::Points(Points(points.units_at(index.methodology.points.decimals)?)),
        PlanTarget::Rank(rank) => Target::Rank(rank),
        PlanTarget::Tier(tier) => Target::Tier(tier),
    })
}

/// The steps of a plan from the points at its start; none where these are not known.
#[must_use]
pub fn steps(plan: &Plan, index: &IndexData) -> Option<(Points, Vec<PathStep>)> {
    let start = start(plan, index)?;
    Some((start, path(plan, &index.methodology, start)))
}

/// The target as a score.
#[must_use]
pub fn target_score(plan: &Plan, index: &IndexData, figures: &PlanFigures) -> Option<Decimal> {
    match plan.target {
        PlanTarget::Score(score) => Some(score),
        _ => score_of(&index.methodology, figures.target?),
    }
}
