//! Views in one type for all: what is to be shown as plain values, and one engine that builds and updates it.
//!
//! The names are those of Leptos, and so is what they do: a view from the same place in the code is updated where it
//! stands, one from another place takes its place, a closure runs again when a signal in it changes. Leptos compiles
//! that anew for each view; here it is compiled once.
//!
//! A text that another program replaced, as the translation of a browser does, is noticed when it is to change: what
//! holds it is put back whole, so that no figure is written where nobody sees it.

mod element;
mod into_view;
mod keyed;
mod mounted;
mod part;
mod root;
mod setting;
mod view;

pub use into_view::{CollectView, IntoView};
pub use keyed::For;
pub use root::mount_to_body;
pub use view::{AnyView, Children, Element, Template};
