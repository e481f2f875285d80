//! What lapses when.

use super::{InTime, PartCheck};
use crate::model::{Day, EvidenceId, Part, Points};
use crate::sort::SortSmall;

/// A piece of evidence that counts, and will not for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiry<'a> {
    /// The indicator that it stands behind.
    pub part: &'a Part,
    /// The piece.
    pub id: &'a EvidenceId,
    /// The last day on which it counts.
    pub last: Day,
    /// Whether points are gone with it: the indicator is supported, and by nothing that counts longer.
    pub takes_points: bool,
    /// The points of the indicator that are supported now.
    pub points: Points,
}

/// What of the evidence that counts has an end, the nearest first.
#[must_use]
pub fn expiries<'a>(checks: &[PartCheck<'a>]) -> Vec<Expiry<'a>> {
    let of_part = |check: &PartCheck<'a>| {
        let end = check.supported_until();
        let (part, points) = (check.part, check.supported());
        let ending = check.items.iter().filter_map(move |item| match item.time {
            InTime::Counts { last: Some(last) } => {
                Some(Expiry { part, id: item.id, last, takes_points: end == Some(last), points })
            }
            InTime::Counts { last: None } | InTime::NotYet { .. } | InTime::Lapsed { .. } | InTime::Undated => None,
        });
        ending.collect::<Vec<_>>()
    };
    let mut found: Vec<_> = checks.iter().flat_map(of_part).collect();
    found.sort_small_by_key(|expiry| (expiry.last, expiry.part.position()));
    found
}
