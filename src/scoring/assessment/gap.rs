//! What is missing to all points, by what it is worth.

use super::PartCheck;
use crate::model::Points;
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// Everything of which points are missing: most points first, then in the methodology's order.
#[must_use]
pub fn gaps<'a, 'b>(checks: &'b [PartCheck<'a>]) -> Vec<&'b PartCheck<'a>> {
    let mut found: Vec<_> = checks.iter().filter(|check| check.missing() > Points::ZERO).collect();
    found.sort_small_by_key(|check| (Reverse(check.missing()), check.part.position()));
    found
}
