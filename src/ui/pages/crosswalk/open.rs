//! The crosswalk of the page: which one is shown, and what can be done with it.
//!
//! A crosswalk in the link is shown before the reader's own, and that before the shipped one. A link touches nothing that is
//! kept.

use super::entered::Entered;
use crate::browser::clock;
use crate::browser::download::{self, DownloadError};
use crate::browser::task;
use crate::crosswalk_editor::{CrosswalkContext, CrosswalkEditor};
use crate::model::{Crosswalk, LeftHistories, Localized, PartId, StateHistory, crosswalk_differences};
use crate::own_editor::{OwnContext, Step};
use crate::route::Fragment;
use crate::text::{Catalogue, Language, Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{OwnRecord, RecordStore, app_owner};
use crate::ui::words::Words;
use crate::wire::{Report, write_crosswalk};
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    /// How crosswalks that were open in this tab came to what they are.
    static LEFT: RefCell<LeftHistories<StateHistory<Crosswalk>>> = RefCell::default();
}

/// Whose crosswalk is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// This project's.
    Shipped,
    /// The reader's, which differs from this project's.
    Own,
    /// That of whoever sent the link.
    Linked,
}

/// What a link carries.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Carried {
    /// No crosswalk.
    Nothing,
    /// A crosswalk, and what of it was left out.
    Crosswalk(Arc<Crosswalk>, Report),
    /// Something that cannot be used; why.
    Failed(Message),
}

/// The crosswalk between two editions, as the page shows it and as the reader changes it.
#[derive(Clone, Copy)]
pub struct OpenCrosswalk {
    editor: RwSignal<CrosswalkEditor>,
    carried: Memo<Carried>,
    shown: Memo<Arc<Crosswalk>>,
    record: OwnRecord,
    /// The row whose form is open, with what is entered.
    pub(super) entered: Entered,
    /// What was done last.
    pub(super) said: RwSignal<Option<Message>>,
}

impl OpenCrosswalk {
    /// Takes up what the reader has of the crosswalk, and what the address carries. What other tabs change is followed from
    /// then on, until the owner that has opened it is gone.
    pub(super) fn open(context: CrosswalkContext) -> Self {
        // It is known to the page, and outlasts it by a moment: what is entered is taken over while the page goes.
        let (navigation, words) = (Navigation::here(), Words::now());
        let owner = app_owner().child();
        let open = owner.with(|| Self::new(context, navigation, words));
        on_cleanup(move || {
            open.leave();
            task::spawn(async move {
                task::pause().await;
                let record = open.record.close();
                owner.cleanup();
                drop(record);
            });
        });
        open
    }

    fn new(context: CrosswalkContext, navigation: Navigation, words: Words) -> Self {
        let id = context.record_id();
        let text = untrack(|| RecordStore::here().text_of(&id));
        let left = text.as_ref().and_then(|text| LEFT.with_borrow_mut(|left| left.take_up(&id, text)));
        let editor = CrosswalkEditor::open(context, text.as_deref());
        let editor = RwSignal::new(match left {
            Some(history) => editor.with_history(history),
            None => editor,
        });
        let fragment = navigation.fragment();
        let carried = Memo::new(move |_| {
            let context = editor.with_untracked(|editor| editor.context().clone());
            fragment.with(|fragment| read_carried(&context, fragment.as_ref()))
        });
        let shown = Memo::new(move |_| {
            carried.with(|carried| match carried {
                Carried::Crosswalk(crosswalk, _) => Arc::clone(crosswalk),
                Carried::Nothing | Carried::Failed(_) => editor.with(|editor| Arc::new(editor.now().clone())),
            })
        });
        let record = OwnRecord::follow(id, editor);
        let (entered, said) = (Entered::none(words), RwSignal::new(None));
        record.want();
        Self { editor, carried, shown, record, entered, said }
    }

    /// The page goes.
    fn leave(self) {
        self.record.hand_over();
        let (id, text) = (self.record.id(), self.editor.with_untracked(CrosswalkEditor::text));
        let history = self.editor.with_untracked(|editor| editor.history().clone());
        if history.can_undo() || history.can_redo() {
            LEFT.with_borrow_mut(|left| left.leave(&id, text.into(), history));
        }
    }

    /// The two editions and the shipped crosswalk.
    pub(super) fn context(self) -> CrosswalkContext {
        self.editor.with_untracked(|editor| editor.context().clone())
    }

    /// The crosswalk that is shown, followed.
    pub(super) fn crosswalk(self) -> Arc<Crosswalk> {
        self.shown.get()
    }

    /// Whose crosswalk is shown, followed.
    pub(super) fn origin(self) -> Origin {
        if self.carried.with(|carried| matches!(carried, Carried::Crosswalk(..))) {
            Origin::Linked
        } else if self.has_own() {
            Origin::Own
        } else {
            Origin::Shipped
        }
    }

    /// In how many rows the crosswalk that is shown differs from the shipped one, followed.
    pub(super) fn difference_count(self) -> usize {
        crosswalk_differences(&self.context().shipped, &self.crosswalk()).len()
    }

    /// Whether the reader has changed the crosswalk, shown or not; followed.
    pub(super) fn has_own(self) -> bool {
        self.of(|editor| !editor.is_shipped())
    }

    /// The reader's own crosswalk, shown or not; not followed.
    pub(super) fn own_now(self) -> Crosswalk {
        self.editor.with_untracked(|editor| editor.now().clone())
    }

    /// What the link carries, followed.
    pub(super) fn carried(self) -> Carried {
        self.carried.get()
    }

    /// Something about the reader's own crosswalk, followed.
    pub(super) fn of<T>(self, part: impl FnOnce(&CrosswalkEditor) -> T) -> T {
        self.editor.with(part)
    }

    /// How the reader's own crosswalk is kept.
    pub(super) const fn record(self) -> OwnRecord {
        self.record
    }

    /// The reader has read what another tab did.
    pub(super) fn heard(self) {
        self.editor.update(CrosswalkEditor::heard);
    }

    /// Takes a step, which is on its way into the database at once, and says what came of it.
    pub(super) fn step(self, done: Message, act: impl FnOnce(&mut CrosswalkEditor) -> Step) -> Step {
        let step = self.record.step(self.editor, act);
        let _ = self.said.try_set(step.said(done, say::crosswalk_gone_meanwhile(), say::crosswalk_not_editing()));
        step
    }

    /// Changes a row; how, follows from the crosswalk as it is by then.
    pub(super) fn change(self, part: &PartId, step: impl FnOnce(&Crosswalk, &Crosswalk) -> Option<Crosswalk>) -> Step {
        let shipped = self.context().shipped;
        self.step(say::crosswalk_did_change(part.as_str()), |editor| editor.change(|now| step(now, &shipped)))
    }

    /// Goes back to the shipped crosswalk, as one step. What the reader had is in the bin then: a step can be taken back as
    /// long as the tab lasts only.
    pub(super) fn reset(self) -> Step {
        let (id, text) = (self.record.id(), self.editor.with_untracked(CrosswalkEditor::text));
        let shipped = self.context().shipped;
        let step = self.step(say::editor_did_reset(crate::records::BIN_DAYS), |editor| editor.replace(&shipped));
        if step == Step::Done && !text.is_empty() {
            // Where it cannot be kept there, nothing is kept here either, which the page says.
            task::spawn(async move { drop(RecordStore::here().put_in_bin(&id, &text).await) });
        }
        step
    }

    /// Saves the reader's own crosswalk as a file. One that is not the shipped one says so.
    ///
    /// # Errors
    /// When the browser does not let the page make a file.
    pub(super) fn save(self, words: Words) -> Result<(), DownloadError> {
        let (context, own) = (self.context(), self.own_now());
        let text = if context.is_shipped(&own) {
            write_crosswalk(&own)
        } else {
            write_crosswalk(&Crosswalk { basis: changed_basis(words), ..own })
        };
        download::save(&context.file_name("crosswalk", clock::today()), "application/json", text.as_bytes())
    }
}

/// Who judged, for a crosswalk that a reader has changed: no longer this project alone.
fn changed_basis(words: Words) -> Localized {
    let message = say::crosswalk_changed_basis();
    let english = Catalogue::known(Language::ENGLISH).say(&message);
    let is_other = words.language() != Language::ENGLISH;
    let other = is_other.then(|| (words.language().tag().to_owned(), words.say(&message)));
    Localized::new(english, other.into_iter().collect())
}

fn read_carried(context: &CrosswalkContext, fragment: Option<&Fragment>) -> Carried {
    match fragment {
        Some(Fragment::Crosswalk(text)) => match context.read_link(text) {
            Ok((crosswalk, report)) => Carried::Crosswalk(Arc::new(crosswalk), report),
            Err(error) => Carried::Failed(Message::from(&error)),
        },
        Some(_) | None => Carried::Nothing,
    }
}
