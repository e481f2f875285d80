//! What is claimed against what was published, indicator by indicator: what to write to the publisher about.

use super::{Grounds, PartCheck, check};
use crate::model::assessment::{AnswerState, Assessment};
use crate::model::{Methodology, Points, Values};
use std::cmp::Ordering;

/// How a claim relates to what was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Both say met, or neither does; where anything up to the maximum is awarded, both give the same.
    Same,
    /// Claimed and not published: points that the publisher does not give yet.
    Gain,
    /// Published and not claimed: points that the publisher gives and that may not stand.
    Loss,
    /// Nothing was published.
    Unpublished,
    /// Nothing is claimed, because it is not assessed, or not estimated.
    Unassessed,
}

/// One indicator: what is claimed, with its evidence, and what was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimCheck<'a> {
    /// What is claimed, with its evidence.
    pub check: PartCheck<'a>,
    /// The published points, where they are known.
    pub published: Option<Points>,
    /// How the two relate.
    pub relation: Relation,
}

impl ClaimCheck<'_> {
    /// What the claim adds to what was published; less than nothing where less is claimed.
    #[must_use]
    pub fn gain(&self) -> Points {
        self.check.claimed() - self.published.unwrap_or_default()
    }

    /// Whether it can be shown to the publisher: it is met with public evidence, of which a piece is ready.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.check.state == AnswerState::MetPublic && self.check.is_ready()
    }
}

/// Compares every indicator with what was published, which may be another observation than the one that credits it.
#[must_use]
pub fn against_published<'a>(
    assessment: &'a Assessment,
    methodology: &'a Methodology,
    published: &Values,
    grounds: Grounds<'_>,
) -> Vec<ClaimCheck<'a>> {
    let claim = |check: PartCheck<'a>| {
        let published = published.get(check.part);
        let relation = match published.map(|published| check.claimed().cmp(&published)) {
            _ if check.is_open() => Relation::Unassessed,
            None => Relation::Unpublished,
            Some(Ordering::Equal) => Relation::Same,
            Some(Ordering::Less) => Relation::Loss,
            Some(Ordering::Greater) => Relation::Gain,
        };
        ClaimCheck { check, published, relation }
    };
    check(assessment, methodology, grounds).into_iter().map(claim).collect()
}

/// The points that are claimed beyond what was published: those whose evidence is ready, and all.
#[must_use]
pub fn ready_gain(claims: &[ClaimCheck<'_>]) -> (Points, Points) {
    let gains = || claims.iter().filter(|claim| claim.relation == Relation::Gain);
    (gains().filter(|claim| claim.is_ready()).map(ClaimCheck::gain).sum(), gains().map(ClaimCheck::gain).sum())
}
