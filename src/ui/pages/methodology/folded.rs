//! A long part of the page, folded to a line that says what is in it.

use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The part under its line.
pub(super) fn folded(says: &Message, inside: AnyView) -> impl IntoView + use<> {
    view! {
        <details class="more-facts">
            <summary>{Words::now().say(says)}</summary>
            {inside}
        </details>
    }
}
