//! Ring 2: a reader's own mapping: how it is read from its record, files and links, and how it differs from the shipped one.
//!
//! What a reader changes are the links. Everything else of a mapping stays as it is shipped. How it is changed and kept is in
//! [`crate::own_editor`]; here is only what its text says.

mod context;
mod coverage;
mod difference;

pub use context::{MappingContext, MappingEditor};
pub use coverage::{CoverageMove, Reached, coverage_moves, reached};
pub use difference::{difference_table, strength_name};

#[cfg(test)]
mod tests;
