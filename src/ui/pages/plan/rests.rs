//! What points rest on: each document with what would be lost without it, in every index and in every self-assessment of the
//! country, and until when it is assumed to hold.

use super::planned::{Planned, Whose};
use super::until::{Held, until_field};
use crate::model::{CountryCode, IndexData, Observation, PartId, Points};
use crate::route::{Address, AssessmentView, CountryView, Figure, Fragment, PlanView, Route};
use crate::text::{Message, Value, say};
use crate::ui::assessment::{assessments_of, today, with_indices};
use crate::ui::components::Exhibits;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{
    Kept, Published, Resting, RestingPlace, briefly, full, heaviest, only_here, resting, resting_table,
};
use std::sync::Arc;

/// The table, and what it comes to.
pub fn plan_rests(planned: &Planned, evidence: Held) -> AnyView {
    let Whose::Published(observation) = &planned.whose else { return ().into_any() };
    let (words, asked, country) = (Words::now(), View::<PlanView>::here(), observation.country);
    let (of, from) = (planned.clone(), Arc::clone(observation));
    let published = Memo::never_same(move || published(&of, &from, evidence));
    let kept: Memo<Vec<Kept>> = Memo::never_same(move || with_indices(&assessments_of(country)).unwrap_or_default());
    let lasts = asked.of(|view| view.lasts.clone());
    let own = planned.methodology().id.clone();
    let (rows_of, table_of) = (own.clone(), own.clone());
    let rows = Memo::new(move |_| {
        lasts.track();
        published.with(|published| kept.with(|kept| resting(published, kept, &asked.now(), &rows_of, today())))
    });
    Exhibits::here().table("documents", move || rows.with_untracked(|rows| resting_table(rows, &table_of)));
    // Which documents there are does not change with what is assumed of them.
    let without_days = Memo::new(move |_| {
        let without = |row: &Resting| Resting { until: None, ..row.clone() };
        rows.with(|rows| rows.iter().map(without).collect::<Vec<_>>())
    });
    let table = move || {
        let all = without_days.get();
        if all.is_empty() {
            return None;
        }
        let most = heaviest(&all).map(|most| words.say(&most));
        let only = published.with(|published| kept.with(|kept| only_here(published, kept)));
        let only = only.map(|only| words.say(&only));
        let has_places = all.iter().any(|row| row.places.len() > 1 || row.own(&own).is_none());
        let lines = all.iter().enumerate().map(|(number, row)| lines(row, number, &own, has_places)).collect_view();
        let heading = |said: Message| view! { <th scope="col" class="n">{words.say(&said)}</th> };
        Some(view! {
            <h3 id="plan-rests">{words.say(&say::plan_rests())}</h3>
            <p>{most}" "{only}</p>
            <div class="scroll" role="group" aria-labelledby="plan-rests" tabindex="0">
                <table class="compare-table plan-rests">
                    <caption><span>{words.say(&say::plan_rests_caption())}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::plan_rests_document())}</th>
                            {has_places.then(|| view! { <th scope="col">{words.say(&say::plan_rests_where())}</th> })}
                            <th scope="col">{words.say(&say::coverage_column_indicators())}</th>
                            {heading(say::plan_rests_points())}
                            {heading(say::plan_rests_lost())}
                            {heading(say::plan_rests_score())}
                            <th scope="col">{words.say(&say::plan_rests_until())}</th>
                        </tr>
                    </thead>
                    {lines}
                </table>
            </div>
            <p class="small">{words.say(&say::plan_rests_about())}</p>
        })
    };
    view! { {table} }.into_any()
}

/// What was published of the country with evidence, as far as it is there; that of the plan first.
fn published(planned: &Planned, observation: &Arc<Observation>, evidence: Held) -> Vec<Published> {
    let (library, country, own) = (Library::here(), observation.country, &planned.methodology().id);
    let (index, observation) = (Arc::clone(&planned.index), Arc::clone(observation));
    let first = evidence.with(Clone::clone).map(|evidence| Published { index, observation, evidence });
    let entries = library.indices.ready().unwrap_or_default();
    let others = entries.iter().filter(|entry| entry.id != *own && entry.evidence.contains(&country));
    let others = others.filter_map(|entry| {
        let index = library.index(&entry.id).ready()?;
        let observation = IndexData::best_known(&index, country).filter(|one| one.has_evidence)?.clone();
        let evidence = library.evidence(&entry.id, &observation).ready()?;
        Some(Published { index, observation: Arc::new(observation), evidence })
    });
    first.into_iter().chain(others).collect()
}

/// The rows of a document: one for each place where something rests on it.
fn lines(row: &Resting, number: usize, own: &crate::model::IndexId, has_places: bool) -> AnyView {
    let words = Words::now();
    let name = words.of(&row.name);
    let is_own = |place: &RestingPlace| row.own(own) == Some(place);
    let lines = row.places.iter().enumerate().map(|(at, place)| {
        let methodology = &place.index.methodology;
        let count = row.places.len();
        let scope = if count > 1 { "rowgroup" } else { "row" };
        let head = (at == 0).then(|| view! { <th scope=scope rowspan=count.to_string()>{name.clone()}</th> });
        let parts = briefly(methodology, &place.parts(false));
        let probable = place.parts(true);
        let indicators = if probable.is_empty() {
            words.catalogue().value(&parts)
        } else {
            words.say(&say::plan_rests_probably(parts, briefly(methodology, &probable)))
        };
        let until = is_own(place).then(|| {
            let label = words.say(&say::plan_rests_until_of(name.as_str()));
            until_field(format!("document-{number}"), label, true, &place.parts(false))
        });
        let whole = place.score.map(|score| {
            let scale = &methodology.score;
            let points = |points: Points| words.catalogue().value(&Value::points(methodology.points, points));
            let (lost, max) = (points(place.lost), points(methodology.points.max));
            let score = words.number(score);
            let formula = format!("{} · {lost} / {max} = {score}", scale.full);
            opened(score, view! { <p class="formula">{formula}</p> }.into_any())
        });
        view! {
            <tr>
                {head}
                {has_places.then(|| view! { <td>{words.say(&place.called())}</td> })}
                <td>{indicators}</td>
                <td class="n">{carried(place, place.points, false)}</td>
                <td class="n">{carried(place, place.lost, true)}</td>
                <td class="n">{whole}</td>
                <td>{until}</td>
            </tr>
        }
    });
    view! { <tbody>{lines.collect_view()}</tbody> }.into_any()
}

/// A figure that opens to what it is made of.
fn opened(figure: String, reasons: AnyView) -> AnyView {
    view! { <details class="reason"><summary>{figure}</summary>{reasons}</details> }.into_any()
}

/// Points that open to the indicators that they are of, each with the way to its evidence; of those that are lost only what
/// nothing else holds up.
fn carried(place: &RestingPlace, points: Points, is_lost: bool) -> AnyView {
    let words = Words::now();
    let methodology = &place.index.methodology;
    let amount = |points: Points| Value::points(methodology.points, points);
    let rests = place.rests.iter().filter(|rest| !is_lost || rest.is_alone && !rest.is_probable);
    let item = |rest: &crate::view_model::plan::RestingPart| {
        let why = words.say(&rest.why(say::plan_of_points(amount(rest.points)).into()));
        let title = words.catalogue().value(&full(methodology, &rest.part));
        let to = reasons_of(place, &rest.part);
        let title = match to {
            Some(to) => view! { <a href=to>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! { <li>{title}": "{why}</li> }.into_any()
    };
    let items: Vec<AnyView> = rests.map(item).collect();
    let figure = words.catalogue().value(&amount(points));
    if items.is_empty() { figure.into_any() } else { opened(figure, view! { <ul>{items}</ul> }.into_any()) }
}

/// Where it is said why an indicator has its points.
fn reasons_of(place: &RestingPlace, part: &PartId) -> Option<String> {
    let navigation = Navigation::here();
    if let Some(assessment) = &place.assessment {
        let area = place.index.methodology.area_of(part).map(|area| area.id.clone());
        let view = AssessmentView { area, ..AssessmentView::new(assessment.id().clone()) };
        let fragment = Some(Fragment::Element(format!("sheet-{part}")));
        return Some(navigation.href(Address { fragment, ..Address::of(Route::Assessment(view)) }));
    }
    let observation = place.published.as_ref()?;
    let country: CountryCode = observation.country;
    let mut view = CountryView::new(country, place.index.methodology.id.clone());
    let is_current = place.index.current(country) == Some(&**observation);
    view.observation = (!is_current).then(|| key_of(observation));
    Some(navigation.href(Address::of(Route::Country(view)).why(Figure::Part(part.clone()))))
}
