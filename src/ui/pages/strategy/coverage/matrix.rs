//! Priorities and areas: a table whose cells open to their indicators, and the same as a picture to take along.

use super::covered::{Covered, Opened};
use super::links::why;
use super::swing::open_priority;
use super::table_file;
use crate::browser::document;
use crate::chart::{Chart, Grid, Target};
use crate::model::{EntryId, Part, PartId};
use crate::route::StrategyView;
use crate::scoring::{AreaCell, LinkedPart, StrategyReach};
use crate::table::Table;
use crate::text::say;
use crate::ui::components::ChartFigure;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage, priority_key, strength};
use std::sync::Arc;

/// The table, and the picture once it is asked for.
pub(super) fn matrix(covered: &Covered, opened: Opened) -> impl IntoView + use<> {
    let words = Words::now();
    let (reach, pictured, was_opened) = (covered.reach(), covered.clone(), RwSignal::new(false));
    let priorities = covered.strategy.priorities.iter().map(|one| {
        let name = words.say(&say::chart_numbered(one.id.to_string(), &one.label));
        view! { <th scope="col" class="n"><span aria-hidden="true">{one.id.to_string()}</span><span class="visually-hidden">{name}</span></th> }
    });
    let priorities = priorities.collect_view();
    let rows = covered.methodology().areas().iter().map(|area| row(covered, &reach, area, opened)).collect_view();
    let file = table_file(covered, "matrix", say::coverage_matrix(), |covered: &Covered| -> Table {
        coverage::matrix(&covered.reach(), covered.methodology())
    });
    view! {
        <section aria-labelledby="coverage-matrix">
            <header><h2 id="coverage-matrix">{words.say(&say::coverage_matrix())}</h2></header>
            <div class="scroll compare-scroll" role="group" aria-labelledby="coverage-matrix" tabindex="0">
                <table class="compare-table coverage-matrix">
                    <caption>
                        <span>
                            {words.say(&say::coverage_matrix_caption())}
                            <span class="no-print">" "{words.say(&say::coverage_matrix_open())}</span>
                        </span>
                    </caption>
                    <thead>
                        <tr><th scope="col">{words.say(&say::chart_column_area())}</th>{priorities}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="small">{words.say(&say::coverage_matrix_legend())}</p>
            {file}
            <details class="no-print" on:toggle=move |_| was_opened.set(true)>
                <summary>{words.say(&say::coverage_matrix_picture())}</summary>
                {move || was_opened.get().then(|| picture(&pictured, opened))}
            </details>
        </section>
    }
}

fn picture(covered: &Covered, opened: Opened) -> impl IntoView + use<> {
    let chart: Arc<dyn Chart> = Arc::new(Grid::priorities(&covered.reach(), covered.methodology(), covered.source()));
    let asked = View::<StrategyView>::here();
    let (navigation, explained) = (asked.navigation(), covered.clone());
    let open = Callback::new(move |target: Target| match target {
        Target::Reach(priority, area) => {
            let button = cell_id(&priority, &area);
            opened.cell.set(Some((priority, area)));
            document::focus(&button);
        }
        Target::Priority(id) => open_priority(asked, opened, id),
        Target::Part(part) => navigation.go(explained.why_address(&part)),
        Target::Country(_) | Target::Index(_) | Target::Strategy(_) | Target::Statement(_) => {}
    });
    view! { <ChartFigure chart=chart name=covered.file_name("matrix") on_target=open/> }
}

/// The id of the button that opens a cell.
fn cell_id(priority: &EntryId, area: &PartId) -> String {
    format!("cell-{priority}-{area}")
}

/// An area, and below it the indicators of the cell that is open.
fn row(covered: &Covered, reach: &StrategyReach<'_>, area: &Part, opened: Opened) -> impl IntoView + use<> {
    let words = Words::now();
    let cells =
        covered.strategy.priorities.iter().map(|one| cell(covered, reach, &one.id, area, opened)).collect_view();
    let columns = covered.strategy.priorities.len() + 1;
    let (covered, id) = (covered.clone(), area.id.clone());
    let shown = Memo::new(move |_| {
        opened.cell.with(|open| open.as_ref().filter(|(_, area)| *area == id).map(|(priority, _)| priority.clone()))
    });
    let inside = {
        let id = area.id.clone();
        move || {
            let priority = shown.get()?;
            let area = covered.methodology().part(&id)?;
            Some(view! {
                <tr class="evidence">
                    <td colspan=columns.to_string()>
                        <div class="evidence-inside coverage-inside">{indicators(&covered, &priority, area)}</div>
                    </td>
                </tr>
            })
        }
    };
    view! {
        <tr><th scope="row">{words.title(area)}</th>{cells}</tr>
        {inside}
    }
}

fn cell(
    covered: &Covered,
    reach: &StrategyReach<'_>,
    priority: &EntryId,
    area: &Part,
    opened: Opened,
) -> impl IntoView + use<> {
    let words = Words::now();
    let found = reach.cell(priority, area);
    if found.points.indicators == 0 {
        return view! {
            <td class="n unknown">
                <span aria-hidden="true">"·"</span><span class="visually-hidden">{words.say(&say::coverage_nothing())}</span>
            </td>
        }
        .into_any();
    }
    let own = (priority.clone(), area.id.clone());
    let is_open = {
        let own = own.clone();
        Memo::new(move |_| opened.cell.with(|open| open.as_ref() == Some(&own)))
    };
    let toggle = move |_| opened.cell.set((!is_open.get_untracked()).then(|| own.clone()));
    let label = say::coverage_matrix_cell(
        priority_key(priority),
        words.title(area),
        found.direct,
        found.supporting,
        covered.sum(&found.points),
    );
    view! {
        <td class="n">
            <button
                type="button"
                class="plain coverage-cell"
                id=cell_id(priority, &area.id)
                aria-expanded=move || is_open.get().to_string()
                aria-label=words.say(&label)
                on:click=toggle
            >
                <span class="coverage-signs">{signs(&found)}</span>
                <span class="coverage-points-of">{covered.sum(&found.points)}</span>
            </button>
            <span class="coverage-on-paper">{signs(&found)}" "{covered.sum(&found.points)}</span>
        </td>
    }
    .into_any()
}

/// One sign for each indicator.
fn signs(cell: &AreaCell) -> String {
    "●".repeat(cell.direct) + &"○".repeat(cell.supporting)
}

/// What a priority reaches in an area, indicator by indicator.
fn indicators(covered: &Covered, priority: &EntryId, area: &Part) -> impl IntoView + use<> {
    let words = Words::now();
    let reach = covered.reach();
    let inside: Vec<&PartId> = area.walk().iter().map(|part| &part.id).collect();
    let links = reach.priorities.iter().filter(|one| one.priority.id == *priority).flat_map(|one| &one.links);
    let row = |link: &LinkedPart<'_>| {
        view! {
            <tr>
                <th scope="row">{why(covered, link.part)}</th>
                <td>{words.say(&strength(link.link.strength))}</td>
                <td class="n">{covered.awarded(link.awarded, link.part.max)}</td>
                <td class="small">{words.of(&link.link.reason)}</td>
            </tr>
        }
    };
    let rows = links.filter(|link| inside.contains(&&link.part.id)).map(row).collect_view();
    let caption = say::coverage_matrix_inside(priority_key(priority), words.title(area));
    view! {
        <table class="coverage-links">
            <caption>{words.say(&caption)}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                    <th scope="col">{words.say(&say::coverage_column_strength())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                    <th scope="col">{words.say(&say::coverage_column_reason())}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
