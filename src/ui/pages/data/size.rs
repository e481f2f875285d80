//! The size of files, as people say it.

use crate::model::Decimal;
use crate::text::{Message, say};

/// Bytes as bytes, thousands of bytes or millions of bytes, the latter two with one decimal.
pub(super) fn in_words(bytes: u64) -> Message {
    let units = i64::try_from(bytes).unwrap_or(i64::MAX);
    let rounded = |decimals| Decimal { units, decimals }.rounded(1);
    match bytes {
        0..1_000 => say::data_bytes(units),
        1_000..1_000_000 => say::data_kilobytes(rounded(3)),
        _ => say::data_megabytes(rounded(6)),
    }
}
