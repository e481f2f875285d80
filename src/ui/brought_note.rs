//! Of which indices the reader has brought pages, noted beside the database: who has brought nothing never opens that for
//! it, and fetches no code. It is part of the first view, so it makes no lists.

use crate::browser::storage;
use crate::model::IndexId;

/// Where the ids of the indices are noted, with blanks between them.
pub const NOTED: &str = "posture.brought";

/// Whether pages of this index are noted; of any index where none is named.
pub fn is_noted(index: Option<&IndexId>) -> bool {
    let is_among = |noted: String| index.is_none_or(|index| noted.split(' ').any(|id| id == index.as_str()));
    storage::read(NOTED).is_some_and(is_among)
}
