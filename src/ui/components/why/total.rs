//! Why a total: what was published, and as its check the sum of the areas over the maximum.

use crate::model::{Decimal, Points};
use crate::route::Figure;
use crate::scoring::{Check, Outcome, Score};
use crate::text::{other_figure, say, tier};
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
    let recomputed = outcome.is_some_and(|outcome| outcome.points.is_some());
    view! {
        <p>{words.say(&lead)}</p>
        {match outcome {
            None => view! { <p class="formula">{words.say(&say::no_score())}</p> }.into_any(),
            Some(outcome) => formula(subject, outcome).into_any(),
        }}
        {parts(subject)}
        {total_source.clone().map(|total| source(subject, total))}
        {(recomputed || total_source.is_none())
            .then(|| subject.observation.source.clone())
            .filter(|parts| total_source.as_ref() != Some(parts))
            .map(|parts| source(subject, parts))}
    }
}

fn source(subject: &Subject, id: crate::model::SourceId) -> impl IntoView + use<> {
    view! { <SourceLine sources=Arc::clone(&subject.lists.sources) id=id as_of=subject.observation.as_of/> }
}

fn formula(subject: &Subject, outcome: Outcome) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let sum = outcome.points.zip(outcome.recomputed()).map(|(points, result)| computed(subject, points, result));
    let Some(check) = outcome.check() else {
        return view! { {sum}<p>{words.say(&say::why_unchecked())}</p> }.into_any();
    };
    let tier = tier(methodology, outcome).map(|tier| view! { " "<span class="tier">{words.say(&tier)}</span> });
    let found = match check {
        Check::NotPossible => view! { <p>{words.say(&say::why_not_checked())}</p> }.into_any(),
        Check::Equal => view! { <p>"✓ "{words.say(&say::why_equal())}</p> }.into_any(),
        Check::WithinTolerance { recomputed } => {
            let scale = &methodology.score;
            let apart = recomputed.distance(outcome.score);
            let said = say::why_within_tolerance(apart, scale.tolerance, &scale.tolerance_basis);
            view! { <p>"≈ "{words.say(&said)}</p> }.into_any()
        }
        Check::Contradicts { .. } => {
            view! { <p class="contradicts">{other_figure(outcome).map(|said| words.say(&said))}</p> }.into_any()
        }
    };
    view! {
        <p class="formula"><strong>{words.number(outcome.score)}</strong>{tier}</p>
        <p>{words.say(&say::why_published())}</p>
        {sum.map(|sum| view! { <h3>{words.say(&say::why_check())}</h3>{sum} })}
        {found}
    }
    .into_any()
}

/// The sum as a formula, and how it is rounded.
fn computed(subject: &Subject, points: Points, result: Decimal) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let precise = Score::new(points, methodology.points.max, methodology.score.full)
        .map(|score| score.rounded(methodology.score.decimals.saturating_add(3)));
    let exact = precise.is_some_and(|precise| precise == result);
    let amount = |points: Points| words.amount(methodology.points.decimal(points));
    let (awarded, max) = (amount(points), amount(methodology.points.max));
    let whole = Decimal { units: i64::from(methodology.score.full), decimals: 0 };
    let precise = precise.filter(|_| !exact).map(|precise| format!("{}… ≈ ", words.number(precise)));
    view! {
        <p class="formula">
            {words.number(whole)}" × "{awarded}" ÷ "{max}" = "{precise}<strong>{words.number(result)}</strong>
        </p>
        <p>{words.say(&say::why_rounding(usize::from(methodology.score.decimals)))}</p>
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
