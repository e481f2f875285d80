//! Ring 2: statements about a country from sources beside the indices, chosen by activity and years, and what they and
//! the conflicts between sources come to as tables. Context beside a score and never an input to one.

mod choice;
mod citations;
mod export;
mod said;

pub use choice::{Choice, Chosen, Count, Group, Years, counts, held};
pub use citations::{Citations, citations};
pub use export::{claims, classes, statements};
pub use said::{kind, relation, when};

use crate::model::{Activity, Classification, Conflict, Context, CountryClass, CountryCode, EntryId, PartId};

/// The activity with this key.
#[must_use]
pub fn activity<'a>(context: &'a Context, id: &PartId) -> Option<&'a Activity> {
    context.activities.iter().find(|one| one.id == *id)
}

/// The conflicts that a statement is part of, in their own order.
pub fn conflicts_of<'a>(context: &'a Context, statement: &'a EntryId) -> impl Iterator<Item = &'a Conflict> {
    let is_part =
        move |conflict: &&Conflict| conflict.claims.iter().any(|claim| claim.statement.as_ref() == Some(statement));
    context.conflicts.iter().filter(is_part)
}

/// The class that a study puts a country into, where that is known.
#[must_use]
pub fn class_of(study: &Classification, country: CountryCode) -> Option<&CountryClass> {
    study.classes.iter().find(|class| class.members.contains(&country))
}

/// How many countries of a study have a known class.
#[must_use]
pub fn classified(study: &Classification) -> usize {
    study.classes.iter().map(|class| class.members.len()).sum()
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
