//! IndexedDB: the database in which records are kept.
//!
//! Written with `web_sys` alone: the crates around it (`idb`, `rexie`, `indexed_db_futures`) have no way to ask for
//! strict durability, without which a transaction counts as complete before it is on the disk.

mod object_store;
mod quarantine;
mod row;
mod schema;
mod transaction;

use crate::records::StoreError;
use std::rc::Rc;
use transaction::{answer, refusal};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Event, IdbDatabase, IdbFactory, IdbVersionChangeEvent, window};

/// The name of the database.
const NAME: &str = "posture";

/// The database, open.
pub struct Database {
    db: IdbDatabase,
    _asked: Closure<dyn FnMut(IdbVersionChangeEvent)>,
    _lost: Closure<dyn FnMut(Event)>,
}

/// What another tab, or the browser, wants of an open database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To be closed soon, since a newer version of the app waits to bring it up to date.
    ToMakeWay,
    /// To be closed soon, since it shall be deleted.
    ToBeDeleted,
    /// Nothing: the browser has closed it. It can be opened again.
    Closed,
}

impl Database {
    /// Opens the database, makes it where there is none, and brings an older one up to date. `blocked` is called when
    /// that has to wait for other tabs to close it; `asked` when another tab waits for this one to do so.
    ///
    /// # Errors
    /// [`StoreError::Newer`] where a newer version of the app has changed it, which leaves it as it is;
    /// [`StoreError::Unavailable`] where the browser lets this page keep nothing; or as the browser has it.
    pub async fn open(blocked: impl Fn() + 'static, asked: impl Fn(Asked) + 'static) -> Result<Self, StoreError> {
        let request = factory()?.open_with_u32(NAME, schema::version()).map_err(|error| at_opening(&error))?;
        let (upgrading, stuck) = (schema::upgrading(&request), Closure::<dyn FnMut(Event)>::new(move |_| blocked()));
        request.set_onupgradeneeded(Some(upgrading.as_ref().unchecked_ref()));
        request.set_onblocked(Some(stuck.as_ref().unchecked_ref()));
        let opened = answer(&request).await;
        request.set_onupgradeneeded(None);
        request.set_onblocked(None);
        let db: IdbDatabase = opened.map_err(|error| at_opening(&error))?.unchecked_into();
        Ok(Self::listening(db, asked))
    }

    fn listening(db: IdbDatabase, asked: impl Fn(Asked) + 'static) -> Self {
        let asked = Rc::new(asked);
        let ask = Rc::clone(&asked);
        let on_asked = Closure::<dyn FnMut(IdbVersionChangeEvent)>::new(move |event: IdbVersionChangeEvent| {
            ask(if event.new_version().is_some() { Asked::ToMakeWay } else { Asked::ToBeDeleted });
        });
        let on_lost = Closure::<dyn FnMut(Event)>::new(move |_| asked(Asked::Closed));
        db.set_onversionchange(Some(on_asked.as_ref().unchecked_ref()));
        db.set_onclose(Some(on_lost.as_ref().unchecked_ref()));
        Self { db, _asked: on_asked, _lost: on_lost }
    }
}

impl Drop for Database {
    /// Closes it. Transactions that have begun still come to their end.
    fn drop(&mut self) {
        self.db.set_onversionchange(None);
        self.db.set_onclose(None);
        self.db.close();
    }
}

/// Deletes the database, whatever is in it and whoever has made it. `blocked` is called when that has to wait for other
/// tabs to close it.
///
/// # Errors
/// As the browser has it.
pub async fn delete(blocked: impl Fn() + 'static) -> Result<(), StoreError> {
    let request = factory()?.delete_database(NAME).map_err(|error| at_opening(&error))?;
    let stuck = Closure::<dyn FnMut(Event)>::new(move |_| blocked());
    request.set_onblocked(Some(stuck.as_ref().unchecked_ref()));
    let deleted = answer(&request).await;
    request.set_onblocked(None);
    deleted.map(|_| ()).map_err(|error| at_opening(&error))
}

fn factory() -> Result<IdbFactory, StoreError> {
    let window = window().ok_or(StoreError::Unavailable)?;
    window.indexed_db().ok().flatten().ok_or(StoreError::Unavailable)
}

/// What an error means that came of opening: browsers that keep nothing say so in these ways.
fn at_opening(error: &JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "InvalidStateError" | "NotAllowedError" | "SecurityError" => StoreError::Unavailable,
        _ => refusal(error),
    }
}
