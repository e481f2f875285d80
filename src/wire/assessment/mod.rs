//! Self-assessments in files and links.
//!
//! A file (`posture.assessments`, described in `public/data/README.md`) holds one or several, with kept states where
//! wanted. It is also what is kept in the browser, one record for each. What people may have edited by hand is read field
//! by field: what cannot be used is left out or repaired and named with its line; fields that are not known come back
//! when it is written again.

mod common_state;
mod digest;
mod entry;
mod file;
mod ids;
mod import;
mod link;
mod state_mark;
mod typed;
mod write;

#[cfg(test)]
mod tests;

pub use common_state::{CommonState, Found, Side, are_related, common_state};
pub use digest::{fingerprint, methodology_version};
pub use file::{AssessmentsFile, FORMAT_VERSION, MOST_BYTES, MethodologyVersion, read_assessments};
pub use import::{ImportChoice, ImportError, ImportPlan, is_other_state, plan_import};
pub use link::{AssessmentLinkError, Carries, MOST_LINK, read_assessment_link, write_assessment_link};
pub use state_mark::mark_of;
pub(super) use typed::typed;
pub use write::{write_assessments, write_record, write_snapshot_record};
