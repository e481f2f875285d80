//! Reasons that are typed and not taken over yet. They are taken over when the reader leaves the field, the page or the
//! browser; one that belongs to no link yet is kept as a record of its own.

use crate::browser::leaving::LeavingListener;
use crate::browser::storage;
use crate::model::{EntryId, MappingEdit, PartId};
use crate::own_editor::{ReasonError, Step, check_reason};
use crate::sort::SortedMap;
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::ui::words::Words;
use send_wrapper::SendWrapper;

/// A link by what it joins.
pub(super) type Joined = (EntryId, PartId);

/// What is typed. No signal, so that nothing on the page is built anew while somebody types.
#[derive(Clone, Copy)]
pub(super) struct Drafts {
    open: OpenMapping,
    words: Words,
    of_links: StoredValue<SortedMap<Joined, String>>,
    unfinished: StoredValue<String>,
    /// What was typed for links that another tab has taken out meanwhile.
    orphans: RwSignal<Vec<(Joined, String)>>,
}

impl Drafts {
    /// None but what was left unfinished before.
    pub(super) fn new(open: OpenMapping) -> Self {
        let unfinished = storage::read(&open.context().draft_key()).unwrap_or_default();
        let drafts = Self {
            open,
            words: Words::now(),
            of_links: StoredValue::default(),
            unfinished: StoredValue::new(unfinished),
            orphans: RwSignal::new(Vec::new()),
        };
        open.record().before_leaving(move || drafts.take_all());
        let listener = LeavingListener::new(move || {
            drafts.take_all();
            // The record may have been begun with this.
            RecordStore::here().before_going();
        });
        let listener = StoredValue::new(SendWrapper::new(listener));
        on_cleanup(move || {
            drafts.take_all();
            listener.dispose();
        });
        drafts
    }

    /// Something was typed as the reason of a link.
    pub(super) fn typed(self, joined: &Joined, text: String) {
        let _ = self.of_links.try_update_value(|drafts| drafts.insert(joined.clone(), text));
    }

    /// What is typed as the reason of a link and not taken over.
    pub(super) fn of(self, joined: &Joined) -> Option<String> {
        self.of_links.try_with_value(|drafts| drafts.get(joined).cloned()).flatten()
    }

    /// The draft of a link, which is none any more.
    pub(super) fn end(self, joined: &Joined) -> Option<String> {
        self.of_links.try_update_value(|drafts| drafts.remove(joined)).flatten()
    }

    /// Takes over what is typed as the reason of a link that is about to leave the page, or leave with it.
    pub(super) fn take(self, joined: &Joined) {
        let Some(text) = self.end(joined) else { return };
        let (priority, part) = joined;
        let known = self.open.reasons(priority, part);
        // A link that has lost its reason keeps the one before.
        let reason = match check_reason(&text, self.words.language(), &known) {
            Ok(reason) => reason,
            Err(ReasonError::Empty | ReasonError::TooLong(_)) => return,
        };
        let step = self.open.change(|now| {
            let link = now.link(priority, part)?;
            Some(MappingEdit::Link(link.clone().with_reason(reason)))
        });
        if matches!(step, Step::Gone | Step::Refused) {
            let _ = self.orphans.try_update(|orphans| orphans.push((joined.clone(), text)));
        }
    }

    /// The reason of a link to come, as far as it is typed.
    pub(super) fn unfinished(self) -> String {
        self.unfinished.try_get_value().unwrap_or_default()
    }

    /// Something was typed as the reason of a link to come.
    pub(super) fn typed_unfinished(self, text: String) {
        let _ = self.unfinished.try_set_value(text);
    }

    /// What was typed for links that are no longer there, followed.
    pub(super) fn orphans(self) -> Vec<(Joined, String)> {
        self.orphans.get()
    }

    /// Takes over everything, since the page may be about to go.
    pub(super) fn take_all(self) {
        let joined = self.of_links.try_with_value(|drafts| drafts.keys().cloned().collect::<Vec<_>>());
        for joined in joined.unwrap_or_default() {
            self.take(&joined);
        }
        self.keep_unfinished();
    }

    /// Keeps the reason of a link to come, or nothing where there is none. Where storage is blocked there is no other
    /// place for it.
    pub(super) fn keep_unfinished(self) {
        // Once the page has gone, what was typed there is kept already.
        let Some(text) = self.unfinished.try_get_value() else { return };
        let key = self.open.context().draft_key();
        let _ = if text.trim().is_empty() { storage::forget(&key) } else { storage::keep(&key, &text) };
    }
}
