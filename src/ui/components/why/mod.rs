//! "Why this number?": a figure opened to its formula, its parts, their sources and dates. The address opens it
//! (`#why=7.3`), Escape closes it.

mod answer;
mod part;
mod rank;
mod total;

pub use answer::answer;

use super::with_lists;
use crate::route::{Fragment, Route};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Dialog;

/// The explanation that the address of a profile opens.
#[component]
pub fn WhyDialog() -> impl IntoView {
    let navigation = Navigation::here();
    let (route, fragment) = (navigation.route(), navigation.fragment());
    let asked = Memo::new(move |_| match (route.get(), fragment.get()) {
        (Route::Country(view), Some(Fragment::Why(figure))) => Some((view, figure)),
        _ => None,
    });
    let content = Callback::new(move |()| {
        let (view, figure) = asked.get()?;
        Some(with_lists(move |lists| chunk::why(lists, view.clone(), figure.clone())).into_any())
    });
    why_dialog(Memo::new(move |_| asked.with(Option::is_some)), content)
}

/// A dialog that is open while the address asks for the explanation of a figure, with what there is to say of it.
pub fn why_dialog(asked: Memo<bool>, content: Callback<(), Option<AnyView>>) -> AnyView {
    let navigation = Navigation::here();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    Effect::new(move |_| {
        let open = asked.get();
        let Some(dialog) = dialog.get() else { return };
        if open && !dialog.open() {
            // Fails only for a dialog that is already open or not in the page.
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    // Closing by Escape, by the button or by a click outside all end here, and the address follows. The event comes a
    // frame late: by then, who goes back and forth quickly may have opened it again.
    let closed = move |_| {
        let is_open = dialog.get_untracked().is_some_and(|dialog| dialog.open());
        if !is_open && asked.get_untracked() {
            let mut address = navigation.address_untracked();
            address.fragment = None;
            navigation.rewrite(address);
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let shown = move || {
        let words = Words::follow();
        content.run(()).map(|content| {
            view! {
                <div class="inside">
                    <header>
                        <h2 id="why-title">{words.say(&say::why_title())}</h2>
                        <button type="button" on:click=move |_| close()>{words.say(&say::close())}</button>
                    </header>
                    {content}
                </div>
            }
        })
    };
    view! {
        <dialog
            node_ref=dialog
            aria-labelledby="why-title"
            on:close=closed
            on:click=move |event| {
                // The dialog itself is hit only where its content is not: on the backdrop.
                if event.target() == event.current_target() {
                    close();
                }
            }
        >
            {shown}
        </dialog>
    }
    .into_any()
}
