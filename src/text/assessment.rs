//! What is wrong with links, imports and edits of self-assessments, put into messages: what is wrong, and what to do next.
//! Their states, their totals, and what evidence lacks.

use super::file::{number, plain};
use super::{Message, say};
use crate::model::AsOf;
use crate::model::PointScale;
use crate::model::assessment::{AnswerState, EditError, TextError};
use crate::scoring::assessment::{Lack, PartCheck, Reading};
use crate::wire::PayloadError;
use crate::wire::assessment::{AssessmentLinkError, ImportError};

impl From<&EditError> for Message {
    fn from(error: &EditError) -> Self {
        match error {
            EditError::NoEvidence(id) => say::edit_no_evidence(id.as_str()),
            EditError::EvidenceExists(id) => say::edit_evidence_exists(id.as_str()),
            EditError::TooManyAnswers(most) => say::edit_too_many_answers(number(*most)),
            EditError::TooManyItems(most) => say::edit_too_many_items(number(*most)),
            EditError::TooMuchEvidence(most) => say::edit_too_much_evidence(number(*most)),
            EditError::TooMuchAttached { part, most } => say::edit_too_much_attached(part, number(*most)),
            EditError::TooLarge(most) => say::edit_too_large(number(*most)),
            EditError::OtherIndex { wanted, found } => say::edit_other_index(wanted.as_str(), found.as_str()),
        }
    }
}

impl From<&TextError> for Message {
    fn from(error: &TextError) -> Self {
        match *error {
            TextError::TooLong { found, most } => say::text_too_long(number(found), number(most)),
            TextError::Control(_) => say::text_control(),
        }
    }
}

impl From<&ImportError> for Message {
    fn from(error: &ImportError) -> Self {
        match error {
            ImportError::UnknownIndex(index) => say::import_unknown_index(index.as_str()),
            ImportError::NothingThere => say::import_nothing_there(),
            ImportError::Edit(error) => error.into(),
        }
    }
}

impl From<&AssessmentLinkError> for Message {
    fn from(error: &AssessmentLinkError) -> Self {
        match error {
            AssessmentLinkError::Payload(PayloadError::UnknownVersion { .. }) | AssessmentLinkError::Newer => {
                say::assess_link_newer()
            }
            AssessmentLinkError::UnknownIndex(_) => say::assess_link_unknown_index(),
            AssessmentLinkError::TooLong { found, most } => say::assess_link_too_long(number(*found), number(*most)),
            AssessmentLinkError::Payload(error) => say::assess_link_damaged(Self::from(error)),
            AssessmentLinkError::Senseless { at } => say::assess_link_damaged(say::assess_link_senseless(plain(at))),
        }
    }
}

impl From<AnswerState> for Message {
    /// Its name.
    fn from(state: AnswerState) -> Self {
        match state {
            AnswerState::NotAssessed => say::state_not_assessed(),
            AnswerState::NotMet => say::state_not_met(),
            AnswerState::Planned => say::state_planned(),
            AnswerState::InProgress => say::state_in_progress(),
            AnswerState::MetNotPublic => say::state_met_not_public(),
            AnswerState::MetPublic => say::state_met_public(),
        }
    }
}

/// The name of a state. Where anything up to the maximum is awarded, nothing is met or not: it is in place, for as much as
/// one estimates.
#[must_use]
pub fn state_name(state: AnswerState, scale: PointScale) -> Message {
    match state {
        AnswerState::NotMet if !scale.all_or_nothing => say::estimate_state_nothing(),
        AnswerState::MetNotPublic if !scale.all_or_nothing => say::estimate_state_not_public(),
        AnswerState::MetPublic if !scale.all_or_nothing => say::estimate_state_public(),
        state => state.into(),
    }
}

/// Where an indicator stands, and that an estimate is missing where it counts for nothing without one.
#[must_use]
pub fn standing(check: &PartCheck<'_>) -> Message {
    let state = state_name(check.state, check.scale);
    if check.lacks_estimate() { say::estimate_missing(state) } else { state }
}

impl From<Reading> for Message {
    /// What a total is called.
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Supported => say::assess_supported(),
            Reading::Claimed => say::assess_claimed(),
            Reading::Planned => say::assess_planned(),
        }
    }
}

/// What a total counts.
#[must_use]
pub fn reading_counts(reading: Reading) -> Message {
    match reading {
        Reading::Supported => say::sheet_supported_means(),
        Reading::Claimed => say::sheet_claimed_means(),
        Reading::Planned => say::sheet_planned_means(),
    }
}

/// What a total is called, with what it counts.
#[must_use]
pub fn reading_meaning(reading: Reading) -> Message {
    say::sheet_chart_reading(Message::from(reading), reading_counts(reading))
}

#[cfg(test)]
mod tests;

impl From<Lack> for Message {
    fn from(lack: Lack) -> Self {
        match lack {
            Lack::AcceptedKind => say::lack_accepted_kind(),
            Lack::Kind => say::lack_kind(),
            Lack::Address => say::lack_address(),
            Lack::Date => say::lack_date(),
            Lack::NotYet(day) => say::lack_not_yet(AsOf::from(day)),
            Lack::Lapsed(day) => say::lack_lapsed(AsOf::from(day)),
        }
    }
}
