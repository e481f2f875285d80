//! The way from a view that stands alone in another page to the same view in the whole.

use crate::route::Address;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A link to the same view in a tab of its own.
#[component]
pub fn WayOut() -> impl IntoView {
    let navigation = Navigation::here();
    let whole = move || navigation.absolute(&Address { embed: false, scheme: None, ..navigation.address() });
    view! {
        <footer class="way-out">
            <div class="wrap">
                <a href=whole target="_blank" rel="noopener noreferrer">{move || Words::follow().say(&say::embed_open())}</a>
            </div>
        </footer>
    }
}
