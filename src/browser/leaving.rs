//! That the page may be about to go: to another page, another tab, or for good.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, window};

/// What browsers say before a page goes. Phones close a hidden page without saying more.
const EVENTS: [&str; 2] = ["pagehide", "visibilitychange"];

/// Listens to the page being hidden or left, for as long as it is kept.
pub struct LeavingListener(Closure<dyn FnMut(Event)>);

impl LeavingListener {
    /// Calls back each time when the page may be about to go. What is done then must be done at once.
    #[must_use]
    pub fn new(mut leaving: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Event)>::new(move |_| leaving());
        let window = window()?;
        for event in EVENTS {
            // Both arrive at the window: `visibilitychange` of the document bubbles.
            window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref()).ok()?;
        }
        Some(Self(closure))
    }
}

impl Drop for LeavingListener {
    fn drop(&mut self) {
        let Some(window) = window() else { return };
        for event in EVENTS {
            let _ = window.remove_event_listener_with_callback(event, self.0.as_ref().unchecked_ref());
        }
    }
}
