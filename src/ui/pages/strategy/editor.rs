//! The mapping of the page: which one is shown, and the reader's own with all that can be done to it.
//!
//! A mapping in the link is shown before the reader's own, and that before the shipped one. A link touches nothing that
//! is kept.

use crate::browser::clock;
use crate::browser::download::{self, DownloadError};
use crate::browser::storage::{LocalStorage, StorageListener};
use crate::mapping_editor::{MappingContext, MappingEditor, PREFIX, Step};
use crate::model::{
    EntryId, IndexData, IndexId, Localized, Mapping, MappingDifference, MappingEdit, PartId, Strategy, StrategyId,
    mapping_differences,
};
use crate::route::Fragment;
use crate::text::{Catalogue, Language, Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::{Report, write_mapping};
use leptos::reactive::owner::Owner;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A mapping that was opened, with what it lives by.
struct Opened {
    open: OpenMapping,
    _owner: Owner,
    _listener: Option<StorageListener>,
}

thread_local! {
    /// The all of this visit. They outlast a page, so that what is typed can be taken over while the page goes, and so
    /// that steps are still there when the page is built anew in another language, or storage keeps nothing.
    static OPEN: RefCell<BTreeMap<(StrategyId, IndexId), Opened>> = RefCell::default();
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
pub(super) struct OpenMapping {
    editor: RwSignal<MappingEditor>,
    context: StoredValue<MappingContext>,
    carried: Memo<Carried>,
    own: Memo<Arc<Mapping>>,
}

impl OpenMapping {
    /// Takes up what the reader has of this strategy over this index, and what the address carries. `shipped` is the
    /// mapping of the package. What other tabs change is followed from then on.
    pub(super) fn open(strategy: Arc<Strategy>, index: Arc<IndexData>, shipped: Arc<Mapping>) -> Self {
        let key = (strategy.id.clone(), index.methodology.id.clone());
        if let Some(open) = OPEN.with_borrow(|all| all.get(&key).map(|opened| opened.open)) {
            open.catch_up();
            return open;
        }
        // It is known to the page, and not to the owner of all.
        let navigation = Navigation::here();
        let owner = of_the_app().child();
        let open = owner.with(|| Self::new(MappingContext { strategy, index, shipped }, navigation));
        let listener = StorageListener::new(move |key| {
            if key.is_none_or(|key| key.starts_with(PREFIX)) {
                open.catch_up();
            }
        });
        let opened = Opened { open, _owner: owner, _listener: listener };
        OPEN.with_borrow_mut(|all| all.insert(key, opened));
        open
    }

    fn new(context: MappingContext, navigation: Navigation) -> Self {
        let editor = RwSignal::new(MappingEditor::open(context.clone(), &LocalStorage));
        let fragment = navigation.fragment();
        let carried = {
            let context = context.clone();
            Memo::new(move |_| fragment.with(|fragment| carried(&context, fragment.as_ref())))
        };
        let own = Memo::new(move |_| editor.with(|editor| Arc::new(editor.now().clone())));
        Self { editor, context: StoredValue::new(context), carried, own }
    }

    /// Follows what another tab has kept.
    fn catch_up(self) {
        self.editor.maybe_update(|editor| editor.catch_up(&LocalStorage));
    }

    /// The strategy, the index and the shipped mapping.
    pub(super) fn context(self) -> MappingContext {
        self.context.get_value()
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
        self.context.with_value(|context| mapping_differences(&context.shipped, &self.mapping()))
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

    /// Does something to the reader's own mapping.
    pub(super) fn act<T>(self, act: impl FnOnce(&mut MappingEditor, &LocalStorage) -> T) -> Option<T> {
        self.editor.try_update(|editor| act(editor, &LocalStorage))
    }

    /// Adds a link, or gives one another strength or reason; which, follows from the mapping as it is by then.
    pub(super) fn change(self, step: impl FnOnce(&Mapping) -> Option<MappingEdit>) -> Step {
        self.act(|editor, storage| editor.change(storage, step)).unwrap_or(Step::Gone)
    }

    /// Puts another mapping in the place of the reader's own, as one step.
    pub(super) fn replace(self, other: &Mapping) -> Step {
        self.act(|editor, storage| editor.replace(storage, other)).unwrap_or(Step::Gone)
    }

    /// The reason that a link has, shipped and now, for what is typed anew.
    pub(super) fn reasons(self, priority: &EntryId, part: &PartId) -> Vec<Localized> {
        let shipped =
            self.context.with_value(|context| context.shipped.link(priority, part).map(|link| link.reason.clone()));
        let own = self.own.with_untracked(|own| own.link(priority, part).map(|link| link.reason.clone()));
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
    let message = say::desk_changed_basis();
    let english = Catalogue::known(Language::ENGLISH).say(&message);
    let is_other = words.language() != Language::ENGLISH;
    let other = is_other.then(|| (words.language().tag().to_owned(), words.say(&message)));
    Localized::new(english, other.into_iter().collect())
}

fn carried(context: &MappingContext, fragment: Option<&Fragment>) -> Carried {
    match fragment {
        Some(Fragment::Mapping(text)) => match context.read_link(text) {
            Ok((mapping, report)) => Carried::Mapping(Arc::new(mapping), report),
            Err(error) => Carried::Failed(Message::from(&error)),
        },
        Some(Fragment::Why(_) | Fragment::Element(_) | Fragment::Assessment(_)) | None => Carried::Nothing,
    }
}

/// The owner of all that is on the page, which goes with the app and not with a page.
fn of_the_app() -> Owner {
    let mut owner = Owner::current().unwrap_or_default();
    while let Some(parent) = owner.parent() {
        owner = parent;
    }
    owner
}
