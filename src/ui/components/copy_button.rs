//! Copying a text to the clipboard, with a word on whether it worked.

use crate::browser::clipboard;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::task::spawn_local;

/// A button that copies a text. `what` says for screen readers what is copied.
#[component]
pub fn CopyButton(#[prop(into)] text: String, #[prop(into)] what: String) -> impl IntoView {
    let words = Words::now();
    let outcome = RwSignal::new(None);
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            // The page may have been left in the meantime.
            let _ = outcome.try_set(Some(if copied.is_ok() { say::copied() } else { say::copy_refused() }));
        });
    };
    view! {
        <span class="copy no-print">
            <button type="button" on:click=copy>
                {words.say(&say::copy())} <span class="visually-hidden">" "{what}</span>
            </button>
            <span class="small" role="status">
                {move || outcome.get().map(|message| words.say(&message))}
            </span>
        </span>
    }
}
