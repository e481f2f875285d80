//! A view that is shown: built once, then updated where it stands.

use super::element::{Element, Handler, Kind, Part, Template};
use super::keyed::Rows;
use super::setting::{Setting, Value};
use super::view::AnyView;
use leptos::prelude::{Owner, RenderEffect};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Node, window};

/// Whether all of what was shown still stood where it was put. Where a text was replaced by another program, it
/// didn't, and what holds it has to be put back.
#[must_use]
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Kept,
    Lost,
}

impl Place {
    fn and(self, other: Self) -> Self {
        if self == Self::Lost { self } else { other }
    }

    fn of_all(places: impl Iterator<Item = Self>) -> Self {
        places.fold(Self::Kept, Self::and)
    }
}

/// A view that is shown.
pub(super) enum Mounted {
    Nothing(Node),
    Text(web_sys::Text, Cow<'static, str>),
    Element(Box<MountedElement>),
    List(Vec<Mounted>, Node),
    Range(Range),
}

impl Mounted {
    /// Builds a view, which stands nowhere yet.
    pub(super) fn build(view: AnyView) -> Self {
        match view {
            AnyView::Nothing => Self::Nothing(marker()),
            AnyView::Text(text) => Self::Text(document().create_text_node(&text), text),
            AnyView::Element(element) => Self::Element(Box::new(MountedElement::build(*element))),
            AnyView::List(views) => Self::List(views.into_iter().map(Self::build).collect(), marker()),
            AnyView::Live(render) => Self::Range(Range::live(render)),
            AnyView::Keyed(rows) => Self::Range(Range::keyed(rows)),
        }
    }

    /// Puts it before a node of `parent`, or at its end.
    pub(super) fn mount(&self, parent: &Node, before: Option<&Node>) {
        match self {
            Self::Nothing(node) => put(parent, node, before),
            Self::Text(node, _) => put(parent, node, before),
            Self::Element(element) => put(parent, &element.node, before),
            Self::List(items, end) => {
                items.iter().for_each(|item| item.mount(parent, before));
                put(parent, end, before);
            }
            Self::Range(range) => range.mount(parent, before),
        }
    }

    /// Takes it out of the page.
    fn take_away(&self) -> Place {
        match self {
            Self::Nothing(node) => take(node),
            Self::Text(node, _) => take(node),
            Self::Element(element) => take(&element.node),
            Self::List(items, end) => Place::of_all(items.iter().map(Self::take_away)).and(take(end)),
            Self::Range(range) => {
                range.clear();
                take(&range.start).and(take(&range.end))
            }
        }
    }

    /// The first of its nodes.
    pub(super) fn first(&self) -> Node {
        match self {
            Self::Nothing(node) => node.clone(),
            Self::Text(node, _) => node.clone().into(),
            Self::Element(element) => element.node.clone().into(),
            Self::List(items, end) => items.first().map_or_else(|| end.clone(), Self::first),
            Self::Range(range) => range.start.clone(),
        }
    }

    /// Shows another view in its place.
    fn update(&mut self, view: AnyView) -> Place {
        match (self, view) {
            (Self::Nothing(_), AnyView::Nothing) => Place::Kept,
            (Self::Text(node, shown), AnyView::Text(text)) => {
                if *shown == text {
                    return Place::Kept;
                }
                node.set_data(&text);
                *shown = text;
                if node.parent_node().is_some() { Place::Kept } else { Place::Lost }
            }
            (Self::Element(shown), AnyView::Element(element)) if shown.is_like(&element) => {
                shown.update(*element);
                Place::Kept
            }
            (Self::List(items, end), AnyView::List(views)) => update_list(items, end, views),
            (shown, view) => shown.replace(view),
        }
    }

    fn replace(&mut self, view: AnyView) -> Place {
        let new = Self::build(view);
        let first = self.first();
        let place = if let Some(parent) = first.parent_node() {
            new.mount(&parent, Some(&first));
            Place::Kept
        } else {
            Place::Lost
        };
        let place = place.and(self.take_away());
        *self = new;
        place
    }
}

fn update_list(items: &mut Vec<Mounted>, end: &Node, views: Vec<AnyView>) -> Place {
    let mut place = Place::of_all(items.drain(views.len().min(items.len())..).map(|item| item.take_away()));
    let mut views = views.into_iter();
    for (item, view) in items.iter_mut().zip(&mut views) {
        place = place.and(item.update(view));
    }
    for view in views {
        let item = Mounted::build(view);
        match end.parent_node() {
            Some(parent) => item.mount(&parent, Some(end)),
            None => place = Place::Lost,
        }
        items.push(item);
    }
    place
}

/// What changes by itself, between two marks.
pub(super) struct Range {
    start: Node,
    end: Node,
    content: RenderEffect<Content>,
}

/// What stands between the marks.
enum Content {
    One(Mounted),
    Rows(Vec<Row>),
}

struct Row {
    key: u64,
    view: Mounted,
    /// Kept for the signals and effects of the row, and dropped after its view.
    _owner: Owner,
}

impl Range {
    fn live(mut render: Box<dyn FnMut() -> AnyView>) -> Self {
        Self::new(Box::new(move |shown, _| match shown {
            Some(Content::One(mut shown)) => {
                let place = shown.update(render());
                (Content::One(shown), place)
            }
            _ => (Content::One(Mounted::build(render())), Place::Kept),
        }))
    }

    fn keyed(mut rows: Box<dyn Rows>) -> Self {
        let parent = Owner::current().unwrap_or_default();
        Self::new(Box::new(move |shown, end| {
            let shown = if let Some(Content::Rows(shown)) = shown { shown } else { Vec::new() };
            let (shown, place) = update_rows(shown, rows.as_mut(), &parent, end);
            (Content::Rows(shown), place)
        }))
    }

    fn new(mut change: Box<dyn FnMut(Option<Content>, &Node) -> (Content, Place)>) -> Self {
        let (start, end) = (marker(), marker());
        let (from, to) = (start.clone(), end.clone());
        let content = RenderEffect::new(move |shown| {
            let (content, place) = change(shown, &to);
            if place == Place::Lost {
                put_back(&from, &to, &content);
            }
            content
        });
        Self { start, end, content }
    }

    fn mount(&self, parent: &Node, before: Option<&Node>) {
        self.clear();
        put(parent, &self.start, before);
        put(parent, &self.end, before);
        self.content.with_value_mut(|content| content.mount(parent, &self.end));
    }

    /// Takes away all that stands between the marks, whoever put it there.
    fn clear(&self) {
        clear(&self.start, &self.end);
    }
}

impl Content {
    fn mount(&self, parent: &Node, end: &Node) {
        match self {
            Self::One(view) => view.mount(parent, Some(end)),
            Self::Rows(rows) => rows.iter().for_each(|row| row.view.mount(parent, Some(end))),
        }
    }
}

fn clear(start: &Node, end: &Node) {
    if start.parent_node().is_none() {
        return;
    }
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        let _ = take(&next);
    }
}

fn put_back(start: &Node, end: &Node, content: &Content) {
    if let Some(parent) = end.parent_node() {
        clear(start, end);
        content.mount(&parent, end);
    }
}

/// Keeps the rows whose keys are still there, builds those that came, and moves what stands in another place.
fn update_rows(shown: Vec<Row>, rows: &mut dyn Rows, parent: &Owner, end: &Node) -> (Vec<Row>, Place) {
    let keys = rows.keys();
    let mut known: HashMap<u64, Row> = shown.into_iter().map(|row| (row.key, row)).collect();
    let now: Vec<Row> = keys
        .iter()
        .enumerate()
        .map(|(place, key)| {
            known.remove(key).unwrap_or_else(|| {
                let owner = parent.with(Owner::new);
                let view = owner.with(|| Mounted::build(rows.row(place)));
                Row { key: *key, view, _owner: owner }
            })
        })
        .collect();
    let place = Place::of_all(known.values().map(|row| row.view.take_away()));
    if let Some(within) = end.parent_node() {
        let mut next = end.clone();
        for row in now.iter().rev() {
            if !row.view.stands_before(&next) {
                row.view.mount(&within, Some(&next));
            }
            next = row.view.first();
        }
    }
    (now, place)
}

impl Mounted {
    /// The last of its nodes.
    fn last(&self) -> Node {
        match self {
            Self::Nothing(_) | Self::Text(..) | Self::Element(_) => self.first(),
            Self::List(_, end) => end.clone(),
            Self::Range(range) => range.end.clone(),
        }
    }

    fn stands_before(&self, next: &Node) -> bool {
        self.last().next_sibling().as_ref() == Some(next)
    }
}

/// An element that is shown.
pub(super) struct MountedElement {
    node: web_sys::Element,
    template: &'static Template,
    parts: Vec<MountedPart>,
    children: Vec<Mounted>,
}

/// What is set at an element that is shown.
enum MountedPart {
    Fixed(Value),
    Live(RenderEffect<Value>),
    Listener(Listener),
    Reference,
}

impl MountedElement {
    fn build(element: Element) -> Self {
        let Element { template, parts, children } = element;
        let node = create(template);
        for (name, value) in template.attributes {
            let _ = node.set_attribute(name, value);
        }
        let parts = parts.into_iter().map(|part| MountedPart::build(part, &node)).collect();
        let children: Vec<_> = children.into_iter().map(Mounted::build).collect();
        children.iter().for_each(|child| child.mount(&node, None));
        Self { node, template, parts, children }
    }

    fn is_like(&self, element: &Element) -> bool {
        self.template.site == element.template.site && self.template.tag == element.template.tag
    }

    fn update(&mut self, element: Element) {
        for (shown, part) in self.parts.iter_mut().zip(element.parts) {
            shown.update(part, &self.node);
        }
        let mut place = Place::Kept;
        for (shown, child) in self.children.iter_mut().zip(element.children) {
            place = place.and(shown.update(child));
        }
        if place == Place::Lost {
            self.node.set_text_content(None);
            self.children.iter().for_each(|child| child.mount(&self.node, None));
        }
    }
}

impl MountedPart {
    fn build(part: Part, node: &web_sys::Element) -> Self {
        match part {
            Part::Value(kind, name, Setting::Fixed(value)) => {
                // What an element lacks from the start needn't be taken away.
                if !matches!((kind, &value), (Kind::Attribute | Kind::Class, Value::Absent | Value::Flag(false))) {
                    apply(node, kind, name, &value);
                }
                Self::Fixed(value)
            }
            Part::Value(kind, name, Setting::Live(ask)) => Self::Live(follow(node.clone(), kind, name, ask, None)),
            Part::Listener(name, handler) => Self::Listener(Listener::add(node, &name, handler)),
            Part::Reference(tell) => {
                tell(node);
                Self::Reference
            }
        }
    }

    /// Sets what the same place in the code says now.
    fn update(&mut self, part: Part, node: &web_sys::Element) {
        let shown = match self {
            Self::Fixed(shown) => Some(shown.clone()),
            Self::Live(effect) => effect.take_value(),
            Self::Listener(_) | Self::Reference => None,
        };
        match (&mut *self, part) {
            (_, Part::Value(kind, name, Setting::Fixed(value))) => {
                if shown.as_ref() != Some(&value) {
                    apply(node, kind, name, &value);
                }
                *self = Self::Fixed(value);
            }
            (_, Part::Value(kind, name, Setting::Live(ask))) => {
                *self = Self::Live(follow(node.clone(), kind, name, ask, shown));
            }
            (Self::Listener(listener), Part::Listener(_, handler)) => listener.hear(Some(handler)),
            (_, Part::Listener(name, handler)) => *self = Self::Listener(Listener::add(node, &name, handler)),
            (_, Part::Reference(tell)) => tell(node),
        }
    }
}

fn follow(
    node: web_sys::Element,
    kind: Kind,
    name: &'static str,
    mut ask: Box<dyn FnMut() -> Value>,
    shown: Option<Value>,
) -> RenderEffect<Value> {
    let mut shown = shown;
    RenderEffect::new(move |last: Option<Value>| {
        let value = ask();
        if last.or_else(|| shown.take()).as_ref() != Some(&value) {
            apply(&node, kind, name, &value);
        }
        value
    })
}

fn apply(node: &web_sys::Element, kind: Kind, name: &'static str, value: &Value) {
    let _ = match (kind, value) {
        (Kind::Attribute, Value::Text(text)) => node.set_attribute(name, text),
        (Kind::Attribute, Value::Flag(true)) => node.set_attribute(name, ""),
        (Kind::Attribute, _) => node.remove_attribute(name),
        (Kind::Class, value) if value.is_set() => node.class_list().add_1(name),
        (Kind::Class, _) => node.class_list().remove_1(name),
        (Kind::Style, Value::Text(text)) => node.unchecked_ref::<HtmlElement>().style().set_property(name, text),
        (Kind::Style, _) => node.unchecked_ref::<HtmlElement>().style().remove_property(name).map(|_| ()),
        (Kind::Property, value) => {
            let value = match value {
                Value::Absent => JsValue::NULL,
                Value::Flag(flag) => JsValue::from_bool(*flag),
                Value::Text(text) => JsValue::from_str(text),
            };
            js_sys::Reflect::set(node, &JsValue::from_str(name), &value).map(|_| ())
        }
    };
}

/// What hears an event. What is heard after the element has gone is nobody's.
struct Listener(Rc<RefCell<Option<Rc<RefCell<Handler>>>>>);

impl Listener {
    fn add(node: &web_sys::Element, name: &str, handler: Handler) -> Self {
        let listener = Self(Rc::default());
        listener.hear(Some(handler));
        let heard = Rc::clone(&listener.0);
        let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event| {
            // The handler may put another one in its place while it runs.
            let handler = heard.borrow().clone();
            if let Some(handler) = handler
                && let Ok(mut handler) = handler.try_borrow_mut()
            {
                handler(event);
            }
        });
        let _ = node.add_event_listener_with_callback(name, closure.into_js_value().unchecked_ref());
        listener
    }

    fn hear(&self, handler: Option<Handler>) {
        *self.0.borrow_mut() = handler.map(|handler| Rc::new(RefCell::new(handler)));
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.hear(None);
    }
}

thread_local! {
    static DOCUMENT: Document = window().and_then(|window| window.document()).unwrap_or_else(|| JsValue::NULL.unchecked_into());
}

fn document() -> Document {
    DOCUMENT.with(Clone::clone)
}

fn create(template: &Template) -> web_sys::Element {
    let document = document();
    let created = if template.is_drawn {
        document.create_element_ns(Some("http://www.w3.org/2000/svg"), template.tag)
    } else {
        document.create_element(template.tag)
    };
    // The names in the code are names of elements.
    created.unwrap_or_else(|_| JsValue::NULL.unchecked_into())
}

fn marker() -> Node {
    document().create_comment("").into()
}

fn put(parent: &Node, node: &Node, before: Option<&Node>) {
    let _ = parent.insert_before(node, before);
}

fn take(node: &Node) -> Place {
    match node.parent_node() {
        Some(parent) => {
            let _ = parent.remove_child(node);
            Place::Kept
        }
        None => Place::Lost,
    }
}
