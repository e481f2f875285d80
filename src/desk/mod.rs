//! Ring 2: a reader's own mapping: how it is kept from visit to visit, what can take its place, and how it differs from
//! the shipped one.
//!
//! What a reader changes are the links. Everything else of a mapping stays as it is shipped. The places that keep
//! records are handed in as a [`Cabinet`], so that all of this runs without a browser.

mod aside;
mod bench;
mod cabinet;
mod difference;
mod ground;
mod import;
mod reach;
mod reason;

pub use aside::{Aside, AsideWhy};
pub use bench::{Bench, Keeping, News, Step};
pub use cabinet::{Cabinet, Refusal};
pub use difference::{difference_table, strength_name};
pub use ground::{Ground, PREFIX};
pub use import::{ImportError, MOST_BYTES, most_kilobytes, read_import};
pub use reach::{CoverageMove, Reached, coverage_moves, reached};
pub use reason::{MOST_CHARACTERS, ReasonError, check_reason};

#[cfg(test)]
mod tests;
