//! What a page folds, opened and closed all at once.

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A button that opens everything that follows `is_open`, and closes it again.
pub fn open_all(is_open: RwSignal<bool>) -> impl IntoView {
    let words = Words::now();
    let text = move || words.say(&if is_open.get() { say::page_close_all() } else { say::page_open_all() });
    view! {
        <button type="button" class="no-print" on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            {text}
        </button>
    }
}
