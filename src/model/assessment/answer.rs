//! What is said of one indicator.

use super::{Estimate, Phrase, Prose, Unknown};
use crate::model::{Day, Effort, EvidenceId};

/// Where an indicator stands, as the one who assesses sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerState {
    /// Nobody has looked yet. Not the same as not met.
    #[default]
    NotAssessed,
    /// The criterion is not met.
    NotMet,
    /// It is to be met by a date.
    Planned,
    /// Work on it has begun.
    InProgress,
    /// The criterion is met, and its evidence is not open to the public. The publisher gives no points for that.
    MetNotPublic,
    /// The criterion is met, with evidence that is open to the public.
    MetPublic,
}

impl AnswerState {
    /// All six, from least to most.
    pub const ALL: [Self; 6] =
        [Self::NotAssessed, Self::NotMet, Self::Planned, Self::InProgress, Self::MetNotPublic, Self::MetPublic];

    /// Whether who assesses says that the criterion is met, with public evidence or without.
    #[must_use]
    pub const fn is_met(self) -> bool {
        matches!(self, Self::MetNotPublic | Self::MetPublic)
    }

    /// Whether it is still to come: planned, or under way.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::InProgress)
    }

    /// Its place in [`AnswerState::ALL`], from 0; also the digit in links, so it never changes.
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::NotAssessed => 0,
            Self::NotMet => 1,
            Self::Planned => 2,
            Self::InProgress => 3,
            Self::MetNotPublic => 4,
            Self::MetPublic => 5,
        }
    }
}

/// What is said of one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Where it stands.
    pub state: AnswerState,
    /// What it earns by one's own estimate, where its methodology awards anything up to its maximum. It stays when the
    /// state changes.
    pub estimate: Option<Estimate>,
    /// By when it is to be met. It stays when the state changes, so that nothing typed is lost.
    pub planned: Option<Day>,
    /// Who is responsible.
    pub responsible: Phrase,
    /// What meeting it costs by one's own estimate, for plans; none where nobody said.
    pub effort: Option<Effort>,
    /// A note.
    pub note: Prose,
    /// What it rests on, in the order of adding; none twice.
    pub evidence: Vec<EvidenceId>,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// A field of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerField {
    /// [`Answer::state`].
    State,
    /// [`Answer::estimate`].
    Estimate,
    /// [`Answer::planned`].
    Planned,
    /// [`Answer::responsible`].
    Responsible,
    /// [`Answer::effort`].
    Effort,
    /// [`Answer::note`].
    Note,
    /// [`Answer::evidence`]: which pieces, not what they are.
    Evidence,
}

impl Answer {
    /// An answer that is nothing but a state.
    #[must_use]
    pub fn of(state: AnswerState) -> Self {
        Self { state, ..Self::default() }
    }

    /// Whether it says nothing at all. Such an answer is not kept: it is the same as none.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// The fields in which two answers differ.
    #[must_use]
    pub fn differs(&self, other: &Self) -> Vec<AnswerField> {
        let same = [
            (AnswerField::State, self.state == other.state),
            (AnswerField::Estimate, self.estimate == other.estimate),
            (AnswerField::Planned, self.planned == other.planned),
            (AnswerField::Responsible, self.responsible == other.responsible),
            (AnswerField::Effort, self.effort == other.effort),
            (AnswerField::Note, self.note == other.note),
            (AnswerField::Evidence, self.evidence == other.evidence),
        ];
        same.into_iter().filter(|(_, same)| !same).map(|(field, _)| field).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_places() {
        for (place, state) in (0_u8..).zip(AnswerState::ALL) {
            assert_eq!(state.digit(), place);
        }
        assert!(AnswerState::ALL.is_sorted());
    }

    #[test]
    fn names_the_fields_that_differ() {
        let planned = Answer { planned: Day::parse("2027-01-01"), ..Answer::of(AnswerState::Planned) };
        assert_eq!(planned.differs(&Answer::default()), [AnswerField::State, AnswerField::Planned]);
        assert!(Answer::of(AnswerState::NotAssessed).is_blank());
    }
}
