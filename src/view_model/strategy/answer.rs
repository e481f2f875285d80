//! How far a strategy reaches an index, in two or three sentences: what a reader should hear first.

use super::{formula_counted, priority_key};
use crate::model::{Decimal, EntryId, Methodology};
use crate::scoring::{Formula, StrategyReach};
use crate::text::{Message, Value, say};

/// The most priorities that a sentence names; more are counted.
const MOST_NAMED: usize = 3;

/// The sentences, in order: what all priorities reach together, each indicator counted once; then how far apart they lie
/// under a formula.
#[must_use]
pub fn answer(reach: &StrategyReach<'_>, methodology: &Methodology, formula: Formula) -> Vec<Message> {
    let (mapped, all) = (reach.mapped, reach.all);
    let (priorities, number) = (reach.priorities.len(), |points| methodology.points.decimal(points));
    let (reached, of, max) = (mapped.indicators, all.indicators, number(mapped.max));
    if reached == 0 {
        return vec![say::coverage_answer_nothing(priorities, of)];
    }
    let first = match mapped.awarded {
        Some(awarded) => say::coverage_answer(priorities, reached, of, number(awarded), max),
        None if mapped.known == 0 => say::coverage_answer_unknown(priorities, reached, of, max),
        None => {
            let (awarded, known_max) = (number(mapped.known_awarded), number(mapped.known_max));
            say::coverage_answer_partly(priorities, reached, of, max, mapped.known, awarded, known_max)
        }
    };
    let percents: Vec<(&EntryId, Decimal)> =
        reach.priorities.iter().filter_map(|one| Some((&one.priority.id, one.sum(formula).percent()?))).collect();
    let counted = formula_counted(formula);
    let lowest = percents.iter().map(|(_, percent)| *percent).min();
    let highest = percents.iter().map(|(_, percent)| *percent).max();
    let by = |end: Decimal| named(percents.iter().filter(|(_, percent)| *percent == end).map(|(id, _)| *id).collect());
    let second = match lowest.zip(highest) {
        None => say::coverage_answer_no_percent(counted),
        Some((low, high)) if low == high => say::coverage_answer_same(counted, Value::Percent(low), by(low)),
        Some((low, high)) => {
            say::coverage_answer_range(counted, Value::Percent(low), by(low), Value::Percent(high), by(high))
        }
    };
    let without = reach.priorities.iter().filter(|one| one.sum(formula).percent().is_none());
    let without: Vec<&EntryId> = without.map(|one| &one.priority.id).collect();
    let third = (!without.is_empty() && !percents.is_empty()).then(|| say::coverage_answer_without(named(without)));
    [Some(first), Some(second), third].into_iter().flatten().collect()
}

fn named(ids: Vec<&EntryId>) -> Value {
    if ids.len() > MOST_NAMED {
        return say::coverage_priorities_count(ids.len()).into();
    }
    Value::List(ids.into_iter().map(priority_key).collect())
}
