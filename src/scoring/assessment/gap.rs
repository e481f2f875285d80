//! What is missing to all points, by what it is worth.

use crate::model::assessment::{AnswerState, Assessment};
use crate::model::{Day, Methodology, Part};
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// An indicator that does not count in the strict total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// The indicator, with the points that it is worth.
    pub part: &'a Part,
    /// Where it stands.
    pub state: AnswerState,
    /// By when it is to be met.
    pub planned: Option<Day>,
}

/// Everything that is not met with public evidence: what is worth most first, then in the methodology's order.
#[must_use]
pub fn gaps<'a>(assessment: &Assessment, methodology: &'a Methodology) -> Vec<Gap<'a>> {
    let gap = |part: &'a Part| {
        let answer = assessment.answer(&part.id);
        Gap { part, state: assessment.state(&part.id), planned: answer.and_then(|answer| answer.planned) }
    };
    let leaves = methodology.leaves().into_iter().map(gap);
    let mut found: Vec<_> = leaves.filter(|gap| gap.state != AnswerState::MetPublic).collect();
    found.sort_small_by_key(|gap| (Reverse(gap.part.max), gap.part.position()));
    found
}
