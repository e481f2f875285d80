//! The table: areas by countries, down to indicators and their evidence, with who leads and how far each is from mine.

use super::asked::Asked;
use super::evidence::evidence;
use super::exhibits::Exhibits;
use super::export::rows_in_sight;
use super::nothing_picked::nothing_picked;
use super::weights::{Weighed, weighed};
use super::{Compared, title};
use crate::bundle::NamedTable;
use crate::chart::{Chart, Grid};
use crate::comparison::{Cell, Column, Comparison, Lead, Row, export};
use crate::model::{Decimal, Methodology, PartId};
use crate::route::{Address, CountryView, Figure, Route};
use crate::scoring::{Score, Standing};
use crate::text::say;
use crate::ui::components::Downloads;
use crate::ui::navigation::Navigation;
use crate::ui::pages::tidy;
use crate::ui::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// The table with its finding.
pub(super) fn table(compared: &Compared) -> impl IntoView + use<> {
    if compared.selection.is_empty() {
        return nothing_picked(compared).into_any();
    }
    let (words, asked) = (Words::now(), Asked::here());
    let methodology = &compared.index.methodology;
    let chart: Arc<dyn Chart> = Arc::new(Grid::areas(&compared.index, &compared.selection, compared.source()));
    let finding = words.say(&chart.title());
    let comparison = Comparison::new(&compared.index, &compared.selection);
    let (shown, title) = (compared.clone(), chart.title());
    Exhibits::here().table("table", move || {
        let comparison = Comparison::new(&shown.index, &shown.selection);
        let rows = export(&comparison, rows_in_sight(&comparison, &asked.now()), &shown.index);
        NamedTable::new("table", title.clone(), rows)
    });
    let rows = comparison.rows.iter().map(|row| part_rows(compared, row)).collect_view();
    let caption = words.say(&say::compare_caption(&methodology.name));
    view! {
        <section class="compare-table-section" aria-labelledby="compare-finding">
            <h2 id="compare-finding" class="say finding">{finding}</h2>
            {options(&comparison)}
            <div class="scroll compare-scroll" role="region" aria-labelledby="compare-caption" tabindex="0">
                <table class="compare-table">
                    <caption><span id="compare-caption">{caption}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col" class="part">{words.say(&say::compare_column_part())}</th>
                            {comparison.columns.iter().map(|column| heading(compared, column)).collect_view()}
                        </tr>
                    </thead>
                    <tbody>
                        {scores(compared, &comparison)}
                        {ranks(&comparison)}
                        {own_weights(compared, &comparison, asked.weights().get())}
                        {rows}
                    </tbody>
                </table>
            </div>
            {legend(words, &comparison)}
            <p class="source">{words.say(&chart.source())}</p>
            <div class="chart toolbar-only no-print"><div class="toolbar">
                <Downloads chart=chart name=compared.file_name("table")/>
            </div></div>
        </section>
    }
    .into_any()
}

/// What is listed: everything, or only what differs; and all indicators at once.
fn options(comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), Asked::here());
    let differing = asked.of(|view| view.differing);
    let open = asked.of(|view| view.open.clone());
    let alike = comparison.rows.iter().filter(|row| row.depth == 0 && !row.differs()).count();
    let areas: Vec<PartId> = comparison
        .rows
        .iter()
        .filter(|row| row.depth == 0 && !row.part.is_leaf())
        .map(|row| row.part.id.clone())
        .collect();
    let is_all_open = {
        let areas = areas.clone();
        Memo::new(move |_| open.with(|open| areas.iter().all(|area| open.contains(area))))
    };
    let has_indicators = !areas.is_empty();
    let toggle_all = move |_| {
        let areas = areas.clone();
        let closes = is_all_open.get_untracked();
        asked.adjust(|view| view.open = if closes { Vec::new() } else { areas });
    };
    let hidden = move || differing.get().then(|| words.say(&say::compare_alike(alike)));
    view! {
        <div class="pick compare-options no-print">
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=differing
                    on:change=move |event| asked.look(|view| view.differing = event_target_checked(&event))
                />
                {words.say(&say::compare_differing())}
            </label>
            {has_indicators.then(|| view! {
                <button type="button" class="plain" on:click=toggle_all>
                    {move || words.say(&if is_all_open.get() { say::compare_close_all() } else { say::compare_open_all() })}
                </button>
            })}
            <span class="small" role="status">{hidden}</span>
        </div>
    }
}

fn heading(compared: &Compared, column: &Column<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let profile = CountryView::new(column.selected.country, compared.index.methodology.id.clone());
    let date = match column.observation {
        Some(observation) => words.date(observation.as_of.as_ref()),
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

/// The score, which opens to how it came about.
fn scores(compared: &Compared, comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let index = &compared.index.methodology.id;
    let cell = |column: &Column<'_>| {
        let Some(outcome) = column.outcome else { return unknown(column.selected.is_mine) };
        let profile = Route::Country(CountryView::new(column.selected.country, index.clone()));
        let why = Navigation::here().href(Address::of(profile).why(Figure::Total));
        let says = words.say(&say::ranking_why(outcome.score, &column.selected.name));
        view! {
            <td class="n" class:mine=column.selected.is_mine>
                {lead(words, column.lead)}<a href=why aria-label=says>{words.number(outcome.score)}</a>
                {apart(words, column.difference)}
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

fn ranks(comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let cell = |column: &Column<'_>| match column.rank {
        Some(rank) => view! { <td class="n" class:mine=column.selected.is_mine>{words.rank(rank)}</td> }.into_any(),
        None => unknown(column.selected.is_mine),
    };
    view! {
        <tr class="total">
            <th scope="row">{words.say(&say::chart_column_rank())}</th>
            {comparison.columns.iter().map(cell).collect_view()}
        </tr>
    }
}

/// Score and rank under own weights, where the address names some.
fn own_weights(compared: &Compared, comparison: &Comparison<'_>, weights: Option<Vec<u32>>) -> Option<AnyView> {
    let words = Words::now();
    let rows = match weighed(&compared.index, weights.as_deref()) {
        Weighed::Own { rows, .. } => rows,
        Weighed::Official | Weighed::Refused(_) => return None,
    };
    let cell = |column: &Column<'_>| {
        let found = rows.iter().find(|row| row.country == column.selected.country);
        match found.and_then(|row| Some((row.score?, row.rank?))) {
            Some((score, rank)) => {
                let text = words.say(&say::compare_own_score(score, words.rank(rank)));
                view! { <td class="n" class:mine=column.selected.is_mine>{text}</td> }.into_any()
            }
            None => unknown(column.selected.is_mine),
        }
    };
    let row = view! {
        <tr class="total">
            <th scope="row">{words.say(&say::compare_own_row())}</th>
            {comparison.columns.iter().map(cell).collect_view()}
        </tr>
    };
    Some(row.into_any())
}

/// The row of an area or indicator, and what it opens to.
fn part_rows(compared: &Compared, row: &Row<'_>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), Asked::here());
    let methodology = &compared.index.methodology;
    let part = row.part;
    let id = part.id.clone();
    let (differing, open) = (asked.of(|view| view.differing), asked.of(|view| view.open.clone()));
    let above = parent(methodology, &id);
    let differs = row.differs();
    let is_hidden = Memo::new(move |_| {
        let is_folded = above.as_ref().is_some_and(|above| open.with(|open| !open.contains(above)));
        is_folded || (differing.get() && !differs)
    });
    let is_open = {
        let id = id.clone();
        Memo::new(move |_| open.with(|open| open.contains(&id)))
    };
    let is_indicator = part.is_leaf() && row.depth > 0;
    let opens = !part.is_leaf() || is_indicator;
    let name = title(words, part);
    let worth = words.say(&say::ranking_area_max(tidy(methodology.points.decimal(part.max))));
    let toggle = move |_| {
        let id = id.clone();
        asked.adjust(|view| {
            let was_open = view.open.contains(&id);
            view.open.retain(|other| *other != id);
            if !was_open {
                view.open.push(id);
            }
        });
    };
    let heading = if opens {
        view! {
            <button type="button" class="opener" aria-expanded=move || is_open.get().to_string() on:click=toggle>{name}</button>
        }
        .into_any()
    } else {
        name.into_any()
    };
    let mine: Vec<bool> = compared.selection.iter().map(|one| one.is_mine).collect();
    let cells = row.cells.iter().zip(mine).map(|(cell, is_mine)| points(words, methodology, row, cell, is_mine));
    let class = if row.depth > 0 { "inner" } else { "area" };
    let notes = is_indicator.then(|| {
        let (compared, id) = (compared.clone(), part.id.clone());
        move || (is_open.get() && !is_hidden.get()).then(|| evidence(&compared, &id))
    });
    view! {
        <tr class=class hidden=is_hidden>
            <th scope="row">{heading}" "<span class="worth">{worth}</span></th>
            {cells.collect_view()}
        </tr>
        {notes}
    }
}

/// The area that an indicator belongs to.
fn parent(methodology: &Methodology, id: &PartId) -> Option<PartId> {
    let holds = |part: &&&crate::model::Part| part.parts.iter().any(|child| child.id == *id);
    methodology.parts().iter().find(holds).map(|part| part.id.clone())
}

/// Points, percent, who leads, and the distance from mine.
fn points(words: Words, methodology: &Methodology, row: &Row<'_>, cell: &Cell, is_mine: bool) -> AnyView {
    let shown = |points| words.number(methodology.points.decimal(points));
    let text = match cell.standing {
        Standing::Unknown => return unknown(is_mine),
        Standing::Partly(least) => words.say(&say::compare_at_least(methodology.points.decimal(least))),
        Standing::Computed(points) | Standing::Given(points) => shown(points),
    };
    let percent =
        cell.standing.points().filter(|_| row.depth == 0).and_then(|points| Score::new(points, row.part.max, 100));
    let percent = percent.map(|percent| words.percent(percent.rounded(methodology.score.area_decimals.min(1))));
    let difference = cell.difference.map(|points| methodology.points.decimal(points));
    view! {
        <td class="n" class:mine=is_mine>
            {lead(words, cell.lead)}{text}
            {percent.map(|percent| view! { " "<span class="percent">{percent}</span> })}
            {apart(words, difference)}
        </td>
    }
    .into_any()
}

/// Who leads and who trails, in a sign and in words.
fn lead(words: Words, lead: Option<Lead>) -> Option<impl IntoView> {
    let (class, sign, says) = match lead? {
        Lead::Best => ("lead best", "▲", say::compare_best()),
        Lead::Worst => ("lead worst", "▼", say::compare_worst()),
    };
    Some(view! {
        <span class=class aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{words.say(&says)}" "</span>
    })
}

/// How far from mine.
fn apart(words: Words, difference: Option<Decimal>) -> Option<impl IntoView> {
    let difference = difference?;
    let says = words.say(&say::compare_apart(words.signed(difference)));
    Some(view! {
        <span class="from-mine" aria-hidden="true">{words.signed(difference)}</span>
        <span class="visually-hidden">{says}</span>
    })
}

fn unknown(is_mine: bool) -> AnyView {
    let says = Words::now().say(&say::chart_not_known());
    view! {
        <td class="n unknown" class:mine=is_mine>
            <span aria-hidden="true">"–"</span><span class="visually-hidden">{says}</span>
        </td>
    }
    .into_any()
}

/// What the signs mean, where there are any.
fn legend(words: Words, comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let mine = comparison.mine().map(|column| words.say(&say::compare_legend_mine(&column.selected.name)));
    let leads = (comparison.columns.len() > 1).then(|| words.say(&say::compare_legend_leads()));
    view! { <p class="small">{leads}" "{mine}</p> }
}
