//! Names that nothing else has, and today: what the inner rings do not make themselves.

use crate::browser::{clock, random};
use crate::model::{AssessmentId, Day, EvidenceId, IdError, PlanId, SnapshotId};

/// An id for a new assessment.
#[must_use]
pub fn assessment_id() -> AssessmentId {
    fresh(AssessmentId::parse)
}

/// An id for a new piece of evidence.
#[must_use]
pub fn evidence_id() -> EvidenceId {
    fresh(EvidenceId::parse)
}

/// An id for a new kept state.
#[must_use]
pub fn snapshot_id() -> SnapshotId {
    fresh(SnapshotId::parse)
}

/// An id for a new plan.
#[must_use]
pub fn plan_id() -> PlanId {
    fresh(PlanId::parse)
}

fn fresh<T>(parse: fn(&str) -> Result<T, IdError>) -> T {
    // The first name is one already; the loop is there because the type cannot know that.
    loop {
        if let Ok(id) = parse(&random::name()) {
            return id;
        }
    }
}

/// Today where the reader is; the last day of the range where the clock is beyond that.
#[must_use]
pub fn today() -> Day {
    clock::today().as_ref().and_then(Day::of).unwrap_or(Day::LAST)
}
