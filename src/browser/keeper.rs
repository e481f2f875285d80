//! The service worker (`public/offline.js`), which keeps what was opened so that it opens without a network.

use js_sys::{Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;

/// The header in which the worker says on which day it kept an answer: `2026-11-29`.
pub(super) const DAY: &str = "kept";

type Told = Box<dyn Fn(String)>;

thread_local! {
    static TOLD: RefCell<Option<Told>> = const { RefCell::new(None) };
}

/// Calls back with the day of each file that the network did not give, and the worker had kept.
pub fn on_kept(told: impl Fn(String) + 'static) {
    TOLD.set(Some(Box::new(told)));
}

/// Says that a file that was kept on this day came in place of a newer one.
pub(super) fn tell(day: String) {
    TOLD.with_borrow(|told| {
        if let Some(told) = told {
            told(day);
        }
    });
}

/// The worker, where it is in charge of this page. Browsers have none over http, and some in private windows.
fn worker() -> Option<JsValue> {
    let container = Reflect::get(&window()?.navigator(), &"serviceWorker".into()).ok()?;
    Reflect::get(&container, &"controller".into()).ok().filter(JsValue::is_object)
}

/// Whether it is in charge: what fails then is neither on the network nor kept.
#[must_use]
pub fn is_in_charge() -> bool {
    worker().is_some()
}

/// Has it remove what it has kept, and itself.
pub fn forget() {
    // Where it is not in charge, it has kept nothing of this page.
    let Some(worker) = worker() else { return };
    let post = Reflect::get(&worker, &"postMessage".into()).ok().and_then(|post| post.dyn_into::<Function>().ok());
    let _ = post.map(|post| post.call1(&worker, &"forget".into()));
}
