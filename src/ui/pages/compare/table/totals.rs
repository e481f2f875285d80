//! The rows above the areas: score, tier, rank, and score and rank under own weights.

use super::cells::{apart, lead, unknown};
use crate::model::{CountryCode, Decimal};
use crate::route::{Address, CountryView, Figure, Route};
use crate::text::{rank_name, say, tier};
use crate::ui::navigation::Navigation;
use crate::ui::pages::compare::compared::Compared;
use crate::ui::pages::compare::weights::{Weighed, weighed};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::compare::{Column, Comparison};

/// The score of a country, which opens to how it came about.
pub(super) fn why(compared: &Compared, column: &Column<'_>, score: Decimal) -> impl IntoView + use<> {
    let words = Words::now();
    let profile = CountryView::new(column.selected.country, compared.index.methodology.id.clone());
    let why = Navigation::here().href(Address::of(Route::Country(profile)).why(Figure::Total));
    let says = words.say(&say::ranking_why(score, &column.selected.name));
    view! { <a href=why aria-label=says>{words.number(score)}</a> }
}

pub(super) fn scores(compared: &Compared, comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let cell = |column: &Column<'_>| {
        let Some(outcome) = column.outcome else { return unknown(column.selected.is_mine, false) };
        view! {
            <td class="n" class:mine=column.selected.is_mine>
                {lead(words, column.lead)}{why(compared, column, outcome.score)}{apart(words, column.difference)}
            </td>
        }
        .into_any()
    };
    view! {
        <tr class="total">
            <th scope="row">{words.say(&say::chart_column_score())}</th>
            {comparison.columns.iter().map(cell).collect_view()}
        </tr>
    }
}

/// The tiers, where the publisher sorts countries into some.
pub(super) fn tiers(compared: &Compared, comparison: &Comparison<'_>) -> Option<AnyView> {
    let words = Words::now();
    let methodology = &compared.index.methodology;
    let cell = |column: &Column<'_>| match column.outcome.and_then(|outcome| tier(methodology, outcome)) {
        Some(tier) => view! { <td class="n" class:mine=column.selected.is_mine>{words.say(&tier)}</td> }.into_any(),
        None => unknown(column.selected.is_mine, false),
    };
    (!methodology.tiers.is_empty()).then(|| {
        view! {
            <tr class="total">
                <th scope="row">{words.say(&say::tier_label())}</th>
                {comparison.columns.iter().map(cell).collect_view()}
            </tr>
        }
        .into_any()
    })
}

pub(super) fn ranks(comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let cell = |column: &Column<'_>| match column.rank {
        Some(rank) => view! { <td class="n" class:mine=column.selected.is_mine>{words.rank(rank)}</td> }.into_any(),
        None => unknown(column.selected.is_mine, false),
    };
    view! {
        <tr class="total">
            <th scope="row">{words.say(&rank_name(comparison.ranks))}</th>
            {comparison.columns.iter().map(cell).collect_view()}
        </tr>
    }
}

/// Score and rank of each country under own weights, in words; none where the address names none that fit.
pub(super) fn own_figures(
    compared: &Compared,
    weights: Option<&[u32]>,
) -> Option<impl Fn(CountryCode) -> Option<String> + use<>> {
    let words = Words::now();
    let rows = match weighed(&compared.index, weights) {
        Weighed::Own { rows, .. } => rows,
        Weighed::Official | Weighed::Refused(_) => return None,
    };
    Some(move |country| {
        let found = rows.iter().find(|row| row.country == country)?;
        Some(words.say(&say::compare_own_score(found.score?, words.rank(found.rank?))))
    })
}

/// Score and rank under own weights, where the address names some.
pub(super) fn own_weights(
    compared: &Compared,
    comparison: &Comparison<'_>,
    weights: Option<&[u32]>,
) -> Option<AnyView> {
    let figures = own_figures(compared, weights)?;
    let cell = |column: &Column<'_>| match figures(column.selected.country) {
        Some(text) => view! { <td class="n" class:mine=column.selected.is_mine>{text}</td> }.into_any(),
        None => unknown(column.selected.is_mine, false),
    };
    let row = view! {
        <tr class="total">
            <th scope="row">{Words::now().say(&say::compare_own_row())}</th>
            {comparison.columns.iter().map(cell).collect_view()}
        </tr>
    };
    Some(row.into_any())
}
