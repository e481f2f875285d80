//! The mapping in a link.

use super::work::Work;
use crate::route::{Address, Fragment, LONGEST_MAPPING};
use crate::text::say;
use crate::ui::components::CopyButton;
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use crate::wire::write_mapping_link;
use leptos::prelude::*;

/// A link to this view with the mapping that is shown, how long it is, and a button that copies it.
#[component]
pub(super) fn Handing() -> impl IntoView {
    let (words, work, navigation) = (Words::now(), Work::here(), Navigation::here());
    let carried = Memo::new(move |_| write_mapping_link(&work.open.mapping(), &work.open.context().shipped));
    let link = Memo::new(move |_| {
        let fragment = Some(Fragment::Mapping(carried.get()));
        let address = Address { fragment, embed: false, scheme: None, ..navigation.address() };
        navigation.absolute(&address)
    });
    let copying = move || {
        if carried.with(String::len) > LONGEST_MAPPING {
            return view! { <p class="notice">{words.say(&say::desk_link_long())}</p> }.into_any();
        }
        let (link, what) = (link.get(), words.say(&say::desk_link()));
        let length = words.say(&say::desk_link_length(link.len()));
        view! { <p><CopyButton text=link what=what/> " " <span class="small">{length}</span></p> }.into_any()
    };
    view! {
        <div class="stack">
            <h3>{words.say(&say::desk_link())}</h3>
            <label class="field link-field">
                {words.say(&say::desk_link())}
                <input type="text" readonly prop:value=link/>
            </label>
            {copying}
            <p class="small">{words.say(&say::desk_link_about())}</p>
        </div>
    }
}
