//! What a piece of evidence lacks and how long it counts, in words.

use crate::model::AsOf;
use crate::scoring::assessment::InTime;
use crate::text::{Message, say};

/// Whether it counts.
pub(super) fn time_words(time: InTime) -> Message {
    match time {
        InTime::Counts { last: None } => say::evidence_counts(),
        InTime::Counts { last: Some(last) } => say::evidence_counts_until(AsOf::from(last)),
        InTime::NotYet { from } => say::lack_not_yet(AsOf::from(from)),
        InTime::Lapsed { last } => say::lack_lapsed(AsOf::from(last)),
        InTime::Undated => say::evidence_undated(),
    }
}
