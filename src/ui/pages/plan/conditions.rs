//! More conditions, folded: the last day, at most so many in an area, and what needs another first.

use super::field::{FieldKind, TypedField, choice, problems_list};
use super::pairs::{added, day_read, day_text};
use super::planned::Planned;
use crate::model::PartId;
use crate::route::PlanView;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Field, brief, full};

/// The fields; open where the address has any of these conditions.
pub(super) fn conditions(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let is_open = asked.now();
    let is_open = is_open.until.is_some() || !is_open.at_most.is_empty() || !is_open.needs.is_empty();
    view! {
        <details class="plan-conditions no-print" open=is_open>
            <summary>{words.say(&say::plan_conditions())}</summary>
            <div class="stack">{until(planned)}{limits(planned)}{needs(planned)}</div>
        </details>
    }
    .into_any()
}

/// What of the address cannot be of what a field says, as it is written.
fn problems(planned: &Planned, field: Field) -> Memo<Vec<String>> {
    let planned = planned.clone();
    Memo::new(move |_| planned.faults(field).iter().map(|fault| Words::now().say(fault)).collect::<Vec<_>>())
}

fn until(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let planned = planned.clone();
    TypedField {
        id: "plan-until".to_owned(),
        label: words.say(&say::plan_until()),
        is_quiet: false,
        kind: FieldKind::Day,
        value: asked.of(|view| day_text(view.until)),
        take: Callback::new(move |typed: String| {
            let day = match day_read(&typed) {
                Ok(day) => day,
                Err(why) => return Some(why),
            };
            asked.adjust(|view| (view.until, view.way) = (day, 1));
            None
        }),
        faults: Some(Callback::new(move |()| planned.faults(Field::Until))),
        typing: None,
    }
    .show()
}

/// The options for indicators that are not met.
fn parts(planned: &Planned) -> Vec<(String, String)> {
    let words = Words::now().catalogue();
    let option = |id: &PartId| (id.to_string(), words.value(&full(planned.methodology(), id)));
    planned.start.base.candidates.iter().map(|one| option(&one.part)).collect()
}

/// A choice of its own, which is not in the address before something is added.
fn local(id: &str, label: &Message, options: Vec<(String, String)>) -> (RwSignal<String>, AnyView) {
    let chosen = RwSignal::new(options.first().map(|(value, _)| value.clone()).unwrap_or_default());
    let choose = Callback::new(move |value| chosen.set(value));
    let shown = Memo::new(move |_| chosen.get());
    (chosen, choice(id.to_owned(), Words::now().say(label), false, options, shown, choose))
}

fn limits(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let methodology = planned.methodology();
    let has_gaps = |area: &PartId| planned.start.base.candidates.iter().any(|one| one.area == *area);
    let areas = methodology.areas().iter().filter(|area| has_gaps(&area.id));
    let areas = areas.map(|area| (area.id.to_string(), words.title(area))).collect();
    let (area, menu) = local("plan-limit-area", &say::plan_limit_area(), areas);
    let count = RwSignal::new("1".to_owned());
    let refused = RwSignal::new(None::<Message>);
    let add = move |_| {
        let typed = count.get_untracked();
        let read = typed.trim().parse::<usize>().ok().filter(|read| *read <= PlanView::MOST_PARTS);
        let (Ok(area), Some(read)) = (PartId::parse(&area.get_untracked()), read) else {
            return refused.set(Some(say::plan_fault_count(typed)));
        };
        refused.set(None);
        asked.adjust(|view| {
            view.at_most.retain(|(other, _)| *other != area);
            view.at_most.push((area, read));
            view.way = 1;
        });
    };
    let field = TypedField {
        id: "plan-limit-count".to_owned(),
        label: words.say(&say::plan_limit_count()),
        is_quiet: false,
        kind: FieldKind::Number,
        value: Memo::new(move |_| count.get()),
        take: Callback::new(move |typed: String| {
            count.set(typed);
            None
        }),
        faults: Some(Callback::new(move |()| refused.get().into_iter().collect())),
        typing: None,
    };
    let of = planned.clone();
    let all = Memo::new(move |_| {
        let said =
            |(area, count): &(PartId, usize)| words.say(&say::plan_limit_is(full(of.methodology(), area), *count));
        asked.with(|view| view.at_most.iter().map(said).collect())
    });
    let remove = Callback::new(move |place: usize| {
        asked.adjust(|view| {
            if place < view.at_most.len() {
                view.at_most.remove(place);
            }
            view.way = 1;
        });
    });
    view! {
        <fieldset class="plan-pairs">
            <legend>{words.say(&say::plan_limits())}</legend>
            {menu}
            {field.show()}
            <button type="button" on:click=add>
                {words.say(&say::plan_add())}<span class="visually-hidden">": "{words.say(&say::plan_limits())}</span>
            </button>
            {problems_list("plan-limits-problem".to_owned(), problems(planned, Field::Limits))}
            {added(all, remove)}
        </fieldset>
    }
    .into_any()
}

fn needs(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let (first, first_menu) = local("plan-needs-first", &say::plan_needs_first(), parts(planned));
    let others = parts(planned).into_iter().cycle().skip(1).take(parts(planned).len()).collect();
    let (second, second_menu) = local("plan-needs-second", &say::plan_needs_second(), others);
    let add = move |_| {
        let read = |chosen: RwSignal<String>| PartId::parse(&chosen.get_untracked()).ok();
        let (Some(first), Some(second)) = (read(first), read(second)) else { return };
        asked.adjust(|view| {
            let pair = (first, second);
            if !view.needs.contains(&pair) {
                view.needs.push(pair);
            }
            view.way = 1;
        });
    };
    let of = planned.clone();
    let all = Memo::new(move |_| {
        let said = |(first, second): &(PartId, PartId)| {
            words.say(&say::plan_needs_is(brief(of.methodology(), first), brief(of.methodology(), second)))
        };
        asked.with(|view| view.needs.iter().map(said).collect())
    });
    let remove = Callback::new(move |place: usize| {
        asked.adjust(|view| {
            if place < view.needs.len() {
                view.needs.remove(place);
            }
            view.way = 1;
        });
    });
    view! {
        <fieldset class="plan-pairs">
            <legend>{words.say(&say::plan_needs())}</legend>
            {first_menu}
            {second_menu}
            <button type="button" on:click=add>
                {words.say(&say::plan_add())}<span class="visually-hidden">": "{words.say(&say::plan_needs())}</span>
            </button>
            {problems_list("plan-needs-problem".to_owned(), problems(planned, Field::Needs))}
            {added(all, remove)}
        </fieldset>
    }
    .into_any()
}
