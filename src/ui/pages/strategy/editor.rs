//! The mapping of the page: which one is shown, and what can be done with it.
//!
//! A mapping that came by link is shown before the reader's own, and that before the shipped one. A link touches nothing
//! that is kept. The reader's own stands in the address too ([`InAddress`]). How the reader's own is kept is in [`OwnRecord`].

use super::in_address::InAddress;
use crate::browser::clock;
use crate::browser::download::{self, DownloadError};
use crate::browser::task;
use crate::mapping_editor::{MappingContext, MappingEditor};
use crate::model::{
    EntryId, IndexData, LeftHistories, Localized, Mapping, MappingDifference, MappingEdit, PartId, StateHistory,
    Strategy, mapping_differences,
};
use crate::own_editor::{OwnContext, Step};
use crate::route::Fragment;
use crate::sort::SortedMap;
use crate::text::{Catalogue, Language, Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{OpenRecord, OwnRecord, RecordStore, app_owner};
use crate::ui::words::Words;
use crate::wire::{Report, write_mapping};
use leptos::reactive::owner::Owner;
use std::cell::RefCell;
use std::sync::Arc;

/// A mapping that is open, with what it lives by.
struct Opened {
    open: OpenMapping,
    owner: Owner,
    /// How many parts of the page show it.
    holders: usize,
}

thread_local! {
    /// Those that are shown now, by the ids of their records. They outlast the parts of a page by a moment, so that what is
    /// typed can be taken over while these go, and a page that is built anew in another language finds them again.
    static OPEN: RefCell<SortedMap<String, Opened>> = RefCell::default();
    /// How mappings that were open in this tab came to what they are.
    static LEFT: RefCell<LeftHistories<StateHistory<Mapping>>> = RefCell::default();
}

/// Whose mapping is shown.
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
    /// No mapping.
    Nothing,
    /// A mapping, and what of it was left out.
    Mapping(Arc<Mapping>, Report),
    /// Something that cannot be used; why.
    Failed(Message),
}

/// The mapping of a strategy onto an index, as the page shows it and as the reader changes it.
#[derive(Clone, Copy)]
pub struct OpenMapping {
    editor: RwSignal<MappingEditor>,
    context: RwSignal<MappingContext>,
    carried: Memo<Carried>,
    own: Memo<Arc<Mapping>>,
    record: OwnRecord,
}

impl OpenMapping {
    /// Takes up what the reader has of this strategy over this index, and what the address carries. `shipped` is the
    /// mapping of the package. What other tabs change is followed from then on, until the last owner that has opened it is
    /// gone.
    pub(super) fn open(strategy: Arc<Strategy>, index: Arc<IndexData>, shipped: Arc<Mapping>) -> Self {
        let context = MappingContext { strategy, index, shipped };
        let id = context.record_id();
        let known = OPEN.with_borrow_mut(|all| {
            all.get_mut(&id).map(|opened| {
                opened.holders += 1;
                opened.open
            })
        });
        let open = known.unwrap_or_else(|| {
            // It is known to the page, and not to the owner of all.
            let navigation = Navigation::here();
            let owner = app_owner().child();
            let open = owner.with(|| Self::new(context.clone(), navigation));
            OPEN.with_borrow_mut(|all| all.insert(id.clone(), Opened { open, owner, holders: 1 }));
            open
        });
        if known.is_some() {
            open.renew(context);
        }
        on_cleanup(move || let_go(id));
        open
    }

    fn new(context: MappingContext, navigation: Navigation) -> Self {
        let id = context.record_id();
        let text = untrack(|| RecordStore::here().text_of(&id));
        let left = text.as_ref().and_then(|text| LEFT.with_borrow_mut(|left| left.take_up(&id, text)));
        let editor = MappingEditor::open(context.clone(), text.as_deref());
        let editor = RwSignal::new(match left {
            Some(history) => editor.with_history(history),
            None => editor,
        });
        let in_address = InAddress::follow(navigation, &context, editor);
        let context = RwSignal::new(context);
        let fragment = navigation.fragment();
        let carried = Memo::new(move |_| {
            let is_own = fragment.with(|fragment| in_address.is_own(fragment.as_ref()));
            if is_own {
                return Carried::Nothing;
            }
            context.with(|context| fragment.with(|fragment| read_carried(context, fragment.as_ref())))
        });
        let own = Memo::new(move |_| editor.with(|editor| Arc::new(editor.now().clone())));
        Self { editor, context, carried, own, record: OwnRecord::follow(id, editor) }
    }

    /// The same strategy, index and shipped mapping, as they were fetched last.
    fn renew(self, context: MappingContext) {
        let is_same = self.context.with_untracked(|before| {
            Arc::ptr_eq(&before.strategy, &context.strategy)
                && Arc::ptr_eq(&before.index, &context.index)
                && Arc::ptr_eq(&before.shipped, &context.shipped)
        });
        if !is_same {
            self.editor.update(|editor| editor.renew(context.clone()));
            self.context.set(context);
        }
    }

    /// Nobody shows it any more. What comes back is closed when it is dropped.
    fn close(self) -> Option<OpenRecord> {
        self.record.hand_over();
        let (id, text) = (self.record.id(), self.editor.with_untracked(MappingEditor::text));
        let history = self.editor.with_untracked(|editor| editor.history().clone());
        if history.can_undo() || history.can_redo() {
            LEFT.with_borrow_mut(|left| left.leave(&id, text.into(), history));
        }
        self.record.close()
    }

    /// The strategy, the index and the shipped mapping.
    pub(super) fn context(self) -> MappingContext {
        self.context.get_untracked()
    }

    /// The mapping that is shown, followed.
    pub(super) fn mapping(self) -> Arc<Mapping> {
        self.carried.with(|carried| match carried {
            Carried::Mapping(mapping, _) => Arc::clone(mapping),
            Carried::Nothing | Carried::Failed(_) => self.own.get(),
        })
    }

    /// Whose mapping is shown, followed.
    pub(super) fn origin(self) -> Origin {
        if self.carried.with(|carried| matches!(carried, Carried::Mapping(..))) {
            Origin::Linked
        } else if self.has_own() {
            Origin::Own
        } else {
            Origin::Shipped
        }
    }

    /// How the mapping that is shown differs from the shipped one, followed.
    pub(super) fn differences(self) -> Vec<MappingDifference> {
        self.context.with(|context| mapping_differences(&context.shipped, &self.mapping()))
    }

    /// Whether the reader has changed the mapping, shown or not; followed.
    pub(super) fn has_own(self) -> bool {
        self.of(|editor| !editor.is_shipped())
    }

    /// Whether the reader has changed the mapping, shown or not; not followed.
    pub(super) fn has_own_now(self) -> bool {
        self.editor.with_untracked(|editor| !editor.is_shipped())
    }

    /// The reader's own mapping, shown or not; not followed.
    pub(super) fn own_now(self) -> Mapping {
        self.editor.with_untracked(|editor| editor.now().clone())
    }

    /// What the link carries, followed.
    pub(super) fn carried(self) -> Carried {
        self.carried.get()
    }

    /// Something about the reader's own mapping, followed.
    pub(super) fn of<T>(self, part: impl FnOnce(&MappingEditor) -> T) -> T {
        self.editor.with(part)
    }

    /// How the reader's own mapping is kept.
    pub(super) const fn record(self) -> OwnRecord {
        self.record
    }

    /// The reader has read what another tab did.
    pub(super) fn heard(self) {
        self.editor.update(MappingEditor::heard);
    }

    /// Takes a step, which is on its way into the database at once.
    pub(super) fn step(self, act: impl FnOnce(&mut MappingEditor) -> Step) -> Step {
        if !self.record.takes_edits() {
            return Step::Refused;
        }
        let mut step = Step::Gone;
        self.editor.maybe_update(|editor| {
            step = act(editor);
            step == Step::Done
        });
        if step == Step::Done {
            self.record.write();
        }
        step
    }

    /// Adds a link, or gives one another strength or reason; which, follows from the mapping as it is by then.
    pub(super) fn change(self, step: impl FnOnce(&Mapping) -> Option<MappingEdit>) -> Step {
        self.step(|editor| editor.change(|now| step(now).map(|edit| now.apply(edit))))
    }

    /// Puts another mapping in the place of the reader's own, as one step.
    pub(super) fn replace(self, other: &Mapping) -> Step {
        self.step(|editor| editor.replace(other))
    }

    /// Goes back to the shipped mapping, as one step. What the reader had is in the bin then: a step can be taken back as long
    /// as the tab lasts only.
    pub(super) fn reset(self) -> Step {
        let (id, text) = (self.record.id(), self.editor.with_untracked(MappingEditor::text));
        let step = self.replace(&self.context().shipped);
        if step == Step::Done && !text.is_empty() {
            // Where it cannot be kept there, nothing is kept here either, which the page says.
            task::spawn(async move { drop(RecordStore::here().put_in_bin(&id, &text).await) });
        }
        step
    }

    /// The reason that a link has, shipped and now, for what is typed anew.
    pub(super) fn reasons(self, priority: &EntryId, part: &PartId) -> Vec<Localized> {
        let shipped =
            self.context.with_untracked(|context| context.shipped.link(priority, part).map(|link| link.reason.clone()));
        let own =
            self.editor.with_untracked(|editor| editor.now().link(priority, part).map(|link| link.reason.clone()));
        own.into_iter().chain(shipped).collect()
    }

    /// Saves a mapping as a file. One that is not the shipped one says so.
    ///
    /// # Errors
    /// When the browser does not let the page make a file.
    pub(super) fn save(self, mapping: &Mapping, words: Words) -> Result<(), DownloadError> {
        let context = self.context();
        let text = if context.is_shipped(mapping) {
            write_mapping(mapping)
        } else {
            write_mapping(&Mapping { basis: changed_basis(words), ..mapping.clone() })
        };
        let name = context.file_name("mapping", clock::today(), "json");
        download::save(&name, "application/json", text.as_bytes())
    }
}

/// Who judged, for a mapping that a reader has changed: no longer this project alone.
fn changed_basis(words: Words) -> Localized {
    let message = say::editor_changed_basis();
    let english = Catalogue::known(Language::ENGLISH).say(&message);
    let is_other = words.language() != Language::ENGLISH;
    let other = is_other.then(|| (words.language().tag().to_owned(), words.say(&message)));
    Localized::new(english, other.into_iter().collect())
}

fn read_carried(context: &MappingContext, fragment: Option<&Fragment>) -> Carried {
    match fragment {
        Some(Fragment::Mapping(text)) => match context.read_link(text) {
            Ok((mapping, report)) => Carried::Mapping(Arc::new(mapping), report),
            Err(error) => Carried::Failed(Message::from(&error)),
        },
        Some(_) | None => Carried::Nothing,
    }
}

/// One part of the page shows the mapping no more. Where it was the last one, it is closed in a moment: a page that is
/// only built anew opens it again before that.
fn let_go(id: String) {
    OPEN.with_borrow_mut(|all| all.get_mut(&id).map(|opened| opened.holders = opened.holders.saturating_sub(1)));
    task::spawn(async move {
        task::pause().await;
        let last = OPEN.with_borrow_mut(|all| {
            let is_last = all.get(&id).is_some_and(|opened| opened.holders == 0);
            if is_last { all.remove(&id) } else { None }
        });
        if let Some(Opened { open, owner, .. }) = last {
            let record = open.close();
            owner.cleanup();
            drop(record);
        }
    });
}
