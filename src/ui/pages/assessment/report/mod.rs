//! The whole assessment as a report to print: what it comes to, against what is published, gaps, every indicator, all
//! evidence, and how it was counted.

mod cover;
mod evidence;
mod gaps;
mod indicators;
mod method;
mod published;
mod scores;
mod sheet;

use crate::browser::{clock, print, task};
use crate::model::Methodology;
use crate::route::AssessmentView;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use sheet::Sheet;

/// The part of the page.
#[component]
pub(super) fn Report() -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (day, with) = (asked.day(), asked.of(|view| view.with.clone()));
    let lists: Lists = expect_context();
    let shipped = open.shipped();
    let printed = RwSignal::new(0_u32);
    // What is shown is as it was when it last changed, or when it was last printed from here.
    let made = Memo::new(move |_| {
        printed.track();
        day.track();
        open.with(|_| ());
        clock::now()
    });
    let report = move || {
        let view = (day.get(), with.get());
        let index = open.index();
        open.with(|assessment| {
            let sheet = Sheet::new(assessment, (&index, &shipped.methodology), &lists, view);
            view! {
                {cover::cover(&sheet, made)}
                {scores::scores(&sheet)}
                {published::published(&sheet)}
                {gaps::gaps(&sheet)}
                {indicators::indicators(&sheet)}
                {evidence::evidence(&sheet)}
                {method::method(&sheet)}
            }
            .into_any()
        })
    };
    view! {
        <Printing printed=printed/>
        <article class="report" aria-label=words.say(&say::report_eyebrow())>{report}</article>
    }
}

/// The button that prints, and what to know before.
#[component]
fn Printing(printed: RwSignal<u32>) -> impl IntoView {
    let words = Words::now();
    let is_refused = RwSignal::new(false);
    let click = move |_| {
        printed.update(|times| *times = times.wrapping_add(1));
        task::spawn(async move {
            // The report says when it was made, and that has to be on the page before it is printed.
            task::pause().await;
            let _ = is_refused.try_set(print::print().is_err());
        });
    };
    view! {
        <div class="report-printing no-print">
            <button type="button" class="primary" on:click=click>{words.say(&say::report_print())}</button>
            <p class="small">{words.say(&say::report_print_about())}</p>
            <p role="status">{move || is_refused.get().then(|| words.say(&say::report_not_printed()))}</p>
        </div>
    }
}

/// The chapters behind the cover: the ids and names of their headings.
fn chapters(methodology: &Methodology) -> [(&'static str, Message); 6] {
    [
        (scores::ID, say::report_scores()),
        (published::ID, say::report_published()),
        (gaps::ID, say::report_gaps()),
        (indicators::ID, indicators::chapter(methodology)),
        (evidence::ID, say::report_evidence()),
        (method::ID, say::report_method()),
    ]
}
