//! Ring 2: files and messages to model. The only user of serde.
//!
//! Each reader takes the text of a file and gives a value *and* a [`Report`] of what it left out, or a
//! [`ReadError`] when the file as a whole cannot be used. The formats are described in
//! `public/data/README.md`; every file says its format and version first.

mod catalog;
mod countries;
mod draws;
mod envelope;
mod error;
mod evidence;
mod field;
mod methodology;
mod observations;
mod package;
mod place;
mod report;
mod robustness;
#[cfg(feature = "schema")]
pub mod schema;
mod sources;
mod tables;
mod verification;

pub use catalog::{IndexEntry, read_indices, write_indices};
pub use countries::read_countries;
pub use draws::{DrawsReply, read_draws, read_draws_reply, write_draws, write_draws_reply};
pub use envelope::VERSION;
pub use error::ReadError;
pub use evidence::read_evidence;
pub use methodology::read_methodology;
pub use observations::read_observations;
pub use package::{PROFILE, Package, PackageResource, PackageSource, read_package, write_package};
pub use report::{Expected, Flaw, Problem, Report};
pub use robustness::{DrawsError, RobustnessRecord, read_robustness, write_robustness};
pub use sources::read_sources;
pub use tables::{Cell, TableField, TableFile, TablePackage, TableRows, TableSource, TableTerms, write_tables};
pub use verification::write_verification;
