//! Making one assessment of two that go back to the same state, as when two people worked on copies: what only one of
//! them changed is taken from that one, and only what both changed differently has to be decided.

use super::{
    Answer, AnswerField, Answers, Assessment, Edit, EditError, EvidenceItem, EvidenceItems, ItemChanges, Prose,
};
use crate::model::{EvidenceId, PartId};
use crate::sort::{SortedMap, SortedSet};

/// What an assessment says, whoever says it and whatever it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The note on the whole.
    pub note: Prose,
    /// The answers.
    pub answers: Answers,
    /// The evidence that they rest on.
    pub evidence: EvidenceItems,
    /// What it puts in the place of a working list.
    pub items: ItemChanges,
}

impl Content {
    /// What an assessment says now.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let (answers, evidence) = (assessment.answers().clone(), assessment.evidence().clone());
        let (note, items) = (assessment.note().clone(), assessment.item_changes().clone());
        Self { note, answers, evidence, items }
    }

    /// The answer to an indicator; a blank one where nothing was said.
    #[must_use]
    pub fn answer(&self, part: &PartId) -> Answer {
        self.answers.get(part).cloned().unwrap_or_default()
    }

    fn rests_on(&self, part: &PartId, id: &EvidenceId) -> bool {
        self.answers.get(part).is_some_and(|answer| answer.evidence.contains(id))
    }

    /// The indicators that a piece of evidence stands behind.
    pub fn parts_on<'a>(&'a self, id: &'a EvidenceId) -> impl Iterator<Item = &'a PartId> {
        self.answers.iter().filter(|(_, answer)| answer.evidence.contains(id)).map(|(part, _)| part)
    }
}

/// Something that can differ between two assessments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The note on the whole.
    Note,
    /// What is said of an indicator. Evidence that only one of the two has is not part of this: it comes or goes with
    /// the piece itself.
    Part(PartId),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// The list that was brought in the place of a working list.
    List,
    /// A correction of an area or an indicator.
    Correction(PartId),
}

/// Who has changed something since the common state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedBy {
    /// Whoever the other assessment is from.
    They,
    /// Whoever merges.
    You,
    /// Both, and not to the same.
    Both {
        /// Whether they changed the very same field; else both changes can stand.
        is_conflict: bool,
    },
}

impl ChangedBy {
    fn of(they: bool, you: bool, is_conflict: bool) -> Self {
        match (they, you) {
            (true, false) => Self::They,
            (true, true) => Self::Both { is_conflict },
            (false, _) => Self::You,
        }
    }
}

/// Whose word counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// That of the one that is merged in.
    Theirs,
    /// That of the one that is merged into.
    Mine,
}

/// What was decided, by place. Where nothing was, what only they changed is taken.
pub type Decisions = SortedMap<Place, Take>;

/// Two assessments beside the state that both go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    into: Assessment,
    common: Content,
    mine: Content,
    theirs: Content,
    from: Assessment,
    changes: SortedMap<Place, ChangedBy>,
}

impl Merge {
    /// Finds what differs. `common` is the last state that both go back to; an empty one where none is known. A piece of
    /// theirs that says the same as one of mine is that one, whatever it is called.
    ///
    /// # Errors
    /// When they are about different indices.
    pub fn of(mine: &Assessment, theirs: &Assessment, common: &Content) -> Result<Self, EditError> {
        if mine.index() != theirs.index() {
            let (wanted, found) = (mine.index().clone(), theirs.index().clone());
            return Err(EditError::OtherIndex { wanted, found });
        }
        let (common, into, from) = (common.clone(), mine.clone(), theirs.clone());
        let mine = Content::of(mine);
        let theirs = aligned(Content::of(theirs), &mine, &common);
        let mut merge = Self { into, common, mine, theirs, from, changes: SortedMap::new() };
        merge.changes = merge.found();
        Ok(merge)
    }

    /// What differs, and who changed it.
    #[must_use]
    pub const fn changes(&self) -> &SortedMap<Place, ChangedBy> {
        &self.changes
    }

    /// The state that both go back to.
    #[must_use]
    pub const fn common(&self) -> &Content {
        &self.common
    }

    /// What the one says that is merged into.
    #[must_use]
    pub const fn mine(&self) -> &Content {
        &self.mine
    }

    /// What the other says; of its evidence, what is the same as here has the ids of here.
    #[must_use]
    pub const fn theirs(&self) -> &Content {
        &self.theirs
    }

    /// The places where both changed the same field, and nothing was decided.
    pub fn undecided<'a>(&'a self, decisions: &'a Decisions) -> impl Iterator<Item = &'a Place> {
        let conflicts = self.changes.iter().filter(|(_, by)| matches!(by, ChangedBy::Both { is_conflict: true }));
        conflicts.map(|(place, _)| place).filter(|place| !decisions.contains_key(*place))
    }

    /// One of the two. What is undecided stays as it is here. Name, country, day and origin stay as well.
    ///
    /// # Errors
    /// When both together are too large.
    pub fn result(&self, decisions: &Decisions) -> Result<Assessment, EditError> {
        let mut merged = self.into.clone();
        if self.takes_theirs(&Place::Note, decisions) {
            merged.apply(&Edit::Remark(self.theirs.note.clone()))?;
        }
        self.take_items(&mut merged, decisions)?;
        let mut gone = Vec::new();
        for place in self.changes.keys() {
            let Place::Evidence(id) = place else { continue };
            if !self.takes_theirs(place, decisions) {
                continue;
            }
            match (self.theirs.evidence.get(id), self.mine.evidence.contains_key(id)) {
                (Some(item), true) => drop(merged.apply(&Edit::ChangeEvidence(id.clone(), Box::new(item.clone())))?),
                (Some(item), false) => {
                    merged.apply(&Edit::AddEvidence(id.clone(), Box::new(item.clone()), Vec::new()))?;
                }
                (None, _) => gone.push(id),
            }
        }
        let parts = SortedSet::from_iter(self.mine.answers.keys().chain(self.theirs.answers.keys()));
        for part in parts {
            let mut answer = self.answer(part, decisions);
            answer.evidence.retain(|id| merged.evidence().contains_key(id));
            merged.apply(&Edit::Answer(part.clone(), Box::new(answer)))?;
        }
        for id in gone {
            merged.apply(&Edit::RemoveEvidence(id.clone()))?;
        }
        merged.set_unknown(self.into.unknown().or(self.from.unknown()))?;
        Ok(merged)
    }

    fn take_items(&self, merged: &mut Assessment, decisions: &Decisions) -> Result<(), EditError> {
        let theirs = &self.theirs.items;
        for place in self.changes.keys().filter(|place| self.takes_theirs(place, decisions)) {
            match place {
                Place::List => drop(merged.apply(&Edit::BringList(theirs.brought.clone()))?),
                Place::Correction(part) => {
                    let one = theirs.own.get(part).cloned().unwrap_or_default();
                    merged.apply(&Edit::Correct(part.clone(), Box::new(one)))?;
                }
                Place::Note | Place::Part(_) | Place::Evidence(_) => {}
            }
        }
        Ok(())
    }

    /// Whether the whole of what differs at a place is taken from them.
    fn takes_theirs(&self, place: &Place, decisions: &Decisions) -> bool {
        match (self.changes.get(place), decisions.get(place)) {
            (None, _) => false,
            (Some(_), Some(decided)) => *decided == Take::Theirs,
            (Some(by), None) => *by == ChangedBy::They,
        }
    }

    fn answer(&self, part: &PartId, decisions: &Decisions) -> Answer {
        let place = Place::Part(part.clone());
        let (common, mine, theirs) = (self.common.answer(part), self.mine.answer(part), self.theirs.answer(part));
        let (by, decided) = (self.changes.get(&place), decisions.get(&place).copied());
        // Of a conflict the decision is about the fields in conflict alone; else it is about everything.
        let is_conflict = matches!(by, Some(ChangedBy::Both { is_conflict: true }));
        let whole = if is_conflict { None } else { by.and(decided) };
        let pick = Pick { whole, conflict: decided.unwrap_or(Take::Mine) };
        let mut evidence = mine.evidence.clone();
        evidence.extend(theirs.evidence.iter().filter(|id| !mine.evidence.contains(id)).cloned());
        // A piece that one of the two alone has stands where that one put it, for as long as it stays at all.
        evidence.retain(|id| {
            let [common, mine, theirs] = [&common, &mine, &theirs].map(|answer| answer.evidence.contains(id));
            !self.is_on_both_sides(id) || *pick.of(&common, &mine, &theirs)
        });
        Answer {
            state: *pick.of(&common.state, &mine.state, &theirs.state),
            estimate: *pick.of(&common.estimate, &mine.estimate, &theirs.estimate),
            planned: *pick.of(&common.planned, &mine.planned, &theirs.planned),
            responsible: pick.of(&common.responsible, &mine.responsible, &theirs.responsible).clone(),
            effort: *pick.of(&common.effort, &mine.effort, &theirs.effort),
            note: pick.of(&common.note, &mine.note, &theirs.note).clone(),
            evidence,
            unknown: mine.unknown.or(&theirs.unknown),
        }
    }

    fn is_on_both_sides(&self, id: &EvidenceId) -> bool {
        self.mine.evidence.contains_key(id) && self.theirs.evidence.contains_key(id)
    }

    fn found(&self) -> SortedMap<Place, ChangedBy> {
        let (common, mine, theirs) = (&self.common, &self.mine, &self.theirs);
        let note = (mine.note != theirs.note)
            .then(|| (Place::Note, ChangedBy::of(theirs.note != common.note, mine.note != common.note, true)));
        let parts = SortedSet::from_iter(mine.answers.keys().chain(theirs.answers.keys()));
        let parts = parts.into_iter().filter_map(|part| Some((Place::Part(part.clone()), self.of_part(part)?)));
        let ids = SortedSet::from_iter(mine.evidence.keys().chain(theirs.evidence.keys()));
        let pieces = ids.into_iter().filter_map(|id| Some((Place::Evidence(id.clone()), self.of_piece(id)?)));
        SortedMap::from_iter(note.into_iter().chain(parts).chain(pieces).chain(self.of_items()))
    }

    fn of_items(&self) -> Vec<(Place, ChangedBy)> {
        let [common, mine, theirs] = [&self.common.items, &self.mine.items, &self.theirs.items];
        let mut found = Vec::new();
        if mine.brought != theirs.brought {
            let (they, you) = (theirs.brought != common.brought, mine.brought != common.brought);
            found.push((Place::List, ChangedBy::of(they, you, true)));
        }
        let parts = SortedSet::from_iter(mine.own.keys().chain(theirs.own.keys()));
        for part in parts {
            let [common, mine, theirs] = [common, mine, theirs].map(|items| items.own.get(part));
            if mine != theirs {
                found.push((Place::Correction(part.clone()), ChangedBy::of(theirs != common, mine != common, true)));
            }
        }
        found
    }

    fn of_part(&self, part: &PartId) -> Option<ChangedBy> {
        let seen = |content: &Content| {
            let mut answer = content.answer(part);
            answer.evidence.retain(|id| self.is_on_both_sides(id));
            // In which order they stand makes no difference.
            answer.evidence = SortedSet::from_iter(answer.evidence).into_iter().collect();
            answer
        };
        let [common, mine, theirs] = [&self.common, &self.mine, &self.theirs].map(seen);
        let between = mine.differs(&theirs);
        if between.is_empty() {
            return None;
        }
        let (they, you) = (common.differs(&theirs), common.differs(&mine));
        // Of evidence, each piece is attached or not: there, both cannot have changed the same to something else.
        let is_conflict =
            between.iter().any(|field| *field != AnswerField::Evidence && they.contains(field) && you.contains(field));
        Some(ChangedBy::of(!they.is_empty(), !you.is_empty(), is_conflict))
    }

    fn of_piece(&self, id: &EvidenceId) -> Option<ChangedBy> {
        let [common, mine, theirs] = [&self.common, &self.mine, &self.theirs].map(|content| content.evidence.get(id));
        if same(mine, theirs) {
            return None;
        }
        // Who rests something new on a piece wants it to stay.
        let is_used_by = |user: &Content| user.parts_on(id).any(|part| !self.common.rests_on(part, id));
        let they = !same(common, theirs) || (mine.is_none() && is_used_by(&self.theirs));
        let you = !same(common, mine) || (theirs.is_none() && is_used_by(&self.mine));
        Some(ChangedBy::of(they, you, true))
    }
}

/// How a field is taken of two, beside what it was.
#[derive(Clone, Copy)]
struct Pick {
    /// Whose, whoever changed it.
    whole: Option<Take>,
    /// Whose, where both changed it.
    conflict: Take,
}

impl Pick {
    fn of<'a, T: PartialEq>(self, common: &T, mine: &'a T, theirs: &'a T) -> &'a T {
        let take = self.whole.unwrap_or_else(|| match (mine == common, theirs == common) {
            (true, _) => Take::Theirs,
            (false, true) => Take::Mine,
            (false, false) => self.conflict,
        });
        match take {
            Take::Theirs => theirs,
            Take::Mine => mine,
        }
    }
}

fn same(one: Option<&EvidenceItem>, other: Option<&EvidenceItem>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.says_same(other),
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// Theirs with my ids for pieces that say the same as mine, or as one that both had: an older link has other ids, and two
/// people may have entered the same law.
fn aligned(theirs: Content, mine: &Content, common: &Content) -> Content {
    let is_known = |id: &EvidenceId| mine.evidence.contains_key(id) || common.evidence.contains_key(id);
    let mut taken = SortedSet::from_iter(theirs.evidence.keys());
    let mut renamed: SortedMap<EvidenceId, EvidenceId> = SortedMap::new();
    for (id, item) in theirs.evidence.iter().filter(|(id, _)| !is_known(id)) {
        let pool = mine.evidence.iter().chain(&common.evidence);
        let twin = pool.filter(|(own, _)| !taken.contains(own)).find(|(_, own)| own.says_same(item));
        if let Some((own, _)) = twin {
            taken.insert(own);
            renamed.insert(id.clone(), own.clone());
        }
    }
    let name = |id: EvidenceId| renamed.get(&id).cloned().unwrap_or(id);
    let evidence = SortedMap::from_iter(theirs.evidence.clone().into_iter().map(|(id, item)| (name(id), item)));
    let answers = theirs.answers.into_iter().map(|(part, answer)| {
        let evidence = answer.evidence.into_iter().map(name).collect();
        (part, Answer { evidence, ..answer })
    });
    Content { note: theirs.note, answers: SortedMap::from_iter(answers), evidence, items: theirs.items }
}
