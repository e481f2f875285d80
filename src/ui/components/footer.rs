//! The bottom of every page: what kind of thing this is, and what it is not.

use crate::route::Route;
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::recomputable_count;

/// The bottom of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let count = move || indices.ready().map(|entries| Words::follow().say(&recomputable_count(&entries)));
    view! {
        <footer>
            <div class="wrap">
                <p>{count}" "{move || Words::follow().say(&say::footer_promise())}</p>
                <p>
                    {move || Words::follow().say(&say::footer_not_affiliated())}
                    " "
                    <a href=move || { navigation.address(); navigation.to(Route::About) }>
                        {move || Words::follow().say(&say::nav_about())}
                    </a>
                </p>
            </div>
        </footer>
    }
}
