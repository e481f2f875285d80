//! The self-assessments kept on this machine.

mod entry;
mod rename;

use super::export::export_all;
use super::kept_list::KeptList;
use super::news::News;

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use entry::Item;
use rename::{Rename, Renaming};

/// The list; nothing where there is none.
#[component]
pub(super) fn Kept() -> impl IntoView {
    let (words, news, list) = (Words::now(), News::here(), KeptList::here());
    let archived = Memo::new(move |_| {
        let is_archived =
            |id: &String| list.record(id).and_then(|one| one.assessment()).is_some_and(|one| one.archived());
        list.order().with(|order| order.iter().filter(|id| is_archived(id)).cloned().collect::<Vec<_>>())
    });
    let active = Memo::new(move |_| {
        let archived = archived.get();
        list.order().with(|order| order.iter().filter(|id| !archived.contains(id)).cloned().collect::<Vec<_>>())
    });
    let is_empty = Memo::new(move |_| list.order().with(Vec::is_empty));
    let count = Memo::new(move |_| archived.with(Vec::len));
    Renaming::provide();
    let fold = move || {
        (count.get() > 0).then(|| {
            view! {
                <details class="assess-archived">
                    <summary>{move || words.say(&say::assess_list_archived(count.get()))}</summary>
                    <ul class="assess-list"><For each=move || archived.get() key=Clone::clone let:id><Item id=id/></For></ul>
                </details>
            }
        })
    };
    move || {
        (!is_empty.get()).then(|| {
            view! {
                <section aria-labelledby="assess-kept">
                    <header>
                        <h2 id="assess-kept">{words.say(&say::assess_list_title())}</h2>
                        <button type="button" on:click=move |_| news.of(export_all(words, list))>
                            {words.say(&say::assess_list_export_all())}
                        </button>
                    </header>
                    <ul class="assess-list"><For each=move || active.get() key=Clone::clone let:id><Item id=id/></For></ul>
                    {fold}
                    <Rename/>
                </section>
            }
        })
    }
}
