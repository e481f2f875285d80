//! An assessment carried to another edition of its index, by a crosswalk: what is carried, what has to be looked at again,
//! what is new, and what is not asked any more. The assessment that one comes from stays as it is.

use super::{
    Answer, AnswerState, Answers, Assessment, Edit, EditError, EvidenceItems, MovedOrigin, Name, Origin, Prose, Unknown,
};
use crate::model::{
    AssessmentId, Correspondence, Crosswalk, Day, EvidenceId, IndexId, Localized, Methodology, PartId, Points,
};
use crate::sort::SortedSet;

/// What becomes of every answer and every piece of evidence. Each list in the order of its methodology.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditionMove {
    /// Indicators that ask for the same as before, with the answer of before.
    pub carried: Vec<Carried>,
    /// Indicators that are close to earlier ones.
    pub again: Vec<LookAgain>,
    /// Indicators that nothing before was like.
    pub new: Vec<NewlyAsked>,
    /// Indicators that are not asked for any more, and answers to such as the methodology does not know.
    pub dropped: Vec<NoLongerAsked>,
    /// Evidence behind no indicator. It goes along.
    pub loose: Vec<EvidenceId>,
}

/// An indicator that asks for the same as before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The indicator.
    pub to: PartId,
    /// The earlier one.
    pub from: PartId,
    /// What was said of that; blank where nothing was.
    pub answer: Answer,
    /// Why it is the same.
    pub reason: Localized,
}

/// An indicator that is close to earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAgain {
    /// The indicator.
    pub to: PartId,
    /// The earlier ones, with what was said of each; blank where nothing was.
    pub from: Vec<(PartId, Answer)>,
    /// What differs.
    pub reason: Localized,
}

/// An indicator that nothing before was like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewlyAsked {
    /// The indicator.
    pub to: PartId,
    /// Why it is new; says nothing where the crosswalk does not have it.
    pub reason: Localized,
}

/// An indicator that is not asked for any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoLongerAsked {
    /// The indicator.
    pub from: PartId,
    /// What was said of it; blank where nothing was.
    pub answer: Answer,
    /// Why it is not asked; says nothing where the crosswalk does not have it.
    pub reason: Localized,
}

impl EditionMove {
    /// What becomes of `old`, an assessment by `from`, on the way to `to`.
    #[must_use]
    pub fn of(old: &Assessment, from: &Methodology, to: &Methodology, crosswalk: &Crosswalk) -> Self {
        let answer = |part: &PartId| old.answer(part).cloned().unwrap_or_default();
        let (mut moved, mut used) = (Self::default(), SortedSet::new());
        for part in to.leaves() {
            let crossing = crosswalk.crossing(&part.id);
            let reason = crossing.map(|crossing| crossing.reason.clone()).unwrap_or_default();
            let (kind, sources) = crossing.map_or((Correspondence::New, [].as_slice()), |crossing| {
                (crossing.correspondence, crossing.from.as_slice())
            });
            match (kind, sources) {
                (Correspondence::New, _) | (_, []) => moved.new.push(NewlyAsked { to: part.id.clone(), reason }),
                (Correspondence::Same, [one]) => {
                    used.insert(one.clone());
                    let (to, from) = (part.id.clone(), one.clone());
                    moved.carried.push(Carried { to, answer: answer(&from), from, reason });
                }
                (_, several) => {
                    used.extend(several.iter().cloned());
                    let from = several.iter().map(|one| (one.clone(), answer(one))).collect();
                    moved.again.push(LookAgain { to: part.id.clone(), from, reason });
                }
            }
        }
        let known: Vec<&PartId> = from.leaves().into_iter().map(|part| &part.id).collect();
        let foreign = old.answers().keys().filter(|part| !known.contains(part));
        for part in known.iter().copied().chain(foreign).filter(|part| !used.contains(*part)) {
            let reason = crosswalk.not_asked(part).map(|one| one.reason.clone()).unwrap_or_default();
            moved.dropped.push(NoLongerAsked { from: part.clone(), answer: answer(part), reason });
        }
        let is_loose = |id: &&EvidenceId| old.parts_on(id).next().is_none();
        moved.loose = old.evidence().keys().filter(is_loose).cloned().collect();
        moved
    }

    /// Answers that are carried and say something.
    pub fn answered(&self) -> impl Iterator<Item = &Carried> {
        self.carried.iter().filter(|one| one.answer.state != AnswerState::NotAssessed)
    }

    /// What the carried answers make in points of the edition that one comes to: of all that are said to be met.
    #[must_use]
    pub fn points(&self, to: &Methodology) -> Points {
        let met = self.carried.iter().filter(|one| one.answer.state.is_met());
        met.filter_map(|one| to.part(&one.to)).map(|part| part.max).sum()
    }

    /// The assessment of the other edition. What has to be looked at again is not assessed in it, and has the evidence of
    /// before and the note that `remark` gives.
    ///
    /// # Errors
    /// When it is more than an assessment holds.
    pub fn assessment(
        &self,
        old: &Assessment,
        (id, name, index): (AssessmentId, Name, IndexId),
        today: Day,
        remark: impl Fn(&LookAgain) -> Prose,
    ) -> Result<Assessment, EditError> {
        let mut made = Assessment::blank(id, index, old.country(), name).created_on(Some(today));
        made.set_origin(Origin::Moved(Box::new(MovedOrigin {
            id: old.id().clone(),
            name: old.name().clone(),
            index: old.index().clone(),
            taken: Some(today),
            unknown: Unknown::default(),
        })))?;
        let answers = self.answers(&remark);
        let behind = SortedSet::from_iter(answers.values().flat_map(|answer| &answer.evidence).chain(&self.loose));
        let pieces: EvidenceItems = old
            .evidence()
            .iter()
            .filter(|(id, _)| behind.contains(id))
            .map(|(id, item)| (id.clone(), item.clone()))
            .collect();
        let evidence = pieces.into_iter().map(|(id, item)| Edit::AddEvidence(id, Box::new(item), Vec::new()));
        let answers = answers.into_iter().map(|(part, mut answer)| {
            // What there is no room for behind an indicator stays among the evidence.
            answer.evidence.truncate(Assessment::MOST_ATTACHED);
            Edit::Answer(part, Box::new(answer))
        });
        let remark = Edit::Remark(old.note().clone());
        made.apply(&Edit::Several(std::iter::once(remark).chain(evidence).chain(answers).collect()))?;
        Ok(made)
    }

    fn answers(&self, remark: &impl Fn(&LookAgain) -> Prose) -> Answers {
        let carried = self.carried.iter().map(|one| (one.to.clone(), one.answer.clone()));
        let again = self.again.iter().filter(|one| one.is_said()).map(|one| (one.to.clone(), one.begun(remark(one))));
        carried.chain(again).filter(|(_, answer)| !answer.is_blank()).collect()
    }
}

impl LookAgain {
    /// Whether anything was said of the earlier indicators.
    #[must_use]
    pub fn is_said(&self) -> bool {
        self.from.iter().any(|(_, answer)| !answer.is_blank())
    }

    /// The evidence of the earlier indicators, each piece once.
    #[must_use]
    pub fn evidence(&self) -> Vec<EvidenceId> {
        let (mut seen, all) = (SortedSet::new(), self.from.iter().flat_map(|(_, answer)| &answer.evidence));
        all.filter(|id| seen.insert(*id)).cloned().collect()
    }

    /// Not assessed, with what helps to assess it.
    fn begun(&self, note: Prose) -> Answer {
        let answers = || self.from.iter().map(|(_, answer)| answer);
        Answer {
            planned: answers().find_map(|answer| answer.planned),
            responsible: answers()
                .map(|answer| &answer.responsible)
                .find(|body| !body.is_blank())
                .cloned()
                .unwrap_or_default(),
            effort: answers().find_map(|answer| answer.effort),
            note,
            evidence: self.evidence(),
            ..Answer::default()
        }
    }
}
