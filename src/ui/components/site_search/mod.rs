//! The search of the whole site: a button on top of every page, a key, and the dialog that both open.

mod panel;

use crate::browser::{keys, storage};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Dialog;
pub use panel::search_panel;

/// Where it is kept that keys without Ctrl or Alt open nothing, which readers who speak to their machine need.
const KEYS_OFF: &str = "posture.keys-off";

/// Whether single keys open the search.
fn has_keys() -> bool {
    storage::read(KEYS_OFF).is_none()
}

/// The button and the dialog. `/` opens it as well, and `?` with the list of keys unfolded.
#[component]
pub fn SiteSearch() -> impl IntoView {
    let navigation = Navigation::here();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    // Open, and whether for the keys.
    let shown = RwSignal::new(None::<bool>);
    let open = move |for_keys: bool| {
        let Some(dialog) = dialog.get_untracked().filter(|dialog| !dialog.open()) else { return };
        shown.set(Some(for_keys));
        // Fails only for a dialog that is already open or not in the page.
        let _ = dialog.show_modal();
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let is_asked = matches!(event.key().as_str(), "/" | "?");
        let is_combined = event.ctrl_key() || event.alt_key() || event.meta_key();
        if is_asked && !is_combined && !keys::goes_into_text(&event) && has_keys() {
            event.prevent_default();
            open(event.key() == "?");
        }
    });
    on_cleanup(move || listener.remove());
    // What was found has been opened.
    Effect::new(move |_| {
        navigation.address();
        close();
    });
    view! {
        <button type="button" class="search-open" aria-haspopup="dialog" aria-keyshortcuts="/" on:click=move |_| open(false)>
            {move || Words::follow().say(&say::search_open())}
        </button>
        <dialog
            class="site-search"
            node_ref=dialog
            aria-label=move || Words::follow().say(&say::search_title())
            on:close=move |_| shown.set(None)
            on:click=move |event| {
                // The dialog itself is hit only where its content is not: on the backdrop.
                if event.target() == event.current_target() {
                    close();
                }
            }
        >
            {move || shown.get().map(|for_keys| chunk::search_panel(for_keys, Callback::new(move |()| close())))}
        </dialog>
    }
}
