//! What the screen is like: its theme and its pixels.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MediaQueryList, MediaQueryListEvent, window};

/// Pixels of the screen for each CSS pixel, zoom included.
#[must_use]
pub fn pixel_ratio() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.5, 8.0)
}

/// Whether the system asks for a dark page.
#[must_use]
pub fn prefers_dark() -> bool {
    matches("(prefers-color-scheme: dark)")
}

/// Whether a media query holds now.
#[must_use]
pub fn matches(text: &str) -> bool {
    query(text).is_some_and(|query| query.matches())
}

fn query(text: &str) -> Option<MediaQueryList> {
    window()?.match_media(text).ok().flatten()
}

/// Listens to a media query for as long as it is kept.
pub struct MediaListener {
    query: MediaQueryList,
    closure: Closure<dyn FnMut(MediaQueryListEvent)>,
}

impl MediaListener {
    /// Calls back when the answer to the query changes.
    #[must_use]
    pub fn new(text: &str, mut changed: impl FnMut() + 'static) -> Option<Self> {
        let query = query(text)?;
        let closure = Closure::<dyn FnMut(MediaQueryListEvent)>::new(move |_| changed());
        query.add_event_listener_with_callback("change", closure.as_ref().unchecked_ref()).ok()?;
        Some(Self { query, closure })
    }
}

impl Drop for MediaListener {
    fn drop(&mut self) {
        let _ = self.query.remove_event_listener_with_callback("change", self.closure.as_ref().unchecked_ref());
    }
}
