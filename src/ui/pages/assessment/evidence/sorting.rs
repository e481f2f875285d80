//! Which pieces of evidence are shown, and in which order.

use super::listing::{Order, Wanted};
use crate::model::EvidenceId;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// With so many pieces and fewer nobody needs to search.
const FEW: usize = 10;

/// What the reader wants to see.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wish {
    pub(super) order: Order,
    pub(super) wanted: Wanted,
    /// What is searched for.
    pub(super) typed: String,
}

/// The menus, and the search field where there are many.
#[component]
pub(super) fn Sorting(ids: Memo<Vec<EvidenceId>>, shown: Memo<Vec<EvidenceId>>, wish: RwSignal<Wish>) -> impl IntoView {
    let words = Words::now();
    let order = |one: Order| {
        let name = match one {
            Order::Indicator => say::evidence_order_indicator(),
            Order::Lapse => say::evidence_order_lapse(),
            Order::Title => say::evidence_order_title(),
        };
        option(words, one.name(), &name, move || wish.with(|wish| wish.order == one))
    };
    let wanted = |one: Wanted| {
        let name = match one {
            Wanted::All => say::evidence_show_all(),
            Wanted::Lacking => say::evidence_lacking(),
            Wanted::Loose => say::evidence_loose(),
            Wanted::Ready => say::evidence_ready(),
        };
        option(words, one.name(), &name, move || wish.with(|wish| wish.wanted == one))
    };
    let choose_order = move |event| {
        let name = event_target_value(&event);
        let chosen = Order::ALL.into_iter().find(|one| one.name() == name);
        wish.update(|wish| wish.order = chosen.unwrap_or_default());
    };
    let choose_wanted = move |event| {
        let name = event_target_value(&event);
        let chosen = Wanted::ALL.into_iter().find(|one| one.name() == name);
        wish.update(|wish| wish.wanted = chosen.unwrap_or_default());
    };
    let is_few = Memo::new(move |_| ids.with(Vec::len) <= FEW);
    let typed = Memo::new(move |_| wish.with(|wish| wish.typed.clone()));
    let found = move || {
        let (some, all) = (shown.with(Vec::len), ids.with(Vec::len));
        (some < all).then(|| words.say(&say::evidence_shown(some, all)))
    };
    view! {
        <div class="pick evidence-sorting" role="search" hidden=move || ids.with(Vec::len) < 2>
            <label class="field">
                {words.say(&say::evidence_order())}
                <select on:change=choose_order>{Order::ALL.map(order)}</select>
            </label>
            <label class="field">
                {words.say(&say::evidence_show())}
                <select on:change=choose_wanted>{Wanted::ALL.map(wanted)}</select>
            </label>
            <label class="field" hidden=is_few>
                {words.say(&say::evidence_search())}
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=typed
                    on:input=move |event| wish.update(|wish| wish.typed = event_target_value(&event))
                />
            </label>
            <p role="status">{found}</p>
        </div>
    }
}

fn option<F: Fn() -> bool + Send + 'static>(
    words: Words,
    value: &'static str,
    name: &Message,
    is_chosen: F,
) -> impl IntoView + use<F> {
    view! { <option value=value prop:selected=is_chosen>{words.say(name)}</option> }
}
