//! A section of the page.

use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A section with a heading that can be linked.
#[component]
pub(super) fn Section(id: &'static str, title: Message, children: Children) -> impl IntoView {
    view! {
        <section aria-labelledby=id class="entry">
            <h2 id=id>{Words::now().say(&title)}</h2>
            <div class="stack">{children()}</div>
        </section>
    }
}
