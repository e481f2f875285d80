//! A view that is shown: built once, then updated where it stands.

use super::part::MountedPart;
use super::view::{AnyView, Element, Rows, Template};
use crate::browser::dom;
use crate::sort::SortedMap;
use leptos::prelude::{Owner, RenderEffect};
use std::borrow::Cow;
use web_sys::Node;

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
            AnyView::Nothing => Self::Nothing(dom::marker()),
            AnyView::Text(text) => Self::Text(dom::text(&text), text),
            AnyView::Element(element) => Self::Element(Box::new(MountedElement::build(*element))),
            AnyView::List(views) => Self::List(views.into_iter().map(Self::build).collect(), dom::marker()),
            AnyView::Live(render) => Self::Range(Range::live(render)),
            AnyView::Keyed(rows) => Self::Range(Range::keyed(rows)),
        }
    }

    /// Puts it before a node of `parent`, or at its end.
    pub(super) fn mount(&self, parent: &Node, before: Option<&Node>) {
        match self {
            Self::Nothing(node) => dom::put(parent, node, before),
            Self::Text(node, _) => dom::put(parent, node, before),
            Self::Element(element) => dom::put(parent, &element.node, before),
            Self::List(items, end) => {
                items.iter().for_each(|item| item.mount(parent, before));
                dom::put(parent, end, before);
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

/// What stood before the second mark, to what stands there now.
type Change = Box<dyn FnMut(Option<Content>, &Node) -> (Content, Place)>;

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

    fn new(mut change: Change) -> Self {
        let (start, end) = (dom::marker(), dom::marker());
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
        dom::put(parent, &self.start, before);
        dom::put(parent, &self.end, before);
        self.content.with_value_mut(|content| content.mount(parent, &self.end));
    }

    /// Takes away all that stands between the marks, whoever put it there.
    fn clear(&self) {
        clear(&self.start, &self.end);
    }
}

impl Drop for Range {
    fn drop(&mut self) {
        // An effect's task lives on until it is polled once more. What stands inside goes at once, before it can look at
        // signals that are gone.
        drop(self.content.take_value());
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

fn take(node: &Node) -> Place {
    if dom::take(node) { Place::Kept } else { Place::Lost }
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
    let mut known = SortedMap::from_iter(shown.into_iter().map(|row| (row.key, row)));
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

impl MountedElement {
    fn build(element: Element) -> Self {
        let Element { template, parts, children } = element;
        let node = dom::create(template.tag, template.is_drawn);
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
