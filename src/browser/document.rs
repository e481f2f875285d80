//! The document: its title, language, theme and base address, and where the focus is.

use std::iter::successors;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, EventTarget, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, window,
};

fn document() -> Option<Document> {
    window()?.document()
}

/// The path under which the app is hosted, without a slash at its end: empty, or `/some/path`.
#[must_use]
pub fn base_path() -> String {
    let base = document().and_then(|document| document.base_uri().ok().flatten());
    let path = base.and_then(|uri| web_sys::Url::new(&uri).ok()).map(|url| url.pathname()).unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder.to_owned()
}

/// The page's own origin, such as `https://example.org`.
#[must_use]
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Names the page in the tab and for screen readers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language that the page says it is in: at first the one that `boot.js` found wanted.
#[must_use]
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// What the page says under a name, in a `meta` of its head.
#[must_use]
pub fn named(name: &str) -> Option<String> {
    let meta = document()?.query_selector(&format!("meta[name=\"{name}\"]")).ok().flatten();
    meta?.get_attribute("content").filter(|content| !content.is_empty())
}

/// The address of a script of the page whose file's name begins like this, as the page writes it.
#[must_use]
pub fn script(begins: &str) -> Option<String> {
    let script = document()?.query_selector(&format!("script[src*=\"/{begins}\"]")).ok().flatten();
    script?.get_attribute("src")
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    set_root("lang", Some(tag));
}

/// Chooses a theme; none follows the system.
pub fn set_theme(theme: Option<&str>) {
    set_root("data-theme", theme);
}

fn set_root(attribute: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Both calls only fail for names that are not attribute names.
        let _ = match value {
            Some(value) => root.set_attribute(attribute, value),
            None => root.remove_attribute(attribute),
        };
    }
}

/// The languages that the reader prefers, most wanted first.
#[must_use]
pub fn preferred_language() -> Option<String> {
    window()?.navigator().language()
}

/// The value of a custom property of the style sheet, such as `--ink`, as it is now.
#[must_use]
pub fn custom_property(name: &str) -> Option<String> {
    let root = document()?.document_element()?;
    let style = window()?.get_computed_style(&root).ok()??;
    style.get_property_value(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// Takes away what was shown until the app arrived.
pub fn remove_shell() {
    if let Some(shell) = document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
}

/// Moves the focus to an element and scrolls it into view.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    element.focus().is_ok()
}

/// Moves the focus in the body of a table: to the next link or field along the row of an element, or to that of the same
/// column in the next row; backwards where the number is below zero. False where there is none.
pub fn focus_in_table(from: EventTarget, along: i32, rows: i32) -> bool {
    let beside = |one: &Element, step: i32| {
        if step < 0 { one.previous_element_sibling() } else { one.next_element_sibling() }
    };
    let control = |cell: Element| cell.query_selector("a[href], input").ok().flatten();
    let found = || {
        let cell = from.dyn_into::<Element>().ok()?.closest("tbody :is(td, th)").ok()??;
        let found = if rows == 0 {
            successors(beside(&cell, along), |one| beside(one, along)).find_map(control)
        } else {
            let column = successors(beside(&cell, -1), |one| beside(one, -1)).count();
            let row = beside(&cell.parent_element()?, rows)?;
            successors(row.first_element_child(), |one| beside(one, 1)).nth(column).and_then(control)
        };
        found?.dyn_into::<HtmlElement>().ok()?.focus().ok()
    };
    found().is_some()
}

/// Moves the focus without scrolling, for a page that is shown from its top.
pub fn focus_quietly(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls an element into view, opening it and what it is in first where those are `details` elements.
pub fn reveal(id: &str) -> bool {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return false };
    let mut inside = Some(element.clone());
    while let Some(details) = inside.and_then(|element| element.closest("details").ok().flatten()) {
        let _ = details.set_attribute("open", "");
        inside = details.parent_element();
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Does what a click on an element does.
pub fn press(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// Scrolls an element into view, no further than it has to.
pub fn bring_near(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // It fails only in a document that is gone.
        let _ = window.location().reload();
    }
}
