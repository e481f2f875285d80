//! What would become of an assessment that came from outside.

use super::*;
use crate::model::assessment::{Content, Difference, EditError, Place, Take};
use crate::scoring::samples;

/// The sample methodology under the id that the sample assessments have.
fn methodology() -> Methodology {
    let mut methodology = samples::methodology();
    methodology.id = IndexId::parse("ncsi-2018").unwrap();
    methodology
}

fn id(id: &str) -> AssessmentId {
    AssessmentId::parse(id).unwrap()
}

#[test]
fn a_preview_says_what_would_be_added_changed_and_dropped() {
    let mine =
        with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::NotMet), ("2.1", AnswerState::Planned)]);
    let theirs =
        with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::MetPublic), ("5.1", AnswerState::NotMet)]);
    let theirs = theirs.copied(id("theirs"), Name::cut("Theirs"));
    let methodology = methodology();
    let common = Content::default();
    let plan = |choice| plan_import(&theirs, Some((&mine, &common)), Some(&methodology), &choice).unwrap();
    let parts =
        |plan: &ImportPlan, wanted| plan.changes.parts(wanted).map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let replace = plan(ImportChoice::Replace);
    assert_eq!(parts(&replace, Difference::New), "5.1");
    assert_eq!(parts(&replace, Difference::Changed), "1.2");
    assert_eq!(parts(&replace, Difference::Dropped), "2.1");
    assert_eq!((replace.result.id(), replace.result.name().as_str()), (mine.id(), "Theirs"));
    assert_eq!(replace.foreign, [part("5.1")], "the sample index has no such indicator");

    let merge = plan(ImportChoice::Merge([(Place::Part(part("1.2")), Take::Mine)].into()));
    assert_eq!(parts(&merge, Difference::New), "5.1");
    assert_eq!(parts(&merge, Difference::Changed), "");
    assert_eq!(parts(&merge, Difference::Dropped), "");
    assert_eq!(merge.result.name(), mine.name());

    let new = plan(ImportChoice::New(id("new"), Name::cut("Copy")));
    assert_eq!(parts(&new, Difference::New), "1.1 1.2 5.1");
    assert_eq!((new.result.id().as_str(), new.result.answers()), ("new", theirs.answers()));

    // Taking an import back leaves everything as it was.
    let mut history = crate::model::assessment::EditHistory::new(mine.clone());
    history.edit(Edit::Replace(Box::new(replace.result))).unwrap();
    history.undo();
    assert_eq!(history.now(), &mine);
}

#[test]
fn what_does_not_fit_is_refused() {
    let methodology = methodology();
    let other = IndexId::parse("gci-2024").unwrap();
    let theirs = Assessment::blank(id("theirs"), other.clone(), None, Name::default());
    let common = Content::default();
    let plan = |incoming: &Assessment, existing: Option<&Assessment>, choice| {
        plan_import(incoming, existing.map(|one| (one, &common)), Some(&methodology), &choice).unwrap_err()
    };
    assert_eq!(plan(&theirs, Some(&blank()), ImportChoice::Replace), ImportError::UnknownIndex(other.clone()));
    assert_eq!(plan(&blank(), None, ImportChoice::Replace), ImportError::NothingThere);
    let mismatch = EditError::OtherIndex { wanted: other, found: blank().index().clone() };
    assert_eq!(plan(&blank(), Some(&theirs), ImportChoice::Replace), ImportError::Edit(mismatch));
    let unheld = plan_import(&blank(), None, None, &ImportChoice::New(id("n"), Name::default()));
    assert_eq!(unheld, Err(ImportError::UnknownIndex(blank().index().clone())));
}

#[test]
fn a_corrected_methodology_is_noticed() {
    let methodology = methodology();
    let written = |version: &str| [MethodologyVersion { id: methodology.id.clone(), version: Phrase::cut(version) }];
    let version = methodology_version(&methodology);
    assert_eq!(version.len(), 12);
    assert!(!is_other_state(&written(&version), &methodology));
    assert!(is_other_state(&written("0123456789ab"), &methodology));
    assert!(!is_other_state(&[], &methodology), "nothing was said");
    let mut renamed = methodology.clone();
    renamed.name = crate::model::Localized::new("Another name", [].into());
    assert_eq!(methodology_version(&renamed), version, "words make no difference");
}
