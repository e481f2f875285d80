//! What can be shown, and the view of it.

use super::view::{AnyView, Element};
use crate::ui::signals::{Content, Memo, RwSignal, Signal};
use std::borrow::Cow;

/// What can be shown.
pub trait IntoView: Sized {
    /// The view of it.
    fn into_any(self) -> AnyView;
}

/// Views out of an iterator.
pub trait CollectView {
    /// One after the other.
    fn collect_view(self) -> AnyView;
}

impl<I: IntoIterator<Item: IntoView>> CollectView for I {
    fn collect_view(self) -> AnyView {
        AnyView::List(self.into_iter().map(IntoView::into_any).collect())
    }
}

impl From<Element> for AnyView {
    fn from(element: Element) -> Self {
        Self::Element(Box::new(element))
    }
}

impl IntoView for AnyView {
    fn into_any(self) -> AnyView {
        self
    }
}

impl IntoView for Element {
    fn into_any(self) -> AnyView {
        self.into()
    }
}

impl IntoView for () {
    fn into_any(self) -> AnyView {
        AnyView::Nothing
    }
}

impl IntoView for String {
    fn into_any(self) -> AnyView {
        AnyView::Text(Cow::Owned(self))
    }
}

impl IntoView for &'static str {
    fn into_any(self) -> AnyView {
        AnyView::Text(Cow::Borrowed(self))
    }
}

/// Numbers are written in full.
macro_rules! written {
    ($($number:ty),*) => {
        $(impl IntoView for $number {
            fn into_any(self) -> AnyView {
                self.to_string().into_any()
            }
        })*
    };
}

written!(u8, usize);

impl<T: IntoView> IntoView for Option<T> {
    fn into_any(self) -> AnyView {
        self.map_or(AnyView::Nothing, IntoView::into_any)
    }
}

impl<T: IntoView> IntoView for Vec<T> {
    fn into_any(self) -> AnyView {
        self.collect_view()
    }
}

impl<T: IntoView, const COUNT: usize> IntoView for [T; COUNT] {
    fn into_any(self) -> AnyView {
        self.collect_view()
    }
}

impl<A: IntoView, B: IntoView> IntoView for (A, B) {
    fn into_any(self) -> AnyView {
        AnyView::List(vec![self.0.into_any(), self.1.into_any()])
    }
}

impl<F: FnMut() -> V + 'static, V: IntoView> IntoView for F {
    fn into_any(mut self) -> AnyView {
        AnyView::Live(Box::new(move || self().into_any()))
    }
}

/// A signal is shown as its value, followed.
macro_rules! followed {
    ($($signal:ident),*) => {
        $(impl<T: IntoView + Clone + Content> IntoView for $signal<T> {
            fn into_any(self) -> AnyView {
                AnyView::Live(Box::new(move || self.get().into_any()))
            }
        })*
    };
}

followed!(Memo, RwSignal, Signal);
