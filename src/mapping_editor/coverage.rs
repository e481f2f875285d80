//! How far a priority reaches, in a word or two, and which priorities a step moved.

use super::MappingContext;
use crate::model::{Decimal, EntryId, Mapping, Values};
use crate::scoring::{Formula, FormulaSum, strategy_reach};
use crate::text::{Message, say};

/// How much of what a priority reaches was earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// No link counts.
    Nothing,
    /// This percent, with two decimals.
    Percent(Decimal),
    /// So many points could be earned; how many were is not known.
    Unknown(Decimal),
}

/// A priority that a step moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageMove {
    /// The priority.
    pub priority: EntryId,
    /// How far it reached before.
    pub before: Reached,
    /// How far it reaches now.
    pub after: Reached,
}

impl From<FormulaSum> for Reached {
    fn from(sum: FormulaSum) -> Self {
        match sum.percent() {
            _ if sum.is_empty() => Self::Nothing,
            Some(percent) => Self::Percent(percent),
            None => Self::Unknown(sum.max()),
        }
    }
}

impl From<Reached> for Message {
    fn from(reached: Reached) -> Self {
        match reached {
            Reached::Nothing => say::editor_reached_nothing(),
            Reached::Percent(percent) => say::editor_reached_percent(crate::text::Value::Percent(percent)),
            Reached::Unknown(max) => say::editor_reached_unknown(max),
        }
    }
}

impl From<&CoverageMove> for Message {
    fn from(moved: &CoverageMove) -> Self {
        let CoverageMove { priority, before, after } = moved;
        say::editor_move(priority.as_str(), Self::from(*before), Self::from(*after))
    }
}

/// How far each priority reaches by a mapping, in the order of the strategy.
#[must_use]
pub fn reached(
    context: &MappingContext,
    mapping: &Mapping,
    values: &Values,
    formula: Formula,
) -> Vec<(EntryId, Reached)> {
    let reach = strategy_reach(&context.strategy, mapping, context.methodology(), values);
    reach.priorities.iter().map(|one| (one.priority.id.clone(), one.sum(formula).into())).collect()
}

/// The priorities that reach more or less by one mapping than by another.
#[must_use]
pub fn coverage_moves(before: &[(EntryId, Reached)], after: &[(EntryId, Reached)]) -> Vec<CoverageMove> {
    let both = before.iter().zip(after).filter(|((_, before), (_, after))| before != after);
    both.map(|((priority, before), (_, after))| CoverageMove {
        priority: priority.clone(),
        before: *before,
        after: *after,
    })
    .collect()
}
