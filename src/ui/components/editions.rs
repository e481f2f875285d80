//! Every edition of an index, shown once all have come or are known not to.

use crate::model::{IndexData, IndexId};
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::load::{Load, Slot};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::editions;
use crate::view_model::file_meant;
use std::sync::Arc;

/// The editions of an index.
#[derive(Clone)]
pub struct Editions {
    own: IndexId,
    family: String,
    library: Library,
}

impl Editions {
    /// Those of the same family as this one.
    pub fn of(own: &IndexId, family: &str) -> Self {
        Self { own: own.clone(), family: family.to_owned(), library: Library::here() }
    }

    /// Their ids from old to new, followed; this one alone until the list of indices is there.
    pub fn ids(&self) -> Vec<IndexId> {
        editions(&self.library.indices.ready().unwrap_or_default(), &self.own, &self.family)
    }
}

/// Shows something of all editions, so that nothing jumps; a slow or failed one is named above it.
pub fn with_editions<V>(
    editions: Editions,
    show: impl Fn(Vec<Arc<IndexData>>) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    V: IntoView + 'static,
{
    with_indices(move || editions.ids(), show)
}

/// The same of any indices, in the order given.
pub fn with_indices<V>(
    ids: impl Fn() -> Vec<IndexId> + Send + Sync + 'static,
    show: impl Fn(Vec<Arc<IndexData>>) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    V: IntoView + 'static,
{
    let (words, library) = (Words::now(), Library::here());
    move || {
        let slots: Vec<Slot<IndexData>> = ids().iter().map(|id| library.index(id)).collect();
        let loads: Vec<Load<IndexData>> = slots.iter().map(Slot::get).collect();
        if loads.iter().any(|load| matches!(load, Load::Waiting)) {
            return view! { <p class="waiting" role="status">{words.say(&say::loading())}</p> }.into_any();
        }
        let ready =
            loads.iter().filter_map(|load| if let Load::Ready(index) = load { Some(Arc::clone(index)) } else { None });
        let ready: Vec<Arc<IndexData>> = ready.collect();
        let absent =
            slots.iter().zip(&loads).filter_map(|(slot, load)| absent(words, slot.clone(), load)).collect_view();
        view! { {absent}{show(ready)} }.into_any()
    }
}

/// Says which edition is not there and why, with a way to try again.
fn absent(words: Words, slot: Slot<IndexData>, load: &Load<IndexData>) -> Option<impl IntoView + use<>> {
    let (file, reason) = match load {
        Load::Failed(failure) => (file_meant(&failure.file), words.say(&failure.message())),
        Load::Slow => (file_meant(&slot.file()), words.say(&say::loading_slow(file_meant(&slot.file())))),
        Load::Waiting | Load::Ready(_) => return None,
    };
    Some(view! {
        <div class="notice error" role="status">
            <p>{words.say(&say::history_without(file))}</p>
            <p>{reason}</p>
            <button type="button" on:click=move |_| slot.retry()>{words.say(&say::try_again())}</button>
        </div>
    })
}
