//! A section of the text.

use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A section under a heading, where there is something in it.
pub(super) fn section<V: IntoView>(
    id: &'static str,
    title: &Message,
    content: Option<V>,
) -> Option<impl IntoView + use<V>> {
    let title = Words::now().say(title);
    content.map(|content| {
        view! {
            <section aria-labelledby=id class="told">
                <header><h2 id=id>{title}</h2></header>
                {content}
            </section>
        }
    })
}
