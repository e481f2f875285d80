//! The columns of a table, kept as wide as they are while rows come and go.

use super::style;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Keeps the columns of a table as they are now. `body` is its body, behind a head with one row.
pub fn keep(body: &Element) {
    let cells = headings(body);
    let widths: Vec<f64> = cells.iter().map(|cell| cell.get_bounding_client_rect().width()).collect();
    for (cell, width) in cells.iter().zip(widths) {
        style::set(cell, "width", &style::px(width));
    }
    lay_out(body, "fixed");
}

/// Lets the columns of a table be as wide as what is in them again.
pub fn free(body: &Element) {
    for cell in headings(body) {
        style::set(&cell, "width", "auto");
    }
    lay_out(body, "auto");
}

fn lay_out(body: &Element, how: &str) {
    if let Some(table) = body.parent_element().and_then(|table| table.dyn_into::<HtmlElement>().ok()) {
        style::set(&table, "table-layout", how);
    }
}

fn headings(body: &Element) -> Vec<HtmlElement> {
    let row = body.previous_element_sibling().and_then(|head| head.first_element_child());
    let Some(cells) = row.map(|row| row.children()) else { return Vec::new() };
    (0..cells.length()).filter_map(|place| cells.item(place)?.dyn_into().ok()).collect()
}
