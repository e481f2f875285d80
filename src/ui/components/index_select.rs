//! Choosing an index, and what is shown where a chosen one is not held.

use super::loaded::{loaded, waiting};
use crate::model::{IndexData, IndexId};
use crate::route::{RankingView, Route};
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::IndexEntry;
use std::sync::Arc;

/// A menu of the indices held. Until their list is there it has the chosen one only.
#[component]
pub fn IndexSelect(#[prop(into)] chosen: Signal<IndexId>, on_choose: Callback<IndexId>) -> impl IntoView {
    let words = Words::now();
    let indices = Library::here().indices;
    let choose = move |event| IndexId::parse(&event_target_value(&event)).into_iter().for_each(|id| on_choose.run(id));
    let option = move |id: IndexId, name: String| {
        let value = id.to_string();
        view! { <option value=value prop:selected=move || chosen.with(|chosen| *chosen == id)>{name}</option> }
    };
    let entries = Memo::new(move |_| indices.ready().map(|entries| entries.to_vec()).unwrap_or_default());
    let held =
        move || entries.get().into_iter().map(|entry| option(entry.id, words.of(&entry.short))).collect::<Vec<_>>();
    // One that is not held is shown by its id rather than under the name of another.
    let unknown = move || {
        let id = chosen.get();
        let is_held = entries.with(|entries| entries.iter().any(|entry| entry.id == id));
        (!is_held).then(|| option(id.clone(), id.to_string()))
    };
    view! {
        <label class="field">
            {words.say(&say::index_label())}
            <select on:change=choose>{unknown}{held}</select>
        </label>
    }
}

/// Shows an index, or that there is none of that name, with those that are held.
///
/// The list of indices is waited for first, so that no file is asked for that cannot exist; where the list itself
/// does not come, the index is tried.
pub fn with_index<V>(id: IndexId, show: impl Fn(Arc<IndexData>) -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let library = Library::here();
    let show = Arc::new(show);
    move || match library.indices.get() {
        Load::Waiting => waiting().into_any(),
        Load::Ready(entries) if !entries.iter().any(|entry| entry.id == id) => unknown(&id, &entries).into_any(),
        _ => {
            let show = Arc::clone(&show);
            loaded(library.index(&id), move |index| show(index)).into_any()
        }
    }
}

fn unknown(id: &IndexId, entries: &[IndexEntry]) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let link = |entry: &IndexEntry| {
        let to = navigation.to(Route::Ranking(RankingView::new(entry.id.clone())));
        view! { <li><a href=to>{words.of(&entry.name)}</a></li> }
    };
    view! {
        <div class="notice" role="status">
            <p>{words.say(&say::no_such_index(id.to_string()))}</p>
            <ul class="views">{entries.iter().map(link).collect_view()}</ul>
        </div>
    }
}
