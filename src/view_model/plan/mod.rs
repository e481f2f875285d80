//! Ring 2: the page of a plan: from where it starts, the way to its target, what each indicator brings, and what comes of
//! trying some out, in sentences and tables.

mod acts;
mod answer;
mod deadlines;
mod export;
mod fault;
mod lapse;
mod own;
mod resting;
mod served;
mod start;
mod target;
mod way;
mod what_if;
mod why;

pub use acts::{Act, Condition, acts, condition, effort};
pub use answer::{answer, target_says, whole_answer};
pub use deadlines::deadlines;
pub use export::{acts_table, caveats, cited, filters, trial_table, ways_table};
pub use fault::{Fault, Field};
pub use lapse::{ahead, ahead_says, assume, lapses};
pub use own::{ToPlan, bodies, with_kept};
pub use resting::{Kept, Published, Resting, RestingPart, RestingPlace, heaviest, only_here, resting, resting_table};
pub use served::of_priority;
pub use start::{NoStart, Start};
pub use target::{KINDS, amount_of, kind_of, kind_says, target_of};
pub use way::{Listed, Plan, Shown, WAYS_ON_A_PAGE};
pub use what_if::{AreaPath, Path, WhatIf, what_if};
pub use why::{why_act, why_steps, why_target, why_tried};

use crate::model::{Methodology, PartId};
use crate::text::Value;

/// An indicator in a sentence: by its number, or by its name where it has none.
#[must_use]
pub fn brief(methodology: &Methodology, id: &PartId) -> Value {
    match methodology.part(id) {
        Some(part) if id.number().is_none() => (&part.name).into(),
        _ => id.to_string().into(),
    }
}

/// Several of them, joined.
#[must_use]
pub fn briefly<'a>(methodology: &Methodology, ids: impl IntoIterator<Item = &'a PartId>) -> Value {
    Value::List(ids.into_iter().map(|id| brief(methodology, id)).collect())
}

/// An indicator by its number and its name; one that the index does not have by what the address calls it.
#[must_use]
pub fn full(methodology: &Methodology, id: &PartId) -> Value {
    methodology.part(id).map_or_else(|| id.to_string().into(), |part| Value::title(&part.id, &part.name))
}

#[cfg(test)]
pub(super) mod samples;
#[cfg(test)]
mod tests;
