//! Wheels and clicks: what is meant by them, where the browser takes them otherwise.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, MouseEvent};

/// A wheel over a field for a number: the page scrolls, and the number stays. Browsers count a field that has the focus up
/// and down instead, so the focus is given up.
pub fn leave_to_scroll(wheel: &Event) {
    if let Some(field) = wheel.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Whether a click is the second of a double click: whoever is used to these means one. A key never clicks so.
#[must_use]
pub fn is_second_of_double(click: &MouseEvent) -> bool {
    click.detail() > 1
}
