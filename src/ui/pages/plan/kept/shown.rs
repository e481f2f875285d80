//! What the parts of the page share: the plan that is shown, what it comes to, and whether it can be changed.

use super::open::OpenPlan;
use crate::model::{IndexData, Plan, Points};
use crate::text::Value;
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::kept_plan::PlanFigures;
use std::sync::Arc;

/// A plan with the index that it is for.
#[derive(Clone)]
pub struct ShownPlan {
    pub(super) plan: Memo<Arc<Plan>>,
    pub(super) figures: Memo<PlanFigures>,
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    /// The plan open to be changed; none where it came by link.
    pub(super) open: Option<OpenPlan>,
}

impl ShownPlan {
    /// A plan of the reader's.
    pub(super) fn own(open: OpenPlan, index: Arc<IndexData>, lists: Lists) -> Self {
        Self::of(Memo::new(move |_| open.of(|editor| Arc::new(editor.now().clone()))), index, lists, Some(open))
    }

    /// A plan to be read.
    pub(super) fn linked(plan: Arc<Plan>, index: Arc<IndexData>, lists: Lists) -> Self {
        Self::of(Memo::new(move |_| Arc::clone(&plan)), index, lists, None)
    }

    fn of(plan: Memo<Arc<Plan>>, index: Arc<IndexData>, lists: Lists, open: Option<OpenPlan>) -> Self {
        let held = Arc::clone(&index);
        let figures = Memo::new(move |_| plan.with(|plan| PlanFigures::of(plan, &held)));
        Self { plan, figures, index, lists, open }
    }

    /// The plan where it can be changed now, followed.
    pub(super) fn changing(&self) -> Option<OpenPlan> {
        self.open.filter(|open| open.record().may_change())
    }

    /// Points as they are written.
    pub(super) fn number(&self, points: Points) -> String {
        Words::now().catalogue().value(&Value::points(self.index.methodology.points, points))
    }
}
