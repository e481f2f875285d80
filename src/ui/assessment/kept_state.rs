//! Kept states of an assessment: dated, by hand under a name or by themselves once a day.

use super::OpenAssessment;
use super::fresh::{snapshot_id, today};
use super::record::app;
use crate::browser::clock;
use crate::model::assessment::{Assessment, Name, Snapshot, Unknown, is_daily_due};
use crate::model::{AssessmentId, Day, SnapshotId};
use crate::records::{Entry, StoreError};
use crate::sort::SortSmall;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::wire::assessment::{MethodologyVersion, mark_of, read_assessments, write_snapshot_record};

thread_local! {
    /// How often kept states have changed in this tab.
    static CHANGES: ArcRwSignal<u64> = ArcRwSignal::new(0);
}

/// A kept state as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptState {
    /// What stands in the database.
    pub entry: Entry,
    /// The state; none where this app cannot read it. Then its text can still be saved as a file.
    pub snapshot: Option<Snapshot>,
}

impl KeptState {
    /// The day that it is of, where that is known.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.snapshot.as_ref().map(|snapshot| snapshot.date).or_else(|| self.written_on())
    }

    /// The day on which it was put here: a later one than its own where it came in a file.
    #[must_use]
    pub fn written_on(&self) -> Option<Day> {
        clock::local(self.entry.written).day.as_ref().and_then(Day::of)
    }
}

/// The kept states of an assessment, the latest first.
///
/// # Errors
/// As the browser has it.
pub async fn kept_states(store: &RecordStore, of: &AssessmentId) -> Result<Vec<KeptState>, StoreError> {
    let read = |entry: Entry| {
        let file = read_assessments(entry.text.as_bytes()).ok();
        KeptState { snapshot: file.and_then(|(file, _)| file.snapshots.into_iter().next()), entry }
    };
    let mut states: Vec<KeptState> = store.snapshots(of.as_str()).await?.into_iter().map(read).collect();
    states.sort_small_by_key(|state| std::cmp::Reverse((state.day(), state.entry.written)));
    Ok(states)
}

/// Keeps a state of an assessment.
///
/// # Errors
/// As the browser has it.
pub async fn keep_state(
    store: &RecordStore,
    snapshot: &Snapshot,
    methodologies: &[MethodologyVersion],
) -> Result<(), StoreError> {
    let text = write_snapshot_record(snapshot, &app(), methodologies);
    store.keep_snapshot(snapshot.assessment.id().as_str(), snapshot.id.as_str(), &text).await?;
    changed();
    Ok(())
}

/// Keeps what is handed out, or what came from elsewhere, so that it is found again as the last state that both sides
/// have; unless it is kept already. `name` says which of the two it is.
///
/// # Errors
/// As the browser has it.
pub async fn keep_shared(
    store: &RecordStore,
    assessment: &Assessment,
    (name, received): (Name, bool),
    methodologies: &[MethodologyVersion],
) -> Result<(), StoreError> {
    let known = kept_states(store, assessment.id()).await?;
    if is_kept(assessment, known.iter().filter_map(|state| state.snapshot.as_ref()), received) {
        return Ok(());
    }
    let snapshot = shared_state(assessment, name, received);
    keep_state(store, &snapshot, methodologies).await
}

/// Whether one of the states says what an assessment says. One that came from elsewhere does for what comes again, and
/// else only where it was merged.
pub fn is_kept<'a>(assessment: &Assessment, mut states: impl Iterator<Item = &'a Snapshot>, received: bool) -> bool {
    let mark = mark_of(assessment);
    let is_had = received || assessment.shared().contains(&mark);
    states.any(|state| (is_had || !state.received) && mark_of(&state.assessment) == mark)
}

/// A state that is handed out or came from elsewhere, to be kept.
#[must_use]
pub fn shared_state(assessment: &Assessment, name: Name, received: bool) -> Snapshot {
    let (id, date, assessment) = (snapshot_id(), today(), assessment.clone());
    Snapshot { id, name, date, automatic: false, received, assessment, unknown: Unknown::default() }
}

/// A state as one of this assessment. As a state of another one than before it gets an id of its own, so that both can stand
/// in one file.
#[must_use]
pub fn state_of(state: Snapshot, of: &AssessmentId) -> Snapshot {
    let name = state.assessment.name().clone();
    let id = if state.assessment.id() == of { state.id.clone() } else { snapshot_id() };
    Snapshot { id, assessment: state.assessment.copied(of.clone(), name), ..state }
}

/// Keeps the states of one assessment that came in a file with it, as states of `of`; those that are here already stay as
/// they are. Says how many could not be kept.
pub async fn keep_along(
    store: &RecordStore,
    states: Vec<Snapshot>,
    of: &AssessmentId,
    methodologies: &[MethodologyVersion],
) -> usize {
    let mut lost = 0;
    for state in states {
        match keep_state(store, &state_of(state, of), methodologies).await {
            Ok(()) | Err(StoreError::Taken) => {}
            Err(_) => lost += 1,
        }
    }
    lost
}

/// Removes a kept state.
///
/// # Errors
/// As the browser has it.
pub async fn forget_state(store: &RecordStore, state: &KeptState) -> Result<(), StoreError> {
    store.forget_snapshot(&state.entry.key).await?;
    changed();
    Ok(())
}

/// Follows that kept states of any assessment have changed in this tab.
pub fn follow_kept_states() {
    CHANGES.with(ArcRwSignal::track);
}

fn changed() {
    CHANGES.with(|changes| changes.update(|changes| *changes += 1));
}

/// Keeps an open assessment as it is now, as the state of today, where one is due. Where it cannot be kept nothing is
/// said here: the same storage keeps the assessment itself, and that is said on the page.
pub async fn keep_daily(open: OpenAssessment) {
    // The page may go while the database answers: what is asked of it is asked first.
    let (now, day) = (open.with_untracked(Clone::clone), today());
    let versions = open.versions();
    let store = super::record_store();
    let Ok(states) = kept_states(&store, now.id()).await else { return };
    // Of one day the one that was kept last stands last.
    let known: Vec<Snapshot> = states.into_iter().rev().filter_map(|state| state.snapshot).collect();
    if !is_daily_due(&now, &known, day) {
        return;
    }
    // A name that follows from the day: two tabs, or a page that is built anew, do not keep the same state twice.
    let id = SnapshotId::parse(&format!("{}-{day}", now.id())).unwrap_or_else(|_| snapshot_id());
    let (name, unknown) = (Name::default(), Unknown::default());
    let snapshot = Snapshot { id, name, date: day, automatic: true, received: false, assessment: now, unknown };
    let _ = keep_state(&store, &snapshot, &versions).await;
}
