//! The record that keeps what a reader has made of something shipped: begun with the first change, opened by whoever wants
//! to change what is kept, followed by everybody else.

use super::open_record::OpenRecord;
use super::store::RecordStore;
use crate::browser::task;
use crate::own_editor::{OwnContext, OwnEditor, Quarantined, Step};
use crate::records::{End, Entry, ListState, Role, SaveState, StoreError};
use crate::ui::prelude::*;
use leptos::reactive::owner::Owner;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use std::sync::Arc;

/// What the record keeps, whatever it is of: so that this is compiled once.
trait Kept {
    /// Whether it is as it is shipped, followed.
    fn is_shipped(&self) -> bool;
    /// The text that is to be kept; none once the page has gone.
    fn text(&self) -> Option<String>;
    /// Whether a text would lose something if what can be read of it were written in its place.
    fn is_partial(&self, text: &str) -> bool;
    /// This text is kept now; `is_news` says whether the reader is to be told.
    fn follow(&self, text: &str, is_news: bool);
    /// Something that was set aside.
    fn quarantined(&self, entry: &Entry) -> Quarantined;
}

impl<C> Kept for RwSignal<OwnEditor<C>>
where
    C: OwnContext<Own: Send + Sync> + Send + Sync + 'static,
{
    fn is_shipped(&self) -> bool {
        self.with(OwnEditor::is_shipped)
    }

    fn text(&self) -> Option<String> {
        self.try_with_untracked(OwnEditor::text)
    }

    fn is_partial(&self, text: &str) -> bool {
        self.with_untracked(|editor| editor.context().is_partial(text))
    }

    fn follow(&self, text: &str, is_news: bool) {
        self.maybe_update(|editor| editor.follow(text, is_news));
    }

    fn quarantined(&self, entry: &Entry) -> Quarantined {
        self.with_untracked(|editor| Quarantined::of(editor.context(), entry))
    }
}

/// Takes over what is typed and not part of it yet.
type TakeTyped = SendWrapper<Rc<dyn Fn()>>;

/// Whether the text that was found can be written over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Found {
    /// It can: nothing of it would be lost.
    #[default]
    Whole,
    /// Some of it no longer fits, so all of it is being set aside.
    SettingAside,
    /// It could not be set aside; why.
    Stuck(StoreError),
}

/// The record, where there is one.
#[derive(Clone, Copy)]
pub struct OwnRecord {
    id: StoredValue<String>,
    editor: StoredValue<SendWrapper<Rc<dyn Kept>>>,
    /// The record, open to be changed.
    record: RwSignal<Option<OpenRecord>>,
    /// Whether the page is one on which it can be changed.
    is_wanted: RwSignal<bool>,
    /// A step that is not on its way, since the record is only being opened.
    is_pending: RwSignal<bool>,
    found: RwSignal<Found>,
    /// Whether the text was seen before, so that another one comes from another tab.
    was_seen: StoredValue<bool>,
    is_refused: RwSignal<bool>,
    take_typed: StoredValue<Option<TakeTyped>>,
}

impl OwnRecord {
    /// Follows what is kept under this id, as long as the owner lives.
    pub fn follow<C>(id: String, editor: RwSignal<OwnEditor<C>>) -> Self
    where
        C: OwnContext<Own: Send + Sync> + Send + Sync + 'static,
    {
        Self::keeping(id, Rc::new(editor))
    }

    fn keeping(id: String, editor: Rc<dyn Kept>) -> Self {
        let own = Self {
            id: StoredValue::new(id),
            editor: StoredValue::new(SendWrapper::new(editor)),
            record: RwSignal::new(None),
            is_wanted: RwSignal::new(false),
            is_pending: RwSignal::new(false),
            found: RwSignal::default(),
            was_seen: StoredValue::new(true),
            is_refused: RwSignal::new(false),
            take_typed: StoredValue::new(None),
        };
        Effect::new(move |_| own.follow_role());
        Effect::new(move |_| own.follow_text());
        Effect::new(move |_| {
            if own.is_wanted.get() && own.record.with(Option::is_none) && own.is_kept() {
                own.open();
            }
        });
        own
    }

    fn kept(self) -> SendWrapper<Rc<dyn Kept>> {
        self.editor.get_value()
    }

    /// The id of the record.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// The record where it is open, followed.
    pub fn opened(self) -> Signal<Option<OpenRecord>> {
        self.record.into()
    }

    /// It can be changed on this page: what is kept of it is opened at once.
    pub fn want(self) {
        self.is_wanted.set(true);
        if untrack(|| self.record.with(Option::is_none) && self.is_kept()) {
            self.open();
        }
    }

    /// Whether it is known who may change it, followed.
    pub fn is_settled(self) -> bool {
        self.record.with(|record| {
            record.as_ref().is_none_or(|record| {
                record.role() != Role::Opening || matches!(record.save_state(), SaveState::Failed(_))
            })
        })
    }

    /// Whether it can be changed here, followed.
    pub fn may_change(self) -> bool {
        let is_here = |role| matches!(role, Role::Opening | Role::Editing);
        !self.is_newer() && self.record.with(|record| record.as_ref().is_none_or(|record| is_here(record.role())))
    }

    /// Whether a step is taken now; where not, the page says so.
    pub fn takes_edits(self) -> bool {
        let takes = untrack(|| {
            !self.is_newer()
                && self.record.with(|record| {
                    record.as_ref().is_none_or(|record| record.may_edit() || record.role() == Role::Opening)
                })
        });
        let _ = self.is_refused.try_set(!takes);
        takes
    }

    /// Whether the last step was not taken because another tab has it, followed.
    pub fn is_refused(self) -> bool {
        self.is_refused.get()
    }

    /// Whether it is kept, followed; none where it is the shipped one and there is nothing to keep.
    pub fn save_state(self) -> Option<SaveState> {
        if self.kept().is_shipped() && !self.is_pending.get() {
            return None;
        }
        match (self.found.get(), self.record.get()) {
            (Found::Stuck(why), _) => Some(SaveState::Failed(why)),
            (Found::SettingAside, _) => Some(SaveState::Saving),
            (Found::Whole, Some(record)) => Some(match record.save_state() {
                SaveState::Saved(_) if self.is_pending.get() => SaveState::Saving,
                state => state,
            }),
            // It is followed only, as it is kept.
            (Found::Whole, None) => {
                let store = RecordStore::here();
                match store.record(&self.id()) {
                    Some(record) => Some(SaveState::Saved(record.entry.written)),
                    // It stands where an earlier version left it, and the page says why the database can't be had.
                    None if matches!(store.lists(), ListState::Failed(_)) => None,
                    None => Some(SaveState::Opening),
                }
            }
        }
    }

    /// What is set aside of it, followed.
    pub fn quarantined(self) -> Vec<Quarantined> {
        let (store, id) = (RecordStore::here(), self.id());
        let newer = store.record(&id).filter(|record| record.is_newer()).map(|record| record.entry.text);
        let aside = store.quarantined().into_iter().filter(|entry| Entry::owner(&entry.key) == id);
        let kept = self.kept();
        let of = |entry| kept.quarantined(&entry);
        aside.map(of).chain(newer.map(Quarantined::newer)).collect()
    }

    /// Has this called before the page may go, and before another tab is let change it.
    pub fn before_leaving(self, take_typed: impl Fn() + 'static) {
        self.take_typed.set_value(Some(SendWrapper::new(Rc::new(take_typed))));
    }

    /// Takes over what is typed, and has it written.
    pub fn hand_over(self) {
        if let Some(take_typed) = self.take_typed.try_get_value().flatten() {
            take_typed();
        }
        if self.is_pending.try_get_untracked() == Some(true) {
            self.write();
        }
    }

    /// Takes a step, which is on its way into the database at once.
    pub fn step<C>(self, editor: RwSignal<OwnEditor<C>>, act: impl FnOnce(&mut OwnEditor<C>) -> Step) -> Step
    where
        C: OwnContext<Own: Send + Sync> + Send + Sync + 'static,
    {
        let mut step = Step::Refused;
        if self.takes_edits() {
            editor.maybe_update(|editor| {
                step = act(editor);
                step == Step::Done
            });
        }
        if step == Step::Done {
            self.write();
        }
        step
    }

    /// Writes it as it is now.
    pub fn write(self) {
        let Some(text) = self.editor.try_get_value().and_then(|kept| kept.text()) else { return };
        match self.record.try_get_untracked().flatten() {
            Some(record) => {
                let is_written = self.found.with_untracked(|found| *found == Found::Whole) && record.edit(&text);
                let may_come = untrack(|| matches!(record.role(), Role::Opening | Role::Editing));
                set(self.is_pending, !is_written && may_come);
            }
            None if untrack(|| self.is_kept()) => {
                set(self.is_pending, true);
                self.open();
            }
            None => {
                set(self.is_pending, false);
                if !text.is_empty() {
                    let record = RecordStore::here().create(&self.id(), &text);
                    self.was_seen.set_value(true);
                    self.take_up(record);
                }
            }
        }
    }

    /// Tries again what has failed.
    pub fn retry(self) {
        if self.found.with_untracked(|found| matches!(found, Found::Stuck(_))) {
            self.found.set(Found::Whole);
            self.set_aside_where_partial();
        }
        RecordStore::here().retry();
    }

    /// Whether a newer version of the app has written it, followed.
    fn is_newer(self) -> bool {
        RecordStore::here().record(&self.id()).is_some_and(|record| record.is_newer())
    }

    /// Whether something is kept that this version of the app can open, followed.
    fn is_kept(self) -> bool {
        let (store, id) = (RecordStore::here(), self.id());
        store.record(&id).map_or_else(|| store.has_journal(&id), |record| !record.is_newer())
    }

    fn open(self) {
        self.was_seen.set_value(false);
        self.take_up(RecordStore::here().open(&self.id()));
    }

    fn take_up(self, record: OpenRecord) {
        record.before_leaving(move || {
            self.hand_over();
            None
        });
        self.record.set(Some(record));
    }

    /// The record, which is not open here any more once what comes back is dropped: that hands over what is typed, and must
    /// not happen while the signal is being changed.
    pub fn close(self) -> Option<OpenRecord> {
        self.record.try_update(Option::take).flatten()
    }

    /// Goes by who edits now.
    fn follow_role(self) {
        let Some(record) = self.record.get() else { return };
        let (role, may_edit) = (record.role(), record.may_edit());
        match role {
            Role::Ended(End::Deleted | End::Removed | End::Left) => {
                set(self.found, Found::Whole);
                drop(self.close());
                if self.is_pending.get_untracked() {
                    self.write();
                }
            }
            Role::Editing if may_edit => self.set_aside_where_partial(),
            Role::Following if self.is_pending.get_untracked() => {
                set(self.is_pending, false);
                self.is_refused.set(true);
                untrack(|| self.follow_text());
            }
            _ => {}
        }
    }

    /// Before anything is written over what was found, all of it is set aside where some of it would be lost.
    fn set_aside_where_partial(self) {
        let Some(text) = self.record.with_untracked(|record| record.as_ref().and_then(OpenRecord::text_now)) else {
            return;
        };
        if self.kept().is_partial(&text) {
            if self.found.with_untracked(|found| *found == Found::Whole) {
                self.found.set(Found::SettingAside);
                self.set_aside(text);
            }
        } else if self.is_pending.get_untracked() {
            self.write();
        }
    }

    fn set_aside(self, text: Arc<str>) {
        let id = self.id();
        task::spawn(async move {
            let result = RecordStore::here().set_aside(&id, &text).await;
            // The page may be gone by now; then the next one does it again, once.
            let _ = self.found.try_set(result.clone().map_or_else(Found::Stuck, |()| Found::Whole));
            if result.is_ok() {
                self.write();
            }
        });
    }

    /// Follows what is kept, whoever wrote it.
    fn follow_text(self) {
        let (store, id) = (RecordStore::here(), self.id());
        let text = match self.record.get() {
            Some(record) => record.text().and_then(|_| record.text_now()),
            None => match store.text_of(&id) {
                None if store.lists() == ListState::There => Some("".into()),
                text => text,
            },
        };
        let Some(text) = text else {
            // What comes then is what was there before.
            self.was_seen.set_value(false);
            return;
        };
        if self.is_pending.get_untracked() || self.found.with_untracked(|found| *found != Found::Whole) {
            return;
        }
        let is_news = self.was_seen.get_value();
        self.was_seen.set_value(true);
        self.kept().follow(&text, is_news);
    }
}

/// The owner of all that is on the page, which goes with the app and not with a page.
pub fn app_owner() -> Owner {
    let mut owner = Owner::current().unwrap_or_default();
    while let Some(parent) = owner.parent() {
        owner = parent;
    }
    owner
}

fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.try_with_untracked(|before| *before != value) == Some(true) {
        signal.set(value);
    }
}
