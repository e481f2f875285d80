//! How points become a score: the formula in signs and in words, and how closely a published total must agree.

use crate::model::{Methodology, Points};
use crate::scoring::Score;
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The formula and its conditions.
#[component]
pub(super) fn Scoring(methodology: Arc<Methodology>) -> impl IntoView {
    let words = Words::now();
    let in_signs = formulas(&methodology).map(|formula| view! { <p>{words.say(&formula)}</p> }).collect_view();
    let in_words = conditions(&methodology).map(|condition| words.say(&condition)).collect::<Vec<_>>().join(" ");
    let example = example(&methodology).map(|example| view! { <p class="example">{words.say(&example)}</p> });
    let scale = &methodology.score;
    let tolerance = if scale.tolerance.units == 0 {
        say::methodology_tolerance_none()
    } else {
        say::methodology_tolerance(scale.tolerance)
    };
    let compared = methodology.is_recomputable().then(|| {
        view! {
            <div class="stack">
                <p>{words.say(&tolerance)}</p>
                <p class="basis">{words.of(&scale.tolerance_basis)}</p>
            </div>
        }
    });
    view! {
        <section aria-labelledby="scoring">
            <header><h2 id="scoring">{words.say(&say::methodology_scoring())}</h2></header>
            <div class="formulas">{in_signs}</div>
            <div class="columns">
                <div class="stack"><p>{in_words}</p> {example}</div>
                {compared}
            </div>
        </section>
    }
}

fn formulas(methodology: &Methodology) -> impl Iterator<Item = Message> + use<> {
    let (points, full) = (methodology.points, methodology.score.full);
    let max = Value::points(points, points.max);
    let has_areas = !methodology.areas().is_empty();
    let score = if !has_areas {
        say::methodology_formula_published()
    } else if points.decimal(points.max).units_at(0) == Some(i64::from(full)) {
        say::methodology_formula_sum()
    } else if full == 1 {
        say::methodology_formula_mean(max)
    } else {
        say::methodology_formula_score(full, max)
    };
    [Some(score), has_areas.then(say::methodology_formula_area)].into_iter().flatten()
}

fn conditions(methodology: &Methodology) -> impl Iterator<Item = Message> + use<> {
    let scale = &methodology.score;
    let has_areas = !methodology.areas().is_empty();
    let earning = if !has_areas {
        say::methodology_no_parts()
    } else if methodology.points.all_or_nothing {
        say::methodology_all_or_nothing()
    } else {
        say::methodology_up_to()
    };
    let decimals = say::methodology_decimals(u32::from(scale.decimals));
    let area_decimals = has_areas.then(|| say::methodology_area_decimals(u32::from(scale.area_decimals)));
    [Some(earning), Some(decimals), area_decimals].into_iter().flatten()
}

/// Two thirds of the points put through the formula, where whole points are counted: a figure that nobody can
/// take for a country's.
fn example(methodology: &Methodology) -> Option<Message> {
    let (scale, full) = (methodology.points, methodology.score.full);
    let points = Points(scale.max.0 * 2 / 3);
    let score = Score::new(points, scale.max, full)?.rounded(methodology.score.decimals);
    scale
        .all_or_nothing
        .then(|| say::methodology_example(Value::points(scale, points), Value::points(scale, scale.max), full, score))
}
