//! Where the points are: a picture of the areas beside what was published, and a table that opens to indicators.

use super::super::compared::Compared;
use super::super::figures::Figures;
use crate::chart::{AssessedAreas, Target};
use crate::model::{Part, PartId};
use crate::route::{AssessmentPart, AssessmentView};
use crate::scoring::assessment::{Filter, Reading, Tally, tally};
use crate::sort::SortedSet;
use crate::text::{Message, say, source_named, state_name};
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::components::{ChartFigure, Lists};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::is_by_areas;
use std::sync::Arc;

/// The picture and the table.
#[component]
pub(super) fn Areas(compared: Compared) -> impl IntoView {
    let words = Words::now();
    view! {
        <section aria-labelledby="sheet-areas">
            <header><h2 id="sheet-areas">{words.say(&say::sheet_areas())}</h2></header>
            <div class="stack">
                <Picture compared=compared/>
                <AreaTable/>
            </div>
        </section>
    }
}

#[component]
fn Picture(compared: Compared) -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (index, lists) = (open.index(), expect_context::<Lists>());
    let chart = Memo::new(move |_| {
        let observation = compared.observation().filter(|one| !one.values.is_empty());
        let source = match &observation {
            Some(one) => {
                let source = source_named(&one.source, &lists.sources);
                say::sheet_chart_source(source, words.date(one.as_of.as_ref()))
            }
            None => say::sheet_chart_source_alone(),
        };
        let published = observation.as_ref().map(|one| &one.values);
        open.look(today(), |assessment, grounds| {
            let tallies = tally(assessment, &index.methodology, grounds);
            AssessedAreas::new(&index.methodology, &tallies, published, source)
        })
    });
    let to_area = Callback::new(move |target: Target| {
        if let Target::Part(area) = target {
            asked.look(|view| {
                (view.show, view.area, view.filter) = (AssessmentPart::Answers, Some(area), Filter::All);
            });
        }
    });
    move || view! { <ChartFigure chart=Arc::new(chart.get()) name="self-assessment-areas" on_target=to_area/> }
}

/// A row for each area, under each that is open one for each of its indicators.
#[component]
fn AreaTable() -> impl IntoView {
    let (words, figures) = (Words::now(), Figures::here());
    let opened = RwSignal::new(SortedSet::<PartId>::new());
    let heading = |name: Message| view! { <th scope="col" class="n">{words.say(&name)}</th> };
    let by_areas = is_by_areas(figures.methodology());
    let caption = if by_areas { say::estimate_table() } else { say::sheet_area_table() };
    let row = |(place, area): (usize, &Part)| {
        if by_areas {
            let is_open = Memo::new(|_| true);
            view! { <tbody><IndicatorRow part=area.clone() is_open=is_open/></tbody> }.into_any()
        } else {
            view! { <AreaRows place=place area=area.clone() opened=opened/> }.into_any()
        }
    };
    let rows = figures.methodology().areas().iter().enumerate().map(row).collect_view();
    view! {
        <div class="scroll" role="group" aria-labelledby="sheet-area-table" tabindex="0">
            <table class="compare-table assess-areas">
                <caption><span id="sheet-area-table">{words.say(&caption)}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_area())}</th>
                        {Reading::ALL.map(|reading| heading(reading.into()))}
                        {heading(say::chart_column_max())}
                        {heading(say::sheet_answered())}
                    </tr>
                </thead>
                {rows}
                <Sum/>
            </table>
        </div>
    }
}

#[component]
fn AreaRows(place: usize, area: Part, opened: RwSignal<SortedSet<PartId>>) -> impl IntoView {
    let (open, figures) = (OpenAssessment::here(), Figures::here());
    let index = open.index();
    let of_area = Memo::new(move |_| {
        open.look(today(), |assessment, grounds| {
            let areas = tally(assessment, &index.methodology, grounds).areas;
            areas.get(place).map(|area| area.tally).unwrap_or_default()
        })
    });
    let id = area.id.clone();
    let is_open = Memo::new(move |_| opened.with(|opened| opened.contains(&id)));
    let id = area.id.clone();
    let toggle = move |_| {
        opened.update(|opened| {
            if !opened.remove(&id) {
                opened.insert(id.clone());
            }
        });
    };
    let leaves: Vec<Part> = area.walk().into_iter().filter(|part| part.is_leaf()).cloned().collect();
    let rows = leaves.into_iter().map(|part| view! { <IndicatorRow part=part is_open=is_open/> }).collect_view();
    view! {
        <tbody>
            <tr class="area">
                <th scope="row">
                    <button
                        type="button"
                        class="opener"
                        aria-expanded=move || is_open.get().to_string()
                        on:click=toggle
                    >
                        {figures.title(&area)}
                    </button>
                    <span class="assess-on-paper">{figures.title(&area)}</span>
                </th>
                <Cells of=of_area/>
            </tr>
            {rows}
        </tbody>
    }
}

/// The figures of a total.
#[component]
fn Cells(#[prop(into)] of: Signal<Tally>) -> impl IntoView {
    let (words, figures) = (Words::now(), Figures::here());
    let cell = |reading: Reading| {
        let figures = figures.clone();
        let shown = move || figures.follows(&of.get(), reading, |points| Some(figures.number(points)));
        view! { <td class="n">{shown}</td> }
    };
    let max = figures.clone();
    view! {
        {Reading::ALL.map(cell)}
        <td class="n">{move || max.number(of.get().max)}</td>
        <td class="n">{move || words.say(&say::chart_points(of.get().answered, of.get().of))}</td>
    }
}

#[component]
fn IndicatorRow(part: Part, is_open: Memo<bool>) -> impl IntoView {
    let (words, open, asked, figures) =
        (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here(), Figures::here());
    let id = part.id.clone();
    let state = open.memo(move |assessment| assessment.state(&id));
    let scale = figures.methodology().points;
    let (max, tally) = (part.max, open.tally_of(part.id.clone()));
    let cell = |reading: Reading| {
        let figures = figures.clone();
        let shown = move || figures.follows(&tally.get(), reading, |points| Some(figures.number(points)));
        view! { <td class="n">{shown}</td> }
    };
    let (link, id) = (figures.clone(), part.id.clone());
    view! {
        <tr class="inner" class:folded=move || !is_open.get()>
            <th scope="row"><a href=move || link.answer_link(asked, &id)>{figures.title(&part)}</a></th>
            {Reading::ALL.map(cell)}
            <td class="n">{figures.number(max)}</td>
            <td>{move || words.say(&state_name(state.get(), scale))}</td>
        </tr>
    }
}

/// All areas together.
#[component]
fn Sum() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let total = Signal::derive(move || open.total());
    view! {
        <tbody>
            <tr class="total">
                <th scope="row">{words.say(&say::sheet_all_areas())}</th>
                <Cells of=total/>
            </tr>
        </tbody>
    }
}
