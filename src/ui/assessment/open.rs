//! A self-assessment that is open in this tab: as it is now, how it came to that, and whether it is kept.

use super::fresh::today;
use super::record::{Record, methodology_versions};
use crate::browser::{clock, task};
use crate::model::assessment::{Assessment, Edit, EditError, EditHistory};
use crate::model::{Day, IndexData, LeftHistories, PartId};
use crate::records::{Role, SaveState};
use crate::scoring::assessment::{Grounds, Tally, check_part, tally};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::records::OpenRecord;
use crate::view_model::assessment::grounds;
use crate::wire::assessment::MethodologyVersion;
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::sync::Arc;

/// So long after a letter typed nothing is written, unless the page goes: the next letter is near.
const TYPING_MS: u32 = 300;

thread_local! {
    /// How assessments that were open in this tab came to what they are: steps can be taken back after another page was
    /// looked at, or the page built anew in another language.
    static LEFT: RefCell<LeftHistories<EditHistory>> = RefCell::default();
}

/// What was changed and is not on its way into the database yet. It is handed over before the page may go.
#[derive(Clone, Copy, Default)]
struct Pending {
    is_any: bool,
    /// How often something was typed so far.
    typed: u64,
}

/// An assessment that is open. It is closed with the owner that opened it.
#[derive(Clone, Copy)]
pub struct OpenAssessment {
    record: StoredValue<OpenRecord>,
    /// The index as it is shipped.
    shipped: StoredValue<Arc<IndexData>>,
    /// The same with what the assessment corrects of it.
    index: Memo<Arc<IndexData>>,
    /// As files name the methodology: found once, since every edit writes it.
    versions: StoredValue<Vec<MethodologyVersion>>,
    history: RwSignal<EditHistory>,
    total: Memo<Tally>,
    /// What is not on its way yet.
    pending: RwSignal<Pending>,
    refused: RwSignal<Option<Message>>,
}

impl OpenAssessment {
    /// Opens what was read from a record, and follows what other tabs make of it.
    #[must_use]
    pub fn open(record: OpenRecord, read: Record, index: Arc<IndexData>) -> Self {
        let history = RwSignal::new(taken_up(&record).unwrap_or_else(|| EditHistory::new(read.assessment)));
        let changes = Memo::new(move |_| history.with(|history| history.now().item_changes().clone()));
        let shipped = Arc::clone(&index);
        let corrected = Memo::never_same(move || changes.with(|changes| shipped.with_changes(changes)));
        let opened = Self {
            total: Memo::new(move |_| {
                let index = corrected.get();
                history.with(|history| {
                    let now = history.now();
                    tally(now, &index.methodology, grounds(now, &index, today())).total
                })
            }),
            record: StoredValue::new(record.clone()),
            versions: StoredValue::new(methodology_versions(&index.methodology)),
            shipped: StoredValue::new(index),
            index: corrected,
            history,
            pending: RwSignal::default(),
            refused: RwSignal::new(None),
        };
        record.before_leaving(move || opened.hand_over());
        let followed = record.clone();
        Effect::new(move |before: Option<()>| {
            let text = followed.text();
            // What was there when it was opened is there already.
            if let (Some(()), Some(text)) = (before, text) {
                opened.follow(&text);
            }
        });
        on_cleanup(move || opened.leave(record));
        opened
    }

    /// The assessment that the page is about.
    pub fn here() -> Self {
        expect_context()
    }

    /// The index that it is by as the assessment corrects it, with what was published; followed.
    #[must_use]
    pub fn index(self) -> Arc<IndexData> {
        self.index.get()
    }

    /// The index as it is shipped.
    #[must_use]
    pub fn shipped(self) -> Arc<IndexData> {
        self.shipped.get_value()
    }

    /// The methodology as files name it.
    #[must_use]
    pub fn versions(self) -> Vec<MethodologyVersion> {
        self.versions.get_value()
    }

    /// Something of the assessment as it is now, followed.
    pub fn with<T>(self, part: impl FnOnce(&Assessment) -> T) -> T {
        self.history.with(|history| part(history.now()))
    }

    /// Something of the assessment as it is now, not followed.
    pub fn with_untracked<T>(self, part: impl FnOnce(&Assessment) -> T) -> T {
        self.history.with_untracked(|history| part(history.now()))
    }

    /// Something of the assessment, followed, and told of only when it changes.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&Assessment) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&part))
    }

    /// Something of the assessment with what its answers are looked at by on a day, followed.
    pub fn look<T>(self, day: Day, part: impl FnOnce(&Assessment, Grounds<'_>) -> T) -> T {
        let index = self.index();
        self.with(|assessment| part(assessment, grounds(assessment, &index, day)))
    }

    /// The steps taken since it was opened, followed.
    pub fn with_history<T>(self, part: impl FnOnce(&EditHistory) -> T) -> T {
        self.history.with(part)
    }

    /// What the whole comes to today, followed.
    #[must_use]
    pub fn total(self) -> Tally {
        self.total.get()
    }

    /// What an indicator comes to today.
    #[must_use]
    pub fn tally_of(self, part: PartId) -> Memo<Tally> {
        Memo::new(move |_| {
            let index = self.index();
            let part = index.methodology.part(&part);
            let of_part =
                |part| self.look(today(), |assessment, grounds| Tally::of_part(&check_part(assessment, part, grounds)));
            part.map(of_part).unwrap_or_default()
        })
    }

    /// Takes a step, which is written as soon as it is shown. Where it is not taken the page says why; true where it was.
    pub fn edit(self, edit: Edit) -> bool {
        self.step(|history| history.edit(edit), Self::write_when_shown)
    }

    /// Takes a step for something typed: letters typed one after another are one step, written when the typing pauses.
    pub fn type_on(self, edit: Edit) -> bool {
        self.step(|history| history.type_on(edit, clock::now().0), Self::write_soon)
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.step(|history| Ok(history.undo().is_some()), Self::write_when_shown);
    }

    /// Takes the step again that was taken back last.
    pub fn redo(self) {
        self.step(|history| Ok(history.redo().is_some()), Self::write_when_shown);
    }

    /// Whether this tab may edit now, followed.
    #[must_use]
    pub fn may_edit(self) -> bool {
        self.record.with_value(OpenRecord::may_edit)
    }

    /// Who edits, followed.
    #[must_use]
    pub fn role(self) -> Role {
        self.record.with_value(OpenRecord::role)
    }

    /// Whether what is on the page is kept, followed.
    #[must_use]
    pub fn save_state(self) -> SaveState {
        let (pending, state) = (self.pending.get(), self.record.with_value(OpenRecord::save_state));
        if pending.is_any && matches!(state, SaveState::Saved(_)) { SaveState::Saving } else { state }
    }

    /// The record, for what else can be done with it.
    #[must_use]
    pub fn record(self) -> OpenRecord {
        self.record.get_value()
    }

    /// Why the last step was not taken, followed; none where it was.
    #[must_use]
    pub fn refused(self) -> Option<Message> {
        self.refused.get()
    }

    /// The text that is kept of it, as it is now.
    #[must_use]
    pub fn text(self) -> String {
        self.versions.with_value(|versions| self.with_untracked(|assessment| Record::write(assessment, versions)))
    }

    fn step(self, act: impl FnOnce(&mut EditHistory) -> Result<bool, EditError>, write: fn(Self)) -> bool {
        if !untrack(|| self.may_edit()) {
            self.refused.set(Some(say::assess_not_editing()));
            return false;
        }
        let mut outcome = Ok(false);
        self.history.maybe_update(|history| {
            outcome = act(history);
            outcome == Ok(true)
        });
        match outcome {
            Ok(has_changed) => {
                if self.refused.with_untracked(Option::is_some) {
                    self.refused.set(None);
                }
                if has_changed {
                    write(self);
                }
                true
            }
            Err(error) => {
                self.refused.set(Some(Message::from(&error)));
                false
            }
        }
    }

    /// Writes what is pending, where it still is.
    fn write(self) {
        let Some(text) = self.hand_over() else { return };
        if !self.record.with_value(|record| record.edit(&text)) {
            self.refused.set(Some(say::assess_not_editing()));
        }
    }

    /// Writing the whole record out takes its time where there is much evidence, and what was clicked is to be seen
    /// before that.
    fn write_when_shown(self) {
        self.pending.update(|pending| pending.is_any = true);
        task::spawn(async move {
            task::after_paint().await;
            self.write();
        });
    }

    fn write_soon(self) {
        self.pending.update(|pending| *pending = Pending { is_any: true, typed: pending.typed + 1 });
        let typed = self.pending.with_untracked(|pending| pending.typed);
        task::spawn(async move {
            TimeoutFuture::new(TYPING_MS).await;
            if self.pending.try_with_untracked(|pending| pending.typed) == Some(typed) {
                self.write();
            }
        });
    }

    /// The text with what is not on its way yet, where there is such. Whoever takes it keeps it.
    fn hand_over(self) -> Option<String> {
        self.pending.try_with_untracked(|pending| pending.is_any).unwrap_or_default().then(|| {
            self.pending.update(|pending| pending.is_any = false);
            self.text()
        })
    }

    /// Another tab has written this.
    fn follow(self, text: &str) {
        let Ok(read) = Record::read(text) else { return };
        let is_new = self.history.with_untracked(|history| *history.now() != read.assessment);
        if is_new {
            self.history.set(EditHistory::new(read.assessment));
        }
    }

    fn leave(self, record: OpenRecord) {
        if let Some(text) = self.hand_over() {
            let _ = record.edit(&text);
        }
        if let (Some(text), Some(history)) = (record.text_now(), self.history.try_get_untracked()) {
            LEFT.with_borrow_mut(|left| left.leave(record.id(), text, history));
        }
        // Where the page is only built anew it is opened again before this, and nobody else gets to edit.
        task::spawn(async move {
            task::pause().await;
            drop(record);
        });
    }
}

/// The steps of before, where nothing has changed since.
fn taken_up(record: &OpenRecord) -> Option<EditHistory> {
    let text = record.text_now()?;
    LEFT.with_borrow_mut(|left| left.take_up(record.id(), &text))
}
