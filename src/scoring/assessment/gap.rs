//! What is missing to all points, by what it is worth.

use super::PartCheck;
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// Everything that is not supported: what is worth most first, then in the methodology's order.
#[must_use]
pub fn gaps<'a, 'b>(checks: &'b [PartCheck<'a>]) -> Vec<&'b PartCheck<'a>> {
    let mut found: Vec<_> = checks.iter().filter(|check| !check.is_supported()).collect();
    found.sort_small_by_key(|check| (Reverse(check.part.max), check.part.position()));
    found
}
