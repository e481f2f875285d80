//! The ways to the target, some at a time, each to be tried out.

use super::field::choice;
use super::keep::keep_button;
use super::planned::Planned;
use crate::model::{EntryId, PartId, Priority};
use crate::route::PlanView;
use crate::text::{Value, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Listed, WAYS_ON_A_PAGE, full, of_priority};
use crate::view_model::strategy::priority_key;

/// The list; nothing where nothing is needed.
pub(super) fn ways(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let way = asked.of(|view| view.way);
    let serves = asked.of(|view| view.serves.clone());
    let choice = priority_choice(planned);
    let planned = planned.clone();
    let list = move || {
        let plan = planned.plan()?;
        let laid = planned.beside.laid();
        let priority = serves.get().zip(laid.as_ref()).filter(|(id, (strategy, _))| strategy.priority(id).is_some());
        let wanted = priority.as_ref().map(|(id, (_, mapping))| of_priority(mapping, id)).unwrap_or_default();
        let Listed { first, ways, shared, sets, most } = plan.ways(way.get(), &wanted);
        if ways.iter().all(Vec::is_empty) {
            return None;
        }
        let last = first + u64::try_from(ways.len()).unwrap_or_default() - 1;
        let is_beyond = usize::try_from(first).ok() != Some(way.get());
        let beyond =
            is_beyond.then(|| view! { <p class="notice" role="status">{words.say(&say::plan_way_beyond())}</p> });
        let count = |number: u64| Value::Count(i64::try_from(number).unwrap_or(i64::MAX));
        let shown = say::plan_ways_shown(count(first), count(last), count(sets));
        let serving = priority.map(|(id, _)| {
            let said = say::plan_serving(count(sets), count(plan.optima().sets), priority_key(&id), most);
            view! { <p>{words.say(&said)}</p> }
        });
        let turns = (sets > u64::try_from(WAYS_ON_A_PAGE).unwrap_or_default()).then(|| turns(first, last, sets));
        let items = ways.iter().zip(first..).map(|(way, number)| item(&planned, way, &shared, number)).collect_view();
        let in_all = (!shared.is_empty()).then(|| {
            let says = words.say(&say::plan_ways_in_all(shared.len()));
            let names = names(&planned, shared.iter());
            view! { <div class="plan-ways"><p>{says}</p><ul>{names}</ul></div> }
        });
        Some(view! {
            {beyond}
            {serving}
            {in_all}
            <p class="small">{words.say(&shown)}</p>
            <ol class="plan-ways" start=first.to_string()>{items}</ol>
            {turns}
        })
    };
    view! {
        <section aria-labelledby="plan-ways">
            <header><h2 id="plan-ways">{words.say(&say::plan_ways())}</h2>{choice}</header>
            {list}
        </section>
    }
    .into_any()
}

/// The choice of a priority of the strategy that the ways are to serve most, once the strategy is there.
fn priority_choice(planned: &Planned) -> AnyView {
    let (words, asked, beside) = (Words::now(), View::<PlanView>::here(), planned.beside);
    let chosen = asked.of(|view| view.serves.as_ref().map(ToString::to_string).unwrap_or_default());
    let choose = Callback::new(move |id: String| {
        asked.adjust(|view| (view.serves, view.way) = (EntryId::parse(&id).ok(), 1));
    });
    let shown = move || {
        let (strategy, _) = beside.laid()?;
        let named = |priority: &Priority| {
            let name = say::chart_numbered(priority.id.to_string(), &priority.label);
            (priority.id.to_string(), words.say(&name))
        };
        let none = (String::new(), words.say(&say::plan_serves_none()));
        let options = std::iter::once(none).chain(strategy.priorities.iter().map(named)).collect();
        let label = words.say(&say::plan_serves());
        let choice = choice("plan-serves".to_owned(), label, false, options, chosen, choose);
        Some(view! { <div class="no-print">{choice}</div> })
    };
    view! { {shown} }.into_any()
}

/// Indicators, each with the way to why.
fn names<'a>(planned: &Planned, parts: impl Iterator<Item = &'a PartId>) -> AnyView {
    let words = Words::now();
    let name = |id: &PartId| {
        let why = planned.why_part(id);
        let name = words.catalogue().value(&full(planned.methodology(), id));
        view! { <li><a href=why>{name}</a></li> }
    };
    parts.map(name).collect_view().into_any()
}

/// A way, without what all of them share, with the button that tries it out.
fn item(planned: &Planned, way: &[PartId], shared: &[PartId], number: u64) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let names = names(planned, way.iter().filter(|id| !shared.contains(id)));
    let way = way.to_vec();
    let label = words.say(&say::plan_try_way(Value::Count(i64::try_from(number).unwrap_or(i64::MAX))));
    let keep = keep_button(planned, way.clone(), Some(label.clone()));
    let is_tried = {
        let way = way.clone();
        let switched = asked.of(|view| view.switched.clone());
        move || switched.with(|switched| switched.len() == way.len() && way.iter().all(|id| switched.contains(id)))
    };
    let try_out = move |_| asked.adjust(|view| view.switched.clone_from(&way));
    view! {
        <li>
            <ul>{names}</ul>
            <button type="button" class="no-print" aria-pressed=move || is_tried().to_string() on:click=try_out>
                {words.say(&say::plan_try())}<span class="visually-hidden">": "{label}</span>
            </button>
            " "{keep}
        </li>
    }
    .into_any()
}

/// The way to the ways before and after.
fn turns(first: u64, last: u64, sets: u64) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let step = u64::try_from(WAYS_ON_A_PAGE).unwrap_or(1);
    let (is_first, is_last) = (first == 1, last >= sets);
    let go = move |to: u64| move |_| asked.adjust(|view| view.way = usize::try_from(to).unwrap_or(1));
    view! {
        <div class="pick no-print">
            <button type="button" disabled=is_first on:click=go(first.saturating_sub(step).max(1))>
                {words.say(&say::plan_ways_before())}
            </button>
            <button type="button" disabled=is_last on:click=go(last + 1)>
                {words.say(&say::plan_ways_after())}
            </button>
        </div>
    }
    .into_any()
}
