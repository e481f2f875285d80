//! What is missing, most points first, and which priorities reach it.

use super::covered::Covered;
use super::links::why;
use super::table_file;
use crate::model::{EntryId, Points};
use crate::scoring::{Gap, StrategyReach};
use crate::table::Table;
use crate::text::{Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage, gain, gaps_at_first, instead, priority_key};

/// The table, or that nothing is known to be missing.
pub(super) fn gaps(covered: &Covered) -> impl IntoView + use<> {
    let words = Words::now();
    let reach = covered.reach();
    let missing: Points = reach.gaps.iter().map(|gap| gap.missing).sum();
    let methodology = covered.methodology();
    let more = gain(methodology, missing).map(|gain| words.signed(gain)).unwrap_or_default();
    let caption = say::coverage_gaps_caption(reach.gaps.len(), Value::points(methodology.points, missing), more);
    let unknown = reach.all.indicators - reach.all.known;
    let (first, others) = reach.gaps.split_at(gaps_at_first(reach.gaps.len()));
    let caption = view! { <span>{words.say(&caption)}</span> }.into_any();
    let folded = (!others.is_empty()).then(|| {
        let more = words.say(&say::coverage_gaps_more(others.len()));
        let name = view! { <span class="visually-hidden">{more.clone()}</span> }.into_any();
        view! { <details><summary>{more}</summary>{table(covered, &reach, others, name)}</details> }
    });
    let file = table_file(covered, "gaps", say::coverage_gaps(), |covered: &Covered| -> Table {
        coverage::gaps(&covered.reach(), covered.methodology())
    });
    let table = view! { {table(covered, &reach, first, caption)}{folded}{file} };
    view! {
        <section aria-labelledby="coverage-gaps">
            <header><h2 id="coverage-gaps">{words.say(&say::coverage_gaps())}</h2></header>
            {if reach.gaps.is_empty() {
                view! { <p>{words.say(&say::coverage_gaps_none())}</p> }.into_any()
            } else {
                table.into_any()
            }}
            {(unknown > 0).then(|| view! { <p class="small">{words.say(&say::coverage_gaps_unknown(unknown))}</p> })}
        </section>
    }
}

fn table(covered: &Covered, reach: &StrategyReach<'_>, gaps: &[Gap<'_>], caption: AnyView) -> impl IntoView + use<> {
    let words = Words::now();
    let rows = gaps.iter().map(|gap| row(covered, reach, gap)).collect_view();
    view! {
        <div class="scroll" role="group" aria-labelledby="coverage-gaps" tabindex="0">
            <table class="coverage-gaps">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        <th scope="col" class="n">{words.say(&say::coverage_column_missing())}</th>
                        <th scope="col" class="n">{words.say(&say::coverage_column_gain())}</th>
                        <th scope="col">{words.say(&say::coverage_column_by_direct())}</th>
                        <th scope="col">{words.say(&say::coverage_column_by_supporting())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(covered: &Covered, reach: &StrategyReach<'_>, gap: &Gap<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let more = gain(covered.methodology(), gap.missing).map(|gain| words.signed(gain));
    let by = if gap.is_reached() {
        view! { <td>{named(&gap.direct)}</td><td>{named(&gap.supporting)}</td> }.into_any()
    } else {
        let why = reach.unserved.iter().find(|one| one.part.id == gap.part.id).map(|one| instead(&one.why));
        let why = why.map(|why| view! { <span class="small">" "{words.say(&why)}</span> });
        view! { <td colspan="2"><strong>{words.say(&say::coverage_no_priority())}</strong>{why}</td> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{why(covered, gap.part)}</th>
            <td class="n">{covered.number(gap.missing)}</td>
            <td class="n">{more}</td>
            {by}
        </tr>
    }
}

/// "P2, P4".
fn named(ids: &[&EntryId]) -> String {
    let words = Words::now().catalogue();
    ids.iter().map(|id| words.value(&priority_key(id))).collect::<Vec<_>>().join(", ")
}
