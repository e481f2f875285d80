//! What becomes of an assessment that came in a file or by a link: shown before anything changes.

use super::state_mark::mark_of;
use super::{MethodologyVersion, methodology_version};
use crate::model::assessment::{Assessment, Comparison, Content, Decisions, EditError, Merge, Name, compare};
use crate::model::{AssessmentId, IndexId, Methodology, PartId};

/// What is to become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportChoice {
    /// It becomes an assessment of its own, under this id and name.
    New(AssessmentId, Name),
    /// It takes the place of the one that is there.
    Replace,
    /// The two become one, by what was decided where both changed the same.
    Merge(Decisions),
}

/// Why it cannot be taken over in this way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is about an index that is not held here, or that nobody can assess themselves by.
    #[error("no assessment can be made by `{0}` here")]
    UnknownIndex(IndexId),
    /// There is none that it could replace or be merged into.
    #[error("there is nothing to replace")]
    NothingThere,
    /// It does not fit the one that is there.
    #[error(transparent)]
    Edit(#[from] EditError),
}

/// What would become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportPlan {
    /// The assessment as it would be. It replaces the one that is there by [`crate::model::assessment::Edit::Replace`],
    /// so that the import can be taken back.
    pub result: Assessment,
    /// What would change by it: new is what is added, dropped what is no longer there.
    pub changes: Comparison,
    /// What differed, and what was decided, where the two become one.
    pub merged: Option<(Merge, Decisions)>,
    /// Indicators that it has answers for and the methodology does not have. They are kept and do not count.
    pub foreign: Vec<PartId>,
}

/// Plans an import, without changing anything. `methodology` is the one that the incoming assessment names, where it is
/// held; `existing` the one that would be replaced or merged into, with the last state that both share. The result knows
/// the incoming state for a shared one.
///
/// # Errors
/// When there is no such methodology, or the two do not fit each other.
pub fn plan_import(
    incoming: &Assessment,
    existing: Option<(&Assessment, &Content)>,
    methodology: Option<&Methodology>,
    choice: &ImportChoice,
) -> Result<ImportPlan, ImportError> {
    let held =
        methodology.filter(|held| held.id == *incoming.index() && crate::scoring::assessment::is_assessable(held));
    let methodology = held.ok_or_else(|| ImportError::UnknownIndex(incoming.index().clone()))?;
    let mut merged = None;
    let (before, result) = match choice {
        ImportChoice::New(id, name) => {
            let result = incoming.copied(id.clone(), name.clone());
            let blank = Assessment::blank(id.clone(), incoming.index().clone(), incoming.country(), name.clone());
            (blank, result)
        }
        ImportChoice::Replace => {
            let (existing, _) = existing.ok_or(ImportError::NothingThere)?;
            let mut result = existing.clone();
            result.apply(&crate::model::assessment::Edit::Replace(Box::new(incoming.clone())))?;
            (existing.clone(), result)
        }
        ImportChoice::Merge(decisions) => {
            let (existing, common) = existing.ok_or(ImportError::NothingThere)?;
            let merge = Merge::of(existing, incoming, common)?;
            let result = merge.result(decisions)?;
            merged = Some((merge, decisions.clone()));
            (existing.clone(), result)
        }
    };
    let result = result.shares(incoming.shared().iter().copied().chain([mark_of(incoming)]));
    let changes = compare(&before, &result);
    let foreign = result.foreign(methodology).map(|(part, _)| part.clone()).collect();
    Ok(ImportPlan { result, changes, merged, foreign })
}

/// Whether a file was written when the methodology was in another state than the one held here. Answers are then worth a
/// second look.
#[must_use]
pub fn is_other_state(written: &[MethodologyVersion], methodology: &Methodology) -> bool {
    let of_this = written.iter().find(|one| one.id == methodology.id && !one.version.is_empty());
    of_this.is_some_and(|one| one.version.as_str() != methodology_version(methodology))
}
