//! Keys: what a key that is pressed is meant for.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// Whether a key goes into a text that is being typed.
#[must_use]
pub fn goes_into_text(event: &Event) -> bool {
    let types = |kind: &str| !matches!(kind, "radio" | "checkbox" | "button" | "submit" | "file");
    event.target().is_some_and(|target| {
        target.dyn_ref::<HtmlInputElement>().is_some_and(|input| types(&input.type_()))
            || target.dyn_ref::<HtmlTextAreaElement>().is_some()
    })
}
