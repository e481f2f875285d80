//! Making one assessment of two, as when two people worked on copies. Nothing that either says is lost unless the other
//! says something else of the very same thing.

use super::{Answer, Assessment, Edit, EditError};
use crate::model::{EvidenceId, PartId};
use std::collections::{BTreeMap, BTreeSet};

/// Whose word counts where both say something else of the same thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefer {
    /// That of the one that is merged in.
    #[default]
    Theirs,
    /// That of the one that is merged into.
    Mine,
}

/// Where the preference does not hold, but its opposite.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeepMine {
    /// Of these indicators.
    pub parts: BTreeSet<PartId>,
    /// Of these pieces of evidence.
    pub evidence: BTreeSet<EvidenceId>,
}

/// Makes one of two: answers and evidence that only one has stay; where both have the same, `prefer` says whose fields
/// count, but for `except`, where it is the other's. An answer then rests on the evidence of both. A piece of theirs that
/// says the very same as one of mine is that one, whatever it is called. Name, country, note and origin stay mine.
///
/// # Errors
/// When they are about different indices, or both together are too large.
pub fn merge(
    mine: &Assessment,
    theirs: &Assessment,
    prefer: Prefer,
    except: &KeepMine,
) -> Result<Assessment, EditError> {
    if mine.index() != theirs.index() {
        let (wanted, found) = (mine.index().clone(), theirs.index().clone());
        return Err(EditError::OtherIndex { wanted, found });
    }
    let takes_theirs = |is_exception: bool| (prefer == Prefer::Theirs) != is_exception;
    let mut merged = mine.clone();
    let twins = twins(mine, theirs);
    for (id, item) in theirs.evidence() {
        if twins.contains_key(id) {
            continue;
        }
        if !mine.evidence().contains_key(id) {
            merged.apply(&Edit::AddEvidence(id.clone(), Box::new(item.clone()), Vec::new()))?;
        } else if takes_theirs(except.evidence.contains(id)) {
            merged.apply(&Edit::ChangeEvidence(id.clone(), Box::new(item.clone())))?;
        }
    }
    for (part, answer) in theirs.answers() {
        let mut answer = answer.clone();
        for id in &mut answer.evidence {
            if let Some(twin) = twins.get(id) {
                *id = (*twin).clone();
            }
        }
        let joined = match mine.answer(part) {
            None => answer,
            Some(own) if takes_theirs(except.parts.contains(part)) => join(&answer, own),
            Some(own) => join(own, &answer),
        };
        merged.apply(&Edit::Answer(part.clone(), Box::new(joined)))?;
    }
    merged.set_unknown(mine.unknown().or(theirs.unknown()))?;
    Ok(merged)
}

/// Pieces of theirs that mine has under another id, as when a copy went through a link.
fn twins<'a>(mine: &'a Assessment, theirs: &'a Assessment) -> BTreeMap<&'a EvidenceId, &'a EvidenceId> {
    let (mine, theirs) = (mine.evidence(), theirs.evidence());
    let free = |id: &EvidenceId| !theirs.contains_key(id);
    let twin = |item| mine.iter().find(|(id, own)| *own == item && free(id)).map(|(id, _)| id);
    let others = theirs.iter().filter(|(id, _)| !mine.contains_key(*id));
    others.filter_map(|(id, item)| Some((id, twin(item)?))).collect()
}

/// The first answer, with the evidence of both.
fn join(first: &Answer, other: &Answer) -> Answer {
    let mut joined = first.clone();
    joined.evidence.extend(other.evidence.iter().filter(|id| !first.evidence.contains(id)).cloned());
    joined.unknown = first.unknown.or(&other.unknown);
    joined
}
