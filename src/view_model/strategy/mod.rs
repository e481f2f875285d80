//! Ring 2: what a strategy reaches of an index, in sentences and as tables for files.

mod amount;
mod answer;
mod basis;
mod carried;
mod formula;
mod gaps;
mod met;
mod moves;
mod own;
mod priorities;
mod totals;
mod unserved;

pub use amount::{Counted, counted};
pub use answer::answer;
pub use basis::{PointsBasis, coverage_basis, mapping_basis, own_reason, published_reason};
pub use carried::{carried, carried_mark, earlier_edition};
pub use formula::{formula_counted, formula_meaning, formula_name, formula_sign};
pub use gaps::{gain, gaps, gaps_at_first};
pub use met::met;
pub use moves::formula_moves;
pub use own::OwnCount;
pub use priorities::{links, matrix, priorities};
pub use totals::{reconciles, reconciliation, totals};
pub use unserved::{instead, unmeasured, unmeasured_measures, unserved};

use crate::model::{EntryId, Methodology, Points, Strength};
use crate::text::{Message, Value, say};

/// How strong a link is, in a word.
#[must_use]
pub fn strength(strength: Strength) -> Message {
    match strength {
        Strength::Direct => say::coverage_direct(),
        Strength::Supporting => say::coverage_supporting(),
    }
}

/// A priority by its key, in a sentence or a cell; one that is a mere number, as an indicator is, says what it is.
#[must_use]
pub fn priority_key(id: &EntryId) -> Value {
    let is_number = id.as_str().bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_number { say::coverage_priority_numbered(id.as_str()).into() } else { id.as_str().into() }
}

/// A cell; empty where nothing is known.
fn cell(value: Option<impl Into<Value>>) -> Value {
    value.map_or_else(|| "".into(), Into::into)
}

/// Points as a cell.
fn points(methodology: &Methodology, points: Points) -> Value {
    methodology.points.decimal(points).into()
}

/// Ids as one cell.
fn ids<'i>(ids: impl IntoIterator<Item = &'i (impl ToString + 'i)>) -> Value {
    ids.into_iter().map(ToString::to_string).collect::<Vec<_>>().join(" ").into()
}

#[cfg(test)]
mod tests;
