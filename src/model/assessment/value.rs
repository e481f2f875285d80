//! The assessment itself: what stands in it, and the few ways in which it changes.

use super::{
    Answer, AnswerState, Answers, BroughtList, Correction, EditError, EvidenceItem, EvidenceItems, ItemChanges, Name,
    Origin, Prose, StateMark, Unknown, weight,
};
use crate::model::{AssessmentId, CountryCode, Day, EvidenceId, IndexId, PartId};

/// A country as it sees itself by one index. Every piece of evidence that an answer names is there, no answer is blank,
/// and nothing is larger than its bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    id: AssessmentId,
    index: IndexId,
    pub(super) name: Name,
    pub(super) country: Option<CountryCode>,
    pub(super) note: Prose,
    pub(super) archived: bool,
    created: Option<Day>,
    origin: Origin,
    answers: Answers,
    evidence: EvidenceItems,
    /// What is put in the place of a working list.
    items: ItemChanges,
    /// Marks of states that somebody else had, the latest last.
    shared: Vec<StateMark>,
    unknown: Unknown,
    /// The weight of answers, evidence and corrections, kept up to date so that an edit costs what it changes.
    content: usize,
    /// The weight of the origin and of what is not known.
    base: usize,
}

impl Assessment {
    /// The most answers: many times what any index has of indicators.
    pub const MOST_ANSWERS: usize = 1_000;
    /// The most corrections, and the most items of a list that was brought.
    pub const MOST_ITEMS: usize = 1_000;
    /// The most pieces of evidence.
    pub const MOST_EVIDENCE: usize = 2_000;
    /// The most pieces of evidence behind one indicator.
    pub const MOST_ATTACHED: usize = 100;
    /// The most bytes that everything takes in a file, what it was started from included.
    pub const MOST_WEIGHT: usize = 4_500_000;

    /// One in which nothing is assessed yet.
    #[must_use]
    pub fn blank(id: AssessmentId, index: IndexId, country: Option<CountryCode>, name: Name) -> Self {
        Self {
            id,
            index,
            name,
            country,
            note: Prose::default(),
            archived: false,
            created: None,
            origin: Origin::Blank,
            answers: Answers::new(),
            evidence: EvidenceItems::new(),
            items: ItemChanges::default(),
            shared: Vec::new(),
            unknown: Unknown::default(),
            content: 0,
            base: 0,
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &AssessmentId {
        &self.id
    }

    /// The index it is by.
    #[must_use]
    pub const fn index(&self) -> &IndexId {
        &self.index
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> &Name {
        &self.name
    }

    /// The country it is about, where that was said.
    #[must_use]
    pub const fn country(&self) -> Option<CountryCode> {
        self.country
    }

    /// A note on the whole.
    #[must_use]
    pub const fn note(&self) -> &Prose {
        &self.note
    }

    /// Whether it was put aside.
    #[must_use]
    pub const fn archived(&self) -> bool {
        self.archived
    }

    /// The day it was started, where that is known.
    #[must_use]
    pub const fn created(&self) -> Option<Day> {
        self.created
    }

    /// What it was started from.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The answers, none of them blank.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The answer to an indicator; none where nothing was said.
    #[must_use]
    pub fn answer(&self, part: &PartId) -> Option<&Answer> {
        self.answers.get(part)
    }

    /// Where an indicator stands.
    #[must_use]
    pub fn state(&self, part: &PartId) -> AnswerState {
        self.answer(part).map(|answer| answer.state).unwrap_or_default()
    }

    /// All evidence.
    #[must_use]
    pub const fn evidence(&self) -> &EvidenceItems {
        &self.evidence
    }

    /// What is put in the place of a working list: the list that was brought, and corrections of one's own.
    #[must_use]
    pub const fn item_changes(&self) -> &ItemChanges {
        &self.items
    }

    /// The evidence behind an indicator, in the order of adding.
    pub fn behind(&self, part: &PartId) -> impl Iterator<Item = (&EvidenceId, &EvidenceItem)> {
        let ids = self.answer(part).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        ids.iter().filter_map(|id| self.evidence.get_key_value(id))
    }

    /// The indicators that a piece of evidence stands behind.
    pub fn parts_on<'a>(&'a self, id: &'a EvidenceId) -> impl Iterator<Item = &'a PartId> {
        self.answers.iter().filter(|(_, answer)| answer.evidence.contains(id)).map(|(part, _)| part)
    }

    /// Marks of states of it that somebody else had, or that came from somebody else, the latest last: by them two
    /// assessments find the last state that they share.
    #[must_use]
    pub fn shared(&self) -> &[StateMark] {
        &self.shared
    }

    /// What a newer program knows of it.
    #[must_use]
    pub const fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    /// The most bytes that it takes in a file.
    #[must_use]
    pub fn weight(&self) -> usize {
        weight::heading(&[self.name.as_str(), self.note.as_str()]) + self.base + self.content
    }

    /// The same under another id and name: a copy, or a kept state brought back. Not archived.
    #[must_use]
    pub fn copied(&self, id: AssessmentId, name: Name) -> Self {
        Self { id, name, archived: false, ..self.clone() }
    }

    /// The same, started on this day.
    #[must_use]
    pub fn created_on(self, day: Option<Day>) -> Self {
        Self { created: day, ..self }
    }

    /// The same, with marks of shared states after those that it has: each once, and only the latest
    /// [`StateMark::MOST`].
    #[must_use]
    pub fn shares(mut self, marks: impl IntoIterator<Item = StateMark>) -> Self {
        for mark in marks {
            self.shared.retain(|known| *known != mark);
            self.shared.push(mark);
        }
        let spare = self.shared.len().saturating_sub(StateMark::MOST);
        self.shared.drain(..spare);
        self
    }

    /// Says what it was started from.
    ///
    /// # Errors
    /// When that is too large.
    pub fn set_origin(&mut self, origin: Origin) -> Result<(), EditError> {
        let base = weight::origin(&origin) + weight::unknown(&self.unknown);
        self.bounded(base, self.content)?;
        (self.origin, self.base) = (origin, base);
        Ok(())
    }

    /// Says what a newer program knows of it.
    ///
    /// # Errors
    /// When that is too large.
    pub fn set_unknown(&mut self, unknown: Unknown) -> Result<(), EditError> {
        let base = weight::origin(&self.origin) + weight::unknown(&unknown);
        self.bounded(base, self.content)?;
        (self.unknown, self.base) = (unknown, base);
        Ok(())
    }

    /// Puts an answer in place of the one that is there, a blank one for none; gives the one that was there.
    pub(super) fn put_answer(&mut self, part: &PartId, answer: Answer) -> Result<Answer, EditError> {
        if let Some(gone) = answer.evidence.iter().find(|id| !self.evidence.contains_key(*id)) {
            return Err(EditError::NoEvidence(gone.clone()));
        }
        if answer.evidence.len() > Self::MOST_ATTACHED {
            return Err(EditError::TooMuchAttached { part: part.clone(), most: Self::MOST_ATTACHED });
        }
        let before = self.answers.get(part);
        if before.is_none() && !answer.is_blank() && self.answers.len() >= Self::MOST_ANSWERS {
            return Err(EditError::TooManyAnswers(Self::MOST_ANSWERS));
        }
        let (old, blank) = (before.map_or(0, |before| weight::answer(part, before)), answer.is_blank());
        self.grow(old, if blank { 0 } else { weight::answer(part, &answer) })?;
        let before = if blank { self.answers.remove(part) } else { self.answers.insert(part.clone(), answer) };
        Ok(before.unwrap_or_default())
    }

    /// Puts a piece of evidence in place of the one with its id; gives the one that was there.
    pub(super) fn put_evidence(
        &mut self,
        id: &EvidenceId,
        item: EvidenceItem,
    ) -> Result<Option<EvidenceItem>, EditError> {
        let before = self.evidence.get(id);
        if before.is_none() && self.evidence.len() >= Self::MOST_EVIDENCE {
            return Err(EditError::TooMuchEvidence(Self::MOST_EVIDENCE));
        }
        self.grow(before.map_or(0, |before| weight::evidence(id, before)), weight::evidence(id, &item))?;
        Ok(self.evidence.insert(id.clone(), item))
    }

    /// Takes out a piece of evidence that no answer names.
    pub(super) fn take_evidence(&mut self, id: &EvidenceId) -> Option<EvidenceItem> {
        let item = self.evidence.remove(id)?;
        self.content = self.content.saturating_sub(weight::evidence(id, &item));
        Some(item)
    }

    /// Puts a correction in place of the one that is there, a blank one for none; gives the one that was there.
    pub(super) fn put_correction(&mut self, part: &PartId, one: Correction) -> Result<Correction, EditError> {
        let (before, is_blank) = (self.items.own.get(part), one.is_blank());
        if before.is_none() && !is_blank && self.items.own.len() >= Self::MOST_ITEMS {
            return Err(EditError::TooManyItems(Self::MOST_ITEMS));
        }
        let old = before.map_or(0, |before| weight::correction(part, before));
        self.grow(old, if is_blank { 0 } else { weight::correction(part, &one) })?;
        let own = &mut self.items.own;
        let before = if is_blank { own.remove(part) } else { own.insert(part.clone(), one) };
        Ok(before.unwrap_or_default())
    }

    /// Puts a list in the place of the one that was brought before; gives that one.
    pub(super) fn put_list(&mut self, list: Option<Box<BroughtList>>) -> Result<Option<Box<BroughtList>>, EditError> {
        if list.as_ref().is_some_and(|list| list.items.len() > Self::MOST_ITEMS) {
            return Err(EditError::TooManyItems(Self::MOST_ITEMS));
        }
        let weigh = |list: &Option<Box<BroughtList>>| list.as_ref().map_or(0, |list| weight::list(list));
        self.grow(weigh(&self.items.brought), weigh(&list))?;
        Ok(std::mem::replace(&mut self.items.brought, list))
    }

    /// What `other` says, under the id that this one has.
    pub(super) fn replaced_by(&mut self, other: Self) -> Self {
        let other = Self { id: self.id.clone(), ..other };
        std::mem::replace(self, other)
    }

    fn grow(&mut self, old: usize, new: usize) -> Result<(), EditError> {
        let content = self.content.saturating_sub(old).saturating_add(new);
        self.bounded(self.base, content)?;
        self.content = content;
        Ok(())
    }

    fn bounded(&self, base: usize, content: usize) -> Result<(), EditError> {
        let most = Self::MOST_WEIGHT.saturating_sub(weight::MOST_HEADING);
        if base.saturating_add(content) > most { Err(EditError::TooLarge(Self::MOST_WEIGHT)) } else { Ok(()) }
    }
}
