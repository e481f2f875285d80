//! Records that an earlier version of the app kept in local storage, taken into the database.

use super::kinds::{Judgement, judge};
use super::store::RecordStore;
use crate::browser::clock;
use crate::browser::database::Database;
use crate::browser::storage;
use crate::records::{CarryOver, EarlierText, Notice};
use std::sync::Arc;

impl RecordStore {
    /// Takes in what still stands in its old place, and removes it there once the database has it. What cannot be taken
    /// in now stays, and is tried again with the next reading of the lists.
    pub(super) async fn carry_over(&self, database: &Database) {
        for (key, text) in storage::kept(EarlierText::PREFIX) {
            let is_readable = |id: &str, text: &str| matches!(judge(id, text), Judgement::Readable(_));
            let Some(earlier) = EarlierText::of(&key, &text, is_readable) else { continue };
            // Another tab may have done so in the meantime, and the reader may have gone on from there.
            if storage::read(&key).as_deref() != Some(&*text) {
                continue;
            }
            let kept: Arc<str> = text.as_str().into();
            let Ok(what) = database.carry_over(&earlier, &kept, &self.0.writer, clock::now()).await else { continue };
            if storage::read(&key).as_deref() == Some(&*text) {
                let _ = storage::forget(&key);
            }
            match what {
                CarryOver::Nothing => {}
                CarryOver::Record => self.tell(&Notice::Changed(earlier.id)),
                CarryOver::Beside(_) => self.tell(&Notice::Beside(earlier.id)),
            }
        }
    }

    /// The text of a record in its old place: what there is of it where the database cannot be had.
    pub(super) fn earlier_text(id: &str) -> Option<Arc<str>> {
        storage::read(&EarlierText::key_of(id)?).map(Into::into)
    }
}
