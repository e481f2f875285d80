//! What the score would be if priorities were fully met: each alone, and any choice of them, overlaps counted once.

use super::covered::Covered;
use super::table_file;
use crate::model::{EntryId, Points};
use crate::route::StrategyView;
use crate::scoring::{Fulfilment, PriorityReach, Score, StrategyReach, explain};
use crate::sort::SortedSet;
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy::{self as coverage};

/// The choice and what comes of it.
pub(super) fn met(covered: &Covered) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategyView>::here());
    let reach = covered.reach();
    let picked = asked.of(|view| view.met.clone());
    let rows = reach.priorities.iter().map(|one| row(covered, &reach, one, picked)).collect_view();
    let all: Vec<EntryId> = covered.strategy.priorities.iter().map(|one| one.id.clone()).collect();
    let known = all.clone();
    let file = table_file(covered, "met", say::coverage_met(), move |covered: &Covered| -> Table {
        let chosen = chosen(covered, &picked.get_untracked());
        coverage::met(&covered.reach(), covered.methodology(), &chosen)
    });
    let strangers = move || {
        let strangers = picked.with(|picked| {
            picked.iter().filter(|id| !known.contains(id)).map(ToString::to_string).collect::<Vec<_>>().join(", ")
        });
        let said = (!strangers.is_empty()).then(|| words.say(&say::coverage_met_not_here(strangers)));
        said.map(|said| view! { <p class="notice" role="status">{said}</p> })
    };
    let outcome = {
        let covered = covered.clone();
        move || outcome(&covered, &picked.get())
    };
    view! {
        <section aria-labelledby="coverage-met">
            <header>
                <h2 id="coverage-met">{words.say(&say::coverage_met())}</h2>
                <div class="pick">
                    <button type="button" on:click=move |_| asked.adjust(|view| view.met.clone_from(&all))>
                        {words.say(&say::coverage_met_all())}
                    </button>
                    <button type="button" on:click=move |_| asked.adjust(|view| view.met.clear())>
                        {words.say(&say::coverage_met_clear())}
                    </button>
                </div>
            </header>
            <p>{words.say(&say::coverage_met_about())}</p>
            {strangers}
            <div class="coverage-outcome" role="status">{outcome}</div>
            <div class="scroll" role="group" aria-labelledby="coverage-met" tabindex="0">
                <table class="coverage-met stacks">
                    <caption><span>{words.say(&say::coverage_met_caption())}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::coverage_column_priority())}</th>
                            <th scope="col" class="n">{words.say(&say::coverage_column_indicators())}</th>
                            <th scope="col" class="n">{words.say(&say::coverage_column_gained())}</th>
                            <th scope="col" class="n">{words.say(&say::coverage_column_alone())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {file}
        </section>
    }
}

/// The priorities that the address names and the strategy has.
fn chosen(covered: &Covered, picked: &[EntryId]) -> SortedSet<EntryId> {
    SortedSet::from_iter(picked.iter().filter(|id| covered.strategy.priority(id).is_some()).cloned())
}

fn row(
    covered: &Covered,
    reach: &StrategyReach<'_>,
    one: &PriorityReach<'_>,
    picked: Memo<Vec<EntryId>>,
) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategyView>::here());
    let id = one.priority.id.clone();
    let alone = reach.fulfilled_by(&SortedSet::from([id.clone()]));
    let gained = match alone.gained {
        Some(gained) => words.signed(covered.methodology().points.decimal(gained)),
        None => words.say(&say::coverage_met_range(covered.number(alone.gained_known), covered.number(alone.at_most))),
    };
    let after = alone.after.map_or_else(|| words.say(&say::chart_not_known()), |after| score(covered, after));
    let is_picked = {
        let id = id.clone();
        move || picked.with(|picked| picked.contains(&id))
    };
    let order: Vec<EntryId> = covered.strategy.priorities.iter().map(|one| one.id.clone()).collect();
    let name = words.say(&say::chart_numbered(id.to_string(), &one.priority.label));
    let toggle = move |event| {
        let is_met = event_target_checked(&event);
        asked.adjust(|view| {
            let was = std::mem::take(&mut view.met);
            let keeps = |other: &&EntryId| if **other == id { is_met } else { was.contains(other) };
            view.met = order.iter().filter(keeps).cloned().collect();
        });
    };
    view! {
        <tr>
            <th scope="row">
                <label class="choice"><input type="checkbox" prop:checked=is_picked on:change=toggle/>{name}</label>
            </th>
            <td class="n" data-label=words.say(&say::coverage_column_indicators())>{words.count(alone.indicators)}</td>
            <td class="n" data-label=words.say(&say::coverage_column_gained()) class:unknown=alone.gained.is_none()>
                {gained}
            </td>
            <td class="n" data-label=words.say(&say::coverage_column_alone()) class:unknown=alone.after.is_none()>
                {after}
            </td>
        </tr>
    }
}

fn score(covered: &Covered, score: Score) -> String {
    Words::now().number(score.rounded(covered.methodology().score.decimals))
}

/// The path of the score, and how it comes about.
fn outcome(covered: &Covered, picked: &[EntryId]) -> AnyView {
    let words = Words::now();
    let chosen = chosen(covered, picked);
    if chosen.is_empty() {
        return view! { <p>{words.say(&say::coverage_met_pick())}</p> }.into_any();
    }
    let reach = covered.reach();
    let together = reach.fulfilled_by(&chosen);
    let path = together.before.zip(together.after).map(|(before, after)| {
        let path = say::coverage_met_path(score(covered, before), score(covered, after));
        view! { <p class="coverage-path">{words.say(&path)}</p> }
    });
    let said = sentences(covered, &reach, &chosen, &together);
    let said = said.iter().map(|message| words.say(message)).collect::<Vec<_>>().join(" ");
    view! { {path}<p>{said}</p> }.into_any()
}

fn sentences(
    covered: &Covered,
    reach: &StrategyReach<'_>,
    chosen: &SortedSet<EntryId>,
    together: &Fulfilment,
) -> Vec<Message> {
    let methodology = covered.methodology();
    let number = |points: Points| Value::points(methodology.points, points);
    let total = explain(methodology, &covered.points.values).standing.points();
    let Some(gained) = together.gained else {
        return vec![say::coverage_met_unknown(number(together.gained_known), number(together.at_most))];
    };
    let first = match total {
        Some(total) => say::coverage_met_points(
            number(total),
            number(total + gained),
            number(methodology.points.max),
            number(gained),
        ),
        None => say::coverage_met_no_score(number(gained)),
    };
    let alone = |id: &EntryId| reach.fulfilled_by(&SortedSet::from([id.clone()])).gained;
    let singly: Option<Vec<Points>> = chosen.iter().map(alone).collect();
    let singly: Option<Points> = singly.map(|each| each.into_iter().sum());
    let overlap = singly.filter(|singly| *singly > gained);
    let second = overlap.map(|singly| say::coverage_met_overlap(number(singly), number(gained)));
    [Some(first), second].into_iter().flatten().collect()
}
