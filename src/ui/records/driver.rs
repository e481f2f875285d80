//! Does what the session of a record wants done, and tells the page.

use super::signals::Shown;
use crate::browser::clock;
use crate::browser::database::Database;
use crate::browser::lock::{Lock, LockNews};
use crate::browser::storage;
use crate::browser::task;
use crate::records::{
    Claim, Effect, Entry, Event, Found, Journal, LockWay, Moment, Notice, ObjectStore, QuarantineReason, Role,
    SaveState, Session, Stale, StoreError, Written, keep_journals,
};
use futures::future::LocalBoxFuture;
use gloo_timers::future::TimeoutFuture;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// How long another tab is waited for.
const PATIENCE_MS: u32 = 1_000;
/// How long until something that has failed is tried again by itself.
const AGAIN_MS: u32 = 10_000;

/// Gives the text with what is being typed in it, where something is.
type HandOver = Rc<dyn Fn() -> Option<String>>;

/// What a record that is open needs of everything else.
pub(super) trait Surroundings {
    /// The database, as soon as it is open.
    fn database(&self) -> LocalBoxFuture<'static, Result<Rc<Database>, StoreError>>;
    /// That the connection may be dead after this failure.
    fn doubt(&self, error: &StoreError);
    /// Tells the other tabs.
    fn tell(&self, notice: &Notice);
    /// That something of an open record has changed.
    fn driver_changed(&self);
    /// That a record was saved.
    fn saved(&self, entry: Entry);
    /// Has the lists read again what is stale.
    fn refresh_soon(&self, stale: Stale);
}

/// What drives the session of a record.
pub(super) struct Driver {
    store: Rc<dyn Surroundings>,
    id: String,
    writer: String,
    session: RefCell<Session>,
    lock: RefCell<Option<Lock>>,
    /// Counts what was asked of locks: only what concerns the last is heard.
    asked: Cell<u64>,
    holders: Cell<usize>,
    hand_over: RefCell<Option<HandOver>>,
    is_trying_again: Cell<bool>,
    pub(super) shown: Shown,
}

impl Driver {
    pub(super) fn new(store: Rc<dyn Surroundings>, session: Session) -> Rc<Self> {
        Rc::new(Self {
            store,
            id: session.id().to_owned(),
            writer: session.writer().to_owned(),
            lock: RefCell::new(None),
            asked: Cell::new(0),
            holders: Cell::new(0),
            hand_over: RefCell::new(None),
            is_trying_again: Cell::new(false),
            shown: Shown::new(&session),
            session: RefCell::new(session),
        })
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn is_over(&self) -> bool {
        self.session.borrow().is_over() && self.holders.get() == 0
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.session.borrow().role(), Role::Ended(_))
    }

    /// Whether something is nowhere but on the page, and will stay so for now.
    pub(super) fn is_failing(&self) -> bool {
        let session = self.session.borrow();
        session.is_unsaved() && (matches!(session.save_state(), SaveState::Failed(_)) || session.stranded().is_some())
    }

    /// The record as it is on the page, where it is not in the database and will not be for now.
    pub(super) fn unsaved(&self) -> Option<Entry> {
        let session = self.session.borrow();
        let is_failing = matches!(session.save_state(), SaveState::Failed(_));
        let text = session.text().filter(|_| session.is_unsaved() && is_failing)?;
        let (key, writer) = (self.id.clone(), String::new());
        Some(Entry { key, text: Arc::clone(text), revision: 0, writer, write: 0, written: clock::now(), reason: None })
    }

    /// Whether it may know more than the database: what is on its way, or was found beside it.
    pub(super) fn is_ahead(&self) -> bool {
        let session = self.session.borrow();
        session.is_unsaved() && session.text().is_some() && !matches!(session.role(), Role::Ended(_))
    }

    /// The text as it is now.
    pub(super) fn text(&self) -> Option<Arc<str>> {
        self.session.borrow().text().cloned()
    }

    /// A text that is nowhere but here, since it could not even be set aside.
    pub(super) fn stranded(&self) -> Option<Arc<str>> {
        self.session.borrow().stranded().map(|(text, _)| Arc::clone(text))
    }

    pub(super) fn set_hand_over(&self, hand_over: HandOver) {
        *self.hand_over.borrow_mut() = Some(hand_over);
    }

    pub(super) fn hold(self: &Rc<Self>) {
        self.holders.set(self.holders.get() + 1);
        self.session.borrow_mut().stay();
        self.publish();
    }

    pub(super) fn let_go(self: &Rc<Self>) {
        self.holders.set(self.holders.get().saturating_sub(1));
        if self.holders.get() == 0 {
            self.hand_over();
            drop(self.hand_over.borrow_mut().take());
            self.act(Session::leave);
        }
    }

    pub(super) fn make_way(self: &Rc<Self>) {
        self.hand_over();
        self.act(Session::make_way);
    }

    pub(super) fn retry(self: &Rc<Self>) {
        self.act(Session::retry);
    }

    pub(super) fn heard(self: &Rc<Self>, notice: &Notice) {
        self.hear(Event::Heard(notice.clone()));
    }

    /// Has the page hand over what is being typed.
    pub(super) fn hand_over(self: &Rc<Self>) {
        let hand_over = self.hand_over.borrow().clone();
        if let Some(text) = hand_over.and_then(|hand_over| hand_over()) {
            // Where another tab edits by now, the page has said so, and takes nothing more.
            let _ = self.edit(text.into());
        }
    }

    /// Keeps what is not saved beside the database, because the page may go.
    pub(super) fn keep_journals(&self) {
        let journals = self.session.borrow_mut().journal();
        keep_journals(&storage::LocalStorage, &self.id, &self.writer, &journals);
    }

    pub(super) fn edit(self: &Rc<Self>, text: Arc<str>) -> bool {
        let edited = self.session.borrow_mut().edit(Arc::clone(&text));
        let Some(effects) = edited else { return false };
        self.shown.know(text);
        self.publish();
        self.run(effects);
        true
    }

    pub(super) fn act(self: &Rc<Self>, act: impl FnOnce(&mut Session) -> Vec<Effect>) {
        let effects = act(&mut self.session.borrow_mut());
        self.publish();
        self.run(effects);
        self.store.driver_changed();
    }

    fn hear(self: &Rc<Self>, event: Event) {
        // What the page has not handed over yet would be neither written nor set aside.
        if event.may_end_editing() {
            self.hand_over();
        }
        self.act(|session| session.update(event));
    }

    pub(super) fn run(self: &Rc<Self>, effects: Vec<Effect>) {
        for task in effects {
            match task {
                Effect::Lock(way) => self.ask_for_lock(way),
                Effect::Unlock => {
                    self.asked.set(self.asked.get() + 1);
                    let lock = self.lock.borrow_mut().take();
                    drop(lock);
                }
                Effect::Tell(notice) => self.store.tell(&notice),
                Effect::ForgetJournal(journal) => {
                    let key = journal.key(&self.id);
                    if storage::read(&key).is_some_and(|kept| kept == journal.write()) {
                        let _ = storage::forget(&key);
                    }
                }
                // They begin in this order, and the database keeps to it.
                task => {
                    let driver = Rc::clone(self);
                    task::spawn(async move {
                        if let Some(event) = driver.ask(task).await {
                            if let Some(error) = event.failure() {
                                driver.store.doubt(error);
                            }
                            driver.hear(event);
                        }
                    });
                }
            }
        }
    }

    fn ask_for_lock(self: &Rc<Self>, way: LockWay) {
        let number = self.asked.get() + 1;
        self.asked.set(number);
        let before = self.lock.borrow_mut().take();
        drop(before);
        let driver = Rc::clone(self);
        let heard = move |news| {
            if driver.asked.get() == number {
                driver.hear(match news {
                    LockNews::Granted => Event::Granted,
                    LockNews::Busy => Event::Busy,
                    LockNews::Lost => Event::Lost,
                    LockNews::Refused => Event::NoLocks,
                });
            }
        };
        match Lock::ask(&format!("posture.record.{}", self.id), way, heard.clone()) {
            Ok(lock) => *self.lock.borrow_mut() = Some(lock),
            Err(_) => task::spawn(async move { heard(LockNews::Refused) }),
        }
    }

    /// Does what takes time.
    async fn ask(&self, task: Effect) -> Option<Event> {
        let now = clock::now();
        Some(match task {
            Effect::Claim => Event::Claimed(self.claim().await, self.journals()),
            Effect::Load => Event::Loaded(self.load().await),
            Effect::Write { number, follows, text } => {
                Event::Written(number, self.write((number, follows), &text, now).await)
            }
            Effect::Quarantine { number, text } => Event::Quarantined(number, self.quarantine(&text, now).await),
            Effect::Wait => {
                TimeoutFuture::new(PATIENCE_MS).await;
                Event::Waited
            }
            Effect::Lock(_) | Effect::Unlock | Effect::Tell(_) | Effect::ForgetJournal(_) => return None,
        })
    }

    async fn claim(&self) -> Result<Claim, StoreError> {
        self.store.database().await?.claim(&self.id, &self.writer).await
    }

    async fn load(&self) -> Result<Entry, StoreError> {
        match self.store.database().await?.read(ObjectStore::of(&self.id), &self.id).await? {
            Found::Entry(entry) => Ok(entry),
            Found::Strange { .. } => Err(StoreError::Garbled),
        }
    }

    async fn write(
        &self,
        (write, follows): (u64, Option<u64>),
        text: &Arc<str>,
        at: Moment,
    ) -> Result<Written, StoreError> {
        let (database, writer) = (self.store.database().await?, self.writer.as_str());
        let written = database.write(&self.id, text, follows, (writer, write), at).await?;
        let (key, writer, revision) = (self.id.clone(), writer.to_owned(), written.revision);
        let entry = Entry { key, text: Arc::clone(text), revision, writer, write, written: written.at, reason: None };
        self.store.saved(entry);
        Ok(written)
    }

    async fn quarantine(&self, text: &Arc<str>, at: Moment) -> Result<(), StoreError> {
        self.store.database().await?.set_text_aside(&self.id, (text, QuarantineReason::Late), &self.writer, at).await?;
        self.store.refresh_soon(Stale::beside());
        Ok(())
    }

    fn journals(&self) -> Vec<Journal> {
        let kept = storage::kept(&Journal::prefix(&self.id));
        kept.iter().filter_map(|(_, kept)| Journal::read(kept)).collect()
    }

    /// Tells the page what is new.
    fn publish(self: &Rc<Self>) {
        self.shown.publish(&self.session.borrow());
        self.try_again_later();
    }

    fn try_again_later(self: &Rc<Self>) {
        if !self.is_failing() || self.is_trying_again.replace(true) {
            return;
        }
        let driver = Rc::clone(self);
        task::spawn(async move {
            TimeoutFuture::new(AGAIN_MS).await;
            driver.is_trying_again.set(false);
            if driver.is_failing() {
                driver.retry();
            }
        });
    }
}
