//! The indicators that are not met: what each would bring, at which effort, in how many ways it is, and the total after each
//! in turn.

use super::served::{elsewhere, served};
use super::way::base;
use super::{Plan, Start};
use crate::model::{Day, Decimal, Effort, Methodology, PartId, Points};
use crate::route::{PlanOrder, PlanView};
use crate::scoring::assessment::spelt_alike;
use crate::scoring::plan::{Gap, GapContext, GapOrder, gaps, score_of};
use crate::sort::SortSmall;
use crate::text::Value;

/// An indicator that is not met.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// The indicator.
    pub part: PartId,
    /// What it is called.
    pub title: Value,
    /// The area that it lies in.
    pub area: PartId,
    /// The points that it lacks.
    pub points: Points,
    /// What they add to the score; none where nothing is to be earned.
    pub gain: Option<Decimal>,
    /// The effort, from 1 to 100.
    pub effort: u8,
    /// Points for each unit of effort, with two decimals more than points have.
    pub per_effort: Decimal,
    /// By when it can be met, where somebody said so.
    pub by: Option<Day>,
    /// Who is responsible, where somebody said so.
    pub body: Option<String>,
    /// What was said of it.
    pub condition: Condition,
    /// In how many of the cheapest ways it is.
    pub ways: Option<u64>,
    /// The points with it and all before it.
    pub then: Points,
    /// The score with it and all before it.
    pub then_score: Option<Decimal>,
    /// The priorities of a strategy that reach it.
    pub served: Option<Value>,
    /// What meeting it does for another edition.
    pub elsewhere: Option<Value>,
}

/// What was said of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Nothing: it may be met.
    Free,
    /// It has to be met.
    Must,
    /// It must not be met.
    Never,
}

impl Condition {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Free, Self::Must, Self::Never];

    /// Says it of an indicator, in place of what was said before.
    pub fn put(self, view: &mut PlanView, part: &PartId) {
        view.must.retain(|other| other != part);
        view.never.retain(|other| other != part);
        match self {
            Self::Free => {}
            Self::Must => view.must.push(part.clone()),
            Self::Never => view.never.push(part.clone()),
        }
    }
}

/// What an address says of an indicator. What has to be met and must not be is a fault of its own; it is shown as the first.
#[must_use]
pub fn condition(view: &PlanView, part: &PartId) -> Condition {
    if view.must.contains(part) {
        Condition::Must
    } else if view.never.contains(part) {
        Condition::Never
    } else {
        Condition::Free
    }
}

/// The effort that an address gives an indicator.
#[must_use]
pub fn effort(view: &PlanView, part: &PartId) -> Effort {
    view.efforts.iter().find(|(id, _)| id == part).map(|(_, effort)| *effort).unwrap_or_default()
}

/// The indicators that are not met, in the order asked for, with what stands beside them once it is there. Where the address
/// names a body, those that it is responsible for.
#[must_use]
pub fn acts(
    methodology: &Methodology,
    start: &Start,
    view: &PlanView,
    plan: Option<&Plan>,
    beside: GapContext<'_>,
) -> Vec<Act> {
    let usage = plan.map(|plan| plan.optima().usage()).unwrap_or_default();
    let base = base(start, view);
    let order = match view.order {
        PlanOrder::Index | PlanOrder::Points => GapOrder::Points,
        PlanOrder::PerEffort => GapOrder::PerEffort,
        PlanOrder::Priority => GapOrder::Priority,
        PlanOrder::Elsewhere => GapOrder::Elsewhere,
    };
    let mut gaps = gaps(methodology, &base, beside, order);
    if view.order == PlanOrder::Index {
        gaps.sort_small_by_key(|gap| gap.part.position());
    }
    if let Some(body) = &view.body {
        gaps.retain(|gap| start.bodies.get(&gap.part.id).is_some_and(|other| spelt_alike(other) == spelt_alike(body)));
    }
    let mut then = start.points;
    let act = |gap: &Gap<'_>| {
        let one = gap.act;
        then = then + one.gain;
        Act {
            title: Value::title(&gap.part.id, &gap.part.name),
            points: one.gain,
            gain: score_of(methodology, one.gain),
            effort: one.effort.get(),
            per_effort: per_effort(one.gain, one.effort.get(), methodology.points.decimals),
            by: one.by,
            body: start.bodies.get(&one.part).cloned(),
            condition: condition(view, &one.part),
            ways: usage.iter().find(|(id, _)| *id == one.part).map(|(_, ways)| *ways),
            then,
            then_score: score_of(methodology, then),
            served: beside.strategy.map(|_| served(&gap.priorities)),
            elsewhere: beside.edition.map(|(crosswalk, there, _)| elsewhere(crosswalk, there, &one.part)),
            part: one.part.clone(),
            area: one.area.clone(),
        }
    };
    gaps.iter().map(act).collect()
}

/// Rounded half up, with two decimals more than points have.
fn per_effort(points: Points, effort: u8, decimals: u8) -> Decimal {
    let effort = i64::from(effort.max(1));
    Decimal { units: (points.0 * 200 + effort).div_euclid(2 * effort), decimals: decimals + 2 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view_model::plan::samples::{azerbaijan, index, part, today, view};

    fn of(query: &str) -> Vec<Act> {
        let index = index("ncsi-2018");
        let (country, start) = azerbaijan(&index);
        let view = view(query);
        let plan = Plan::of(&index, Some(country), &start, &view, today()).unwrap();
        acts(&index.methodology, &start, &view, Some(&plan), GapContext::default())
    }

    #[test]
    fn each_brings_points_and_the_total_rises_to_all_of_them() {
        let acts = of("target=75");
        assert_eq!(acts.len(), 17);
        assert_eq!(acts.last().map(|act| act.then), Some(Points(77)));
        assert_eq!(acts.last().and_then(|act| act.then_score).unwrap().to_string(), "100.00");
        let in_ways: Vec<_> = acts.iter().filter(|act| act.ways > Some(0)).map(|act| act.part.to_string()).collect();
        assert_eq!(in_ways, ["1.1", "4.3", "5.3", "8.2"]);
        assert!(acts.iter().all(|act| act.ways.is_some_and(|ways| ways == 0 || ways == 3)));
    }

    #[test]
    fn they_come_in_the_order_asked_for() {
        let acts = of("target=75&order=points");
        assert!(acts.is_sorted_by_key(|act| std::cmp::Reverse(act.points)));
        let acts = of("target=75&order=effort&effort=1.1:100~4.3:2");
        assert_eq!(acts.last().map(|act| act.part.to_string()).unwrap(), "1.1");
        assert_eq!(acts.last().map(|act| act.per_effort.to_string()).unwrap(), "0.03");
        let half = acts.iter().find(|act| act.part == part("4.3")).unwrap();
        assert_eq!(half.per_effort.to_string(), "1.50");
    }

    #[test]
    fn what_is_said_of_an_indicator_takes_the_place_of_what_was_said_before() {
        let mut view = view("target=75&must=1.1&never=4.3");
        let one = part("1.1");
        assert_eq!((condition(&view, &one), condition(&view, &part("4.3"))), (Condition::Must, Condition::Never));
        Condition::Never.put(&mut view, &one);
        assert_eq!((view.must.len(), condition(&view, &one)), (0, Condition::Never));
        Condition::Free.put(&mut view, &one);
        assert_eq!(condition(&view, &one), Condition::Free);
    }
}
