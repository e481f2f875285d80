//! The head of the page: which assessment this is, who edits it, whether it is kept, and what it comes to.

use super::{details, strip};
use crate::model::IndexId;
use crate::route::{CountryView, MethodologyView, MoveView, Route};
use crate::text::{Message, rests_on, say};
use crate::ui::assessment::{OpenAssessment, save};
use crate::ui::chunk;
use crate::ui::components::{Lists, PageTitle, RecordWords, record_role, unkept};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;

/// The head of the page.
#[component]
pub(super) fn Heading() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let name = open.memo(|assessment| assessment.name().clone());
    let title = Signal::derive(move || {
        name.with(|name| if name.is_blank() { words.say(&say::assessment_title()) } else { name.to_string() })
    });
    let rests = open.memo(move |assessment| rests_on(assessment, &open.shipped().methodology));
    view! {
        <header class="opening assess-head">
            <p class="eyebrow">{eyebrow(words, open)}</p>
            <PageTitle text=title/>
            {details::details(open)}
        </header>
        {role(open)}
        {trouble(open)}
        {moves(words, open)}
        {move || {
            let line = |said: &Message| view! { <p class="small working-list no-print">{words.say(said)}</p> };
            rests.with(|rests| rests.iter().map(line).collect_view())
        }}
        {list_fold(words, open)}
        {strip::strip(open)}
    }
}

/// Where the publisher's list can stand in the place of a working list, the way to bring it. What does so comes when that
/// is opened.
fn list_fold(words: Words, open: OpenAssessment) -> Option<impl IntoView> {
    let is_open = RwSignal::new(false);
    let toggle = move |event| is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    open.shipped().methodology.is_working_list().then(|| {
        view! {
            <details class="list-fold no-print" on:toggle=toggle>
                <summary>{words.say(&say::list_open())}</summary>
                {move || is_open.get().then(chunk::publisher_list)}
            </details>
        }
    })
}

/// "Self-assessment of Azerbaijan by NCSI 2018".
fn eyebrow(words: Words, open: OpenAssessment) -> impl IntoView {
    let (lists, navigation) = (expect_context::<Lists>(), Navigation::here());
    let index = open.index();
    let country = open.memo(crate::model::assessment::Assessment::country);
    let by = words.of(&index.methodology.short);
    let to = navigation.to(Route::Methodology(MethodologyView::new(index.methodology.id.clone())));
    let about = move || {
        let country = country.get()?;
        let name = lists.countries.name(&country, words.language().tag()).to_owned();
        let profile = navigation.to(Route::Country(CountryView::new(country, index.methodology.id.clone())));
        Some(view! { <a href=profile>{name}</a>" · " })
    };
    view! { {words.say(&say::assessment_title())}" · "{about}<a href=to>{by}</a> }
}

/// The ways to other editions of its index.
fn moves(words: Words, open: OpenAssessment) -> impl IntoView {
    let (indices, navigation) = (Library::here().indices, Navigation::here());
    let (own, id) = (open.index().methodology.id.clone(), open.with_untracked(|assessment| assessment.id().clone()));
    move || {
        let entries = indices.ready()?;
        let link = |to: IndexId| {
            let entry = entries.iter().find(|entry| entry.id == to)?;
            let href = navigation.to(Route::Move(MoveView { id: id.clone(), to: Some(to), by_shipped: false }));
            Some(view! { <a href=href>{words.say(&say::edition_to(&entry.short))}</a>" " })
        };
        let links: Vec<_> = moves_to(&entries, &own).into_iter().filter_map(|(to, _)| link(to)).collect();
        (!links.is_empty()).then(|| view! { <p class="small no-print assess-from-profile">{links}</p> })
    }
}

/// A banner, where it is not this tab that edits.
fn role(open: OpenAssessment) -> impl IntoView {
    let (following, deleted) = (say::assess_following(), Some(say::assess_deleted_elsewhere()));
    let late: fn(usize) -> _ = |count| say::assess_late(count);
    let kind = RecordWords { following, deleted, late: Some(late), file: "assessment-late.json" };
    record_role(Signal::stored(Some(open.record())), kind)
}

/// Why something is not kept or was not taken, with the ways on.
fn trouble(open: OpenAssessment) -> impl IntoView {
    let words = Words::now();
    let state = Memo::new(move |_| open.save_state());
    let save = move || {
        let versions = open.versions();
        let saved = open.with_untracked(|assessment| save(assessment, Vec::new(), versions, None));
        saved.map_or_else(|why| vec![words.say(&why)], |saved| saved.said(words).into())
    };
    let refused =
        move || open.refused().map(|why| view! { <p class="notice error no-print" role="alert">{words.say(&why)}</p> });
    view! {
        {unkept(state, save, move || open.record().retry())}
        {refused}
    }
}
