//! Priority by priority: the links, the percent by the chosen formula and by the others, gaps; each opens to its
//! indicators.

use super::covered::{Covered, Opened};
use super::links::links;
use super::table_file;
use crate::model::{EntryId, Points, Strength};
use crate::route::StrategyView;
use crate::scoring::{Formula, FormulaSum, PointSum, PriorityReach, StrategyReach};
use crate::sort::SortedSet;
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage, formula_name};

/// How many columns there are.
const COLUMNS: usize = 8;

/// The table.
pub(super) fn priorities(covered: &Covered, opened: Opened) -> impl IntoView + use<> {
    let (words, formula) = (Words::now(), View::<StrategyView>::here().of(|view| view.formula));
    let reach = covered.reach();
    let rows = reach.priorities.iter().map(|one| row(covered, &reach, one, formula, opened)).collect_view();
    let all = SortedSet::from_iter(covered.strategy.priorities.iter().map(|one| one.id.clone()));
    let is_all_open = {
        let all = all.clone();
        Memo::new(move |_| opened.priorities.with(|open| all.is_subset(open)))
    };
    let toggle_all = move |_| {
        opened.priorities.set(if is_all_open.get_untracked() { SortedSet::new() } else { all.clone() });
    };
    let caption = move || words.say(&say::coverage_priorities_caption(formula_name(formula.get())));
    let other = |place: usize| {
        view! { <th scope="col" class="n">{move || other(formula.get(), place).map(|one| words.say(&formula_name(one)))}</th> }
    };
    let file = table_file(covered, "priorities", say::coverage_priorities(), |covered: &Covered| -> Table {
        coverage::priorities(&covered.reach(), covered.methodology())
    });
    let one_by_one = table_file(covered, "links", say::coverage_links_file(), |covered: &Covered| -> Table {
        coverage::links(&covered.reach(), covered.methodology())
    });
    view! {
        <section aria-labelledby="coverage-priorities">
            <header>
                <h2 id="coverage-priorities">{words.say(&say::coverage_priorities())}</h2>
                <button type="button" class="plain" on:click=toggle_all>
                    {move || words.say(&if is_all_open.get() { say::coverage_close_all() } else { say::coverage_open_all() })}
                </button>
            </header>
            <div class="scroll compare-scroll" role="group" aria-labelledby="coverage-priorities" tabindex="0">
                <table class="compare-table coverage-table">
                    <caption><span>{caption}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::coverage_column_priority())}</th>
                            <th scope="col" class="n chosen">{move || words.say(&formula_name(formula.get()))}</th>
                            {[0, 1, 2].map(other)}
                            <th scope="col">{words.say(&say::coverage_column_links())}</th>
                            <th scope="col">{words.say(&say::coverage_column_gaps())}</th>
                            <th scope="col">{words.say(&say::coverage_column_fulfilled())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {file}
            {one_by_one}
        </section>
    }
}

/// The formulas that are not chosen, by place.
fn other(chosen: Formula, place: usize) -> Option<Formula> {
    Formula::ALL.into_iter().filter(|one| *one != chosen).nth(place)
}

fn row(
    covered: &Covered,
    reach: &StrategyReach<'_>,
    one: &PriorityReach<'_>,
    formula: Memo<Formula>,
    opened: Opened,
) -> impl IntoView + use<> {
    let words = Words::now();
    let id = one.priority.id.clone();
    let sums = Formula::ALL.map(|formula| (formula, one.sum(formula)));
    let by = move |formula: Formula| sums.iter().find(|(other, _)| *other == formula).map(|(_, sum)| *sum);
    let known = one.points();
    let part = (known.known > 0 && !known.is_known()).then(|| known_part(covered, &known));
    let chosen = move || by(formula.get()).map(|sum| shown(words, sum, part.clone()));
    let other = move |place: usize| move || other(formula.get(), place).and_then(by).map(|sum| shown(words, sum, None));
    let count = |strength| one.links.iter().filter(|link| link.link.strength == strength).count();
    let [gaps, fulfilled] = standing(covered, one, &known);
    let (is_open, toggle) = opener(opened, &id);
    let name = words.say(&say::chart_numbered(id.to_string(), &one.priority.label));
    view! {
        <tr class="area" id=format!("coverage-{id}")>
            <th scope="row">
                <button
                    type="button"
                    class="opener"
                    id=opener_id(&id)
                    aria-expanded=move || is_open.get().to_string()
                    on:click=toggle
                >
                    {name}
                </button>
                <span class="coverage-on-paper">{words.say(&say::chart_numbered(id.to_string(), &one.priority.label))}</span>
            </th>
            <td class="n chosen">{chosen}</td>
            {[0, 1, 2].map(|place| view! { <td class="n">{other(place)}</td> })}
            <td>{words.say(&say::coverage_links_count(count(Strength::Direct), count(Strength::Supporting)))}</td>
            <td>{words.say(&gaps)}</td>
            <td>{words.say(&fulfilled)}</td>
        </tr>
        <tr class="evidence" class:folded=move || !is_open.get()>
            <td colspan=COLUMNS.to_string()><div class="evidence-inside coverage-inside">{links(covered, reach, one)}</div></td>
        </tr>
    }
}

/// How many of its indicators lack points, and how many have all; of those that are known, where not all are.
fn standing(covered: &Covered, one: &PriorityReach<'_>, known: &PointSum) -> [Message; 2] {
    if known.known == 0 && known.indicators > 0 {
        return [say::chart_not_known(), say::chart_not_known()];
    }
    let gaps = one.gaps();
    let missing: Points = gaps.iter().filter_map(|gap| gap.missing()).sum();
    let gaps = say::coverage_gaps_count(gaps.len(), Value::points(covered.methodology().points, missing));
    if known.is_known() {
        return [gaps, say::coverage_of(one.fulfilled(), known.indicators)];
    }
    [
        say::coverage_gaps_partly(gaps, known.indicators - known.known),
        say::coverage_fulfilled_partly(one.fulfilled(), known.known, known.indicators),
    ]
}

/// The id of the button that opens a priority.
pub(super) fn opener_id(id: &EntryId) -> String {
    format!("open-{id}")
}

fn opener(opened: Opened, id: &EntryId) -> (Memo<bool>, impl Fn(leptos::ev::MouseEvent) + use<>) {
    let (shown, own) = (id.clone(), id.clone());
    let is_open = Memo::new(move |_| opened.priorities.with(|open| open.contains(&shown)));
    let toggle = move |_| {
        opened.priorities.update(|open| {
            if !open.remove(&own) {
                open.insert(own.clone());
            }
        });
    };
    (is_open, toggle)
}

/// "6 of 7 known points".
fn known_part(covered: &Covered, known: &PointSum) -> String {
    Words::now().say(&say::coverage_known_points(covered.number(known.known_awarded), covered.number(known.known_max)))
}

/// The percent with its points; where it is not known, what could be reached, and for the chosen formula what of it is
/// known.
fn shown(words: Words, sum: FormulaSum, known_part: Option<String>) -> AnyView {
    if sum.is_empty() {
        return view! { <span class="small">{words.say(&say::coverage_no_link())}</span> }.into_any();
    }
    if let (Some(percent), Some(awarded)) = (sum.percent(), sum.awarded()) {
        let points = say::coverage_of(awarded, sum.max());
        return view! {
            <span class="coverage-percent">{words.percent(percent)}</span>" "
            <span class="coverage-points-of">{words.say(&points)}</span>
        }
        .into_any();
    }
    let max = Value::amount(sum.max());
    view! {
        <span class="unknown">{words.say(&say::chart_not_known())}</span>" "
        <span class="coverage-points-of">{words.say(&say::coverage_reachable(max))}</span>" "
        {known_part.map(|part| view! { <span class="coverage-points-of">{part}</span> })}
    }
    .into_any()
}
