//! What differs between two states of an assessment, indicator by indicator and piece by piece.

use super::{Answers, Assessment, EvidenceItems, ItemChanges, Origin};
use crate::model::{EvidenceId, PartId};
use crate::sort::SortedMap;

/// What became of something from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// There before and after, and the same.
    Same,
    /// There before and after, and not the same.
    Changed,
    /// There after only.
    New,
    /// There before only.
    Dropped,
}

/// Two states, one by the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Each indicator that either says something of.
    pub answers: SortedMap<PartId, Difference>,
    /// Each piece of evidence that either has.
    pub evidence: SortedMap<EvidenceId, Difference>,
    /// Each area or indicator that either has corrected.
    pub corrections: SortedMap<PartId, Difference>,
    /// The list that was brought, where either has one.
    pub list: Option<Difference>,
}

impl Comparison {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_same(&self) -> bool {
        let all =
            self.answers.values().chain(self.evidence.values()).chain(self.corrections.values()).chain(&self.list);
        all.into_iter().all(|difference| *difference == Difference::Same)
    }

    /// The indicators of which this became.
    pub fn parts(&self, wanted: Difference) -> impl Iterator<Item = &PartId> {
        self.answers.iter().filter(move |(_, found)| **found == wanted).map(|(part, _)| part)
    }

    /// The pieces of evidence of which this became.
    pub fn pieces(&self, wanted: Difference) -> impl Iterator<Item = &EvidenceId> {
        self.evidence.iter().filter(move |(_, found)| **found == wanted).map(|(id, _)| id)
    }
}

/// Compares two assessments. An answer is the same where its own fields are and it rests on the same pieces of evidence;
/// whether these are the same stands by themselves.
#[must_use]
pub fn compare(before: &Assessment, after: &Assessment) -> Comparison {
    let found = compare_content((before.answers(), before.evidence()), (after.answers(), after.evidence()));
    let (old, new) = (before.item_changes(), after.item_changes());
    Comparison { corrections: differences(&old.own, &new.own), list: list_difference(old, new), ..found }
}

/// What became of each answer since an assessment was started from an older one; none where it was not. Here an answer
/// has changed also where evidence behind it has.
#[must_use]
pub fn since_older(assessment: &Assessment) -> Option<SortedMap<PartId, Difference>> {
    let Origin::Older(older) = assessment.origin() else { return None };
    let found = compare_content((&older.answers, &older.evidence), (assessment.answers(), assessment.evidence()));
    let has_changed = |part: &PartId| {
        let ids = assessment.answer(part).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        ids.iter().any(|id| found.evidence.get(id) != Some(&Difference::Same))
    };
    let answers = found.answers.iter().map(|(part, difference)| {
        let changed = *difference == Difference::Same && has_changed(part);
        (part.clone(), if changed { Difference::Changed } else { *difference })
    });
    Some(SortedMap::from_iter(answers))
}

fn compare_content(before: (&Answers, &EvidenceItems), after: (&Answers, &EvidenceItems)) -> Comparison {
    let (answers, evidence) = (differences(before.0, after.0), differences(before.1, after.1));
    Comparison { answers, evidence, ..Comparison::default() }
}

fn list_difference(before: &ItemChanges, after: &ItemChanges) -> Option<Difference> {
    match (&before.brought, &after.brought) {
        (None, None) => None,
        (None, Some(_)) => Some(Difference::New),
        (Some(_), None) => Some(Difference::Dropped),
        (Some(old), Some(new)) if old == new => Some(Difference::Same),
        (Some(_), Some(_)) => Some(Difference::Changed),
    }
}

fn differences<K: Ord + Clone, V: PartialEq>(
    before: &SortedMap<K, V>,
    after: &SortedMap<K, V>,
) -> SortedMap<K, Difference> {
    let gone = before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), Difference::Dropped));
    let there = after.iter().map(|(key, value)| {
        let difference = match before.get(key) {
            None => Difference::New,
            Some(old) if old == value => Difference::Same,
            Some(_) => Difference::Changed,
        };
        (key.clone(), difference)
    });
    SortedMap::from_iter(gone.chain(there))
}
