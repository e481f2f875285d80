//! Date fields: whether what stands in one is a day.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// Whether the field of an event shows something that is no day that it may hold: 30 February, a date that is not
/// complete, one before or after its bounds. Its value is empty then, or out of bounds.
#[must_use]
pub fn is_unfit(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| !field.check_validity())
}
