//! The acts of a plan by area, and what could be put in.

use crate::model::{Methodology, Part, PartId, Plan, PlanAct, Points};
use crate::scoring::plan::{PlanBase, act_points};
use crate::text::Value;
use crate::view_model::plan::full;

/// The acts in one area.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaActs {
    /// The area; none for what the index does not have.
    pub area: Option<PartId>,
    /// What it is called.
    pub title: Option<Value>,
    /// The points that the acts add.
    pub points: Points,
    /// The acts, in the order of the index.
    pub acts: Vec<Row>,
}

/// An act.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The indicator.
    pub part: PartId,
    /// What it is called.
    pub title: Value,
    /// The points that it adds; none where the index has no such indicator.
    pub points: Option<Points>,
    /// What is said of it.
    pub act: PlanAct,
}

/// The acts of a plan, area by area in the order of the index; what the index does not have at the end.
#[must_use]
pub fn areas(plan: &Plan, methodology: &Methodology) -> Vec<AreaActs> {
    let row = |id: &PartId| {
        let act = plan.acts.get(id).filter(|act| act.is_chosen)?.clone();
        let points = act_points(methodology, id, &act);
        Some(Row { part: id.clone(), title: full(methodology, id), points, act })
    };
    let of_area = |area: &Part| {
        let acts: Vec<Row> = Part::walk(area).into_iter().filter_map(|part| row(&part.id)).collect();
        let (title, points) = (Value::title(&area.id, &area.name), acts.iter().filter_map(|row| row.points).sum());
        AreaActs { area: Some(area.id.clone()), title: Some(title), points, acts }
    };
    let mut areas: Vec<AreaActs> = methodology.areas().iter().map(of_area).collect();
    let foreign = plan.chosen().map(|(id, _)| id).filter(|id| methodology.part(id).is_none());
    let acts = foreign.filter_map(row).collect();
    areas.push(AreaActs { area: None, title: None, points: Points::ZERO, acts });
    areas.retain(|area| !area.acts.is_empty());
    areas
}

/// What is not in a plan and could be put in, with the points that it adds: what is not met by `base`, and what was taken
/// out.
#[must_use]
pub fn left(plan: &Plan, methodology: &Methodology, base: Option<&PlanBase>) -> Vec<(PartId, Points)> {
    let gain = |part: &Part| {
        let points = match plan.acts.get(&part.id) {
            Some(act) if act.is_chosen => None,
            Some(act) => act_points(methodology, &part.id, act),
            None => base?.candidate(&part.id).map(|one| one.gain),
        };
        Some((part.id.clone(), points?))
    };
    methodology.leaves().into_iter().filter_map(gain).collect()
}
