//! The table on paper where more countries are picked than fit beside each other: a line for each, by rank.

use super::cells::{dated, points};
use super::totals::own_figures;
use crate::model::Part;
use crate::text::{Value, rank_name, say, tier};
use crate::ui::pages::compare::compared::Compared;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::compare::Comparison;

/// More countries than this don't fit on a sheet of paper beside each other.
const MOST_ACROSS: usize = 6;

/// With more areas than this, their titles stand below the table instead of above its columns.
const MOST_TITLED: usize = 6;

/// Rank, score, tier and areas of each country, and what own weights make of them; none where the other table fits.
pub(super) fn by_country(
    compared: &Compared,
    comparison: &Comparison<'_>,
    weights: Option<&[u32]>,
) -> Option<impl IntoView + use<>> {
    if comparison.columns.len() <= MOST_ACROSS {
        return None;
    }
    let words = Words::now();
    let methodology = &compared.index.methodology;
    let areas: Vec<_> = comparison.rows.iter().filter(|row| row.depth == 0).collect();
    let is_narrow = areas.len() > MOST_TITLED;
    let title = |part: &Part| {
        let worth = words.say(&say::ranking_area_max(Value::points(methodology.points, part.max)));
        format!("{} {worth}", words.title(part))
    };
    let heading = |part: &Part| {
        let name = if is_narrow { part.id.to_string() } else { title(part) };
        view! { <th scope="col" class="n">{name}</th> }
    };
    let key: Vec<String> = areas.iter().filter(|_| is_narrow).map(|row| title(row.part)).collect();
    let has_tiers = !methodology.tiers.is_empty();
    let own = own_figures(compared, weights);
    let line = |place: usize| {
        let column = comparison.columns.get(place)?;
        let cells = areas.iter().filter_map(|row| {
            let cell = row.cells.get(place)?;
            Some(points(words, methodology, row, cell, column.selected.is_mine))
        });
        let date = column
            .observation
            .map_or_else(|| words.say(&say::not_in_this_index()), |observation| dated(words, observation));
        Some(view! {
            <tr>
                <td class="n">{column.rank.map(|rank| words.rank(rank))}</td>
                <th scope="row">{words.of(&column.selected.name)}</th>
                <td class="n">{column.outcome.map(|outcome| words.number(outcome.score))}</td>
                {has_tiers.then(|| {
                    let tier = column.outcome.and_then(|outcome| tier(methodology, outcome));
                    view! { <td>{tier.map(|tier| words.say(&tier))}</td> }
                })}
                {own.as_ref().map(|own| {
                    let figures = own(column.selected.country).unwrap_or_else(|| "–".to_owned());
                    view! { <td class="n">{figures}</td> }
                })}
                <td>{date}</td>
                {cells.collect_view()}
            </tr>
        })
    };
    Some(view! {
        <table class="on-paper by-country">
            <caption>{words.say(&say::compare_paper_caption(&methodology.name))}</caption>
            <thead>
                <tr>
                    <th scope="col" class="n">{words.say(&rank_name(comparison.ranks))}</th>
                    <th scope="col">{words.say(&say::chart_column_country())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                    {has_tiers.then(|| view! { <th scope="col">{words.say(&say::tier_label())}</th> })}
                    {own.is_some().then(|| view! { <th scope="col" class="n">{words.say(&say::compare_own_row())}</th> })}
                    <th scope="col">{words.say(&say::chart_column_date())}</th>
                    {areas.iter().map(|row| heading(row.part)).collect_view()}
                </tr>
            </thead>
            <tbody>{comparison.by_rank().into_iter().filter_map(line).collect_view()}</tbody>
        </table>
        <p class="on-paper small">{key.join(" · ")}</p>
    })
}
