//! `/assess/<id>/move?to=…`: a self-assessment carried to another edition of its index. The old one stays as it is.

mod lists;
mod made;

use crate::crosswalk_editor::CrosswalkContext;
use crate::model::assessment::{Assessment, EditionMove};
use crate::model::{Crosswalk, IndexData, IndexId};
use crate::own_editor::OwnContext;
use crate::records::ListState;
use crate::route::{AssessView, AssessmentView, CrosswalkView, MoveView, Route};
use crate::text::{Message, rests_on_working_list, say};
use crate::ui::assessment::{called, record_store};
use crate::ui::components::{PageTitle, loaded, waiting, with_index};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{MoveLists, move_summary, moves_to};
use lists::list;
use made::{Making, Moving};
use std::sync::Arc;

/// The page.
#[component]
pub fn EditionMovePage() -> impl IntoView {
    let Some(asked) = View::<MoveView>::provide() else { return ().into_any() };
    let words = Words::now();
    let id = asked.of(|view| view.id.clone());
    // What another tab writes in the meantime is not taken up: the lists stay as the reader sees them.
    let old = Memo::new(move |last: Option<&Option<Arc<Assessment>>>| {
        let found = || record_store().record(id.get().as_str()).and_then(|record| record.assessment());
        last.cloned().flatten().filter(|last| *last.id() == id.get()).or_else(found)
    });
    let body = move || match old.get() {
        Some(old) => to_where(asked, old).into_any(),
        None if record_store().lists() == ListState::Loading => waiting().into_any(),
        None => instead(words, &say::assess_not_here()).into_any(),
    };
    let back = asked.of(|view| view.id.clone());
    let back = move || Navigation::here().to(Route::Assessment(AssessmentView::new(back.get())));
    let name = move || old.get().map(|old| called(words, old.name()));
    view! {
        <header class="opening">
            <p class="eyebrow"><a href=back>{name}</a></p>
            <PageTitle text=words.say(&say::edition_title())/>
        </header>
        {body}
    }
    .into_any()
}

fn instead(words: Words, why: &Message) -> impl IntoView + use<> {
    let list = Navigation::here().to(Route::Assess(AssessView::new()));
    view! {
        <div class="notice" role="alert">
            <p>{words.say(why)}</p>
            <p><a href=list>{words.say(&say::assess_to_list())}</a></p>
        </div>
    }
}

/// The edition that the address asks for, else the first that there is a crosswalk to.
fn to_where(asked: View<MoveView>, old: Arc<Assessment>) -> impl IntoView {
    let words = Words::now();
    let wanted = asked.of(|view| view.to.clone());
    loaded(Library::here().indices, move |entries| {
        let ways = moves_to(&entries, old.index());
        let wanted = wanted.get();
        let way = ways.into_iter().find(|(to, _)| wanted.as_ref().is_none_or(|wanted| wanted == to));
        let Some((to, is_forth)) = way else { return instead(words, &say::edition_none()).into_any() };
        with_both(Arc::clone(&old), to, is_forth).into_any()
    })
}

fn with_both(old: Arc<Assessment>, to: IndexId, is_forth: bool) -> impl IntoView {
    let from = old.index().clone();
    let slot = if is_forth { Library::here().crosswalk(&from, &to) } else { Library::here().crosswalk(&to, &from) };
    with_index(from, move |from| {
        let (old, slot) = (Arc::clone(&old), slot.clone());
        with_index(to.clone(), move |to| {
            let (old, as_published, from) = (Arc::clone(&old), Arc::clone(&from), from.seen_by(&old));
            loaded(slot.clone(), move |shipped| {
                let own = own_crosswalk(&shipped, &as_published, &to);
                let (old, from, to) = (Arc::clone(&old), Arc::clone(&from), Arc::clone(&to));
                // What the address asks for may change while the page stays.
                move || {
                    let by_shipped = View::<MoveView>::here().with(|view| view.by_shipped);
                    let used = own.as_ref().filter(|_| !by_shipped).unwrap_or(&shipped);
                    let crosswalk = if is_forth { Crosswalk::clone(used) } else { used.reversed() };
                    let moved = EditionMove::of(&old, &from.methodology, &to.methodology, &crosswalk);
                    let (old, from, to) = (Arc::clone(&old), Arc::clone(&from), Arc::clone(&to));
                    let whose = own.is_some().then_some(by_shipped);
                    shown(Moving { old, from, to, moved: Arc::new(moved) }, &crosswalk, (&shipped, whose))
                }
            })
        })
    })
}

/// The reader's own crosswalk, where one is kept that differs from the shipped one and can be read. `one` and `other` are the
/// two editions, in whichever direction.
fn own_crosswalk(shipped: &Arc<Crosswalk>, one: &IndexData, other: &IndexData) -> Option<Arc<Crosswalk>> {
    let text = untrack(|| record_store().text_of(&CrosswalkContext::id_of(&shipped.from, &shipped.to)))?;
    let (from, to) = if one.methodology.id == shipped.from { (one, other) } else { (other, one) };
    let context = CrosswalkContext {
        from: Arc::new(from.methodology.clone()),
        to: Arc::new(to.methodology.clone()),
        shipped: Arc::clone(shipped),
    };
    let (own, _) = context.read_kept(&text).ok()?;
    (!context.is_shipped(&own)).then(|| Arc::new(own))
}

/// Whose crosswalk is followed, where the reader has one of their own, with the way to the other; and the way to its page.
fn whose_crosswalk(words: Words, shipped: &Crosswalk, by_shipped: Option<bool>) -> AnyView {
    let asked = View::<MoveView>::here();
    let page = Navigation::here().to(Route::Crosswalk(CrosswalkView::new(shipped.from.clone(), shipped.to.clone())));
    let said = by_shipped.map(|by_shipped| {
        let (said, way) = if by_shipped {
            (say::edition_by_shipped(), say::edition_to_own())
        } else {
            (say::edition_by_own(), say::edition_to_shipped())
        };
        let href = asked.link(|view| view.by_shipped = !by_shipped);
        view! {
            <p class="notice">
                {words.say(&said)} " " <a class="no-print" href=href>{words.say(&way)}</a>
            </p>
        }
    });
    view! {
        {said}
        <p class="small no-print"><a href=page>{words.say(&say::crosswalk_open())}</a></p>
    }
    .into_any()
}

fn shown(
    moving: Moving,
    crosswalk: &Crosswalk,
    (shipped, by_shipped): (&Crosswalk, Option<bool>),
) -> impl IntoView + use<> {
    let words = Words::now();
    let (from, to) = (&moving.from.methodology, &moving.to.methodology);
    let lists = MoveLists::of(&moving.moved, &moving.old, from, to);
    let summary = move_summary(&moving.moved, to).iter().map(|said| words.say(said)).collect::<Vec<_>>().join(" ");
    let rests = rests_on_working_list(to).map(|said| view! { <p class="notice working-list">{words.say(&said)}</p> });
    let loose = moving.moved.loose.len();
    let loose = (loose > 0).then(|| view! { <p>{words.say(&say::edition_loose(loose))}</p> });
    let (short_from, short_to) = (from.short.clone(), to.short.clone());
    view! {
        <div class="stack">
            <p class="say">{words.say(&say::edition_lead(&short_from, &short_to))}</p>
            <p>{summary}</p>
            {loose}
            {rests}
            <p class="small">{words.of(&crosswalk.basis)}</p>
            {whose_crosswalk(words, shipped, by_shipped)}
        </div>
        <Making moving=moving.clone()/>
        {list(words, "carried", &say::edition_carried(lists.carried.len()), &say::edition_carried_about(), (&lists.carried, to))}
        {list(words, "again", &say::edition_again(lists.again.len()), &say::edition_again_about(), (&lists.again, to))}
        {list(words, "new", &say::edition_new(lists.new.len()), &say::edition_new_about(), (&lists.new, to))}
        {list(words, "dropped", &say::edition_dropped(lists.dropped.len()), &say::edition_dropped_about(), (&lists.dropped, from))}
    }
}
