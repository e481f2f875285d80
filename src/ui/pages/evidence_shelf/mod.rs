//! `/evidence/AZE`: the evidence of a country, over all self-assessments of it that are kept on this machine.

mod offers;
mod pieces;
mod row;

use crate::model::assessment::Assessment;
use crate::model::{AssessmentId, CountryCode, Crosswalk, Methodology};
use crate::records::{Kind, ListState};
use crate::route::{AssessView, AssessmentPart, AssessmentView, CountryKey, EvidenceView, FromRoute, Route};
use crate::text::{Message, say};
use crate::ui::assessment::{assessments_of, called, record_store, today, with_indices};
use crate::ui::components::{Lists, PageTitle, TypedSearch, storage_state, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;
use crate::view_model::evidence_shelf::EvidenceShelf;
pub use offers::offers;
use pieces::Pieces;
use std::sync::Arc;

/// The page.
#[component]
pub fn EvidenceShelfPage() -> impl IntoView {
    let Some(asked) = View::<EvidenceView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let country = asked.of(|view| view.country);
    let body = move || {
        let country = country.get();
        with_lists(move |lists| named(&lists, country))
    };
    body.into_any()
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = EvidenceView::of_mut(route) {
        view.search = typed;
    }
}

fn named(lists: &Lists, key: CountryKey) -> impl IntoView + use<> {
    let words = Words::now();
    let Some(country) = lists.resolve(key) else {
        return view! {
            <div class="lede"><PageTitle text=words.say(&say::profile_no_country())/></div>
            <p>{words.say(&say::profile_no_country_why(key.to_string()))}</p>
            {way_on()}
        }
        .into_any();
    };
    if !matches!(key, CountryKey::Code(_)) {
        let navigation = Navigation::here();
        Effect::new(move |_| navigation.spell(country));
        return ().into_any();
    }
    let name = lists.countries.name(&country, words.language().tag()).to_owned();
    let is_there = Memo::new(|_| record_store().lists() != ListState::Loading);
    let all = Navigation::here().to(Route::Assess(AssessView::new()));
    view! {
        <header class="opening">
            <p class="eyebrow no-print"><a href=all>{words.say(&say::assess_title())}</a></p>
            <PageTitle text=words.say(&say::shelf_title(name))/>
        </header>
        {storage_state((say::assess_trust_unread(), say::assess_trust_unread_about()), || ().into_any())}
        {move || if is_there.get() { kept(country).into_any() } else { waiting().into_any() }}
        {elsewhere()}
    }
    .into_any()
}

fn kept(country: CountryCode) -> impl IntoView {
    let kept = Memo::new(move |_| assessments_of(country));
    let is_empty = Memo::new(move |_| kept.with(Vec::is_empty));
    move || {
        if is_empty.get() {
            return instead(&say::shelf_no_assessment()).into_any();
        }
        let shelf = Memo::new(move |_| kept.with(|kept| shelf(kept)).map(Arc::new));
        let has_any = Memo::new(move |_| shelf.with(|shelf| shelf.as_ref().map(|shelf| !shelf.rows.is_empty())));
        let body = move || match has_any.get() {
            None => waiting().into_any(),
            Some(false) => instead(&say::shelf_no_evidence()).into_any(),
            Some(true) => view! { <Pieces shelf=shelf country=country/> }.into_any(),
        };
        body.into_any()
    }
}

/// Where evidence is that belongs to no country: links to the assessments that name none.
fn elsewhere() -> impl IntoView {
    let words = Words::now();
    let found = Memo::new(move |_| {
        let records = record_store().records(Kind::Assessment);
        let all = records.iter().filter_map(Listed::assessment);
        let nowhere = all.filter(|one| one.country().is_none() && !one.evidence().is_empty());
        nowhere.map(|one| (one.id().clone(), called(words, one.name()))).collect::<Vec<_>>()
    });
    let link = move |(id, name): (AssessmentId, String)| {
        let view = AssessmentView { show: AssessmentPart::Evidence, ..AssessmentView::new(id) };
        let to = Navigation::here().to(Route::Assessment(view));
        view! { <li><a href=to>{name}</a></li> }
    };
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <p class="no-print">{words.say(&say::shelf_elsewhere())}</p>
                <ul class="no-print">{found.into_iter().map(link).collect_view()}</ul>
            }
        })
    }
}

/// The shelf, once the indices of all these assessments are there; where one is not, what is by it is left out.
fn shelf(kept: &[Arc<Assessment>]) -> Option<EvidenceShelf> {
    let (library, with_index) = (Library::here(), with_indices(kept)?);
    Some(EvidenceShelf::of(&with_index, &ways(&library, kept), today(), &Words::now().catalogue()))
}

/// The crosswalks that go out from the indices of these assessments, as far as they are there.
fn ways(library: &Library, kept: &[Arc<Assessment>]) -> Vec<(Crosswalk, Arc<Methodology>)> {
    let Some(entries) = library.indices.ready() else { return Vec::new() };
    let mut ways: Vec<(Crosswalk, Arc<Methodology>)> = Vec::new();
    for assessment in kept {
        let own = assessment.index();
        for (other, is_forth) in moves_to(&entries, own) {
            if ways.iter().any(|(crosswalk, _)| crosswalk.from == *own && crosswalk.to == other) {
                continue;
            }
            let slot = if is_forth { library.crosswalk(own, &other) } else { library.crosswalk(&other, own) };
            let (crosswalk, methodology) = (slot.ready(), library.methodology(&other).ready());
            if let (Some(crosswalk), Some(methodology)) = (crosswalk, methodology) {
                let crosswalk = if is_forth { Crosswalk::clone(&crosswalk) } else { crosswalk.reversed() };
                ways.push((crosswalk, methodology));
            }
        }
    }
    ways
}

/// What to do where there is nothing to show.
fn instead(said: &Message) -> impl IntoView + use<> {
    view! {
        <div class="notice" role="status">
            <p>{Words::now().say(said)}</p>
            {way_on()}
        </div>
    }
}

fn way_on() -> impl IntoView {
    let to = Navigation::here().to(Route::Assess(AssessView::new()));
    view! { <p class="no-print"><a href=to>{Words::now().say(&say::assess_to_list())}</a></p> }
}
