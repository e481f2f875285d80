//! How wide an element is, now and whenever that changes.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Watches the width of an element for as long as it is kept.
pub struct WidthObserver {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut(Array)>,
}

impl WidthObserver {
    /// Calls back with the width of the element's content in CSS pixels, at once and after each change.
    #[must_use]
    pub fn new(element: &Element, mut changed: impl FnMut(f64) + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            if let Some(entry) = entries.iter().last().and_then(|entry| entry.dyn_into::<ResizeObserverEntry>().ok()) {
                changed(entry.content_rect().width());
            }
        });
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _closure: closure })
    }
}

impl Drop for WidthObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
