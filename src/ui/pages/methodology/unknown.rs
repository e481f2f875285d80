//! An index that does not exist, and those that do.

use crate::model::IndexId;
use crate::route::Route;
use crate::text::say;
use crate::ui::components::PageTitle;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::IndexEntry;

/// Names the index that was asked for and lists those that exist.
#[component]
pub(super) fn Unknown(id: IndexId) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let existing = move || {
        let item = |entry: &IndexEntry| {
            let href = navigation.to(Route::Methodology(entry.id.clone()));
            view! { <li><a href=href>{words.of(&entry.name)}</a></li> }
        };
        indices.ready().map(|entries| entries.iter().map(item).collect_view())
    };
    view! {
        <header class="opening">
            <p class="eyebrow">{words.say(&say::nav_methodology())}</p>
            <PageTitle text=words.say(&say::methodology_unknown_title())/>
            <p class="say">{words.say(&say::methodology_unknown(id.to_string()))}</p>
        </header>
        <ul class="views">{existing}</ul>
    }
}
