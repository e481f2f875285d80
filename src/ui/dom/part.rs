//! What is set at an element that is shown: attributes, classes, styles, properties and listeners.

use super::setting::{Setting, Value};
use super::view::{Handler, Kind, Part};
use crate::browser::dom;
use leptos::prelude::RenderEffect;
use std::cell::RefCell;
use std::rc::Rc;

/// What is set at an element that is shown.
pub(super) enum MountedPart {
    Fixed(Value),
    Live(RenderEffect<Value>),
    Listener(Listener),
    Reference,
}

impl MountedPart {
    pub(super) fn build(part: Part, node: &web_sys::Element) -> Self {
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
    pub(super) fn update(&mut self, part: Part, node: &web_sys::Element) {
        let shown = match self {
            Self::Fixed(shown) => Some(shown.clone()),
            Self::Live(effect) => effect.take_value(),
            Self::Listener(_) | Self::Reference => None,
        };
        match (&mut *self, part) {
            (_, Part::Value(kind, name, Setting::Fixed(value))) => {
                if kind == Kind::Property || shown.as_ref() != Some(&value) {
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
        // The reader may have changed a property meanwhile.
        if kind == Kind::Property || last.or_else(|| shown.take()).as_ref() != Some(&value) {
            apply(&node, kind, name, &value);
        }
        value
    })
}

fn apply(node: &web_sys::Element, kind: Kind, name: &str, value: &Value) {
    let text = match value {
        Value::Text(text) => Some(text.as_ref()),
        Value::Flag(true) => Some(""),
        Value::Flag(false) | Value::Absent => None,
    };
    match (kind, value) {
        (Kind::Attribute, _) => dom::set_attribute(node, name, text),
        (Kind::Class, _) => dom::set_class(node, name, value.is_set()),
        (Kind::Style, _) => dom::set_style(node, name, text),
        (Kind::Property, Value::Flag(flag)) => dom::set_property(node, name, *flag),
        (Kind::Property, _) => dom::set_property(node, name, text.unwrap_or_default()),
    }
}

/// What hears an event. What is heard after the element has gone is nobody's.
pub(super) struct Listener(Rc<RefCell<Option<Rc<RefCell<Handler>>>>>);

impl Listener {
    fn add(node: &web_sys::Element, name: &str, handler: Handler) -> Self {
        let listener = Self(Rc::default());
        listener.hear(Some(handler));
        let heard = Rc::clone(&listener.0);
        dom::listen(
            node,
            name,
            Box::new(move |event| {
                // The handler may put another one in its place while it runs.
                let handler = heard.borrow().clone();
                if let Some(handler) = handler
                    && let Ok(mut handler) = handler.try_borrow_mut()
                {
                    handler(event);
                }
            }),
        );
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
