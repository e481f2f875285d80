//! What became of a plan: each act of it against what is met now.

use super::PlanBase;
use crate::model::{Day, PartId, Plan, Points};

/// How an act of a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActStanding {
    /// The indicator is met.
    Done,
    /// It is not met, and its day has not passed.
    Open {
        /// The day; none where nobody said.
        by: Option<Day>,
    },
    /// It is not met, and its day has passed.
    Late {
        /// The day.
        by: Day,
    },
    /// Whether it is met is not known, or the index has no such indicator any more.
    Unknown,
}

/// A plan against what is met now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanProgress {
    /// The acts of the plan: in the order of the methodology what is open, then what is done, then what is not known.
    pub acts: Vec<(PartId, ActStanding)>,
    /// The points that the open acts would add.
    pub missing: Points,
}

impl PlanProgress {
    /// How many acts stand like this.
    #[must_use]
    pub fn count(&self, is_like: fn(ActStanding) -> bool) -> usize {
        self.acts.iter().filter(|(_, standing)| is_like(*standing)).count()
    }

    /// Whether every act is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.acts.iter().all(|(_, standing)| *standing == ActStanding::Done)
    }
}

/// Looks at the chosen acts of a plan on a day, by what is met then: of a later observation, or of an assessment.
#[must_use]
pub fn progress(plan: &Plan, base: &PlanBase, day: Day) -> PlanProgress {
    let (mut acts, mut missing) = (Vec::new(), Points::ZERO);
    for one in &base.candidates {
        let Some(act) = plan.acts.get(&one.part).filter(|act| act.is_chosen) else { continue };
        let late = act.by.filter(|by| *by < day).map(|by| ActStanding::Late { by });
        acts.push((one.part.clone(), late.unwrap_or(ActStanding::Open { by: act.by })));
        missing = missing + one.gain;
    }
    let is_chosen = |part: &&PartId| plan.acts.get(*part).is_some_and(|act| act.is_chosen);
    acts.extend(base.met.iter().filter(is_chosen).map(|part| (part.clone(), ActStanding::Done)));
    let known: Vec<PartId> = acts.iter().map(|(part, _)| part.clone()).collect();
    let unknown = plan.chosen().filter(|(part, _)| !known.contains(part));
    acts.extend(unknown.map(|(part, _)| (part.clone(), ActStanding::Unknown)));
    PlanProgress { acts, missing }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CountryCode, Decimal, PlanAct, PlanTarget};
    use crate::scoring::samples::{methodology, values};

    #[test]
    fn acts_are_done_open_late_or_not_known() {
        let methodology = methodology();
        let base = PlanBase::of_values(&methodology, &values(&methodology, &[("1.1", 0), ("1.2", 2), ("2.1", 0)]));
        let target = PlanTarget::Score(Decimal::parse("100").unwrap());
        let mut plan = Plan::new(methodology.id.clone(), CountryCode::parse("AZE").unwrap(), target);
        let (id, day) = (|id: &str| PartId::parse(id).unwrap(), |day: &str| Day::parse(day).unwrap());
        for (part, by, is_chosen) in [
            ("1.1", Some("2026-11-29"), true),
            ("1.2", None, true),
            ("2.1", Some("2026-11-30"), true),
            ("9.9", None, true),
            ("9.8", None, false),
        ] {
            plan.acts.insert(id(part), PlanAct { is_chosen, by: by.map(day), ..PlanAct::default() });
        }
        let found = progress(&plan, &base, day("2026-11-30"));
        let expected = [
            (id("1.1"), ActStanding::Late { by: day("2026-11-29") }),
            (id("2.1"), ActStanding::Open { by: Some(day("2026-11-30")) }),
            (id("1.2"), ActStanding::Done),
            (id("9.9"), ActStanding::Unknown),
        ];
        assert_eq!(found.acts, expected);
        assert_eq!((found.missing, found.is_done()), (Points(4), false));
        assert_eq!(found.count(|standing| standing == ActStanding::Done), 1);
    }
}
