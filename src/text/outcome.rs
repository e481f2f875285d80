//! How a score stands in words: what it rests on, what its check gave, what its rank is, and in which tier it lies.

use super::{Message, Value, say};
use crate::model::{Localized, Methodology};
use crate::scoring::{Basis, Check, Outcome, RankBasis};

/// What a score rests on, in a word or two.
#[must_use]
pub fn basis(basis: Basis) -> Message {
    match basis {
        Basis::Published(Check::NotPossible) => say::basis_published(),
        Basis::Published(Check::Equal) => say::basis_equal(),
        Basis::Published(Check::WithinTolerance { .. }) => say::basis_rounded(),
        Basis::Published(Check::Contradicts { .. }) => say::basis_contradicts(),
        Basis::Recomputed => say::basis_recomputed(),
    }
}

/// What the check of a published score gave, where it gave another figure: that figure, and how far it is away.
#[must_use]
pub fn other_figure(outcome: Outcome) -> Option<Message> {
    let apart = |recomputed: crate::model::Decimal| recomputed.distance(outcome.score);
    match outcome.check()? {
        Check::NotPossible | Check::Equal => None,
        Check::WithinTolerance { recomputed } => Some(say::check_rounded(recomputed, apart(recomputed))),
        Check::Contradicts { recomputed } => Some(say::check_contradicts(recomputed, apart(recomputed))),
    }
}

/// What the ranks of an index are called. Only those that its publisher printed are called ranks without more.
#[must_use]
pub fn rank_name(ranks: RankBasis) -> Message {
    match ranks {
        RankBasis::Printed => say::rank_printed(),
        RankBasis::PublishedScore => say::rank_by_published(),
        RankBasis::Score => say::rank_by_score(),
    }
}

/// "Tier 2, Advancing", for a score of an index that has tiers.
#[must_use]
pub fn tier(methodology: &Methodology, outcome: Outcome) -> Option<Message> {
    let number = methodology.tier(outcome.score)?;
    let name: &Localized = &methodology.tiers.get(number.checked_sub(1)?)?.name;
    Some(say::tier_named(number, Value::from(name)))
}
