//! Who edits the assessment, and whether what is on the page is kept, said at once where it is not.

use crate::text::say;
use crate::ui::assessment::{OpenAssessment, methodology_versions, save};
use crate::ui::components::{RecordWords, record_role, unkept};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A banner, where it is not this tab that edits.
pub(super) fn role(open: OpenAssessment) -> impl IntoView {
    let (following, deleted) = (say::assess_following(), Some(say::assess_deleted_elsewhere()));
    let late: fn(usize) -> _ = |count| say::assess_late(count);
    let kind = RecordWords { following, deleted, late: Some(late), file: "assessment-late.json" };
    record_role(Signal::stored(Some(open.record())), kind)
}

/// Why something is not kept or was not taken, with the ways on.
pub(super) fn trouble(open: OpenAssessment) -> impl IntoView {
    let words = Words::now();
    let state = Memo::new(move |_| open.save_state());
    let save = move || {
        let versions = methodology_versions(&open.index().methodology);
        let saved = open.with_untracked(|assessment| save(assessment, Vec::new(), versions, None));
        saved.map_or_else(|why| vec![words.say(&why)], |saved| saved.said(words).into())
    };
    let refused =
        move || open.refused().map(|why| view! { <p class="notice error no-print" role="alert">{words.say(&why)}</p> });
    view! {
        {unkept(state, save, move || open.record().retry())}
        {refused}
    }
}
