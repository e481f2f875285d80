//! Choosing the index, where there is a choice.

use crate::model::{IndexData, IndexId};
use crate::scoring::assessment::is_assessable;
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::pages::assess::asked::Asked;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The indices by which somebody can assess themselves. While only one of them is known, its name.
#[component]
pub(super) fn IndexChoice(index: Arc<IndexData>) -> impl IntoView {
    let (words, asked, library) = (Words::now(), Asked::here(), Library::here());
    let chosen = index.methodology.id.clone();
    let name = words.of(&index.methodology.name);
    let others = Memo::new(move |_| {
        let entries = library.indices.ready().map(|entries| entries.to_vec()).unwrap_or_default();
        let is_possible = |id: &IndexId| library.methodology(id).ready().is_some_and(|one| is_assessable(&one));
        let possible = entries.into_iter().filter(|entry| is_possible(&entry.id));
        possible.map(|entry| (entry.id, entry.short)).collect::<Vec<_>>()
    });
    let choose = move |event| {
        if let Ok(id) = IndexId::parse(&event_target_value(&event)) {
            asked.adjust(|view| (view.index, view.from) = (id, None));
        }
    };
    move || {
        let others = others.get();
        if others.len() < 2 {
            return view! { <p class="assess-index">{words.say(&say::assess_start_by(name.as_str()))}</p> }.into_any();
        }
        let option = |(id, short): (IndexId, _)| {
            let selected = id == chosen;
            view! { <option value=id.to_string() selected=selected>{words.of(&short)}</option> }
        };
        let options = others.into_iter().map(option).collect_view();
        view! { <label class="field">{words.say(&say::index_label())}<select on:change=choose>{options}</select></label> }
            .into_any()
    }
}
