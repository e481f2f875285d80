//! A self-assessment that came as a link.

use crate::route::{Address, Route, carried_by_link};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::Input;

/// A field for the link, which opens it.
#[component]
pub(super) fn ByLink() -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let field: NodeRef<Input> = NodeRef::new();
    let is_wrong = RwSignal::new(false);
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        match carried_by_link(&field.value()) {
            Some(fragment) => {
                let mut address = Address::of(Route::Shared);
                address.fragment = Some(fragment);
                navigation.go(address);
            }
            None => {
                is_wrong.set(true);
                field.select();
            }
        }
    };
    view! {
        <form class="stack" on:submit=open>
            <h3>{words.say(&say::assess_start_link())}</h3>
            <label class="field link-field">
                {words.say(&say::assess_start_link_label())}
                <input
                    node_ref=field
                    autocomplete="off"
                    spellcheck="false"
                    required
                    aria-describedby="link-wrong"
                    aria-invalid=move || is_wrong.get().then_some("true")
                    on:input=move |_| is_wrong.set(false)
                />
            </label>
            <p class="small">{words.say(&say::assess_start_link_about())}</p>
            <p><button type="submit">{words.say(&say::assess_start_link_open())}</button></p>
            <p id="link-wrong" role="status">{move || is_wrong.get().then(|| words.say(&say::assess_start_link_wrong()))}</p>
        </form>
    }
}
