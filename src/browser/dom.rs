//! Nodes of the page: made, set, put in their place and taken away. A node that stands nowhere, or a name that the
//! browser does not take, changes nothing.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlElement, Node, Text, window};

thread_local! {
    static DOCUMENT: Document =
        window().and_then(|window| window.document()).unwrap_or_else(|| JsValue::NULL.unchecked_into());
}

fn document() -> Document {
    DOCUMENT.with(Clone::clone)
}

/// What the page is in.
#[must_use]
pub fn body() -> Option<HtmlElement> {
    document().body()
}

/// Takes what was popped up away; where it is not there, or stands in the page for good, nothing happens.
pub fn hide_popover(element: &HtmlElement) {
    let _ = element.hide_popover();
}

/// A new element; `is_drawn` for one of a drawing. `tag` is the name of an element.
#[must_use]
pub fn create(tag: &str, is_drawn: bool) -> Element {
    let created = if is_drawn {
        document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag)
    } else {
        document().create_element(tag)
    };
    created.unwrap_or_else(|_| JsValue::NULL.unchecked_into())
}

/// A new text.
#[must_use]
pub fn text(data: &str) -> Text {
    document().create_text_node(data)
}

/// A new node that nobody sees.
#[must_use]
pub fn marker() -> Node {
    document().create_comment("").into()
}

/// Puts a node before another one in `parent`, or at its end.
pub fn put(parent: &Node, node: &Node, before: Option<&Node>) {
    let _ = parent.insert_before(node, before);
}

/// Takes a node away; false where it stood nowhere.
#[must_use]
pub fn take(node: &Node) -> bool {
    node.parent_node().is_some_and(|parent| parent.remove_child(node).is_ok())
}

/// Sets an attribute, or takes it away.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Sets a class, or takes it away.
pub fn set_class(element: &Element, name: &str, is_set: bool) {
    let _ = if is_set { element.class_list().add_1(name) } else { element.class_list().remove_1(name) };
}

/// Sets a property of the style, or takes it away.
pub fn set_style(element: &Element, name: &str, value: Option<&str>) {
    let style = element.unchecked_ref::<HtmlElement>().style();
    let _ = match value {
        Some(value) => style.set_property(name, value),
        None => style.remove_property(name).map(|_| ()),
    };
}

/// Sets a property of the object.
pub fn set_property(element: &Element, name: &str, value: impl Into<JsValue>) {
    let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value.into());
}

/// Hears an event for as long as the element stands.
pub fn listen(element: &Element, name: &str, heard: Box<dyn FnMut(Event)>) {
    let listener = Closure::wrap(heard).into_js_value();
    let _ = element.add_event_listener_with_callback(name, listener.unchecked_ref());
}
