//! What pages build views of: signals and components as Leptos has them, views in one type for all.

pub use super::dom::{AnyView, Children, CollectView, For, IntoView};
// Leptos's trait of this name would answer to the same calls.
pub use super::dom::IntoView as IntoAny;
pub use super::signals::{Effect, Memo, RwSignal, Signal};
pub use leptos::prelude::*;
pub use posture_macros::view;
