//! Self-assessments as pages work with them: begun, opened, edited, taken back, and kept on this machine as they change.

mod fresh;
mod kept_state;
mod of_country;
mod open;
mod record;
mod saving;

pub use fresh::{assessment_id, evidence_id, plan_id, snapshot_id, today};
pub use kept_state::{
    KeptState, follow_kept_states, forget_state, is_kept, keep_along, keep_daily, keep_shared, keep_state, kept_states,
    shared_state, state_of,
};
pub use of_country::{assessments_of, with_indices};
pub use open::OpenAssessment;
pub use record::{Record, app, begin, called, methodology_versions, record_store};
pub use saving::{Saved, file_name, save};
