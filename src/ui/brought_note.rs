//! Of which indices the reader has brought pages, noted beside the database: who has brought nothing never opens that for
//! it, and fetches no code.

use crate::browser::storage;
use crate::model::IndexId;
use std::collections::BTreeSet;

/// Where it is noted.
pub const NOTED: &str = "posture.brought";

/// The indices that there are pages of, as it is noted.
pub fn noted() -> BTreeSet<IndexId> {
    let noted = storage::read(NOTED).unwrap_or_default();
    noted.split(' ').filter_map(|id| IndexId::parse(id).ok()).collect()
}

/// Notes the indices that there are pages of. Those come back of which something else was noted.
pub fn note(indices: &BTreeSet<IndexId>) -> BTreeSet<IndexId> {
    let before = noted();
    if before != *indices {
        let ids: Vec<&str> = indices.iter().map(IndexId::as_str).collect();
        // Where nothing can be noted, pages take part only as long as this one is open.
        let _ = if ids.is_empty() { storage::forget(NOTED) } else { storage::keep(NOTED, &ids.join(" ")) };
    }
    before.symmetric_difference(indices).cloned().collect()
}
