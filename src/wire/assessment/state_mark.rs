//! The mark by which a state of an assessment is known again. It stands in files and links, so it comes out the same for
//! ever.

use super::write::content_alone;
use crate::model::assessment::{Answers, Assessment, EvidenceItems, ItemChanges, StateMark};
use crate::wire::json::compact;
use sha2::{Digest, Sha256};

/// The mark of a state: the first eight bytes of the SHA-256 of its answers and evidence, as a file has them, with what
/// is put in the place of a working list where there is any.
#[must_use]
pub(super) fn state_mark(answers: &Answers, evidence: &EvidenceItems, changes: &ItemChanges) -> StateMark {
    let digest = Sha256::digest(compact(&content_alone(answers, evidence, changes)));
    StateMark::new(digest.as_chunks().0.first().copied().unwrap_or_default())
}

/// The mark of what an assessment says now.
#[must_use]
pub fn mark_of(assessment: &Assessment) -> StateMark {
    state_mark(assessment.answers(), assessment.evidence(), assessment.item_changes())
}
