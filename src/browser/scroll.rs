//! Scrolling: which part of something is seen, and when that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlElement, window};

/// The part of `content` that is seen in the window and in the box that it may scroll in: from where to where, in CSS
/// pixels below its top.
#[must_use]
pub fn seen(content: &Element, scroller: &Element) -> Option<(f64, f64)> {
    let height = window()?.inner_height().ok()?.as_f64()?;
    let (content, scroller) = (content.get_bounding_client_rect(), scroller.get_bounding_client_rect());
    Some((scroller.top().max(0.0) - content.top(), scroller.bottom().min(height) - content.top()))
}

/// Where the children of an element begin and where the last one ends, in CSS pixels.
#[must_use]
pub fn edges(parent: &Element) -> Vec<f64> {
    let children = parent.children();
    let boxes = (0..children.length()).filter_map(|place| children.item(place));
    let boxes: Vec<_> = boxes.map(|child| child.get_bounding_client_rect()).collect();
    let end = boxes.last().map(|last| last.bottom());
    boxes.iter().map(|one| one.top()).chain(end).collect()
}

/// The heading of a section of the page.
pub struct Heading {
    /// By which the section is linked.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Where it stands in the window, in CSS pixels below its top.
    pub top: f64,
}

/// What the page shows, without what frames it.
#[must_use]
pub fn main() -> Option<Element> {
    window()?.document()?.get_element_by_id("main")
}

/// The headings of the sections that are shown, in their order.
#[must_use]
pub fn headings() -> Vec<Heading> {
    let Some(found) = main().map(|main| main.get_elements_by_tag_name("h2")) else { return Vec::new() };
    let read = |heading: Element| {
        let place = heading.get_bounding_client_rect();
        let (id, text) = (heading.id(), heading.text_content().unwrap_or_default());
        (!id.is_empty() && place.height() > 0.0).then(|| Heading { id, text, top: place.top() })
    };
    (0..found.length()).filter_map(|place| found.item(place)).filter_map(read).collect()
}

/// Whether the page is scrolled, and to its end.
#[must_use]
pub fn is_at_end() -> bool {
    let found = || {
        let window = window()?;
        let (from, height) = (window.scroll_y().ok()?, window.inner_height().ok()?.as_f64()?);
        let whole = f64::from(window.document()?.document_element()?.scroll_height());
        Some(from > 0.0 && from + height >= whole - 2.0)
    };
    found().unwrap_or(false)
}

/// Which row of a table holds the focus, as its `aria-rowindex` says.
#[must_use]
pub fn focused_row(body: &Element) -> Option<usize> {
    let focused = window()?.document()?.active_element().filter(|focused| body.contains(Some(focused)))?;
    focused.closest("[aria-rowindex]").ok()??.get_attribute("aria-rowindex")?.parse().ok()
}

/// Gives an element the focus, without scrolling.
pub fn take_focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Listens to all that scrolls, and to changes of the window's size, for as long as it is kept.
pub struct ScrollListener {
    closure: Closure<dyn FnMut(Event)>,
}

impl ScrollListener {
    /// Calls back whenever something may be seen elsewhere than before.
    #[must_use]
    pub fn new(mut changed: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Event)>::new(move |_| changed());
        let window = window()?;
        let function = closure.as_ref().unchecked_ref();
        // What scrolls in a box of its own is told on the way down only.
        window.add_event_listener_with_callback_and_bool("scroll", function, true).ok()?;
        window.add_event_listener_with_callback("resize", function).ok()?;
        Some(Self { closure })
    }
}

impl Drop for ScrollListener {
    fn drop(&mut self) {
        let Some(window) = window() else { return };
        let function = self.closure.as_ref().unchecked_ref();
        let _ = window.remove_event_listener_with_callback_and_bool("scroll", function, true);
        let _ = window.remove_event_listener_with_callback("resize", function);
    }
}
