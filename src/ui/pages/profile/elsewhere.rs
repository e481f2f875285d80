//! The same country in every index, with disagreeing sources side by side.

use super::subject::Subject;
use crate::model::{CountryCode, IndexId};
use crate::route::{Address, CountryView, Figure, ObservationKey, Route};
use crate::scoring::{CountryScore, IndexScores};
use crate::text::{basis, rank_name, say};
use crate::ui::components::{Lists, SourceLink, loaded};
use crate::ui::library::Library;
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
    let table = move |scores: Arc<Vec<IndexScores>>| {
        let entries = library.indices.ready().unwrap_or_default();
        let row =
            |entry: &IndexEntry| index_rows(entry, scores.iter().find(|one| one.index == entry.id), country, &lists);
        let rows = entries.iter().map(row).collect_view();
        view! {
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
        }
    };
    view! {
        <section aria-labelledby="elsewhere">
            <header><h2 id="elsewhere">{words.say(&say::profile_elsewhere())}</h2></header>
            {loaded(Library::here().scores(), table)}
        </section>
    }
}

/// The rows of one index: without the country, or with one or several totals.
fn index_rows(entry: &IndexEntry, scores: Option<&IndexScores>, country: CountryCode, lists: &Lists) -> AnyView {
    let words = Words::now();
    let link = Navigation::here().to(Route::Country(CountryView::new(country, entry.id.clone())));
    let mut heading = Some(view! { <th scope="row"><a href=link>{words.of(&entry.short)}</a></th> }.into_any());
    let said = scores.iter().flat_map(|scores| scores.of_country(country).map(move |one| (*scores, one)));
    let rows: Vec<_> = said
        .enumerate()
        .map(|(place, (scores, one))| {
            // Each row is of another index, so each says what its place is.
            let rank = one.rank.map(|rank| {
                let name = words.say(&rank_name(scores.ranks));
                view! { {words.say(&say::rank_of(words.rank(rank), scores.ranked))}<br/><small>{name}</small> }
            });
            let also = || view! { <th scope="row" class="small">{words.say(&say::also_said())}</th> }.into_any();
            view! {
                <tr>
                    {heading.take().unwrap_or_else(also)}
                    {score(&entry.id, one, place == 0)}
                    <td class="n">{rank}</td>
                    <td class="small">{one.score.map(|(_, from)| words.say(&basis(from)))}</td>
                    <td>{words.date(one.as_of.as_ref())}</td>
                    <td class="small"><SourceLink sources=Arc::clone(&lists.sources) id=one.source.clone()/></td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        let nothing = words.say(&say::not_in_this_index());
        return view! { <tr>{heading}<td colspan="5" class="small">{nothing}</td></tr> }.into_any();
    }
    rows.into_any()
}

/// The score, which opens its explanation.
fn score(index: &IndexId, one: &CountryScore, is_current: bool) -> AnyView {
    let words = Words::now();
    let Some((score, _)) = one.score else {
        return view! { <td class="n small">{words.say(&say::no_score())}</td> }.into_any();
    };
    let mut view = CountryView::new(one.country, index.clone());
    if !is_current {
        view.observation = Some(ObservationKey { source: one.source.clone(), as_of: one.as_of });
    }
    let why = Navigation::here().href(Address::of(Route::Country(view)).why(Figure::Total));
    let shown = words.number(score);
    let label = words.say(&say::why_total(shown.clone()));
    view! { <td class="n"><a href=why aria-label=label>{shown}</a></td> }.into_any()
}
