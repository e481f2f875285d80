//! Where all of it is kept, who can see it, what the browser may do with it, and how to remove it.

use super::removal::Removal;
use crate::text::say;
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What becomes of what is entered here.
#[component]
pub(super) fn Trust() -> impl IntoView {
    let words = Words::now();
    view! {
        <section aria-labelledby="assess-trust" class="assess-trust">
            <header><h2 id="assess-trust">{words.say(&say::assess_trust_title())}</h2></header>
            <div class="stack">
                <p>{words.say(&say::assess_trust_nothing())}</p>
                <p>{words.say(&say::assess_trust_where())}</p>
                <Persistence/>
                <p>{words.say(&say::assess_trust_backup())}</p>
                <Removal/>
            </div>
        </section>
    }
}

/// Whether the browser may remove it by itself, and a way to ask it not to.
#[component]
fn Persistence() -> impl IntoView {
    let words = Words::now();
    let persisted = Memo::new(|_| record_store().persisted());
    let is_asked = RwSignal::new(false);
    let ask = move |_| {
        is_asked.set(true);
        record_store().ask_to_persist();
    };
    let said = move || match persisted.get() {
        Some(true) => say::assess_trust_persisted(),
        Some(false) => say::assess_trust_not_persisted(),
        None => say::assess_trust_unknown(),
    };
    let refused =
        move || (is_asked.get() && persisted.get() == Some(false)).then(|| words.say(&say::assess_trust_refused()));
    let button = move || {
        (persisted.get() == Some(false)).then(|| {
            view! { <button type="button" on:click=ask>{words.say(&say::assess_trust_ask())}</button> }
        })
    };
    view! {
        <div class="stack">
            <p role="status">{move || words.say(&said())}" "{refused}</p>
            <p class="no-print">{button}</p>
        </div>
    }
}
