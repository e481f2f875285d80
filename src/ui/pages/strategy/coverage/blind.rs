//! Blind spots both ways: indicators that no priority reaches, and content of the strategy that no indicator measures.

use super::covered::Covered;
use super::links::why;
use super::table_file;
use crate::model::{Part, Points};
use crate::scoring::{StrategyReach, Unserved};
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage, instead, unmeasured_measures};

/// Both.
pub(super) fn blind(covered: &Covered) -> impl IntoView + use<> {
    let words = Words::now();
    let reach = covered.reach();
    view! {
        <section aria-labelledby="coverage-blind">
            <header><h2 id="coverage-blind">{words.say(&say::coverage_blind())}</h2></header>
            <div class="stack">
                {unserved(covered, &reach)}
                {unmeasured(covered, &reach)}
            </div>
        </section>
    }
}

/// The indicators that no priority reaches, area by area.
fn unserved(covered: &Covered, reach: &StrategyReach<'_>) -> AnyView {
    let words = Words::now();
    if reach.unserved.is_empty() {
        return view! { <p>{words.say(&say::coverage_unserved_none())}</p> }.into_any();
    }
    let areas = covered.methodology().areas().iter().filter_map(|area| of_area(covered, reach, area)).collect_view();
    let (unmapped, max) = (reach.unmapped, Value::points(covered.methodology().points, reach.unmapped.max));
    let caption = say::coverage_unserved_caption(unmapped.indicators, max);
    let file = table_file(covered, "unserved", say::coverage_unserved_file(), |covered: &Covered| -> Table {
        coverage::unserved(&covered.reach(), covered.methodology())
    });
    view! {
        <div class="scroll" role="region" aria-labelledby="coverage-unserved" tabindex="0">
            <table class="coverage-unserved">
                <caption><span id="coverage-unserved">{words.say(&caption)}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        <th scope="col">{words.say(&say::coverage_column_instead())}</th>
                    </tr>
                </thead>
                {areas}
            </table>
        </div>
        {file}
    }
    .into_any()
}

fn of_area(covered: &Covered, reach: &StrategyReach<'_>, area: &Part) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let parts = area.walk();
    let found: Vec<&Unserved<'_>> =
        reach.unserved.iter().filter(|one| parts.iter().any(|part| part.id == one.part.id)).collect();
    if found.is_empty() {
        return None;
    }
    let rows = found.iter().map(|one| {
        view! {
            <tr>
                <th scope="row">{why(covered, one.part)}</th>
                <td class="n">{covered.awarded(one.awarded, one.part.max)}</td>
                <td>{words.say(&instead(&one.why))}</td>
            </tr>
        }
    });
    Some(view! {
        <tbody>
            <tr class="area">
                <th scope="rowgroup" colspan="3">
                    {words.title(area)}": "<span class="worth">{words.say(&area_sum(covered, &found))}</span>
                </th>
            </tr>
            {rows.collect_view()}
        </tbody>
    })
}

/// "6 indicators, 5 of 6 points".
fn area_sum(covered: &Covered, found: &[&Unserved<'_>]) -> Message {
    let max = Value::points(covered.methodology().points, found.iter().map(|one| one.part.max).sum());
    let awarded: Option<Vec<Points>> = found.iter().map(|one| one.awarded).collect();
    match awarded {
        Some(awarded) => {
            let awarded = Value::points(covered.methodology().points, awarded.into_iter().sum());
            say::coverage_area_sum(found.len(), awarded, max)
        }
        None => say::coverage_area_sum_unknown(found.len(), max),
    }
}

/// What of the strategy no indicator measures.
fn unmeasured(covered: &Covered, reach: &StrategyReach<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let content = covered.mapping.unmeasured.iter().map(|one| {
        let entries: Vec<String> = one.entries.iter().map(ToString::to_string).collect();
        view! { <li>{words.of(&one.text)}" "<span class="small">{entries.join(", ")}</span></li> }
    });
    let content = content.collect_view();
    let measures = unmeasured_measures(&covered.strategy, reach);
    let list = measures.iter().map(|one| {
        let objectives: Vec<String> = one.objectives.iter().map(ToString::to_string).collect();
        let name = say::chart_numbered(one.id.to_string(), &one.label);
        view! { <li>{words.say(&name)}" "<span class="small">{objectives.join(", ")}</span></li> }
    });
    let list = list.collect_view();
    let has_content = !covered.mapping.unmeasured.is_empty();
    let file = table_file(covered, "unmeasured", say::coverage_unmeasured_content(), |covered: &Covered| -> Table {
        coverage::unmeasured(&covered.strategy, &covered.mapping, &covered.reach())
    });
    view! {
        <div class="columns">
            <div>
                <h3>{words.say(&say::coverage_unmeasured_content())}</h3>
                {if has_content {
                    view! { <ul>{content}</ul> }.into_any()
                } else {
                    view! { <p>{words.say(&say::coverage_unmeasured_none())}</p> }.into_any()
                }}
            </div>
            {(!measures.is_empty()).then(|| view! {
                <div>
                    <h3>{words.say(&say::coverage_unmeasured_measures())}</h3>
                    <ul>{list}</ul>
                </div>
            })}
        </div>
        {file}
    }
}
