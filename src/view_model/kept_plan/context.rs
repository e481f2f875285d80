//! How a plan is read from its record, files and links and written, the steps that change it, and what its file is called.

use crate::bundle;
use crate::model::{PartId, Plan, PlanAct};
use crate::own_editor::{OwnContext, OwnEditor};
use crate::wire::{ReadError, Report, read_plan, write_plan};
use std::sync::Arc;

/// A plan while its reader changes it.
pub type PlanEditor = OwnEditor<PlanContext>;

/// A plan as it was when the page found it: nothing like it is shipped.
#[derive(Clone, Debug)]
pub struct PlanContext(pub Arc<Plan>);

impl OwnContext for PlanContext {
    type Own = Plan;

    fn shipped(&self) -> &Plan {
        &self.0
    }

    fn is_shipped(&self, _: &Plan) -> bool {
        false
    }

    fn read(&self, text: &str) -> Result<(Plan, Report), ReadError> {
        read_plan(text)
    }

    fn write(&self, plan: &Plan) -> String {
        write_plan(plan)
    }

    /// An empty text is no plan: one that was removed is not followed.
    fn read_kept(&self, text: &str) -> Result<(Plan, Report), ReadError> {
        self.read(text)
    }
}

/// The plan with something else said of an act; none where it has no such act.
#[must_use]
pub fn act_changed(plan: &Plan, part: &PartId, change: impl FnOnce(&mut PlanAct)) -> Option<Plan> {
    let mut next = plan.clone();
    change(next.acts.get_mut(part)?);
    Some(next)
}

/// The plan with an act put in. One that was taken out comes back with what was said of it.
#[must_use]
pub fn act_put(plan: &Plan, part: &PartId, act: PlanAct) -> Plan {
    let mut next = plan.clone();
    next.acts.get_or_insert_with(part.clone(), || act).is_chosen = true;
    next
}

/// What a file of a plan is called: `plan-ncsi-2018-aze-75-in-ncsi-2018.json`.
#[must_use]
pub fn file_name(plan: &Plan) -> String {
    bundle::file_name(&format!("plan-{}-{} {}", plan.index, plan.country, plan.name), true, "json")
}
