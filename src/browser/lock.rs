//! Locks of which one tab has each at a time. The browser gives a lock back when its tab goes, however it goes.

use crate::records::LockWay;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, window};

/// The browser has no locks, or none for this page, as over http.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser has no locks")]
pub struct LockError;

/// What is heard of a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockNews {
    /// This tab has it.
    Granted,
    /// Another tab has it.
    Busy,
    /// Another tab has taken it from this one.
    Lost,
    /// The browser gives none after all.
    Refused,
}

/// A lock that was asked for, or is had. When this is dropped, it is given back or asked for no more, and nothing more
/// is heard of it.
pub struct Lock(Rc<Request>);

/// What the page and the browser both hold on to.
struct Request {
    /// Whether anybody here still wants it.
    is_wanted: Cell<bool>,
    /// Whether it was had.
    is_granted: Cell<bool>,
    /// Gives the lock back.
    give_back: RefCell<Option<Function>>,
    /// Asks for it no more.
    abort: Option<AbortController>,
    heard: Box<dyn Fn(LockNews)>,
}

impl Lock {
    /// Asks for the lock of this name. `heard` is never called before this returns.
    ///
    /// # Errors
    /// Where the browser has no locks.
    pub fn ask(name: &str, way: LockWay, heard: impl Fn(LockNews) + 'static) -> Result<Self, LockError> {
        // The browser refuses a signal in the two other ways, which are answered at once anyhow.
        let abort = match way {
            LockWay::WhenFree => Some(AbortController::new().map_err(|_| LockError)?),
            LockWay::IfFree | LockWay::Steal => None,
        };
        let (is_wanted, is_granted, give_back) = (Cell::new(true), Cell::new(false), RefCell::new(None));
        let request = Rc::new(Request { is_wanted, is_granted, give_back, abort, heard: Box::new(heard) });
        let asking = Rc::clone(&request);
        let answer = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| asking.answered(&lock));
        let ended = begin(name, way, request.abort.as_ref(), &answer).map_err(|_| LockError)?;
        let asking = Rc::clone(&request);
        spawn_local(async move {
            let ended = JsFuture::from(ended).await;
            // Until here the browser may call it.
            drop(answer);
            if ended.is_err() {
                asking.failed();
            }
        });
        Ok(Self(request))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.is_wanted.set(false);
        let give_back = self.0.give_back.borrow_mut().take();
        if let Some(give_back) = give_back {
            let _ = give_back.call0(&JsValue::UNDEFINED);
        } else if let Some(abort) = &self.0.abort {
            abort.abort();
        }
    }
}

impl Request {
    /// The browser has decided. What is returned keeps the lock until it resolves.
    fn answered(&self, lock: &JsValue) -> JsValue {
        if !self.is_wanted.get() {
            return JsValue::UNDEFINED;
        }
        if lock.is_null() {
            (self.heard)(LockNews::Busy);
            return JsValue::UNDEFINED;
        }
        let held = Promise::new(&mut |resolve, _| *self.give_back.borrow_mut() = Some(resolve));
        self.is_granted.set(true);
        (self.heard)(LockNews::Granted);
        held.into()
    }

    /// The browser has taken it away, or refused it.
    fn failed(&self) {
        let give_back = self.give_back.borrow_mut().take();
        drop(give_back);
        if self.is_wanted.get() {
            (self.heard)(if self.is_granted.get() { LockNews::Lost } else { LockNews::Refused });
        }
    }
}

/// `navigator.locks.request(name, options, callback)`, which `web_sys` has among its unstable calls only.
fn begin(
    name: &str,
    way: LockWay,
    abort: Option<&AbortController>,
    answer: &Closure<dyn FnMut(JsValue) -> JsValue>,
) -> Result<Promise, JsValue> {
    let navigator = window().ok_or(JsValue::UNDEFINED)?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let options = Object::new();
    match (way, abort) {
        (LockWay::IfFree, _) => Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE)?,
        (LockWay::Steal, _) => Reflect::set(&options, &"steal".into(), &JsValue::TRUE)?,
        (LockWay::WhenFree, Some(abort)) => Reflect::set(&options, &"signal".into(), &abort.signal())?,
        (LockWay::WhenFree, None) => true,
    };
    request.call3(&locks, &name.into(), &options, answer.as_ref())?.dyn_into()
}
