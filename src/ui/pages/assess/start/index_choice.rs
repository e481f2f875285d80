//! By which index somebody assesses themselves: every one that is held, with how far it goes, and why no further.

use crate::model::IndexId;
use crate::route::AssessView;
use crate::text::{Message, say};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::Possible;
use crate::wire::IndexEntry;

/// The indices. One of which it is not known yet how far it goes can be chosen: the form then says so.
#[component]
pub(super) fn IndexChoice(chosen: Memo<Option<IndexId>>) -> impl IntoView {
    let (words, library) = (Words::now(), Library::here());
    let indices = library.indices.clone();
    let entries = Memo::new(move |_| indices.ready().map(|entries| entries.to_vec()).unwrap_or_default());
    let rows = move || {
        let row = |entry: IndexEntry| {
            let slot = library.methodology(&entry.id);
            let possible = Memo::new(move |_| slot.ready().map(|methodology| Possible::of(&methodology)));
            row(words, entry, chosen, possible)
        };
        entries.get().into_iter().map(row).collect_view()
    };
    view! {
        <fieldset class="import-ways assess-indices">
            <legend>{words.say(&say::index_label())}</legend>
            {rows}
        </fieldset>
    }
}

fn row(
    words: Words,
    entry: IndexEntry,
    chosen: Memo<Option<IndexId>>,
    possible: Memo<Option<Possible>>,
) -> impl IntoView {
    let asked = View::<AssessView>::here();
    let (id, own) = (entry.id.clone(), entry.id.clone());
    let choose = move |_| {
        let id = id.clone();
        asked.adjust(|view| (view.index, view.from) = (Some(id), None));
    };
    let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&own));
    let is_none = move || possible.with(|possible| possible.as_ref().is_some_and(|possible| !possible.is_any()));
    let said = move || possible.with(|possible| possible.as_ref().map(|possible| words.say(&Message::from(possible))));
    view! {
        <label class="choice">
            <input
                type="radio"
                name="assess-index"
                value=entry.id.to_string()
                prop:checked=is_chosen
                prop:disabled=is_none
                on:change=choose
            />
            <span><strong>{words.of(&entry.short)}</strong>" "<span class="small">{said}</span></span>
        </label>
    }
}
