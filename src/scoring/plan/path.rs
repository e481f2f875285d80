//! How the points of a plan rise: its acts in the order of their days, those without a day last.

use crate::model::{Day, Methodology, Part, PartId, Plan, PlanAct, Points};
use crate::sort::SortSmall;

/// A day on which acts of a plan are done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The day; none for the acts whose day nobody said, which come last.
    pub day: Option<Day>,
    /// What is done by then, in the order of the methodology.
    pub parts: Vec<PartId>,
    /// The points from then on.
    pub points: Points,
}

/// What an act of a plan adds: as the plan says, else all points of the indicator; none where the index has no such
/// indicator, or does not count so finely.
#[must_use]
pub fn act_points(methodology: &Methodology, id: &PartId, act: &PlanAct) -> Option<Points> {
    let part = methodology.part(id).filter(|part| part.is_leaf())?;
    match act.points {
        Some(points) => points.units_at(methodology.points.decimals).map(Points),
        None => Some(part.max),
    }
}

/// The steps of a plan from the points that there were when it was made. Acts that the index does not have are left out.
#[must_use]
pub fn path(plan: &Plan, methodology: &Methodology, start: Points) -> Vec<PathStep> {
    let act = |part: &Part| {
        let act = plan.acts.get(&part.id).filter(|act| act.is_chosen)?;
        Some((act.by, part.id.clone(), act_points(methodology, &part.id, act)?))
    };
    let mut acts: Vec<(Option<Day>, PartId, Points)> = methodology.leaves().into_iter().filter_map(act).collect();
    acts.sort_small_by_key(|(by, ..)| (by.is_none(), *by));
    let (mut steps, mut points) = (Vec::<PathStep>::new(), start);
    for (day, id, gain) in acts {
        points = points + gain;
        match steps.last_mut().filter(|step| step.day == day) {
            Some(step) => {
                step.parts.push(id);
                step.points = points;
            }
            None => steps.push(PathStep { day, parts: vec![id], points }),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CountryCode, Decimal, PlanTarget};
    use crate::scoring::samples::methodology;

    #[test]
    fn acts_come_by_their_days_and_those_without_one_last() {
        let methodology = methodology();
        let target = PlanTarget::Score(Decimal::parse("100").unwrap());
        let mut plan = Plan::new(methodology.id.clone(), CountryCode::parse("AZE").unwrap(), target);
        let (id, day) = (|id: &str| PartId::parse(id).unwrap(), |day: &str| Day::parse(day).unwrap());
        for (part, by, points) in [
            ("1.1", None, None),
            ("1.2", Some("2027-06-30"), Decimal::parse("1")),
            ("2.1", Some("2027-01-31"), None),
            ("9.9", Some("2027-01-31"), Decimal::parse("5")),
        ] {
            let act = PlanAct { is_chosen: true, points, by: by.map(day), ..PlanAct::default() };
            plan.acts.insert(id(part), act);
        }
        plan.acts.insert(id("2.2"), PlanAct::default());
        let [first, second] = ["1.1", "2.1"].map(|one| methodology.part(&id(one)).unwrap().max);
        let found = path(&plan, &methodology, Points(1));
        let days: Vec<_> = found.iter().map(|step| (step.day, step.parts.clone())).collect();
        let expected = [
            (Some(day("2027-01-31")), vec![id("2.1")]),
            (Some(day("2027-06-30")), vec![id("1.2")]),
            (None, vec![id("1.1")]),
        ];
        assert_eq!(days, expected);
        assert_eq!(found.last().map(|step| step.points), Some(Points(2) + first + second));
        let act = PlanAct { points: Decimal::parse("0.5"), ..PlanAct::default() };
        assert_eq!(act_points(&methodology, &id("1.1"), &act), None, "it counts whole points");
    }
}
