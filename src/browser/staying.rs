//! That the reader is asked before the page goes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BeforeUnloadEvent, window};

/// The browser's name of the event.
const EVENT: &str = "beforeunload";

/// While this is kept, the browser asks the reader before the page is closed or left for another site. To be kept only
/// as long as something would be lost: browsers keep no page ready to come back to that asks.
pub struct StayGuard(Closure<dyn FnMut(BeforeUnloadEvent)>);

impl StayGuard {
    /// Has the reader asked from now on.
    #[must_use]
    pub fn new() -> Option<Self> {
        let closure = Closure::<dyn FnMut(BeforeUnloadEvent)>::new(|event: BeforeUnloadEvent| {
            event.prevent_default();
            // What older browsers go by; none shows the words.
            event.set_return_value("?");
        });
        window()?.add_event_listener_with_callback(EVENT, closure.as_ref().unchecked_ref()).ok()?;
        Some(Self(closure))
    }
}

impl Drop for StayGuard {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(EVENT, self.0.as_ref().unchecked_ref());
        }
    }
}
