//! The self-assessments kept on this machine.

mod entry;
mod rename;

use super::export::export_all;
use super::kept_list::KeptList;
use super::news::News;
use crate::model::CountryCode;
use crate::route::{EvidenceView, Route};
use crate::sort::SortedSet;
use crate::text::say;
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
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
                    <Shelves/>
                    <Rename/>
                </section>
            }
        })
    }
}

/// The way to all evidence of each country that one of these is about.
#[component]
fn Shelves() -> impl IntoView {
    let (words, list) = (Words::now(), KeptList::here());
    let countries = Memo::new(move |_| {
        list.records().with(|records| {
            let all = records.iter().filter_map(|one| one.assessment()).filter_map(|one| one.country());
            SortedSet::from_iter(all)
        })
    });
    let link = move |country: CountryCode| {
        let to = Navigation::here().to(Route::Evidence(EvidenceView::new(country)));
        let name = expect_context::<Lists>().countries.full_name(country);
        view! { <li><a href=to>{words.say(&say::shelf_all(&name))}</a></li> }
    };
    move || {
        let countries = countries.get();
        (!countries.is_empty())
            .then(|| view! { <ul class="views no-print">{countries.into_iter().map(link).collect_view()}</ul> })
    }
}
