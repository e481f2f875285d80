//! What is wrong with files, links and edits of self-assessments, put into messages: where it stands, what is wrong, and
//! what to do next. Their states, and what evidence lacks.

use super::{Message, Value, say};
use crate::model::assessment::{AnswerState, EditError, TextError};
use crate::model::{AsOf, Decimal, with_blanks_named};
use crate::scoring::assessment::Lack;
use crate::wire::PayloadError;
use crate::wire::assessment::{
    AssessmentFileError, AssessmentFlaw, AssessmentLinkError, AssessmentProblem, Fate, ImportError, Shape, WriteError,
};

/// A number that people can read, without choosing between singular and plural.
fn number(count: usize) -> Value {
    Decimal { units: i64::try_from(count).unwrap_or(i64::MAX), decimals: 0 }.into()
}

/// A number that counts nothing, such as that of a line: without signs between thousands.
fn plain(count: impl ToString) -> Value {
    count.to_string().into()
}

fn place(line: usize, column: usize, field: &str) -> Message {
    let (line, column) = (plain(line), plain(column));
    if field.is_empty() { say::assess_place(line, column) } else { say::assess_place_in(line, column, field) }
}

impl From<&AssessmentFileError> for Message {
    fn from(error: &AssessmentFileError) -> Self {
        match error {
            AssessmentFileError::TooLarge { bytes, most } => say::assess_file_too_large(number(*bytes), number(*most)),
            AssessmentFileError::NotUtf8 { line } => say::assess_file_not_utf8(plain(line)),
            AssessmentFileError::Empty => say::assess_file_empty(),
            AssessmentFileError::Truncated { line, column, field } => {
                say::assess_file_truncated(place(*line, *column, field))
            }
            AssessmentFileError::NotJson { line, column, field } => {
                say::assess_file_not_json(place(*line, *column, field))
            }
            AssessmentFileError::TooDeep { line, most } => say::assess_file_too_deep(plain(line), number(*most)),
            AssessmentFileError::OtherFormat { found } if found.is_empty() => say::assess_file_no_format(),
            AssessmentFileError::OtherFormat { found } => say::assess_file_other_format(found.as_str()),
            AssessmentFileError::NoVersion => say::assess_file_no_version(),
            AssessmentFileError::NewerVersion { found, supported } => {
                say::assess_file_newer(plain(found), plain(supported))
            }
            AssessmentFileError::NoAssessments => say::assess_file_no_list(),
        }
    }
}

impl From<&WriteError> for Message {
    fn from(error: &WriteError) -> Self {
        match error {
            WriteError::TooLarge { bytes, most } => say::assess_write_too_large(number(*bytes), number(*most)),
            WriteError::NotTheSame => say::assess_write_not_same(),
        }
    }
}

impl From<&AssessmentProblem> for Message {
    fn from(problem: &AssessmentProblem) -> Self {
        let (place, flaw) = (problem.place.as_str(), Self::from(&problem.flaw));
        let fate = match problem.fate {
            Fate::Dropped => say::assess_dropped(),
            Fate::Repaired => say::assess_repaired(),
            Fate::Kept => say::assess_kept(),
        };
        match problem.line {
            Some(line) => say::assess_problem_line(plain(line), place, flaw, fate),
            None => say::assess_problem(place, flaw, fate),
        }
    }
}

impl From<&AssessmentFlaw> for Message {
    fn from(flaw: &AssessmentFlaw) -> Self {
        match flaw {
            AssessmentFlaw::Malformed { found, expected } => {
                say::flaw_malformed(with_blanks_named(found), Self::from(*expected))
            }
            AssessmentFlaw::Shape(shape) => say::assess_flaw_shape(Self::from(*shape)),
            AssessmentFlaw::TooLong { found, most } => say::assess_flaw_too_long(number(*found), number(*most)),
            AssessmentFlaw::TooMany { found, most } => say::assess_flaw_too_many(number(*found), number(*most)),
            AssessmentFlaw::Blanks => say::assess_flaw_blanks(),
            AssessmentFlaw::Control => say::assess_flaw_control(),
            AssessmentFlaw::Missing(field) => say::assess_flaw_missing(*field),
            AssessmentFlaw::Repeated(id) => say::flaw_repeated(id.as_str()),
            AssessmentFlaw::RepeatedField => say::assess_flaw_repeated_field(),
            AssessmentFlaw::NoEvidence(id) => say::assess_flaw_no_evidence(id.as_str()),
            AssessmentFlaw::Bound(error) => error.into(),
            AssessmentFlaw::UnknownField => say::assess_flaw_unknown_field(),
            AssessmentFlaw::Count { said, found } => say::assess_flaw_count(plain(said), plain(found)),
            AssessmentFlaw::Altered => say::assess_flaw_altered(),
        }
    }
}

impl From<Shape> for Message {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Text => say::assess_shape_text(),
            Shape::Number => say::assess_shape_number(),
            Shape::Truth => say::assess_shape_truth(),
            Shape::List => say::assess_shape_list(),
            Shape::Object => say::assess_shape_object(),
            Shape::Null => say::assess_shape_null(),
        }
    }
}

impl From<&EditError> for Message {
    fn from(error: &EditError) -> Self {
        match error {
            EditError::NoEvidence(id) => say::edit_no_evidence(id.as_str()),
            EditError::EvidenceExists(id) => say::edit_evidence_exists(id.as_str()),
            EditError::TooManyAnswers(most) => say::edit_too_many_answers(number(*most)),
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
