//! What came of a file or a link that was brought in.

use super::incoming::Step;
use crate::browser::document;
use crate::model::assessment::Snapshot;
use crate::text::Message;
use crate::ui::prelude::*;
use crate::view_model::assessment::Brought;
use std::sync::Arc;

/// The id of the field for files.
pub(super) const FIELD_ID: &str = "share-import-file";
/// The id of the line that says what was done.
pub(super) const NEWS_ID: &str = "share-import-news";

/// What came of what was picked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    /// Some of it cannot be used, so none of it is; what, and why.
    Refused(String, Message),
    /// It was read, and is looked at, beside the kept states of this assessment.
    Read(Arc<Vec<Step>>, Arc<Vec<Snapshot>>),
    /// It was used, or there was nothing to do; who brought what.
    Done(Message, Arc<Vec<Brought>>),
}

/// Shows what was done, where the reader is sent next.
pub(super) fn tell(outcome: RwSignal<Option<Outcome>>, said: Message, brought: Vec<Brought>) {
    outcome.set(Some(Outcome::Done(said, Arc::new(brought))));
    // Only what is there to be seen can have the focus.
    request_animation_frame(|| {
        document::focus(NEWS_ID);
    });
}
