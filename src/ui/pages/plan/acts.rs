//! The indicators that are not met, a row each: to be tried out, with what it brings, its effort and its condition.

use super::field::{FieldKind, TypedField, choice, problems_list};
use super::pairs::{day_read, day_text};
use super::planned::{Planned, switch};
use super::why::link;
use crate::model::{Effort, PartId, StrategyId};
use crate::route::{Figure, PlanOrder, PlanView};
use crate::scoring::assessment::spelt_alike;
use crate::scoring::plan::Minimise;
use crate::text::{Message, Value, say};
use crate::ui::components::Exhibits;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Act, Condition, Field, acts_table, bodies, condition, effort};

/// The section.
pub(super) fn acts(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    if planned.start.base.candidates.is_empty() {
        return view! { <p class="missing">{words.say(&say::plan_all_met())}</p> }.into_any();
    }
    let about = if planned.is_own() { say::plan_own_acts_about() } else { say::plan_acts_about() };
    let shown = planned.clone();
    Exhibits::here().table("acts", move || acts_table(shown.methodology(), &shown.acts.get_untracked()));
    let order = asked.of(|view| view.order.name().to_owned());
    let orders = [
        (PlanOrder::Index, say::plan_order_index()),
        (PlanOrder::Points, say::plan_order_points()),
        (PlanOrder::PerEffort, say::plan_order_effort()),
        (PlanOrder::Priority, say::plan_order_priority()),
        (PlanOrder::Elsewhere, say::plan_order_elsewhere()),
    ];
    let orders = orders.map(|(order, said)| (order.name().to_owned(), words.say(&said))).to_vec();
    let choose = move |name: String| asked.look(|view| view.order = PlanOrder::parse(&name).unwrap_or_default());
    let problems = {
        let planned = planned.clone();
        Memo::new(move |_| planned.faults(Field::Acts).iter().map(|fault| words.say(fault)).collect::<Vec<_>>())
    };
    view! {
        <section aria-labelledby="plan-acts">
            <header>
                <h2 id="plan-acts">{words.say(&say::plan_acts())}</h2>
                <div class="plan-settings no-print">
                    {choice("plan-order".to_owned(), words.say(&say::plan_order()), false, orders, order, Callback::new(choose))}
                    {strategy_choice(planned)}
                    {body_choice(planned)}
                </div>
            </header>
            <p class="no-print">{words.say(&about)}</p>
            {problems_list("plan-acts-problem".to_owned(), problems)}
            {table(planned)}
            {met(planned)}
        </section>
    }
    .into_any()
}

/// The choice of a strategy, where there are several.
fn strategy_choice(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let held = planned.beside.held;
    let chosen = asked.of(|view| view.strategy.as_ref().map(ToString::to_string).unwrap_or_default());
    let choose = Callback::new(move |id: String| asked.adjust(|view| view.strategy = StrategyId::parse(&id).ok()));
    let shown = move || {
        let held = held.get();
        (held.len() > 1).then(|| {
            let options = held.iter().map(|(id, title)| (id.to_string(), words.of(title))).collect();
            choice("plan-strategy".to_owned(), words.say(&say::plan_strategy()), false, options, chosen, choose)
        })
    };
    view! { {shown} }.into_any()
}

/// The choice of a body that is responsible, where a self-assessment names any; what the address names stays to be taken back.
fn body_choice(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let chosen = asked.of(|view| view.body.clone().unwrap_or_default());
    let mut named = bodies(&planned.start);
    let is_named = |body: &String| named.iter().any(|one| spelt_alike(one) == spelt_alike(body));
    named.extend(asked.now().body.filter(|body| !is_named(body)));
    if named.is_empty() || !planned.is_own() {
        return ().into_any();
    }
    let options = std::iter::once((String::new(), words.say(&say::plan_body_any())));
    let options = options.chain(named.into_iter().map(|body| (body.clone(), body))).collect();
    let choose = move |body: String| asked.look(|view| view.body = (!body.is_empty()).then_some(body));
    let label = words.say(&say::assess_file_responsible());
    choice("plan-body".to_owned(), label, false, options, chosen, Callback::new(choose))
}

fn table(planned: &Planned) -> AnyView {
    let words = Words::now();
    let beside = planned.beside;
    let methodology = planned.methodology();
    let count = planned.start.base.candidates.len();
    let caption =
        words.say(&say::plan_acts_caption(count, Value::points(methodology.points, planned.start.base.most())));
    let (view, is_own) = (planned.view, planned.is_own());
    let has_days = Memo::new(move |_| {
        let is_asked =
            |view: &PlanView| view.minimise == Minimise::LatestDate || view.until.is_some() || !view.days.is_empty();
        is_own || view.with(is_asked)
    });
    let order = {
        let acts = planned.acts;
        Memo::new(move |_| acts.with(|acts| acts.iter().map(|act| act.part.clone()).collect::<Vec<_>>()))
    };
    let edition_head = move || {
        let (_, short) = beside.edition.get()?;
        Some(view! { <th scope="col">{words.say(&say::plan_column_elsewhere(&short))}</th> })
    };
    let day_head = move || has_days.get().then(|| view! { <th scope="col">{words.say(&say::plan_column_day())}</th> });
    let priorities = move || {
        let is_held = beside.held.with(|held| !held.is_empty());
        is_held.then(|| view! { <th scope="col">{words.say(&say::plan_column_priorities())}</th> })
    };
    let of = planned.clone();
    let row = move |id: PartId| row(&of, &id, has_days);
    view! {
        <div class="scroll" role="group" aria-labelledby="plan-acts" tabindex="0">
            <table class="compare-table plan-acts stacks">
                <caption><span>{caption}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        {two_lines("n", &say::coverage_column_missing(), &say::coverage_column_gain())}
                        <th scope="col">{words.say(&say::plan_column_condition())}</th>
                        {two_lines("", &say::plan_column_effort(), &say::plan_column_per_effort())}
                        {day_head}
                        <th scope="col" class="n">{words.say(&say::plan_column_ways())}</th>
                        <th scope="col" class="n">{words.say(&say::plan_column_then())}</th>
                        {priorities}
                        {edition_head}
                    </tr>
                </thead>
                <tbody><For each=move || order.get() key=|id| id.clone() children=row/></tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The head of a column that has one figure below another.
fn two_lines(class: &'static str, first: &Message, second: &Message) -> AnyView {
    let words = Words::now();
    view! { <th scope="col" class=class>{words.say(first)}<span class="basis">{words.say(second)}</span></th> }
        .into_any()
}

/// The row of an indicator, which follows what changes of it.
fn row(planned: &Planned, id: &PartId, has_days: Memo<bool>) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let acts = planned.acts;
    let own = id.clone();
    let act = Memo::new(move |last: Option<&Option<Act>>| {
        let now = acts.with(|acts| acts.iter().find(|act| act.part == own).cloned());
        now.or_else(|| last.cloned().flatten())
    });
    let figure = Figure::Part(id.clone());
    // A figure opens to how it comes about.
    let opening = |shown: Callback<(), Option<AnyView>>| {
        let figure = figure.clone();
        move || shown.run(()).map(|shown| link(figure.clone(), shown))
    };
    let say_of = |read: fn(&Act) -> Option<String>| {
        opening(Callback::new(move |()| act.with(|act| act.as_ref().and_then(read)).map(|text| text.into_any())))
    };
    let title = act.with_untracked(|act| act.as_ref().map(|act| words.catalogue().value(&act.title)));
    let title = title.unwrap_or_else(|| id.to_string());
    let points = planned.start.lacks(id).map(|points| planned.number(points));
    let is_switched = {
        let id = id.clone();
        Memo::new(move |_| asked.with(|view| view.switched.contains(&id)))
    };
    let toggled = id.clone();
    let toggle = move |event| switch(asked, &toggled, event_target_checked(&event));
    let ways = {
        let planned = planned.clone();
        opening(Callback::new(move |()| {
            let sets = planned.plan()?.optima().sets;
            let ways = act.with(|act| act.as_ref()?.ways)?;
            let count = |count: u64| Value::Count(i64::try_from(count).unwrap_or(i64::MAX));
            Some(words.say(&say::plan_ways_of(count(ways), count(sets))).into_any())
        }))
    };
    let then = {
        let planned = planned.clone();
        opening(Callback::new(move |()| {
            act.with(|act| {
                let act = act.as_ref()?;
                let score = act.then_score.map(|score| words.number(score));
                Some(view! { {planned.number(act.then)}<span class="basis">{score}</span> }.into_any())
            })
        }))
    };
    let day = {
        let (planned, id) = (planned.clone(), id.clone());
        move || {
            has_days
                .get()
                .then(|| view! { <td data-label=words.say(&say::plan_column_day())>{day_field(&planned, &id)}</td> })
        }
    };
    let beside = planned.beside;
    let cell = move |label: Message, read: fn(&Act) -> Option<Value>| {
        let said = act.with(|act| read(act.as_ref()?)).map(|value| words.catalogue().value(&value));
        view! { <td class="small" data-label=words.say(&label)>{said}</td> }
    };
    let priorities = move || {
        beside.held.with(|held| !held.is_empty()).then(|| cell(say::plan_column_priorities(), |act| act.served.clone()))
    };
    let there = move || {
        let (_, short) = beside.edition.get()?;
        Some(cell(say::plan_column_elsewhere(&short), |act| act.elsewhere.clone()))
    };
    view! {
        <tr class:picked=is_switched>
            <th scope="row">
                <label class="choice"><input type="checkbox" prop:checked=is_switched on:change=toggle/>{title}</label>
                <span class="basis">{say_of(|act| act.body.clone())}</span>
            </th>
            <td class="n" data-label=words.say(&say::coverage_column_missing())>
                <a href=planned.why_part(id)>{points}</a>
                <span class="basis">{say_of(|act| act.gain.map(|gain| Words::now().signed(gain)))}</span>
            </td>
            <td data-label=words.say(&say::plan_column_condition())>{condition_field(id)}</td>
            <td data-label=words.say(&say::plan_column_effort())>
                {effort_field(planned, id)}
                <span class="basis">{say_of(|act| Some(Words::now().number(act.per_effort)))}</span>
            </td>
            {day}
            <td class="n" data-label=words.say(&say::plan_column_ways())>{ways}</td>
            <td class="n" data-label=words.say(&say::plan_column_then())>{then}</td>
            {priorities}
            {there}
        </tr>
    }
    .into_any()
}

fn condition_field(part: &PartId) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let name = |condition: Condition| match condition {
        Condition::Free => "free",
        Condition::Must => "must",
        Condition::Never => "never",
    };
    let options = Condition::ALL.map(|one| (name(one).to_owned(), words.say(&Message::from(one)))).to_vec();
    let own = part.clone();
    let chosen = Memo::new(move |_| asked.with(|view| name(condition(view, &own)).to_owned()));
    let own = part.clone();
    let choose = Callback::new(move |chosen: String| {
        let one = Condition::ALL.into_iter().find(|one| name(*one) == chosen).unwrap_or(Condition::Free);
        asked.adjust(|view| {
            one.put(view, &own);
            view.way = 1;
        });
    });
    let label = words.say(&say::plan_condition_of(part));
    let own = part.clone();
    let on_paper = move || words.say(&Message::from(asked.with(|view| condition(view, &own))));
    view! {
        {choice(format!("condition-{part}"), label, true, options, chosen, choose)}
        <span class="plan-paper">{on_paper}</span>
    }
    .into_any()
}

fn effort_field(planned: &Planned, part: &PartId) -> AnyView {
    let (view, own, taken, planned) = (planned.view, part.clone(), part.clone(), planned.clone());
    TypedField {
        id: format!("effort-{part}"),
        label: Words::now().say(&say::plan_effort_of(part)),
        is_quiet: true,
        kind: FieldKind::Number,
        value: Memo::new(move |_| view.with(|view| effort(view, &own).to_string())),
        take: Callback::new(move |typed: String| {
            let Some(read) = typed.trim().parse().ok().and_then(Effort::new) else {
                return Some(say::plan_fault_effort(typed));
            };
            planned.take_effort(&taken, read);
            None
        }),
        faults: None,
        typing: None,
    }
    .show()
}

fn day_field(planned: &Planned, part: &PartId) -> AnyView {
    let (view, own, taken, planned) = (planned.view, part.clone(), part.clone(), planned.clone());
    TypedField {
        id: format!("day-{part}"),
        label: Words::now().say(&say::plan_day_of(part)),
        is_quiet: true,
        kind: FieldKind::Day,
        value: Memo::new(move |_| {
            view.with(|view| day_text(view.days.iter().find(|(id, _)| *id == own).map(|(_, day)| *day)))
        }),
        take: Callback::new(move |typed: String| match day_read(&typed) {
            Ok(day) => {
                planned.take_day(&taken, day);
                None
            }
            Err(why) => Some(why),
        }),
        faults: None,
        typing: None,
    }
    .show()
}

/// The indicators that are met, folded: each can be switched off to see what it holds up.
fn met(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let items = planned.start.base.met.iter().map(|id| {
        let (own, toggled) = (id.clone(), id.clone());
        let is_kept = Memo::new(move |_| asked.with(|view| !view.switched.contains(&own)));
        let toggle = move |event| switch(asked, &toggled, !event_target_checked(&event));
        let title = words.catalogue().value(&crate::view_model::plan::full(planned.methodology(), id));
        view! {
            <li>
                <label class="choice"><input type="checkbox" prop:checked=is_kept on:change=toggle/>{title}</label>
            </li>
        }
    });
    let items = items.collect_view();
    (!planned.start.base.met.is_empty())
        .then(|| {
            view! {
                <details class="plan-met no-print">
                    <summary>{words.say(&say::plan_switch_met())}</summary>
                    <ul class="plan-met-list">{items}</ul>
                </details>
            }
        })
        .into_any()
}
