//! The formulas by name, as signs, and in words.

use crate::scoring::Formula;
use crate::text::{Message, say};

/// What a formula is called.
#[must_use]
pub fn formula_name(formula: Formula) -> Message {
    match formula {
        Formula::Unweighted => say::coverage_unweighted(),
        Formula::Weighted => say::coverage_weighted(),
        Formula::Direct => say::coverage_direct_only(),
        Formula::Shared => say::coverage_shared(),
    }
}

/// The formula itself: `Σ a ÷ Σ m`.
#[must_use]
pub fn formula_sign(formula: Formula) -> Message {
    match formula {
        Formula::Unweighted => say::coverage_unweighted_sign(),
        Formula::Weighted => say::coverage_weighted_sign(),
        Formula::Direct => say::coverage_direct_only_sign(),
        Formula::Shared => say::coverage_shared_sign(),
    }
}

/// What it counts and when it fits, in a sentence or two.
#[must_use]
pub fn formula_meaning(formula: Formula) -> Message {
    match formula {
        Formula::Unweighted => say::coverage_unweighted_means(),
        Formula::Weighted => say::coverage_weighted_means(),
        Formula::Direct => say::coverage_direct_only_means(),
        Formula::Shared => say::coverage_shared_means(),
    }
}

/// How a sentence begins that says a figure by it.
#[must_use]
pub fn formula_counted(formula: Formula) -> Message {
    match formula {
        Formula::Unweighted => say::coverage_counted_unweighted(),
        Formula::Weighted => say::coverage_counted_weighted(),
        Formula::Direct => say::coverage_counted_direct_only(),
        Formula::Shared => say::coverage_counted_shared(),
    }
}
