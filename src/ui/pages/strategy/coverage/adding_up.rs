//! That everything adds up, computed here and looked at here.

use super::covered::Covered;
use super::table_file;
use crate::model::Points;
use crate::table::Table;
use crate::text::{Known, Message, Value, numbers_of, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage, reconciles, totals};

/// The sums, and whether they agree.
pub(super) fn adding_up(covered: &Covered) -> impl IntoView + use<> {
    let words = Words::now();
    let reach = covered.reach();
    let methodology = covered.methodology();
    let rows = totals(&reach).map(|(name, sum)| {
        view! {
            <tr>
                <th scope="row">{words.say(&name)}</th>
                <td class="n">{words.count(sum.indicators)}</td>
                <td class="n">{covered.sum(&sum)}</td>
            </tr>
        }
    });
    let shared = reach.shared_total();
    let known = match shared.awarded() {
        None if reach.mapped.known > 0 => Known::AtLeast(shared.known_awarded()),
        awarded => awarded.into(),
    };
    let shared = numbers_of(known, shared.max());
    let checks = [
        (say::coverage_adds_up(), say::coverage_adds_up_not()),
        (say::coverage_shared_adds_up(), say::coverage_shared_adds_up_not()),
    ];
    let checks = checks.into_iter().zip(reconciles(&reach)).map(|(said, holds)| check(words, said, holds));
    let is_part = reach.all.max < methodology.points.max && methodology.rest.is_some();
    let rest = is_part.then(|| {
        let number = |points: Points| Value::points(methodology.points, points);
        view! { <p class="small">{words.say(&say::coverage_rest(number(reach.all.max), number(methodology.points.max)))}</p> }
    });
    let file = table_file(covered, "totals", say::coverage_totals(), |covered: &Covered| -> Table {
        coverage::reconciliation(&covered.reach(), covered.methodology())
    });
    view! {
        <section aria-labelledby="coverage-totals">
            <header><h2 id="coverage-totals">{words.say(&say::coverage_totals())}</h2></header>
            <div class="scroll" role="group" aria-labelledby="coverage-totals" tabindex="0">
                <table class="coverage-totals">
                    <caption><span>{words.say(&say::coverage_totals_caption())}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::coverage_column_sum())}</th>
                            <th scope="col" class="n">{words.say(&say::coverage_column_indicators())}</th>
                            <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {rows}
                        <tr>
                            <th scope="row">{words.say(&say::coverage_total_shared())}</th>
                            <td class="n">{words.count(reach.mapped.indicators)}</td>
                            <td class="n">{words.say(&shared)}</td>
                        </tr>
                    </tbody>
                </table>
            </div>
            {checks.collect_view()}
            {rest}
            {file}
        </section>
    }
}

fn check(words: Words, (holds_said, fails_said): (Message, Message), holds: bool) -> impl IntoView {
    if holds {
        view! { <p class="small">"✓ "{words.say(&holds_said)}</p> }.into_any()
    } else {
        view! { <p class="notice error" role="alert">{words.say(&fails_said)}</p> }.into_any()
    }
}
