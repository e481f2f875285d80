//! Keeping a copy of what came by link, under a name of its own.

use crate::model::assessment::Name;
use crate::text::{Message, say};
use crate::ui::lasting::Lasting;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The form. `came` is what the copy is called unless the reader types something else, `about` what there is to know of it.
pub fn copy_form(came: Name, about: &Message, copy: Callback<Name>) -> AnyView {
    let words = Words::now();
    // What nobody has typed over is said in the language of the page.
    let typed = Lasting::here().signal("shared-copy-name", None::<String>);
    let name = Signal::derive(move || typed.get().unwrap_or_else(|| came.to_string()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        copy.run(Name::cut(name.get_untracked().trim()));
    };
    view! {
        <form class="pick kept-keep no-print" on:submit=submit>
            <label class="field">
                {words.say(&say::shared_copy_name())}
                <input
                    type="text"
                    maxlength=Name::MOST.to_string()
                    autocomplete="off"
                    aria-describedby="shared-copy"
                    prop:value=name
                    on:input=move |event| typed.set(Some(event_target_value(&event)))
                />
            </label>
            <button type="submit" class="primary">{words.say(&say::shared_copy())}</button>
        </form>
        <p class="small no-print" id="shared-copy">{words.say(about)}</p>
    }
    .into_any()
}
