//! What the parts of the page share, and the answer in a sentence.

use crate::model::{CountryCode, CountryGroup, Evidence, IndexData, IndicatorEvidence, Observation, Part};
use crate::route::{Address, CountryView, Fragment, IndicatorView, Route};
use crate::text::say;
use crate::ui::components::{Lists, TypedSearch};
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::AskedObservation;
use crate::view_model::indicator::{Counts, Filter, IndicatorTable, Row, answer, answer_in_group, dates, unknown};
use std::sync::Arc;

/// An indicator with what is known of it, country by country.
#[derive(Clone)]
pub struct Answered {
    pub(super) index: Arc<IndexData>,
    pub(super) part: Arc<Part>,
    pub(super) lists: Lists,
    pub(super) table: Arc<IndicatorTable>,
    /// The group that is asked for, where it exists.
    pub(super) group: Memo<Option<CountryGroup>>,
    /// The rows that are wanted, in the order asked for.
    pub(super) shown: Memo<Vec<Arc<Row>>>,
    /// The link to this view, to which an element of it can be added.
    pub(super) here: Memo<String>,
    library: Library,
}

impl Answered {
    /// What is known of an indicator, shown as the address asks for it.
    pub(super) fn follow(index: Arc<IndexData>, part: Arc<Part>, lists: Lists) -> Self {
        let asked = View::<IndicatorView>::here();
        let table = Arc::new(IndicatorTable::new(&index, &part, &lists.countries, &Words::now().catalogue()));
        let (named, countries) = (asked.of(|view| view.group.clone()), Arc::clone(&lists.countries));
        let group = Memo::new(move |_| named.with(|id| countries.group(id.as_ref()?).cloned()));
        let choice = asked.of(|view| (view.show, view.sort.clone()));
        let (rows, typed) = (Arc::clone(&table), TypedSearch::here().typed);
        let shown = Memo::new(move |_| {
            let (show, sort) = choice.get();
            let group = group.get();
            typed.with(|typed| rows.shown(&Filter { show, group: group.as_ref(), typed }, &sort))
        });
        let navigation = Navigation::here();
        let here = Memo::new(move |_| navigation.href(Address { fragment: None, ..navigation.address() }));
        Self { index, part, lists, table, group, shown, here, library: Library::here() }
    }

    /// The observation that answers for a country.
    pub(super) fn observation(&self, row: &Row) -> Option<&Observation> {
        AskedObservation::find(&self.index, row.country, Some(&row.observation), |_| None).observation
    }

    /// The indicator on the profile of a country, by the observation that answers for it.
    pub(super) fn profile(&self, row: &Row) -> Address {
        let mut view = CountryView::new(row.country, self.index.methodology.id.clone());
        let stands = self.index.current(row.country);
        view.observation = (stands != self.observation(row)).then(|| row.observation.clone());
        let fragment = Some(Fragment::Element(self.part.id.to_string()));
        Address { fragment, ..Address::of(Route::Country(view)) }
    }

    /// The evidence for a country, where notes are held for the observation that answers for it.
    pub(super) fn evidence(&self, row: &Row) -> Option<Slot<Evidence>> {
        row.points?;
        let observation = self.observation(row).filter(|one| one.has_evidence)?;
        Some(self.library.evidence(&self.index.methodology.id, observation))
    }

    /// What has come of the evidence for a country, for files.
    pub(super) fn evidence_there(&self, country: CountryCode) -> Option<IndicatorEvidence> {
        let row = self.table.rows.iter().find(|row| row.country == country)?;
        let evidence = untrack(|| self.evidence(row)?.ready())?;
        evidence.indicators.get(&self.part.id).cloned()
    }
}

/// How many countries meet the indicator, and what that rests on.
#[component]
pub(super) fn Summary(answered: Answered) -> impl IntoView {
    let words = Words::now();
    let table = &answered.table;
    let counts = Counts::of(table);
    let said = [Some(answer(counts, &answered.part, &answered.index.methodology)), unknown(counts), dates(table)];
    let said: Vec<String> = said.iter().flatten().map(|said| words.say(said)).collect();
    let group = answered.group;
    let table = Arc::clone(table);
    let in_group = move || {
        group.with(|group| {
            let said = answer_in_group(&table, group.as_ref()?);
            Some(view! { <p class="say">{words.say(&said)}</p> })
        })
    };
    let unknown_group = {
        let (asked, countries) = (View::<IndicatorView>::here(), Arc::clone(&answered.lists.countries));
        move || {
            // Without any list the notice above the page says that groups are missing.
            let id = asked.with(|view| view.group.clone())?;
            let is_lost = !countries.groups().is_empty() && countries.group(&id).is_none();
            let said = words.say(&say::ranking_group_unknown(id.to_string()));
            is_lost.then(|| view! { <p class="notice" role="status">{said}</p> })
        }
    };
    view! {
        <p class="say">{said.join(" ")}</p>
        {in_group}
        {unknown_group}
    }
}
