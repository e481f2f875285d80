//! Keys: what a key that is pressed is meant for.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Whether a key goes into a text that is being typed, or finds an entry of a menu.
#[must_use]
pub fn goes_into_text(event: &Event) -> bool {
    let types = |kind: &str| !matches!(kind, "radio" | "checkbox" | "button" | "submit" | "file");
    event.target().is_some_and(|target| {
        target.dyn_ref::<HtmlInputElement>().is_some_and(|input| types(&input.type_()))
            || target.dyn_ref::<HtmlTextAreaElement>().is_some()
            || target.dyn_ref::<HtmlSelectElement>().is_some()
    })
}
