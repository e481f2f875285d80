//! An element that is to be shown, as `view!` writes it down.

use super::into_view::IntoView;
use super::setting::{IntoSetting, Setting};
use super::view::{AnyView, Element, Handler, Kind, Part, Template};
use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::{NodeRef, Owner};
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::wasm_bindgen::{JsCast, JsValue};
use std::borrow::Cow;

impl Element {
    /// One without anything in it.
    pub const fn new(template: &'static Template) -> Self {
        Self { template, parts: Vec::new(), children: Vec::new() }
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attribute(self, name: &'static str, value: impl IntoSetting) -> Self {
        self.set(Kind::Attribute, name, value.into_setting())
    }

    /// Sets a class while the value is true.
    #[must_use]
    pub fn class(self, name: &'static str, value: impl IntoSetting) -> Self {
        self.set(Kind::Class, name, value.into_setting())
    }

    /// Sets a property of the style.
    #[must_use]
    pub fn style(self, name: &'static str, value: impl IntoSetting) -> Self {
        self.set(Kind::Style, name, value.into_setting())
    }

    /// Sets a property of the object, which unlike an attribute follows what a reader does.
    #[must_use]
    pub fn property(self, name: &'static str, value: impl IntoSetting) -> Self {
        self.set(Kind::Property, name, value.into_setting())
    }

    /// Does something at an event, with the signals of where it was written down.
    #[must_use]
    pub fn on<E>(self, event: E, mut handler: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: From<JsValue>,
    {
        self.listen(event.name(), Box::new(move |event| handler(JsValue::from(event).into())))
    }

    /// Tells a reference of the element.
    #[must_use]
    pub fn node_ref<E>(self, node: NodeRef<E>) -> Self
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        self.part(Part::Reference(Box::new(move |element| node.load(element))))
    }

    /// Puts something at the end of what is in it.
    #[must_use]
    pub fn child(self, child: impl IntoView) -> Self {
        self.put(child.into_any())
    }

    #[inline(never)]
    fn put(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    #[inline(never)]
    fn set(self, kind: Kind, name: &'static str, setting: Setting) -> Self {
        self.part(Part::Value(kind, name, setting))
    }

    #[inline(never)]
    fn listen(self, name: Cow<'static, str>, mut handler: Handler) -> Self {
        let owner = Owner::current().unwrap_or_default();
        self.part(Part::Listener(name, Box::new(move |event| owner.with(|| handler(event)))))
    }

    #[inline(never)]
    fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }
}
