//! Every change that can be made to an assessment, and the one place where it is made.

use super::{
    Answer, AnswerState, Assessment, BroughtList, Correction, EditError, Estimate, EvidenceItem, Name, Phrase, Prose,
};
use crate::model::{CountryCode, Day, Effort, EvidenceId, PartId};

/// One change of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Calls it something else.
    Rename(Name),
    /// Says which country it is about.
    Country(Option<CountryCode>),
    /// Changes the note on the whole.
    Remark(Prose),
    /// Puts it aside, or takes it up again.
    Archive(bool),
    /// Says where an indicator stands.
    State(PartId, AnswerState),
    /// Says what an area earns by one's own estimate, and where it stands with that.
    Estimate(PartId, Option<Estimate>, AnswerState),
    /// Says by when it is to be met.
    Planned(PartId, Option<Day>),
    /// Says who is responsible for it.
    Responsible(PartId, Phrase),
    /// Says what meeting it costs.
    Effort(PartId, Option<Effort>),
    /// Changes the note on it.
    Note(PartId, Prose),
    /// Puts a whole answer in place of the one that is there; a blank one takes it out.
    Answer(PartId, Box<Answer>),
    /// Adds a piece of evidence, behind these indicators.
    AddEvidence(EvidenceId, Box<EvidenceItem>, Vec<PartId>),
    /// Changes a piece of evidence, wherever it stands.
    ChangeEvidence(EvidenceId, Box<EvidenceItem>),
    /// Takes a piece of evidence out, from behind every indicator.
    RemoveEvidence(EvidenceId),
    /// Puts a piece of evidence behind an indicator as well.
    Attach(PartId, EvidenceId),
    /// Takes it away from behind an indicator; it stays among the evidence.
    Detach(PartId, EvidenceId),
    /// Puts a correction of an area or an indicator in the place of the one that is there; a blank one takes it out.
    Correct(PartId, Box<Correction>),
    /// Puts the publisher's list in the place of a working list, or takes it out again.
    BringList(Option<Box<BroughtList>>),
    /// Puts another assessment of the same index in its place, under the id that it has.
    Replace(Box<Assessment>),
    /// Several as one.
    Several(Vec<Edit>),
}

impl Assessment {
    /// Makes a change. Gives the change that takes it back, to the last byte.
    ///
    /// # Errors
    /// When it does not fit; the assessment is then as it was.
    pub fn apply(&mut self, edit: &Edit) -> Result<Edit, EditError> {
        match edit {
            Edit::Rename(name) => Ok(Edit::Rename(std::mem::replace(&mut self.name, name.clone()))),
            Edit::Country(country) => Ok(Edit::Country(std::mem::replace(&mut self.country, *country))),
            Edit::Remark(note) => Ok(Edit::Remark(std::mem::replace(&mut self.note, note.clone()))),
            Edit::Archive(archived) => Ok(Edit::Archive(std::mem::replace(&mut self.archived, *archived))),
            Edit::State(part, state) => self.change(part, |answer| answer.state = *state),
            Edit::Estimate(part, estimate, state) => self.change(part, |answer| {
                (answer.estimate, answer.state) = (*estimate, *state);
            }),
            Edit::Planned(part, day) => self.change(part, |answer| answer.planned = *day),
            Edit::Responsible(part, body) => self.change(part, |answer| answer.responsible = body.clone()),
            Edit::Effort(part, effort) => self.change(part, |answer| answer.effort = *effort),
            Edit::Note(part, note) => self.change(part, |answer| answer.note = note.clone()),
            Edit::Answer(part, answer) => {
                let mut answer = answer.clone();
                without_repeats(&mut answer.evidence);
                self.put_answer(part, *answer).map(|before| Edit::Answer(part.clone(), Box::new(before)))
            }
            Edit::AddEvidence(id, item, parts) => self.add_evidence(id, item, parts),
            Edit::ChangeEvidence(id, item) => {
                if !self.evidence().contains_key(id) {
                    return Err(EditError::NoEvidence(id.clone()));
                }
                let before = self.put_evidence(id, (**item).clone())?;
                Ok(Edit::ChangeEvidence(id.clone(), Box::new(before.unwrap_or_default())))
            }
            Edit::RemoveEvidence(id) => self.remove_evidence(id),
            Edit::Attach(part, id) => self.change(part, |answer| {
                if !answer.evidence.contains(id) {
                    answer.evidence.push(id.clone());
                }
            }),
            Edit::Detach(part, id) => self.change(part, |answer| answer.evidence.retain(|one| one != id)),
            Edit::Correct(part, one) => {
                let before = self.put_correction(part, (**one).clone())?;
                Ok(Edit::Correct(part.clone(), Box::new(before)))
            }
            Edit::BringList(list) => self.put_list(list.clone()).map(Edit::BringList),
            Edit::Replace(other) => {
                if other.index() != self.index() {
                    let (wanted, found) = (self.index().clone(), other.index().clone());
                    return Err(EditError::OtherIndex { wanted, found });
                }
                Ok(Edit::Replace(Box::new(self.replaced_by((**other).clone()))))
            }
            Edit::Several(edits) => self.apply_all(edits),
        }
    }

    fn change(&mut self, part: &PartId, change: impl FnOnce(&mut Answer)) -> Result<Edit, EditError> {
        let mut answer = self.answer(part).cloned().unwrap_or_default();
        change(&mut answer);
        self.put_answer(part, answer).map(|before| Edit::Answer(part.clone(), Box::new(before)))
    }

    fn add_evidence(&mut self, id: &EvidenceId, item: &EvidenceItem, parts: &[PartId]) -> Result<Edit, EditError> {
        if self.evidence().contains_key(id) {
            return Err(EditError::EvidenceExists(id.clone()));
        }
        self.put_evidence(id, item.clone())?;
        let attach: Vec<Edit> = parts.iter().map(|part| Edit::Attach(part.clone(), id.clone())).collect();
        match self.apply_all(&attach) {
            // First the answers as they were, or one that was none would be kept for what is taken out of it.
            Ok(back) => Ok(Edit::Several(vec![back, Edit::RemoveEvidence(id.clone())])),
            Err(error) => {
                self.take_evidence(id);
                Err(error)
            }
        }
    }

    fn remove_evidence(&mut self, id: &EvidenceId) -> Result<Edit, EditError> {
        if !self.evidence().contains_key(id) {
            return Err(EditError::NoEvidence(id.clone()));
        }
        let parts: Vec<PartId> = self.parts_on(id).cloned().collect();
        let detach: Vec<Edit> = parts.into_iter().map(|part| Edit::Detach(part, id.clone())).collect();
        let attach_again = self.apply_all(&detach)?;
        let item = self.take_evidence(id).unwrap_or_default();
        Ok(Edit::Several(vec![Edit::AddEvidence(id.clone(), Box::new(item), Vec::new()), attach_again]))
    }

    /// All or none.
    fn apply_all(&mut self, edits: &[Edit]) -> Result<Edit, EditError> {
        let mut back = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => back.push(inverse),
                Err(error) => {
                    for inverse in back.iter().rev() {
                        // This leads to what was there, which was within every bound.
                        let _ = self.apply(inverse);
                    }
                    return Err(error);
                }
            }
        }
        back.reverse();
        Ok(Edit::Several(back))
    }
}

fn without_repeats(ids: &mut Vec<EvidenceId>) {
    let mut seen = crate::sort::SortedSet::new();
    ids.retain(|id| seen.insert(id.clone()));
}

impl Edit {
    /// Whether this goes on with what another began: typing in the same field.
    #[must_use]
    pub fn goes_on(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Rename(_), Self::Rename(_)) | (Self::Remark(_), Self::Remark(_)) => true,
            (Self::Note(part, _), Self::Note(other, _))
            | (Self::Responsible(part, _), Self::Responsible(other, _))
            | (Self::Planned(part, _), Self::Planned(other, _))
            | (Self::Effort(part, _), Self::Effort(other, _))
            | (Self::Estimate(part, ..), Self::Estimate(other, ..)) => part == other,
            (Self::ChangeEvidence(id, _), Self::ChangeEvidence(other, _)) => id == other,
            _ => false,
        }
    }

    /// The indicators whose answers it changes, as far as that can be seen without applying it.
    #[must_use]
    pub fn parts(&self) -> Vec<&PartId> {
        match self {
            Self::State(part, _)
            | Self::Estimate(part, ..)
            | Self::Planned(part, _)
            | Self::Responsible(part, _)
            | Self::Effort(part, _)
            | Self::Note(part, _)
            | Self::Answer(part, _)
            | Self::Attach(part, _)
            | Self::Detach(part, _) => vec![part],
            Self::AddEvidence(_, _, parts) => parts.iter().collect(),
            Self::Several(edits) => edits.iter().flat_map(Self::parts).collect(),
            Self::Rename(_)
            | Self::Country(_)
            | Self::Remark(_)
            | Self::Archive(_)
            | Self::ChangeEvidence(..)
            | Self::RemoveEvidence(_)
            | Self::Correct(..)
            | Self::BringList(_)
            | Self::Replace(_) => Vec::new(),
        }
    }
}
