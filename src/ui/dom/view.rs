//! What is to be shown, before it is: views, elements and rows as plain values.

use super::setting::Setting;
use leptos::ev::Event;
use std::borrow::Cow;

/// What is to be shown.
pub enum AnyView {
    /// Nothing, which keeps a place for what may come.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element with all that is in it.
    Element(Box<Element>),
    /// One after the other.
    List(Vec<AnyView>),
    /// Made anew when a signal changes that it reads.
    Live(Box<dyn FnMut() -> AnyView>),
    /// Rows that are moved rather than built again.
    Keyed(Box<dyn Rows>),
}

/// What a component is given between its tags.
pub type Children = Box<dyn FnOnce() -> AnyView>;

/// What never changes of the elements that one place in the code makes.
#[derive(Debug)]
pub struct Template {
    /// The name of the element.
    pub tag: &'static str,
    /// Whether it belongs to a drawing.
    pub is_drawn: bool,
    /// A number for the place in the code.
    pub site: u32,
    /// Attributes that are the same always.
    pub attributes: &'static [(&'static str, &'static str)],
}

/// What a value is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Attribute,
    Class,
    Style,
    Property,
}

/// What hears events.
pub(super) type Handler = Box<dyn FnMut(Event)>;

/// What is set at an element beside the fixed attributes.
pub(super) enum Part {
    /// A value.
    Value(Kind, &'static str, Setting),
    /// What is done at an event.
    Listener(Cow<'static, str>, Handler),
    /// What is told of the element.
    Reference(Box<dyn Fn(&web_sys::Element)>),
}

/// An element that is to be shown.
pub struct Element {
    pub(super) template: &'static Template,
    pub(super) parts: Vec<Part>,
    pub(super) children: Vec<AnyView>,
}

/// Rows as the engine asks for them.
pub trait Rows {
    /// The keys of all rows as they are now, in order; two rows of one key are one after the other in them.
    fn keys(&mut self) -> Vec<u64>;
    /// The row at a place of the keys asked for last, to be built once.
    fn row(&mut self, place: usize) -> AnyView;
}
