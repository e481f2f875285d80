//! Where the points are: each area with its indicators as cells, and its share of everything there is to earn.

use super::anchors::{area_title, link_to_area};
use super::criteria;
use crate::model::{Methodology, Part, Points};
use crate::scoring::Score;
use crate::text::{Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The width of the picture of the largest area, in units of its own.
const WIDTH: i64 = 1000;

/// The table of areas. Nothing for an index of which only the total is held.
#[component]
pub(super) fn Weights(methodology: Arc<Methodology>) -> impl IntoView {
    is_shown(&methodology).then(|| view! { <WeightTable methodology=methodology/> })
}

/// Whether there is anything to show.
pub(super) fn is_shown(methodology: &Methodology) -> bool {
    !methodology.areas().is_empty()
}

#[component]
fn WeightTable(methodology: Arc<Methodology>) -> impl IntoView {
    let words = Words::now();
    let has_indicators = methodology.areas().iter().any(|area| !area.is_leaf());
    let largest = methodology.areas().iter().map(|area| area.max).max().unwrap_or_default();
    let cells = |points: Points| {
        let share = Score::new(points, methodology.points.max, 100).map(|share| words.percent(share.rounded(1)));
        let points = words.catalogue().value(&Value::points(methodology.points, points));
        view! { <td class="n">{points}</td><td class="n">{share}</td> }
    };
    let count = |area: Option<&Part>| {
        let count = area.map(|area| words.count(area.parts.len()));
        has_indicators.then(|| view! { <td class="n wide">{count}</td> })
    };
    let has_criteria = criteria::is_shown(&methodology);
    let title = |area: &Part| {
        let title = area_title(area, words);
        if has_criteria {
            view! { <a href=link_to_area(&methodology.id, &area.id)>{title}</a> }.into_any()
        } else {
            title.into_any()
        }
    };
    let rows = methodology
        .areas()
        .iter()
        .map(|area| {
            view! {
                <tr>
                    <th scope="row">
                        {title(area)}
                        <Cells area=area.clone() largest=largest/>
                    </th>
                    {count(Some(area))}
                    {cells(area.max)}
                </tr>
            }
        })
        .collect_view();
    let rest = methodology.rest.as_ref().map(|rest| {
        view! {
            <tr>
                <th scope="row">
                    {words.say(&say::methodology_rest())} <span class="basis">{words.of(&rest.note)}</span>
                </th>
                {count(None)}
                {cells(rest.max)}
            </tr>
        }
    });
    let indicators = has_indicators
        .then(|| view! { <th scope="col" class="n wide">{words.say(&say::methodology_column_indicators())}</th> });
    let reading =
        has_indicators.then(|| view! { <p class="small">{words.say(&say::methodology_weights_reading())}</p> });
    view! {
        <section aria-labelledby="weights">
            <header>
                <h2 id="weights">{words.say(&say::methodology_weights())}</h2>
                {reading}
            </header>
            <table class="weights" aria-labelledby="weights">
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::methodology_column_area())}</th>
                        {indicators}
                        <th scope="col" class="n">{words.say(&say::methodology_column_points())}</th>
                        <th scope="col" class="n">{words.say(&say::methodology_column_share())}</th>
                    </tr>
                </thead>
                <tbody>{rows} {rest}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{words.say(&say::methodology_total())}</th>
                        {count(None)}
                        {cells(methodology.points.max)}
                    </tr>
                </tfoot>
            </table>
        </section>
    }
}

/// An area as a row of cells, one for each indicator and as wide as its points. The table says the same in figures.
#[component]
fn Cells(area: Part, largest: Points) -> impl IntoView {
    let scaled = |points: i64| points.saturating_mul(WIDTH) / largest.0.max(1);
    let leaves: Vec<Points> = area.walk().into_iter().filter(|part| part.is_leaf()).map(|part| part.max).collect();
    let mut before = 0;
    let cells = leaves
        .into_iter()
        .map(|points| {
            let (x, width) = (scaled(before), scaled(points.0));
            before += points.0;
            view! { <rect x=x.to_string() y="0" width=width.to_string() height="10"></rect> }
        })
        .collect_view();
    view! {
        <svg class="cells" viewBox=format!("0 0 {WIDTH} 10") preserveAspectRatio="none" aria-hidden="true">
            {cells}
        </svg>
    }
}
