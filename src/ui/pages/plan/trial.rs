//! What comes of what is tried out: points, score, place, tier and areas; and the bar that follows while one clicks.

use super::keep::keep_button;
use super::planned::Planned;
use super::why::link;
use crate::model::PartId;
use crate::route::{Figure, PlanView};
use crate::scoring::assessment::Reading;
use crate::text::{Message, points_of, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{AreaPath, WhatIf, briefly};

/// The section.
pub(super) fn trial(planned: &Planned) -> AnyView {
    let words = Words::now();
    let (outcome, strange) = (planned.clone(), planned.clone());
    view! {
        <section class="plan-trial" aria-labelledby="plan-trial">
            <header><h2 id="plan-trial">{words.say(&say::plan_trial())}</h2></header>
            {move || self::strange(&strange)}
            {move || outcome.tried.with(|tried| self::outcome(&outcome, tried))}
        </section>
    }
    .into_any()
}

/// What is switched and is no indicator that is known here.
fn strange(planned: &Planned) -> Option<AnyView> {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let known = planned.tried.with(|tried| [tried.gained.clone(), tried.lost.clone()].concat());
    let strange: Vec<PartId> =
        asked.with(|view| view.switched.iter().filter(|id| !known.contains(id)).cloned().collect());
    let said = say::plan_trial_strange(briefly(planned.methodology(), &strange));
    (!strange.is_empty()).then(|| view! { <p class="notice" role="status">{words.say(&said)}</p> }.into_any())
}

fn outcome(planned: &Planned, tried: &WhatIf) -> AnyView {
    let words = Words::now();
    if tried.count() == 0 {
        return view! { <p>{words.say(&tried.says())}</p> }.into_any();
    }
    let methodology = planned.methodology();
    let switched = tried.gained.iter().chain(&tried.lost);
    let switched = words.catalogue().value(&briefly(methodology, switched));
    let facts = facts(planned, tried).into_iter().map(|(label, said)| {
        view! { <div><dt>{words.say(&label)}</dt><dd>{words.say(&said)}</dd></div> }
    });
    let facts = facts.collect_view();
    let others = say::plan_trial_others(tried.ranked - 1);
    let areas = areas(planned, &tried.areas);
    let keep = (!tried.gained.is_empty()).then(|| keep_button(planned, tried.gained.clone(), None));
    view! {
        <p>{words.say(&tried.says())}" "{switched}</p>
        <dl class="facts figures">{facts}</dl>
        <p class="small no-print">{link(Figure::Rank, words.say(&say::plan_why_trial()).into_any())}</p>
        {areas}
        <p class="small">{words.say(&others)}</p>
        {keep}
    }
    .into_any()
}

/// The score, the points, the place and the tier before and after.
fn facts(planned: &Planned, tried: &WhatIf) -> Vec<(Message, Message)> {
    let words = Words::now();
    let [before, after] = tried.score.map(|score| words.number(score));
    let [had, has] = tried.points.map(|points| planned.number(points));
    let max = planned.number(planned.methodology().points.max);
    let [place, placed] = tried.rank.map(|rank| words.rank(rank));
    let tier = tried.tier.map(|tiers| {
        let [was, is] = tiers.map(|tier| words.count(tier));
        (say::tier_label(), say::plan_path(was, is))
    });
    // What one supports by one's own answers is no score of the index.
    let is_own = planned.is_own();
    let score = if is_own { Message::from(Reading::Supported) } else { say::chart_column_score() };
    let all = [
        Some((score, say::plan_path(before, after))),
        Some((say::chart_column_points(), say::plan_path_points(had, has, max))),
        Some((say::plan_trial_rank(), say::plan_path(place, placed))),
        tier,
    ];
    all.into_iter().flatten().collect()
}

fn areas(planned: &Planned, areas: &[AreaPath]) -> Option<AnyView> {
    let words = Words::now();
    let scale = planned.methodology().points;
    let rows = areas.iter().map(|area| {
        let [before, after] = area.points.map(|points| words.say(&points_of(scale, Some(points), area.max)));
        view! {
            <tr>
                <th scope="row">{words.catalogue().value(&area.title)}</th>
                <td class="n">{words.say(&say::plan_path(before, after))}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    (!areas.is_empty()).then(|| {
        view! {
            <table class="plan-areas">
                <caption>{words.say(&say::plan_trial_areas())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_area())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    })
}

/// The bar below the page while something is tried out.
pub(super) fn bar(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let planned = planned.clone();
    let said = move || {
        planned.tried.with(|tried| {
            let facts = facts(&planned, tried).into_iter();
            let said = facts.map(|(label, said)| {
                view! { <li><span class="small">{words.say(&label)}</span>" "<strong>{words.say(&said)}</strong></li> }
            });
            (tried.count() > 0).then(|| {
                view! {
                    <div class="picks plan-bar no-print">
                        <div role="status"><ul>{said.collect_view()}</ul></div>
                        <button type="button" on:click=move |_| asked.adjust(|view| view.switched.clear())>
                            {words.say(&say::plan_trial_back())}
                        </button>
                    </div>
                }
                .into_any()
            })
        })
    };
    view! { {said} }.into_any()
}
