//! The address of a plan that is kept, and of the strategy whose priorities are shown beside it.

use super::query::{Pairs, Query};
use super::{FromRoute, Route};
use crate::model::{PlanId, StrategyId};

/// A plan that is kept on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPlanView {
    /// Which one.
    pub id: PlanId,
    /// The strategy whose priorities are shown; none for the first of the country.
    pub strategy: Option<StrategyId>,
}

impl KeptPlanView {
    /// A plan with the first strategy of its country.
    #[must_use]
    pub const fn new(id: PlanId) -> Self {
        Self { id, strategy: None }
    }

    pub(super) fn read(id: PlanId, query: &mut Query) -> Self {
        Self { strategy: query.read("strategy", |text| StrategyId::parse(text).ok()), ..Self::new(id) }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("strategy", self.strategy.as_ref());
    }
}

impl FromRoute for KeptPlanView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::KeptPlan(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::KeptPlan(view) = route { Some(view) } else { None }
    }
}
