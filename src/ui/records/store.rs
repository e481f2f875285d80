//! The store: everything that is kept, as this tab knows it, and how tabs tell each other.

use super::connection::Connection;
use super::driver::{Driver, Surroundings};
use super::lists::RecordLists;
use super::open_record::OpenRecord;
use crate::browser::channel::Channel;
use crate::browser::database::Database;
use crate::browser::leaving::LeavingListener;
use crate::browser::staying::StayGuard;
use crate::browser::{persist, random, storage, task};
use crate::records::{Effect, Entry, Journal, Notice, Session, Stale, StoreError, StoreState};
use crate::sort::{SortedMap, SortedSet};
use crate::ui::prelude::*;
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use send_wrapper::SendWrapper;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// The channel on which tabs tell each other.
const CHANNEL: &str = "posture.vault";

thread_local! {
    /// There is one, from when it is first asked for until the page goes. It is no context of the app, because the first
    /// view does without it.
    static STORE: OnceCell<RecordStore> = const { OnceCell::new() };
}

/// Everything that is kept, as this tab knows it.
#[derive(Clone)]
pub struct RecordStore(pub(super) SendWrapper<Rc<Inside>>);

/// What it consists of.
pub(super) struct Inside {
    /// The name of this tab, which no other has.
    pub(super) writer: String,
    /// How many records were opened: each time has a name of its own.
    pub(super) openings: Cell<u64>,
    pub(super) connection: Connection,
    pub(super) channel: RefCell<Option<Channel>>,
    pub(super) open: RefCell<SortedMap<String, Rc<Driver>>>,
    /// Records that are open no more, of which something is still to be kept.
    pub(super) ended: RefCell<Vec<Rc<Driver>>>,
    pub(super) lists: RecordLists,
    /// The keys in the bin of what was deleted since this page was opened.
    pub(super) deleted: ArcRwSignal<Vec<String>>,
    pub(super) persisted: ArcRwSignal<Option<bool>>,
    pub(super) leaving: Leaving,
}

/// The listeners to the page's going.
#[derive(Default)]
pub(super) struct Leaving {
    listener: RefCell<Option<LeavingListener>>,
    guard: RefCell<Option<StayGuard>>,
}

impl Leaving {
    /// Has the reader asked before the page goes, or no more.
    fn guard(&self, is_failing: bool) {
        let mut guard = self.guard.borrow_mut();
        if is_failing != guard.is_some() {
            *guard = if is_failing { StayGuard::new() } else { None };
        }
    }
}

impl RecordStore {
    /// The store of this tab.
    pub fn here() -> Self {
        STORE.with(|store| store.get_or_init(Self::begin).clone())
    }

    fn begin() -> Self {
        let store = Self(SendWrapper::new(Rc::new(Inside {
            writer: random::name(),
            openings: Cell::new(0),
            connection: Connection::new(),
            channel: RefCell::new(None),
            open: RefCell::new(SortedMap::new()),
            ended: RefCell::new(Vec::new()),
            lists: RecordLists::new(),
            deleted: ArcRwSignal::default(),
            persisted: ArcRwSignal::new(None),
            leaving: Leaving::default(),
        })));
        let listening = store.clone();
        // Without a channel other tabs are followed no more; that none is written over does not hang on it.
        let channel = Channel::open(CHANNEL, move |text| {
            if let Some(notice) = Notice::read(&text) {
                listening.hear(&notice);
            }
        });
        *store.0.channel.borrow_mut() = channel.ok();
        store.watch_leaving();
        let beginning = store.clone();
        task::spawn(async move {
            beginning.refresh().await;
            beginning.recover();
            beginning.0.persisted.set(persist::persisted().await.ok());
        });
        store
    }

    /// Whether the database is open, followed.
    pub fn state(&self) -> StoreState {
        self.0.connection.state()
    }

    /// Whether the browser removes nothing by itself, followed; none where it does not say.
    pub fn persisted(&self) -> Option<bool> {
        self.0.persisted.get()
    }

    /// Asks the browser to remove nothing by itself.
    pub fn ask_to_persist(&self) {
        let store = self.clone();
        task::spawn(async move {
            if let Ok(persisted) = persist::persist().await {
                store.0.persisted.set(Some(persisted));
            }
        });
    }

    /// Opens a record. It stays open as long as something of it is kept by the caller, and until it is saved.
    #[must_use]
    pub fn open(&self, id: &str) -> OpenRecord {
        self.open_with(id, Session::open)
    }

    /// Begins a record under an id that nobody else has. It is open, and on its way into the database.
    #[must_use]
    pub fn create(&self, id: &str, text: &str) -> OpenRecord {
        let text: Arc<str> = text.into();
        self.ask_to_persist();
        self.open_with(id, |id, writer| Session::create(id, writer, text))
    }

    fn open_with(&self, id: &str, begin: impl FnOnce(&str, &str) -> (Session, Vec<Effect>)) -> OpenRecord {
        let already = self.0.open.borrow().get(id).filter(|driver| !driver.has_ended()).cloned();
        let driver = already.unwrap_or_else(|| {
            self.0.openings.set(self.0.openings.get() + 1);
            let (session, effects) = begin(id, &format!("{}.{}", self.0.writer, self.0.openings.get()));
            let driver = Driver::new(Rc::new(self.clone()), session);
            let before = self.0.open.borrow_mut().insert(id.to_owned(), Rc::clone(&driver));
            self.0.ended.borrow_mut().extend(before.filter(|before| !before.is_over()));
            driver.run(effects);
            driver
        });
        OpenRecord::of(driver)
    }

    /// A name that nothing else has, for a record or what belongs to one.
    #[must_use]
    pub fn fresh_id() -> String {
        random::name()
    }

    pub(super) fn tell(&self, notice: &Notice) {
        if let Some(channel) = &*self.0.channel.borrow() {
            let _ = channel.say(&notice.write());
        }
    }

    /// Tells the other tabs, and this one.
    pub(super) fn tell_all(&self, notice: &Notice) {
        self.tell(notice);
        self.hear(notice);
    }

    /// Another tab, or this one, has changed something.
    pub(super) fn hear(&self, notice: &Notice) {
        for driver in self.drivers() {
            driver.heard(notice);
        }
        if *notice == Notice::Removed {
            self.0.deleted.set(Vec::new());
        }
        let stale = Stale::after(notice);
        if !stale.is_nothing() {
            self.refresh_soon(stale);
        }
    }

    pub(super) fn drivers(&self) -> Vec<Rc<Driver>> {
        self.0.open.borrow().values().chain(&*self.0.ended.borrow()).cloned().collect()
    }

    fn watch_leaving(&self) {
        let store = self.clone();
        let listener = LeavingListener::new(move || store.before_going());
        *self.0.leaving.listener.borrow_mut() = listener;
    }

    /// Keeps what is not saved beside the database, because the page may go. Done by itself; whoever begins a record only
    /// then does it once more.
    pub fn before_going(&self) {
        for driver in self.drivers() {
            driver.hand_over();
            driver.keep_journals();
        }
    }

    /// Whether a page that went has left something of this record that is not in the database.
    #[must_use]
    pub fn has_journal(&self, id: &str) -> bool {
        !storage::kept(&Journal::prefix(id)).is_empty()
    }

    /// Takes up what pages that went had not saved, unless another tab edits the record: that one does.
    fn recover(&self) {
        let kept = storage::kept(Journal::PREFIX);
        let ids = SortedSet::from_iter(kept.iter().filter_map(|(key, _)| Journal::id_in(key)));
        for id in ids {
            drop(self.open(id));
        }
    }
}

impl Surroundings for RecordStore {
    fn database(&self) -> LocalBoxFuture<'static, Result<Rc<Database>, StoreError>> {
        let store = self.clone();
        async move { Self::database(&store).await }.boxed_local()
    }

    fn doubt(&self, error: &StoreError) {
        Self::doubt(self, error);
    }

    fn tell(&self, notice: &Notice) {
        Self::tell(self, notice);
    }

    fn driver_changed(&self) {
        self.0.open.borrow_mut().retain(|_, driver| !driver.is_over());
        self.0.ended.borrow_mut().retain(|driver| !driver.is_over());
        self.0.leaving.guard(self.drivers().iter().any(|driver| driver.is_failing()));
        self.0.lists.beside(self.drivers().iter().filter_map(|driver| driver.unsaved()).collect());
        self.make_way_if_asked();
    }

    fn saved(&self, entry: Entry) {
        self.0.lists.saved(entry);
    }

    fn refresh_soon(&self, stale: Stale) {
        Self::refresh_soon(self, stale);
    }
}
