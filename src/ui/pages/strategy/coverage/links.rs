//! The indicators that a priority reaches, with what each counts under every formula, down to the sums.

use super::covered::Covered;
use crate::model::Part;
use crate::scoring::{Formula, LinkedPart, PriorityReach, StrategyReach};
use crate::text::{Known, numbers_of, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{Counted, carried_mark, counted, formula_name, strength};

/// The links of a priority, and how its percents come about.
pub(super) fn links(covered: &Covered, reach: &StrategyReach<'_>, one: &PriorityReach<'_>) -> AnyView {
    let words = Words::now();
    if one.links.is_empty() {
        return view! { <p>{words.say(&say::coverage_links_none())}</p> }.into_any();
    }
    let rows = one.links.iter().map(|link| row(covered, reach, link)).collect_view();
    let heading = |formula: Formula| view! { <th scope="col" class="n">{words.say(&formula_name(formula))}</th> };
    let sum = |formula: Formula| {
        let sum = one.sum(formula);
        let points = if sum.is_empty() { say::coverage_no_link() } else { numbers_of(sum.awarded().into(), sum.max()) };
        let percent = sum.percent().map(|percent| view! { " = "<strong>{words.percent(percent)}</strong> });
        view! { <td class="n">{words.say(&points)}{percent}</td> }
    };
    view! {
        <table class="coverage-links">
            <caption>{words.say(&say::coverage_links_caption(one.priority.id.to_string()))}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                    <th scope="col">{words.say(&say::coverage_column_strength())}</th>
                    {Formula::ALL.map(heading)}
                    <th scope="col">{words.say(&say::coverage_column_reason())}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
            <tfoot>
                <tr>
                    <th scope="row" colspan="2">{words.say(&say::coverage_sum())}</th>
                    {Formula::ALL.map(sum)}
                    <td class="small">{words.say(&say::coverage_rounded())}</td>
                </tr>
            </tfoot>
        </table>
    }
    .into_any()
}

fn row(covered: &Covered, reach: &StrategyReach<'_>, link: &LinkedPart<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let cell = |formula: Formula| match counted(reach, link, formula, covered.methodology()) {
        Some(Counted { awarded: Some(awarded), max }) => {
            view! { <td class="n">{words.say(&numbers_of(Known::All(awarded), max))}</td> }.into_any()
        }
        Some(Counted { awarded: None, max }) => view! {
            <td class="n unknown">
                {words.say(&numbers_of(Known::Nothing, max))}
                <span class="visually-hidden">" "{words.say(&say::chart_not_known())}</span>
            </td>
        }
        .into_any(),
        None => view! { <td class="n"><span class="small">{words.say(&say::coverage_does_not_count())}</span></td> }
            .into_any(),
    };
    let carried = link.link.carried.as_ref().map(|one| view! { " " <em>{words.say(&carried_mark(one))}</em> });
    view! {
        <tr>
            <th scope="row">{why(covered, link.part)}</th>
            <td>{words.say(&strength(link.link.strength))}</td>
            {Formula::ALL.map(cell)}
            <td class="small reason">{words.of(&link.link.reason)}{carried}</td>
        </tr>
    }
}

/// An area or indicator by name, leading to why it has its points.
pub(super) fn why(covered: &Covered, part: &Part) -> impl IntoView + use<> {
    let words = Words::now();
    let name = words.title(part);
    let label = words.say(&say::coverage_why(name.clone()));
    view! { <a href=covered.why(&part.id) aria-label=label>{name}</a> }
}
