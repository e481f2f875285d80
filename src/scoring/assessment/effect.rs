//! Which of the last edits changed what in the totals.

use super::{Grounds, Tally, tally};
use crate::model::Methodology;
use crate::model::assessment::{Assessment, Edit, EditHistory};

/// An edit, and the totals before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect<'a> {
    /// The edit.
    pub edit: &'a Edit,
    /// What takes it back, with what was there before.
    pub back: &'a Edit,
    /// The totals before.
    pub before: Tally,
    /// The totals after.
    pub after: Tally,
}

/// How many edits are looked at: a score is shown after every click, however long somebody has been working.
const MOST_STEPS: usize = 100;

/// The last edits that changed a total or how much is answered, at most `most` of the last hundred edits; the latest
/// first. `methodology` is as it is shipped: of each state it is looked at as that state corrects it.
#[must_use]
pub fn last_effects<'a>(
    history: &'a EditHistory,
    methodology: &Methodology,
    grounds: Grounds<'_>,
    most: usize,
) -> Vec<Effect<'a>> {
    let mut then = history.now().clone();
    let total = |of: &Assessment| {
        let corrected = methodology.corrected(of.item_changes());
        tally(of, corrected.as_ref().unwrap_or(methodology), grounds).total
    };
    let mut after = total(&then);
    let mut found = Vec::new();
    for step in history.steps().iter().rev().take(MOST_STEPS) {
        if found.len() == most || then.apply(step.back()).is_err() {
            break;
        }
        let before = total(&then);
        if before != after {
            found.push(Effect { edit: step.edit(), back: step.back(), before, after });
        }
        after = before;
    }
    found
}
