//! The table of indices, and the sources that its rows name by number.

use crate::model::{CountryGroup, SourceId};
use crate::route::{Address, CountryView, Figure, Route};
use crate::scoring::Rank;
use crate::text::say;
use crate::ui::components::{Lists, SourceLink, standing, unknown};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{BriefRow, CountryBrief};
use std::sync::Arc;

/// How the country stands in each index, and what to know of the places.
pub(super) fn table(brief: &CountryBrief<'_>) -> AnyView {
    let words = Words::now();
    let group = brief.group.map(|group| words.say(&say::brief_column_group(&group.name)));
    let notes: Vec<String> = [Some(brief.places()), Some(say::brief_marks()), brief.silent()]
        .iter()
        .flatten()
        .map(|note| words.say(note))
        .collect();
    view! {
        <table class="brief-table">
            <caption class="visually-hidden">{words.say(&say::brief_caption(&brief.name))}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::chart_column_index())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                    <th scope="col" class="n">{words.say(&say::brief_column_place())}</th>
                    {group.clone().map(|group| view! { <th scope="col" class="n group">{group}</th> })}
                    <th scope="col">{words.say(&say::brief_column_change())}</th>
                    <th scope="col">{words.say(&say::chart_column_date())}</th>
                    <th scope="col">{words.say(&say::basis_label())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_source())}</th>
                </tr>
            </thead>
            <tbody>{brief.rows.iter().map(|one| row(one, brief.group)).collect_view()}</tbody>
        </table>
        <p class="small">{notes.join(" ")}</p>
    }
    .into_any()
}

fn row(row: &BriefRow<'_>, group: Option<&CountryGroup>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let methodology = &row.index.methodology;
    let view = CountryView::new(row.observation.country, methodology.id.clone());
    let why = navigation.href(Address::of(Route::Country(view.clone())).why(Figure::Total));
    let score = match row.outcome {
        Some(outcome) => {
            let shown = words.number(outcome.score);
            let label = words.say(&say::why_total(shown.clone()));
            let full = words.say(&say::brief_score_of(methodology.score.full));
            view! { <a href=why aria-label=label>{shown}</a>" "<small>{full}</small> }.into_any()
        }
        None => words.say(&say::no_score()).into_any(),
    };
    let place = |found: Option<(Rank, usize)>| match found {
        Some((rank, of)) => words.say(&say::rank_of(words.rank(rank), of)).into_any(),
        None => unknown(),
    };
    let change = row.change.map_or_else(unknown, |(change, before)| {
        words.say(&say::brief_change(words.signed(change), before.as_of)).into_any()
    });
    let label = |message| words.say(&message);
    let source = row.source();
    view! {
        <tr>
            <th scope="row"><a href=navigation.to(Route::Country(view))>{words.of(&methodology.short)}</a></th>
            <td class="n" data-label=label(say::chart_column_score())>{score}</td>
            <td class="n" data-label=label(say::brief_column_place())>{place(row.place)}</td>
            {group.map(|group| {
                view! { <td class="n" data-label=label(say::brief_column_group(&group.name))>{place(row.in_group)}</td> }
            })}
            <td data-label=label(say::brief_column_change())>{change}</td>
            <td data-label=label(say::chart_column_date())>{words.date(row.observation.as_of.as_ref())}</td>
            <td class="basis-cell" data-label=label(say::basis_label())>{standing(row.outcome, source)}</td>
            <td class="n" data-label=label(say::chart_column_source())>{words.count(row.number)}</td>
        </tr>
    }
    .into_any()
}

/// The sources by their numbers, with their addresses, which on paper stand here and not in a list of their own.
pub(super) fn sources(lists: &Lists, brief: &CountryBrief<'_>) -> Option<AnyView> {
    let words = Words::now();
    let source = |id: &SourceId| {
        let source = lists.sources.by_id.get(id);
        let address = source.and_then(|source| source.url.as_ref()).map(|url| url.as_str().to_owned());
        let publisher = source.map(|source| format!("; {}", source.publisher));
        view! {
            <li>
                <SourceLink sources=Arc::clone(&lists.sources) id=id.clone()/>{publisher}
                {address.map(|address| view! { <span class="brief-address">" "{address}</span> })}
            </li>
        }
    };
    (!brief.sources.is_empty()).then(|| {
        view! {
            <section aria-labelledby="sources">
                <h2 id="sources">{words.say(&say::ranking_sources())}</h2>
                <ol class="small report-address">{brief.sources.iter().map(source).collect_view()}</ol>
            </section>
        }
        .into_any()
    })
}
