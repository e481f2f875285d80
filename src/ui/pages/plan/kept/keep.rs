//! Keeping a plan: of what the explorer shows, of a copy that came, or of a file.

use crate::model::{PartId, Plan};
use crate::records::Kind;
use crate::route::{Address, KeptPlanView, PointsKey, Route};
use crate::ui::assessment::{plan_id, record_store, today};
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::pages::plan::planned::{Planned, Whose};
use crate::ui::words::Words;
use crate::view_model::kept_plan::{begin, first_name};
use crate::wire::write_plan;

/// Keeps a plan under an id of its own, and goes to it. What becomes of the keeping is said there.
pub fn keep_plan(navigation: Navigation, plan: &Plan) {
    let id = plan_id();
    let _ = record_store().create(&Kind::Plan.id(id.as_str()), &write_plan(plan));
    navigation.go(Address::of(Route::KeptPlan(KeptPlanView::new(id))));
}

/// Keeps indicators that the explorer shows as a plan.
pub fn keep_indicators(planned: &Planned, parts: &[PartId], words: Words, navigation: Navigation) {
    // A self-assessment may be of no country, which a plan is always for.
    let Some(country) = planned.country else { return };
    let from = match &planned.whose {
        Whose::Published(observation) => PointsKey::Published(key_of(observation)),
        Whose::Own(own) => PointsKey::Own(own.id()),
    };
    let start = (country, &*planned.start);
    let plan = begin(&planned.index, start, &from, &planned.view.get_untracked(), parts, today());
    let name = first_name(&words.catalogue(), &plan, &planned.index, &planned.lists.countries);
    keep_plan(navigation, &Plan { name, ..plan });
}
