//! The root of the app.

use super::into_view::IntoView;
use super::mounted::Mounted;
use crate::browser::dom;
use leptos::children::ToChildren;
use leptos::component::{component_props_builder, component_view};
use leptos_router::components::Router;
use std::mem;

/// Builds the app inside of a router and puts it at the end of the page, for as long as that stands.
pub fn mount_to_body<V: IntoView>(base: String, app: impl FnOnce() -> V + 'static) {
    leptos::mount::mount_to_body(move || {
        // The router gives what is built after it its contexts. It shows nothing itself.
        let router = component_props_builder(&Router);
        component_view(Router, router.base(base).children(ToChildren::to_children(|| ())).build());
        let shown = Mounted::build(app().into_any());
        if let Some(body) = dom::body() {
            shown.mount(&body, None);
        }
        mem::forget(shown);
    });
}
