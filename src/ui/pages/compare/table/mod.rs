//! The table: areas by countries, or countries by areas where they are many, with who leads and how far each is from mine.

mod by_country;
mod cells;
mod options;
mod part;
mod totals;

use super::compared::Compared;
use super::export::rows_in_sight;
use super::nothing_picked::nothing_picked;
use crate::bundle::NamedTable;
use crate::chart::{Chart, Grid};
use crate::route::{CompareView, CountryView, Route};
use crate::text::say;
use crate::ui::components::{Downloads, Exhibits};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::{Column, Comparison, export};
use by_country::by_country;
use cells::dated;
use options::options;
use part::part_rows;
use std::sync::Arc;
use totals::{own_weights, ranks, scores, tiers};

/// The table with its finding.
pub(super) fn table(compared: &Compared) -> impl IntoView + use<> {
    if compared.selection.is_empty() {
        return nothing_picked(compared).into_any();
    }
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let grid = Grid::areas(&compared.index, &compared.selection, compared.source());
    let chart: Arc<dyn Chart> = Arc::new(compared.lists.sourced(Box::new(grid), &compared.index));
    let finding = words.say(&chart.title());
    let comparison = Comparison::new(&compared.index, &compared.selection);
    let (exported, title) = (compared.clone(), chart.title());
    Exhibits::here().table("table", move || {
        let (index, sources) = (&exported.index, &exported.lists.sources);
        let comparison = Comparison::new(index, &exported.selection);
        let rows = export(&comparison, rows_in_sight(&comparison, &asked.now()), index, sources);
        NamedTable::new("table", title.clone(), rows)
    });
    let weights = asked.of(|view| view.weights.clone()).get();
    let shown = if comparison.columns.len() > Comparison::MOST_ACROSS {
        by_country(compared, weights).into_any()
    } else {
        by_part(compared, &comparison, weights.as_deref())
    };
    view! {
        <section class="compare-table-section" aria-labelledby="compare-finding">
            <h2 id="compare-finding" class="say finding">{finding}</h2>
            {options(&comparison)}
            {shown}
            {legend(words, &comparison)}
            <p class="source">{words.say(&chart.source())}</p>
            <div class="chart toolbar-only no-print"><div class="toolbar">
                <Downloads chart=chart name=compared.file_name("table")/>
            </div></div>
        </section>
    }
    .into_any()
}

/// A row for each area and indicator, a column for each country.
fn by_part(compared: &Compared, comparison: &Comparison<'_>, weights: Option<&[u32]>) -> AnyView {
    let words = Words::now();
    let rows = comparison.rows.iter().map(|row| part_rows(compared, row)).collect_view();
    view! {
        <div class="scroll compare-scroll" role="region" aria-labelledby="compare-caption" tabindex="0">
            <table class="compare-table">
                <caption>
                    <span id="compare-caption">{words.say(&say::compare_caption(&compared.index.methodology.name))}</span>
                </caption>
                <thead>
                    <tr>
                        <th scope="col" class="part">{words.say(&say::compare_column_part())}</th>
                        {comparison.columns.iter().map(|column| heading(compared, column)).collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {scores(compared, comparison)}
                    {tiers(compared, comparison)}
                    {ranks(comparison)}
                    {own_weights(compared, comparison, weights)}
                    {rows}
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

fn heading(compared: &Compared, column: &Column<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let profile = CountryView::new(column.selected.country, compared.index.methodology.id.clone());
    let date = match column.observation {
        Some(observation) => dated(words, observation),
        None => words.say(&say::not_in_this_index()),
    };
    let mine =
        column.selected.is_mine.then(|| view! { <span class="chip-mine">{words.say(&say::compare_mine())}</span> });
    view! {
        <th scope="col" class="n" class:mine=column.selected.is_mine>
            <a href=Navigation::here().to(Route::Country(profile))>{words.of(&column.selected.name)}</a>
            {mine}
            <span class="column-date">{date}</span>
        </th>
    }
}

/// What the signs mean, where there are any.
fn legend(words: Words, comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let mine = comparison.mine().map(|column| words.say(&say::compare_legend_mine(&column.selected.name)));
    let leads = (comparison.columns.len() > 1).then(|| words.say(&say::compare_legend_leads()));
    view! { <p class="small">{leads}" "{mine}</p> }
}
