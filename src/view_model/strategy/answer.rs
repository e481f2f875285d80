//! How far a strategy reaches an index, in two or three sentences: the weakest priority first.

use super::{formula_counted, priority_key};
use crate::model::{Decimal, Methodology, Priority};
use crate::scoring::{Formula, StrategyReach};
use crate::text::{Message, Value, say};

/// The most priorities that a sentence names; more are counted.
const MOST_NAMED: usize = 3;

/// The sentences, in order: how far apart the priorities lie under a formula, where that is known; then what all reach
/// together, each indicator counted once.
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
    let percents: Vec<(&Priority, Decimal)> =
        reach.priorities.iter().filter_map(|one| Some((one.priority, one.sum(formula).percent()?))).collect();
    let counted = formula_counted(formula);
    let lowest = percents.iter().map(|(_, percent)| *percent).min();
    let highest = percents.iter().map(|(_, percent)| *percent).max();
    let at = |end: Decimal| -> Vec<&Priority> {
        percents.iter().filter(|(_, percent)| *percent == end).map(|(one, _)| *one).collect()
    };
    let by = |end: Decimal| named(at(end), |one| priority_key(&one.id));
    let by_name = |end: Decimal| named(at(end), |one| say::chart_numbered(one.id.to_string(), &one.label).into());
    let second = match lowest.zip(highest) {
        None => say::coverage_answer_no_percent(counted),
        Some((low, high)) if low == high => say::coverage_answer_same(counted, Value::Percent(low), by(low)),
        Some((low, high)) => {
            let gap = high.minus(low);
            say::coverage_answer_range(counted, Value::Percent(low), by_name(low), gap, Value::Percent(high), by(high))
        }
    };
    let without = reach.priorities.iter().filter(|one| one.sum(formula).percent().is_none());
    let without: Vec<&Priority> = without.map(|one| one.priority).collect();
    let third = (!without.is_empty() && !percents.is_empty())
        .then(|| say::coverage_answer_without(named(without, |one| priority_key(&one.id))));
    let both = if percents.is_empty() { [first, second] } else { [second, first] };
    both.into_iter().chain(third).collect()
}

/// The priorities, each by what `name` gives; many are counted.
fn named(priorities: Vec<&Priority>, name: fn(&Priority) -> Value) -> Value {
    if priorities.len() > MOST_NAMED {
        return say::coverage_priorities_count(priorities.len()).into();
    }
    Value::List(priorities.into_iter().map(name).collect())
}
