//! Ring 2: a reader's own mapping: how it is changed, read from its record, files and links, and how it differs from the
//! shipped one.
//!
//! What a reader changes are the links. Everything else of a mapping stays as it is shipped. It is kept as a record of its
//! own kind ([`crate::records`]); here is only what its text says.

mod context;
mod coverage;
mod difference;
mod editor;
mod import;
mod quarantine;
mod reason;

pub use context::MappingContext;
pub use coverage::{CoverageMove, Reached, coverage_moves, reached};
pub use difference::{difference_table, strength_name};
pub use editor::{MappingEditor, Step};
pub use import::{ImportError, MOST_BYTES, most_kilobytes, read_import};
pub use quarantine::{Quarantined, WhyQuarantined};
pub use reason::{MOST_CHARACTERS, ReasonError, check_reason};

#[cfg(test)]
mod tests;
