//! The table where more countries are picked than fit beside each other: a row for each, in the order that is asked for.

use super::cells::{apart, dated, lead, points, unknown};
use super::totals::{own_figures, why};
use crate::model::{CountryCode, Part};
use crate::route::{self, CompareView, CountryView, IndicatorView, Route};
use crate::text::{Value, rank_name, say, tier};
use crate::ui::components::Sorting;
use crate::ui::navigation::Navigation;
use crate::ui::pages::compare::compared::Compared;
use crate::ui::pages::compare::export::rows_in_sight;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::{Comparison, Row};

/// With more areas than this, their titles stand below the table instead of above its columns.
const MOST_TITLED: usize = 6;

/// Rank, score, tier and areas of each country, and what own weights make of them. What is opened adds columns.
pub(super) fn by_country(compared: &Compared, weights: Option<Vec<u32>>) -> impl IntoView + use<> {
    let asked = View::<CompareView>::here();
    let listed = asked.of(|view| (view.open.clone(), view.differing));
    let compared = compared.clone();
    move || {
        listed.track();
        whole(&compared, weights.as_deref())
    }
}

fn whole(compared: &Compared, weights: Option<&[u32]>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let methodology = &compared.index.methodology;
    let comparison = Comparison::new(&compared.index, &compared.selection);
    let parts = rows_in_sight(&comparison, &asked.now());
    let is_narrow = parts.len() > MOST_TITLED;
    let asked_order = asked.of(|view| view.sort.clone());
    let order = {
        let compared = compared.clone();
        Memo::new(move |_| asked_order.with(|sort| Comparison::new(&compared.index, &compared.selection).order(sort)))
    };
    let sorting = Sorting { order, choose: Callback::new(move |sort| asked.look(|view| view.sort = sort)) };
    let named = |column, class, name| sorting.heading(column, class, words.say(&name).into_any());
    let title = |part: &Part| {
        let worth = words.say(&say::ranking_area_max(Value::points(methodology.points, part.max)));
        format!("{} {worth}", words.title(part))
    };
    let heading = |row: &&Row<'_>| {
        let text = if is_narrow {
            view! {
                <span aria-hidden="true">{row.part.id.to_string()}</span>
                <span class="visually-hidden">{title(row.part)}</span>
            }
            .into_any()
        } else {
            title(row.part).into_any()
        };
        sorting.heading(route::Column::Area(row.part.id.clone()), class(row), text)
    };
    let key = parts.iter().filter(|_| is_narrow).map(|row| {
        let text = title(row.part);
        let view = IndicatorView::new(methodology.id.clone(), row.part.id.clone());
        let is_indicator = row.part.is_leaf() && row.depth > 0;
        let text = if is_indicator {
            view! { <a href=Navigation::here().to(Route::Indicator(view))>{text}</a> }.into_any()
        } else {
            text.into_any()
        };
        view! { <li class:inner=row.depth != 0>{text}</li> }
    });
    let own = own_figures(compared, weights);
    let has_own = own.is_some();
    let rows = {
        let compared = compared.clone();
        move || {
            let comparison = Comparison::new(&compared.index, &compared.selection);
            let parts = rows_in_sight(&comparison, &asked.now());
            let places = order.with(|sort| comparison.in_order(sort, &words.catalogue()));
            let own = own.as_ref().map(|own| own as &dyn Fn(CountryCode) -> Option<String>);
            places.into_iter().filter_map(|place| line(&compared, &comparison, &parts, place, own)).collect_view()
        }
    };
    view! {
        <div class="scroll compare-scroll" role="region" aria-labelledby="compare-caption" tabindex="0">
            <table class="compare-table by-country">
                <caption><span id="compare-caption">{words.say(&say::compare_caption(&methodology.name))}</span></caption>
                <thead>
                    <tr>
                        {named(route::Column::Name, "", say::chart_column_country())}
                        <th scope="col" class="n">{words.say(&rank_name(comparison.ranks))}</th>
                        {named(route::Column::Score, "n", say::chart_column_score())}
                        {(!methodology.tiers.is_empty()).then(|| view! { <th scope="col">{words.say(&say::tier_label())}</th> })}
                        {has_own.then(|| view! { <th scope="col" class="n">{words.say(&say::compare_own_row())}</th> })}
                        {parts.iter().map(heading).collect_view()}
                        {named(route::Column::Date, "", say::chart_column_date())}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {is_narrow.then(|| view! { <ul class="small by-country-key">{key.collect_view()}</ul> })}
        <p class="on-paper small">{words.say(&say::compare_paper_note())}</p>
    }
}

/// Indicators stay off paper: there is no room for so many columns.
fn class(row: &Row<'_>) -> &'static str {
    if row.depth == 0 { "n" } else { "n inner" }
}

/// The row of the country at a place.
fn line(
    compared: &Compared,
    comparison: &Comparison<'_>,
    parts: &[&Row<'_>],
    place: usize,
    own: Option<&dyn Fn(CountryCode) -> Option<String>>,
) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let methodology = &compared.index.methodology;
    let column = comparison.columns.get(place)?;
    let country = column.selected.country;
    let profile = Route::Country(CountryView::new(country, methodology.id.clone()));
    let cells = parts.iter().filter_map(|row| Some(points(words, methodology, row, row.cells.get(place)?, false)));
    let date = match column.observation {
        Some(observation) => dated(words, observation),
        None => words.say(&say::not_in_this_index()),
    };
    let score = match column.outcome {
        Some(outcome) => view! {
            <td class="n">
                {lead(words, column.lead)}{why(compared, column, outcome.score)}{apart(words, column.difference)}
            </td>
        }
        .into_any(),
        None => unknown(false, false),
    };
    let own = own.map(|own| {
        let figures = own(country).unwrap_or_else(|| "–".to_owned());
        view! { <td class="n">{figures}</td> }
    });
    let mine =
        column.selected.is_mine.then(|| view! { <span class="chip-mine">{words.say(&say::compare_mine())}</span> });
    let tier = (!methodology.tiers.is_empty()).then(|| {
        let tier = column.outcome.and_then(|outcome| tier(methodology, outcome));
        view! { <td>{tier.map(|tier| words.say(&tier))}</td> }
    });
    Some(view! {
        <tr class:mine=column.selected.is_mine>
            <th scope="row"><a href=Navigation::here().to(profile)>{words.of(&column.selected.name)}</a>{mine}</th>
            <td class="n">{column.rank.map(|rank| words.rank(rank))}</td>
            {score}
            {tier}
            {own}
            {cells.collect_view()}
            <td>{date}</td>
        </tr>
    })
}
