//! The last state that two assessments share: found by the marks that files, links and kept states carry, or by what
//! both were started from.

use super::state_mark::state_mark;
use crate::model::assessment::{
    Answer, Answers, Assessment, Content, EvidenceItems, ItemChanges, Name, Origin, PublishedOrigin, Snapshot,
    StateMark,
};
use crate::model::{AsOf, Day, EvidenceId, IndexData, PartId};
use crate::sort::SortedMap;

/// An assessment with the states of it that are kept.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// As it is now.
    pub now: &'a Assessment,
    /// As it was, the latest first. What came from elsewhere counts as its own only once it was merged.
    pub states: &'a [Snapshot],
}

/// What two assessments go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommonState {
    /// What it said; empty where none is known.
    pub content: Content,
    /// Where it was found.
    pub found: Found,
}

/// Where a common state was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is the one that is merged into, as it is now.
    Mine,
    /// It is the one that is merged in, as it is now.
    Theirs,
    /// It was kept, here or in the file.
    Kept(Day),
    /// It is an older assessment that one of the two, or both, were started from.
    Older(Name),
    /// It is what was published, which both were started from.
    Published(Option<AsOf>),
    /// None is known.
    Nothing,
}

/// A state of one of the two.
struct State<'a> {
    mark: StateMark,
    found: Found,
    /// Whether it was a state of this one; else it only came to it.
    is_own: bool,
    /// The whole of it, where more is known than what an older one said.
    whole: Option<&'a Assessment>,
    answers: &'a Answers,
    evidence: &'a EvidenceItems,
}

impl<'a> State<'a> {
    fn of(found: Found, is_own: bool, one: &'a Assessment) -> Self {
        let (answers, evidence) = (one.answers(), one.evidence());
        let mark = state_mark(answers, evidence, one.item_changes());
        Self { mark, found, is_own, whole: Some(one), answers, evidence }
    }

    fn content(&self) -> Content {
        let note = self.whole.map(|one| one.note().clone()).unwrap_or_default();
        let items = self.whole.map(|one| one.item_changes().clone()).unwrap_or_default();
        Content { note, answers: self.answers.clone(), evidence: self.evidence.clone(), items }
    }

    /// The later, the greater. Of those of one day, that which was shared last.
    fn order(&self, sides: [&Assessment; 2]) -> (u8, Option<Day>, Option<usize>) {
        let place = |of: &Assessment| of.shared().iter().position(|mark| *mark == self.mark);
        match &self.found {
            Found::Theirs => (3, None, None),
            Found::Mine => (2, None, None),
            Found::Kept(day) => (1, Some(*day), sides.into_iter().filter_map(place).max()),
            Found::Older(_) | Found::Published(_) | Found::Nothing => (0, None, None),
        }
    }

    fn is_something(&self) -> bool {
        let has_changes = self.whole.is_some_and(|one| !one.item_changes().is_empty());
        !self.answers.is_empty() || !self.evidence.is_empty() || has_changes
    }
}

impl<'a> Side<'a> {
    /// Every state that is known of it, with what it said.
    fn known(self, now: Found) -> Vec<State<'a>> {
        let kept = self.states.iter().map(|one| State::of(Found::Kept(one.date), !one.received, &one.assessment));
        let older = match self.now.origin() {
            Origin::Older(older) => {
                let (answers, evidence) = (&older.answers, &older.evidence);
                let mark = state_mark(answers, evidence, &ItemChanges::default());
                let found = Found::Older(older.name.clone());
                Some(State { mark, found, is_own: true, whole: None, answers, evidence })
            }
            Origin::Blank | Origin::Published(_) | Origin::Moved(_) => None,
        };
        std::iter::once(State::of(now, true, self.now)).chain(kept).chain(older).collect()
    }
}

/// The last state that two assessments share.
#[must_use]
pub fn common_state(mine: Side<'_>, theirs: Side<'_>, index: &IndexData) -> CommonState {
    let (here, there) = (mine.known(Found::Mine), theirs.known(Found::Theirs));
    let had = |states: &[State<'_>], of: &Assessment, mark: StateMark| {
        states.iter().any(|state| state.is_own && state.mark == mark) || of.shared().contains(&mark)
    };
    let had_by_both = |state: &&State<'_>| had(&here, mine.now, state.mark) && had(&there, theirs.now, state.mark);
    let all = here.iter().chain(&there).rev().filter(|state| state.is_something());
    let latest = all.filter(had_by_both).max_by_key(|state| state.order([mine.now, theirs.now]));
    if let Some(state) = latest {
        return CommonState { content: state.content(), found: state.found.clone() };
    }
    older(mine.now, theirs.now)
        .or_else(|| older(theirs.now, mine.now))
        .or_else(|| published(mine.now, theirs.now, index))
        .unwrap_or_else(|| CommonState { content: Content::default(), found: Found::Nothing })
}

/// Whether two assessments share a state, wherever it was kept: then one is a copy of the other, under whatever id.
#[must_use]
pub fn are_related(mine: Side<'_>, theirs: Side<'_>) -> bool {
    if mine.now.index() != theirs.now.index() {
        return false;
    }
    let marks = |side: Side<'_>| -> Vec<StateMark> {
        let own = side.known(Found::Nothing).into_iter().filter(|state| state.is_own && state.is_something());
        own.map(|state| state.mark).chain(side.now.shared().iter().copied()).collect()
    };
    let here = marks(mine);
    mine.now.id() == theirs.now.id() || marks(theirs).iter().any(|mark| here.contains(mark))
}

/// What `newer` says of the other one, which it was started from.
fn older(newer: &Assessment, other: &Assessment) -> Option<CommonState> {
    let Origin::Older(older) = newer.origin() else { return None };
    let content = Content { answers: older.answers.clone(), evidence: older.evidence.clone(), ..Content::default() };
    (older.id == *other.id()).then(|| CommonState { content, found: Found::Older(older.name.clone()) })
}

/// What was published, where both were started from that. Of the evidence, what both still have the same of.
fn published(mine: &Assessment, theirs: &Assessment, index: &IndexData) -> Option<CommonState> {
    let (Origin::Published(own), Origin::Published(other)) = (mine.origin(), theirs.origin()) else { return None };
    let is_same = |one: &PublishedOrigin| one.source == own.source && one.as_of == own.as_of;
    if !is_same(other) || mine.country() != theirs.country() {
        return None;
    }
    let observation =
        index.of(mine.country()?).iter().find(|one| one.source == own.source && one.as_of == own.as_of)?;
    let evidence: EvidenceItems = mine
        .evidence()
        .iter()
        .filter(|(id, item)| theirs.evidence().get(*id).is_some_and(|other| other.says_same(item)))
        .map(|(id, item)| (id.clone(), item.clone()))
        .collect();
    let behind = |part: &PartId| -> Vec<EvidenceId> {
        let ids = |of: &Assessment| of.answer(part).map(|answer| answer.evidence.clone()).unwrap_or_default();
        let there = ids(theirs);
        ids(mine).into_iter().filter(|id| there.contains(id)).collect()
    };
    let mut answers: SortedMap<PartId, Answer> = SortedMap::new();
    for part in index.methodology.leaves() {
        let answer = Answer {
            evidence: behind(&part.id),
            ..Answer::of_published(observation.values.get(part), part, index.methodology.points)
        };
        if !answer.is_blank() {
            answers.insert(part.id.clone(), answer);
        }
    }
    let content = Content { answers, evidence, ..Content::default() };
    Some(CommonState { content, found: Found::Published(own.as_of) })
}
