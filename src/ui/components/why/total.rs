//! Why a total: the sum of the areas over the maximum.

use crate::model::Decimal;
use crate::route::Figure;
use crate::scoring::{Agreement, Basis, Outcome, Score};
use crate::text::say;
use crate::ui::components::SourceLine;
use crate::ui::pages::{Subject, points, why as link};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The explanation of a total.
pub fn why(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let outcome = subject.outcome();
    let methodology = &subject.index.methodology;
    let lead = say::why_total_lead(&subject.name, &methodology.name);
    let total_source = subject.observation.total.as_ref().map(|total| total.source.clone());
    let recomputed = matches!(outcome.map(|outcome| outcome.basis), Some(Basis::Recomputed(_)));
    view! {
        <p>{words.say(&lead)}</p>
        {match outcome {
            None => view! { <p class="formula">{words.say(&say::no_score())}</p> }.into_any(),
            Some(outcome) => formula(subject, outcome).into_any(),
        }}
        {parts(subject)}
        {recomputed.then(|| source(subject, subject.observation.source.clone()))}
        {total_source.filter(|total| !recomputed || *total != subject.observation.source).map(|total| source(subject, total))}
    }
}

fn source(subject: &Subject, id: crate::model::SourceId) -> impl IntoView + use<> {
    view! { <SourceLine sources=Arc::clone(&subject.lists.sources) id=id as_of=subject.observation.as_of/> }
}

fn formula(subject: &Subject, outcome: Outcome) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let shown = words.number(outcome.score);
    match outcome.basis {
        Basis::Published => view! {
            <p class="formula"><strong>{shown}</strong></p>
            <p>{words.say(&say::why_published())}</p>
        }
        .into_any(),
        Basis::Recomputed(points) => {
            let precise = Score::new(points, methodology.points.max, methodology.score.full)
                .map(|score| score.rounded(methodology.score.decimals.saturating_add(3)));
            let exact = precise.is_some_and(|precise| precise == outcome.score);
            let amount = |points: crate::model::Points| words.amount(methodology.points.decimal(points));
            let (awarded, max) = (amount(points), amount(methodology.points.max));
            let whole = Decimal { units: i64::from(methodology.score.full), decimals: 0 };
            let precise = precise.filter(|_| !exact).map(|precise| format!("{}… ≈ ", words.number(precise)));
            let check = match outcome.agreement {
                Agreement::Unchecked => say::why_unchecked(),
                Agreement::Equal => say::why_equal(),
                Agreement::WithinTolerance { published } => say::why_within_tolerance(
                    published,
                    methodology.score.tolerance,
                    &methodology.score.tolerance_basis,
                ),
                Agreement::Contradicts { published } => say::published_contradicts(published),
            };
            view! {
                <p class="formula">
                    {words.number(whole)}" × "{awarded}" ÷ "{max}" = "{precise}<strong>{shown}</strong>
                </p>
                <p>{words.say(&say::why_rounding(usize::from(methodology.score.decimals)))}</p>
                <p>"✓ "{words.say(&check)}</p>
            }
            .into_any()
        }
    }
}

/// The areas that add up to it.
fn parts(subject: &Subject) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let tree = subject.explanation();
    let rows: Vec<_> = tree
        .parts
        .iter()
        .filter_map(|area| {
            let part = area.part?;
            let why = link(subject, Figure::Part(part.id.clone()));
            let percent = area.score(100).map(|score| words.percent(score.rounded(methodology.score.area_decimals)));
            Some(view! {
                <tr>
                    <th scope="row"><a href=why data-noscroll="">{words.of(&part.name)}</a></th>
                    <td class="n">{points(words, methodology, area)}</td>
                    <td class="n">{percent}</td>
                </tr>
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <table>
                <caption>{words.say(&say::why_parts())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_area())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        <th scope="col" class="n">{words.say(&say::percent_label())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}
