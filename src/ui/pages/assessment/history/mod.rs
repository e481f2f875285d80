//! Kept states of the assessment, and what changed between two.

mod comparing;
mod keeping;
mod list;
mod state;
mod state_list;

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use comparing::Comparing;
use keeping::Keeping;
use list::StateList;
use state_list::StateList;

/// The part of the page.
#[component]
pub(super) fn KeptStates() -> impl IntoView {
    let words = Words::now();
    StateList::provide();
    view! {
        <section aria-labelledby="kept-title" class="stack">
            <h2 id="kept-title">{words.say(&say::kept_title())}</h2>
            <p class="small">{words.say(&say::kept_about())}</p>
            <Keeping/>
            <StateList/>
        </section>
        <section aria-labelledby="kept-compare" class="stack">
            <h2 id="kept-compare">{words.say(&say::kept_compare())}</h2>
            <Comparing/>
        </section>
    }
}
