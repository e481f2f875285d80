//! Styles as the browser computes them. They are set property by property: the content security policy lets no
//! `style` attribute through.

use web_sys::{HtmlElement, window};

/// Sets a CSS property of an element. A value that the property does not have leaves it as it was.
pub fn set(element: &HtmlElement, property: &str, value: &str) {
    // Fails for computed styles only, which cannot be written.
    let _ = element.style().set_property(property, value);
}

/// A number as CSS has it. The browser writes it: the standard library's way comes with tables of some five kilobytes.
#[must_use]
pub fn number(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

/// A length in CSS pixels, as CSS has it.
#[must_use]
pub fn px(length: f64) -> String {
    number(length) + "px"
}

/// What a value of a property comes to on an element that has none of its own: `var(--ink)` as a `color` becomes
/// `rgb(27, 30, 34)`, also where `--ink` is a `light-dark()`.
#[must_use]
pub fn computed(element: &HtmlElement, property: &str, value: &str) -> Option<String> {
    set(element, property, value);
    let computed = window()?.get_computed_style(element).ok()??.get_property_value(property).ok();
    let _ = element.style().remove_property(property);
    computed.filter(|value| !value.is_empty())
}
