//! The records that the reader keeps on this machine: opened, followed, listed and removed. What follows from what is
//! in [`crate::records`]; here it is done, with the browser's database, locks and channels.

mod beside;
mod carry_over;
mod connection;
mod driver;
mod kinds;
mod leaving;
mod lists;
mod open_record;
mod own_record;
mod signals;
mod trash;
mod until;

pub use crate::records::StoreState;
pub use kinds::{brought_title, title};
pub use lists::Listed;
pub use open_record::OpenRecord;
pub use own_record::OwnRecord;
pub use trash::Inventory;

use crate::browser::channel::Channel;
use crate::browser::{persist, random, task};
use crate::records::{Effect, Notice, Session, Stale};
use crate::ui::prelude::*;
use connection::Connection;
use driver::Driver;
use leaving::Leaving;
use lists::RecordLists;
use send_wrapper::SendWrapper;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
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
pub struct RecordStore(SendWrapper<Rc<Inside>>);

struct Inside {
    /// The name of this tab, which no other has.
    writer: String,
    /// How many records were opened: each time has a name of its own.
    openings: Cell<u64>,
    connection: Connection,
    channel: RefCell<Option<Channel>>,
    open: RefCell<BTreeMap<String, Rc<Driver>>>,
    /// Records that are open no more, of which something is still to be kept.
    ended: RefCell<Vec<Rc<Driver>>>,
    lists: RecordLists,
    /// The keys in the bin of what was deleted since this page was opened.
    deleted: ArcRwSignal<Vec<String>>,
    persisted: ArcRwSignal<Option<bool>>,
    leaving: Leaving,
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
            open: RefCell::new(BTreeMap::new()),
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
            let driver = Driver::new(self.clone(), session);
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

    fn tell(&self, notice: &Notice) {
        if let Some(channel) = &*self.0.channel.borrow() {
            let _ = channel.say(&notice.write());
        }
    }

    /// Tells the other tabs, and this one.
    fn tell_all(&self, notice: &Notice) {
        self.tell(notice);
        self.hear(notice);
    }

    /// Another tab, or this one, has changed something.
    fn hear(&self, notice: &Notice) {
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

    fn drivers(&self) -> Vec<Rc<Driver>> {
        self.0.open.borrow().values().chain(&*self.0.ended.borrow()).cloned().collect()
    }

    /// Something of an open record has changed.
    fn driver_changed(&self) {
        self.0.open.borrow_mut().retain(|_, driver| !driver.is_over());
        self.0.ended.borrow_mut().retain(|driver| !driver.is_over());
        self.0.leaving.guard(self.drivers().iter().any(|driver| driver.is_failing()));
        self.0.lists.beside(self.drivers().iter().filter_map(|driver| driver.unsaved()).collect());
        self.make_way_if_asked();
    }
}
