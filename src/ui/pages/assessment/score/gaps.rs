//! What is missing to all points, what is worth most first, and the total after meeting one after the other.

use super::super::figures::Figures;
use crate::route::AssessmentView;
use crate::scoring::assessment::{Reading, check, gaps};
use crate::text::{say, standing};
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// A gap, as its row shows it.
#[derive(Clone, PartialEq)]
struct Row {
    title: String,
    to: String,
    state: String,
    /// By when and by whom, where that was said.
    plan: Option<String>,
    gain: String,
    gain_score: Option<String>,
    then: String,
    then_score: Option<String>,
}

/// The table, or that nothing is missing.
#[component]
pub(super) fn Gaps() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let found = Memo::new({
        let (asked, figures) = (View::<AssessmentView>::here(), Figures::here());
        move |_| rows(words, open, asked, &figures)
    });
    let table = move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p>{words.say(&say::sheet_gaps_none())}</p> }.into_any();
        }
        let caption = words.say(&say::sheet_gaps_caption(found.len()));
        view! {
            <div class="scroll" role="group" aria-labelledby="sheet-gap-table" tabindex="0">
                <table class="assess-gaps stacks">
                    <caption><span id="sheet-gap-table">{caption}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                            <th scope="col" class="n">{words.say(&say::sheet_column_gain())}</th>
                            <th scope="col" class="n">{words.say(&say::sheet_column_then())}</th>
                        </tr>
                    </thead>
                    <tbody>{found.into_iter().map(|found| row(words, found)).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="sheet-gaps">
            <header><h2 id="sheet-gaps">{words.say(&say::sheet_gaps())}</h2></header>
            {table}
        </section>
    }
}

fn rows(words: Words, open: OpenAssessment, asked: View<AssessmentView>, figures: &Figures) -> Vec<Row> {
    open.look(today(), |assessment, grounds| {
        let total = open.total();
        let mut then = total;
        let mut found = Vec::new();
        for gap in gaps(&check(assessment, figures.methodology(), grounds)) {
            // Before anything is assessed there is no total that it would add to.
            if total.answered > 0 {
                then = then.with_met(gap);
            }
            let body = Some(gap.responsible.trim()).filter(|body| !body.is_empty());
            let plan = match (gap.planned, body) {
                (Some(day), Some(body)) => Some(words.say(&say::sheet_plan(figures.day(day), body))),
                (Some(day), None) => Some(words.say(&say::sheet_plan_day(figures.day(day)))),
                (None, body) => body.map(str::to_owned),
            };
            found.push(Row {
                title: figures.title(gap.part),
                to: figures.answer_link(asked, &gap.part.id),
                state: words.say(&standing(gap)),
                plan,
                gain: figures.signed(gap.missing()),
                gain_score: figures.signed_score(gap.missing()),
                then: figures.points(&then, Reading::Supported),
                then_score: (total.answered > 0).then(|| figures.score_of(&then, Reading::Supported)),
            });
        }
        found
    })
}

fn row(words: Words, row: Row) -> impl IntoView {
    let small = |text: Option<String>| text.map(|text| view! { <span class="assess-under">{text}</span> });
    let state = [Some(row.state), row.plan].into_iter().flatten().collect::<Vec<_>>().join(", ");
    view! {
        <tr>
            <th scope="row"><a href=row.to>{row.title}</a>{small(Some(state))}</th>
            <td class="n" data-label=words.say(&say::sheet_column_gain())>{row.gain}{small(row.gain_score)}</td>
            <td class="n" data-label=words.say(&say::sheet_column_then())>{row.then}{small(row.then_score)}</td>
        </tr>
    }
}
