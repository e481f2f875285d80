//! A score in two or three sentences: what a reader should hear first.

use super::{Message, Value, say};
use crate::model::{Methodology, Part};
use crate::scoring::{Explanation, Outcome, highlights};

/// The most areas that a sentence names; more are counted.
const MOST_NAMED: usize = 3;

/// The sentences, in order.
#[must_use]
pub fn summary(methodology: &Methodology, total: &Explanation<'_>, outcome: Option<Outcome>) -> Vec<Message> {
    let decimals = methodology.points.decimals;
    let coverage = total.coverage;
    let Some(found) = highlights(total) else {
        return vec![if coverage.known > 0 {
            say::summary_partial(coverage.known, coverage.of, coverage.unknown_points.decimal(decimals))
        } else if total.parts.iter().any(|area| area.standing.points().is_some()) {
            say::summary_areas_only()
        } else if outcome.is_some() {
            say::summary_total_only()
        } else {
            say::summary_nothing()
        }];
    };
    let strong = match (found.full.as_slice(), found.strongest.as_slice()) {
        ([], []) => None,
        ([], strongest) => Some(say::summary_strongest(names(strongest))),
        (full, _) if full.len() == total.parts.len() => Some(say::summary_full_everywhere()),
        (full, _) if full.len() > MOST_NAMED => Some(say::summary_full_many(full.len(), total.parts.len())),
        (full, _) => Some(say::summary_full(names(full))),
    };
    let weak = match found.weakest.as_slice() {
        [] => None,
        weakest if weakest.len() > MOST_NAMED => Some(say::summary_weakest_many(weakest.len())),
        weakest => Some(say::summary_weakest(names(weakest))),
    };
    let has_indicators = total.parts.iter().any(|area| !area.parts.is_empty());
    let gaps =
        (has_indicators && found.gaps > 0).then(|| say::summary_gaps(found.gaps, found.missed.decimal(decimals)));
    [strong, weak, gaps].into_iter().flatten().collect()
}

fn names(parts: &[&Part]) -> Vec<Value> {
    parts.iter().map(|part| Value::from(&part.name)).collect()
}
