//! All evidence of the assessment, and the form for one piece of it.

mod attached;
mod day_field;
mod duplicate;
mod form;
mod kind;
mod listing;
mod local_file;
mod piece;
mod row;
mod sorting;
mod summary;
mod text_field;

pub(super) use form::EvidenceForm;

use crate::browser::document;
use crate::model::assessment::{Assessment, Edit, EvidenceItem};
use crate::model::{CountryCode, EvidenceId};
use crate::route::{AssessmentView, EvidenceView, Route};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, evidence_id, today};
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use listing::{finds, listing};
use row::{ShelfRow, head_id};
use sorting::{Sorting, Wish};
use std::sync::Arc;
use summary::Summary;

const TITLE_ID: &str = "evidence";
const ADD_ID: &str = "evidence-add";

/// The part of the page.
#[component]
pub(super) fn EvidenceTab() -> impl IntoView {
    let (words, open, day) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here().day());
    let all = Memo::new(move |_| {
        let (index, day) = (open.index(), day.get());
        Arc::new(open.look(day, |assessment, grounds| listing(assessment, &index.methodology, grounds)))
    });
    let ids = Memo::new(move |_| all.with(|all| all.keys().cloned().collect::<Vec<_>>()));
    let wish = RwSignal::new(Wish::default());
    let added = RwSignal::new(Vec::<EvidenceId>::new());
    // Not sorted again while something is typed: the row would move away with the focus in it.
    let shown = Memo::new(move |_| {
        ids.track();
        day.track();
        let wish = wish.get();
        let all = all.get_untracked();
        let mut sorted = wish.order.sorted(&all, &words.catalogue().alphabet());
        added.with_untracked(|added| sorted.sort_small_by_key(|id| added.iter().position(|one| one == id).is_none()));
        let finds = |id: &EvidenceId| {
            let listed = all.get(id);
            let listed = listed.filter(|listed| wish.wanted.wants(listed));
            listed.is_some_and(|listed| open.with_untracked(|assessment| finds(assessment, id, listed, &wish.typed)))
        };
        sorted.retain(finds);
        sorted
    });
    let said = RwSignal::new(None::<Message>);
    let add = move |_| {
        let id = evidence_id();
        let item = EvidenceItem { entered: Some(today()), ..EvidenceItem::default() };
        wish.update(|wish| *wish = Wish { order: wish.order, ..Wish::default() });
        added.update(|added| added.insert(0, id.clone()));
        if open.edit(Edit::AddEvidence(id, Box::new(item), Vec::new())) {
            said.set(Some(say::evidence_added()));
        }
    };
    // As the rows are laid out, until a change of them is.
    let laid = StoredValue::new(Vec::new());
    Effect::new(move |_| laid.set_value(shown.get()));
    let on_remove = Callback::new(move |(gone, what): (EvidenceId, Message)| {
        said.set(Some(what));
        let next = laid.with_value(|laid| next_to(&gone, laid).map(head_id));
        document::focus(&next.unwrap_or_else(|| ADD_ID.to_owned()));
    });
    let row = move |id: EvidenceId| {
        let is_new = added.with_untracked(|added| added.first() == Some(&id));
        view! { <ShelfRow id=id listing=all is_new=is_new on_remove=on_remove/> }
    };
    let is_empty = move || ids.with(Vec::is_empty);
    let country = open.memo(Assessment::country);
    view! {
        <section aria-labelledby=TITLE_ID class="evidence">
            <header>
                <h2 id=TITLE_ID>{words.say(&say::assess_part_evidence())}</h2>
                <button type="button" id=ADD_ID class="primary no-print" disabled=move || !open.may_edit() on:click=add>
                    {words.say(&say::evidence_add())}
                </button>
            </header>
            <p class="evidence-said" role="status">{move || said.get().map(|said| words.say(&said))}</p>
            <p hidden=move || !is_empty()>{words.say(&say::evidence_shelf_none())}</p>
            <Summary listing=all/>
            {move || country.get().map(|country| shelf(words, country))}
            <Sorting ids=ids shown=shown wish=wish/>
            <ul class="evidence-list" hidden=is_empty>
                <For each=move || shown.get() key=Clone::clone children=row/>
            </ul>
        </section>
    }
}

/// The way to the evidence of all self-assessments of the country.
fn shelf(words: Words, country: CountryCode) -> impl IntoView {
    let to = Navigation::here().to(Route::Evidence(EvidenceView::new(country)));
    let name = expect_context::<Lists>().countries.full_name(country);
    view! { <p class="no-print"><a href=to>{words.say(&say::shelf_all(&name))}</a></p> }
}

/// The piece behind one in a list, else the one before it.
fn next_to<'a>(id: &EvidenceId, list: &'a [EvidenceId]) -> Option<&'a EvidenceId> {
    let place = list.iter().position(|one| one == id)?;
    list.get(place + 1).or_else(|| list.get(place.checked_sub(1)?))
}
