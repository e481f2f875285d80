//! What is planned and what lapses when: what comes next, all of it on one line of time and in a table, the score ahead, a
//! calendar, and what the evidence counts for on a day.

mod list;
mod on_day;

use super::day_control::DayControl;
use super::figures::Figures;
use crate::chart::Target;
use crate::route::{AssessmentPart, AssessmentView};
use crate::scoring::assessment::Filter;
use crate::text::say;
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::components::{ChartFigure, DeadlineFiles, DeadlinesOf};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::Deadlines;
use list::list;
use on_day::OnThatDay;
use std::sync::Arc;

/// The part of the page.
#[component]
pub(super) fn DeadlinesTab() -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (figures, day) = (Figures::here(), asked.day());
    let ahead = Memo::new({
        let figures = figures.clone();
        move |_| open.look(day.get(), |assessment, grounds| Deadlines::of(assessment, figures.methodology(), grounds))
    });
    let said = {
        let figures = figures.clone();
        move || {
            let ahead = ahead.get();
            // Where there is a picture, it has the finding for its title.
            let finding = ahead.rows.is_empty().then(|| ahead.finding());
            let sentences = finding.into_iter().chain(ahead.summary(figures.methodology())).chain(ahead.remarks());
            sentences.map(|said| words.say(&said)).collect::<Vec<_>>().join(" ")
        }
    };
    let to_part = Callback::new(move |target: Target| {
        if let Target::Part(part) = target {
            let area = open.index().methodology.area_of(&part).map(|area| area.id.clone());
            asked.look(|view| (view.show, view.area, view.filter) = (AssessmentPart::Answers, area, Filter::All));
        }
    });
    let picture = move || {
        let ahead = ahead.get();
        (!ahead.rows.is_empty()).then(|| {
            let chart = Arc::new(ahead.chart(say::deadlines_source()));
            view! { <ChartFigure chart=chart name="deadlines-line" on_target=to_part/> }
        })
    };
    let stairs = {
        let figures = figures.clone();
        move || {
            let chart = ahead.with(|ahead| ahead.score_ahead(figures.methodology(), say::deadlines_source()))?;
            Some(view! { <ChartFigure chart=Arc::new(chart) name="deadlines-ahead"/> })
        }
    };
    let of = Callback::new(move |()| {
        let (index, called) = (open.index(), open.with_untracked(|one| one.name().to_string()));
        DeadlinesOf {
            id: open.with_untracked(|one| one.id().to_string()),
            file: format!("assessment-deadlines-{}-{} {called}", index.methodology.id, today()),
            name: called,
            index,
        }
    });
    let rows = move || {
        let ahead = ahead.get();
        (!ahead.rows.is_empty()).then(|| list(words, &figures, asked, &ahead))
    };
    view! {
        <section aria-labelledby="deadlines">
            <header><h2 id="deadlines">{words.say(&say::assess_part_deadlines())}</h2></header>
            <div class="stack">
                {picture}
                <p>{said}</p>
                {stairs}
                {rows}
                <p class="small">{words.say(&say::deadlines_about())}</p>
                <DeadlineFiles ahead=ahead of=of/>
            </div>
        </section>
        <section aria-labelledby="sheet-time">
            <header><h2 id="sheet-time">{words.say(&say::sheet_time())}</h2></header>
            <div class="stack">
                <p>{words.say(&say::sheet_time_about())}</p>
                <DayControl/>
                <OnThatDay/>
            </div>
        </section>
    }
}
