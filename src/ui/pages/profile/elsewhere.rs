//! The same country in every index, with disagreeing sources side by side.

use super::subject::{Subject, key_of};
use crate::model::{CountryCode, IndexData, Observation};
use crate::route::{Address, CountryView, Figure, Route};
use crate::scoring::{RankBasis, outcome, ranking};
use crate::text::{basis, rank_name, say};
use crate::ui::components::{Lists, SourceLink};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::IndexEntry;
use std::sync::Arc;

/// What other indices say, below a profile.
pub fn elsewhere(subject: &Subject) -> impl IntoView + use<> {
    in_other_indices(subject.country, &subject.lists)
}

/// What every index says of a country.
pub fn in_other_indices(country: CountryCode, lists: &Lists) -> impl IntoView + use<> {
    let words = Words::now();
    let library = Library::here();
    let lists = lists.clone();
    let rows = move || {
        let entries = library.indices.ready().unwrap_or_default();
        entries.iter().map(|entry| index_rows(entry, country, &lists, &library)).collect_view()
    };
    view! {
        <section aria-labelledby="elsewhere">
            <header><h2 id="elsewhere">{words.say(&say::profile_elsewhere())}</h2></header>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="elsewhere">
                <table>
                    <caption class="visually-hidden">{words.say(&say::profile_elsewhere())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::chart_column_index())}</th>
                            <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                            <th scope="col" class="n">{words.say(&say::chart_column_rank())}</th>
                            <th scope="col">{words.say(&say::basis_label())}</th>
                            <th scope="col">{words.say(&say::chart_column_date())}</th>
                            <th scope="col">{words.say(&say::chart_column_source())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The rows of one index: its file on its way, failed, without the country, or with one or several totals.
fn index_rows(entry: &IndexEntry, country: CountryCode, lists: &Lists, library: &Library) -> impl IntoView + use<> {
    let words = Words::now();
    let slot = library.index(&entry.id);
    let link = Navigation::here().to(Route::Country(CountryView::new(country, entry.id.clone())));
    let name = words.of(&entry.short);
    let lists = lists.clone();
    move || {
        let heading = view! { <th scope="row"><a href=link.clone()>{name.clone()}</a></th> };
        let retry = slot.clone();
        match slot.get() {
            Load::Ready(index) => totals(&index, country, &lists, heading.into_any()).into_any(),
            Load::Waiting => view! { <tr>{heading}<td colspan="5">{words.say(&say::loading())}</td></tr> }.into_any(),
            Load::Slow => {
                let file = slot.file();
                view! { <tr>{heading}<td colspan="5">{words.say(&say::loading_slow(file))}</td></tr> }.into_any()
            }
            Load::Failed(failure) => view! {
                <tr>
                    {heading}
                    <td colspan="5">
                        {words.say(&say::file_failed(failure.file.clone()))}" "{words.say(&failure.message())}" "
                        <button type="button" class="plain" on:click=move |_| retry.retry()>
                            {words.say(&say::try_again())}
                        </button>
                    </td>
                </tr>
            }
            .into_any(),
        }
    }
}

fn totals(index: &IndexData, country: CountryCode, lists: &Lists, heading: AnyView) -> impl IntoView + use<> {
    let words = Words::now();
    let Some(current) = index.current(country) else {
        return view! { <tr>{heading}<td colspan="5" class="small">{words.say(&say::not_in_this_index())}</td></tr> }
            .into_any();
    };
    let shown = side_by_side(index, current, country);
    let ranked = ranking(index);
    let of = ranked.iter().filter(|row| row.rank.is_some()).count();
    let rank = ranked.iter().find(|row| row.country == country).and_then(|row| row.rank);
    // Each row is of another index, so each says what its place is.
    let name = words.say(&rank_name(RankBasis::of(&ranked)));
    let rank = rank.map(|rank| (words.say(&say::rank_of(words.rank(rank), of)), name));
    let mut heading = Some(heading);
    shown
        .into_iter()
        .map(|observation| {
            let is_current = observation == current;
            let heading = heading.take();
            let rank = if is_current { rank.clone() } else { None };
            view! {
                <tr>
                    {heading.unwrap_or_else(|| view! { <th scope="row" class="small">{words.say(&say::also_said())}</th> }.into_any())}
                    {score(index, observation, is_current)}
                    <td class="n">{rank.map(|(rank, name)| view! { {rank}<br/><small>{name}</small> })}</td>
                    <td class="small">{outcome(&index.methodology, observation).map(|outcome| words.say(&basis(outcome.basis)))}</td>
                    <td>{words.date(observation.as_of.as_ref())}</td>
                    <td class="small">
                        <SourceLink sources=Arc::clone(&lists.sources) id=key_of(observation).source/>
                    </td>
                </tr>
            }
        })
        .collect_view()
        .into_any()
}

/// The observation that stands for the country, then those of the same date that say something else.
fn side_by_side<'a>(index: &'a IndexData, current: &'a Observation, country: CountryCode) -> Vec<&'a Observation> {
    let score = |one: &Observation| outcome(&index.methodology, one).map(|outcome| outcome.score);
    let disagrees =
        |one: &&Observation| one.as_of == current.as_of && score(one).is_some() && score(one) != score(current);
    std::iter::once(current).chain(index.of(country).iter().filter(disagrees)).collect()
}

fn score(index: &IndexData, observation: &Observation, is_current: bool) -> impl IntoView + use<> {
    let words = Words::now();
    let Some(outcome) = outcome(&index.methodology, observation) else {
        return view! { <td class="n small">{words.say(&say::no_score())}</td> }.into_any();
    };
    let mut view = CountryView::new(observation.country, index.methodology.id.clone());
    if !is_current {
        view.observation = Some(key_of(observation));
    }
    let why = Navigation::here().href(Address::of(Route::Country(view)).why(Figure::Total));
    let shown = words.number(outcome.score);
    let label = words.say(&say::why_total(shown.clone()));
    view! { <td class="n"><a href=why aria-label=label>{shown}</a></td> }.into_any()
}
