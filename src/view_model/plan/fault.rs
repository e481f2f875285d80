//! What of a plan cannot be, in a sentence for the field where it was asked for.

use super::{brief, briefly, full};
use crate::model::{AsOf, Methodology};
use crate::scoring::plan::{PlanFault, TargetFault, Wish};
use crate::text::{Message, Value, say};

/// Something that cannot be.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where it was asked for.
    pub at: Field,
    /// Why it cannot be, and what to do.
    pub says: Message,
}

/// Where something is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The target.
    Target,
    /// What has to be met and what must not be, in the list of indicators.
    Acts,
    /// How many of an area may be met.
    Limits,
    /// What needs another first.
    Needs,
    /// The day by which everything is to be done.
    Until,
}

impl Fault {
    /// Why there is no such target.
    pub(super) fn of_target(fault: TargetFault, methodology: &Methodology) -> Self {
        let says = match fault {
            TargetFault::ScoreOutOfRange { most } => say::plan_fault_score(Value::amount(most)),
            TargetFault::PointsOutOfRange { most } => say::plan_fault_points(Value::amount(most)),
            TargetFault::RankOutOfRange { last } => say::plan_fault_rank(last),
            TargetFault::TierOutOfRange { last } => say::plan_fault_tier(last),
            TargetFault::NoTiers => say::plan_fault_no_tiers(&methodology.short),
        };
        Self { at: Field::Target, says }
    }

    /// Why a wish cannot be.
    pub(super) fn of_wish(fault: &PlanFault, methodology: &Methodology) -> Self {
        let part = |id| brief(methodology, id);
        let day = |day| Value::from(AsOf::from(day));
        let (at, says) = match fault {
            PlanFault::UnknownPart(id) => {
                (Field::Acts, say::plan_fault_unknown_part(id.to_string(), &methodology.short))
            }
            PlanFault::UnknownArea(id) => (Field::Limits, say::plan_fault_unknown_area(id.to_string())),
            PlanFault::NotKnown(id) => (Field::Acts, say::plan_fault_not_known(part(id))),
            PlanFault::MustAndNever(id) => (Field::Acts, say::plan_fault_both(part(id))),
            PlanFault::MustNeedsNever { must, never } => {
                (Field::Acts, say::plan_fault_needs_never(part(must), part(never)))
            }
            PlanFault::Cycle(ids) => {
                let round = ids.iter().chain(ids.first()).map(ToString::to_string).collect::<Vec<_>>();
                (Field::Needs, say::plan_fault_cycle(round.join(" → ")))
            }
            PlanFault::MustAboveLimit { area, limit, must } => {
                (Field::Limits, say::plan_fault_limit(full(methodology, area), *limit, briefly(methodology, must)))
            }
            PlanFault::MustTooLate { must, by: Some(by), until } => {
                (Field::Until, say::plan_fault_late(part(must), day(*by), day(*until)))
            }
            PlanFault::MustTooLate { must, by: None, until } => {
                (Field::Until, say::plan_fault_no_day(part(must), day(*until)))
            }
            PlanFault::MustNeedsLate { must, late, until } => {
                (Field::Until, say::plan_fault_needs_late(part(must), part(late), day(*until)))
            }
            PlanFault::UntilPassed { until, .. } => (Field::Until, say::plan_fault_passed(day(*until))),
            PlanFault::TooManyNeeds(_) => (Field::Needs, say::plan_fault_many(Wish::MOST_NEEDS)),
        };
        Self { at, says }
    }
}
