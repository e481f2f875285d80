//! Ring 2: a reader's own mapping: how it is kept from visit to visit, what can take its place, and how it differs from
//! the shipped one.
//!
//! What a reader changes are the links. Everything else of a mapping stays as it is shipped. The places that keep
//! records are handed in as a [`KeyValueStore`], so that all of this runs without a browser.

mod context;
mod coverage;
mod difference;
mod editor;
mod import;
mod quarantine;
mod reason;
mod store;

pub use context::{MappingContext, PREFIX};
pub use coverage::{CoverageMove, Reached, coverage_moves, reached};
pub use difference::{difference_table, strength_name};
pub use editor::{Keeping, MappingEditor, News, Step};
pub use import::{ImportError, MOST_BYTES, most_kilobytes, read_import};
pub use quarantine::{Quarantined, WhyQuarantined};
pub use reason::{MOST_CHARACTERS, ReasonError, check_reason};
pub use store::{KeyValueStore, Refusal};

#[cfg(test)]
mod tests;
