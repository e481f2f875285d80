//! Ring 2: every figure checked. The same code serves the command `verify`, the page `/data` and the tests.
//!
//! The files of a package go in as bytes by path; what comes out is one [`IndexAudit`] for each index and a list
//! of [`Finding`]s, each naming file, country and node.

mod finding;
mod folder;
mod index;
mod package;
mod references;
mod statements;
mod strategies;
mod verdict;
mod verification;

pub use finding::{Finding, ReferenceTo};
pub use folder::{Files, FolderError, read_folder};
pub use index::{IndexAudit, IndexAuditRow};
pub use package::{Audit, Auditor, audit};
pub use verdict::{Verdict, VerdictKind};
pub use verification::write_verification;

#[cfg(test)]
mod tests;
