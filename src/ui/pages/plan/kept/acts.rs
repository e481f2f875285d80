//! The acts of a plan by area, each with who does it, by when, at which effort; and putting others in.

use super::field::kept_field;
use super::open::OpenPlan;
use super::shown::ShownPlan;
use crate::browser::document;
use crate::model::assessment::{Phrase, Prose};
use crate::model::{Decimal, PartId, PlanAct, Points};
use crate::route::ObservationKey;
use crate::scoring::assessment::check;
use crate::scoring::plan::PlanBase;
use crate::text::{Message, Value, say};
use crate::ui::assessment::{record_store, today};
use crate::ui::components::Exhibits;
use crate::ui::pages::plan::field::{FieldKind, TypedField, choice};
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::view_model::assessment::grounds;
use crate::view_model::kept_plan::{
    AreaActs, PlanEditor, act_put, acts_table, areas, day_typed, effort_typed, left, text_typed,
};
use crate::view_model::plan::{Start, full};
use std::sync::Arc;

const HEADING: &str = "kept-plan-acts";

/// An act without what is written in its fields.
type Act = (PartId, Value, Option<Points>);

/// The name of an area, the points that its acts add, and these.
type Area = (Option<Value>, Points, Vec<Act>);

/// The section.
pub(super) fn acts(shown: &ShownPlan) -> AnyView {
    let words = Words::now();
    let of = shown.clone();
    Exhibits::here().table("acts", move || of.plan.with_untracked(|plan| acts_table(plan, &of.index.methodology)));
    let of = shown.clone();
    // The table is built anew when acts come or go, and not while one is written into it.
    let structure = Memo::new(move |_| {
        let areas = of.plan.with(|plan| areas(plan, &of.index.methodology));
        let parts = |area: AreaActs| {
            let acts: Vec<_> = area.acts.into_iter().map(|act| (act.part, act.title, act.points)).collect();
            (area.title, area.points, acts)
        };
        areas.into_iter().map(parts).collect::<Vec<_>>()
    });
    let of = shown.clone();
    let may_change = {
        let shown = shown.clone();
        Memo::new(move |_| shown.changing().is_some())
    };
    let table = move || {
        let structure = structure.get();
        if structure.is_empty() {
            return view! { <p>{words.say(&say::kept_plan_acts_none())}</p> }.into_any();
        }
        let open = of.open.filter(|_| may_change.get());
        let area = |(title, points, acts): Area| {
            let title = title.unwrap_or_else(|| say::kept_plan_foreign_area().into());
            let title = words.catalogue().value(&title);
            let points = (points > Points::ZERO).then(|| of.number(points));
            let rows = acts.into_iter().map(|act| row(&of, open, act)).collect_view();
            view! {
                <tbody>
                    <tr class="plan-area"><th scope="rowgroup">{title}</th><td class="n">{points}</td><td colspan="5"></td></tr>
                    {rows}
                </tbody>
            }
        };
        let bodies = structure.iter().cloned().map(area).collect_view();
        let count: usize = structure.iter().map(|(.., acts)| acts.len()).sum();
        let points: Points = structure.iter().map(|(_, points, _)| *points).sum();
        let points = say::plan_of_points(Value::points(of.index.methodology.points, points));
        let head = [say::plan_column_effort(), say::kept_plan_column_day(), say::kept_plan_column_responsible()];
        let head = head.map(|said| view! { <th scope="col">{words.say(&said)}</th> }).collect_view();
        view! {
            <div class="scroll" role="group" aria-labelledby=HEADING tabindex="0">
                <table class="compare-table plan-acts kept-plan-acts stacks">
                    <caption><span>{words.say(&say::kept_plan_acts_caption(count, points))}</span></caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                            <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                            {head}
                            <th scope="col">{words.say(&say::kept_plan_column_note())}</th>
                            {open.map(|_| view! { <td class="no-print"></td> })}
                        </tr>
                    </thead>
                    {bodies}
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby=HEADING>
            <header><h2 id=HEADING tabindex="-1">{words.say(&say::kept_plan_acts())}</h2></header>
            {table}
            {put_in(shown, may_change)}
        </section>
    }
    .into_any()
}

fn row(shown: &ShownPlan, open: Option<OpenPlan>, (part, title, points): Act) -> AnyView {
    let words = Words::now();
    let title = words.catalogue().value(&title);
    let points = points.map(|points| shown.number(points));
    let out = open.map(|open| {
        let (part, of) = (part.clone(), title.clone());
        let take_out = move |_| {
            let _ = open.change_act(say::kept_plan_did_take_out(&part), &part, |act| act.is_chosen = false);
            document::focus(HEADING);
        };
        view! {
            <td class="no-print">
                <button type="button" class="plain" on:click=take_out>
                    {words.say(&say::kept_plan_take_out())}<span class="visually-hidden">": "{of}</span>
                </button>
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row">{title}</th>
            <td class="n" data-label=words.say(&say::chart_column_points())>{points}</td>
            <td data-label=words.say(&say::plan_column_effort())>{effort_field(shown, open, &part)}</td>
            <td data-label=words.say(&say::kept_plan_column_day())>{day_field(shown, open, &part)}</td>
            <td data-label=words.say(&say::kept_plan_column_responsible())>{responsible_field(shown, open, &part)}</td>
            <td data-label=words.say(&say::kept_plan_column_note())>{note_field(shown, open, &part)}</td>
            {out}
        </tr>
    }
    .into_any()
}

/// Something of an act as a field has it, followed.
fn value(shown: &ShownPlan, part: &PartId, read: fn(&PlanAct) -> String) -> Memo<String> {
    let (plan, part) = (shown.plan, part.clone());
    Memo::new(move |_| plan.with(|plan| plan.acts.get(&part).map(read).unwrap_or_default()))
}

/// Changes an act by what was typed; that another tab has the plan is said where the plan says what was done.
fn put<T>(
    open: Option<OpenPlan>,
    part: &PartId,
    read: Result<T, Message>,
    put: impl FnOnce(&mut PlanAct, T),
) -> Option<Message> {
    match read {
        Ok(read) => {
            let is_taken =
                open.is_some_and(|open| open.change_act(say::kept_plan_did_change(part), part, |act| put(act, read)));
            (!is_taken).then(say::kept_plan_not_editing)
        }
        Err(why) => Some(why),
    }
}

fn effort_field(shown: &ShownPlan, open: Option<OpenPlan>, part: &PartId) -> AnyView {
    let own = part.clone();
    kept_field(
        open,
        TypedField {
            id: format!("effort-{part}"),
            label: Words::now().say(&say::plan_effort_of(part)),
            is_quiet: true,
            kind: FieldKind::Number,
            value: value(shown, part, |act| act.effort.map(|effort| effort.get().to_string()).unwrap_or_default()),
            take: Callback::new(move |typed: String| {
                put(open, &own, effort_typed(&typed), |act, effort| act.effort = effort)
            }),
            faults: None,
            typing: None,
        },
    )
}

fn day_field(shown: &ShownPlan, open: Option<OpenPlan>, part: &PartId) -> AnyView {
    let (own, plan) = (part.clone(), shown.plan);
    kept_field(
        open,
        TypedField {
            id: format!("day-{part}"),
            label: Words::now().say(&say::kept_plan_day_of(part)),
            is_quiet: true,
            kind: FieldKind::Day,
            value: value(shown, part, |act| act.by.map(|day| day.to_string()).unwrap_or_default()),
            take: Callback::new(move |typed: String| {
                let known = plan.with_untracked(|plan| plan.acts.get(&own).and_then(|act| act.by));
                put(open, &own, day_typed(&typed, known, today()), |act, day| act.by = day)
            }),
            faults: None,
            typing: None,
        },
    )
}

fn responsible_field(shown: &ShownPlan, open: Option<OpenPlan>, part: &PartId) -> AnyView {
    let own = part.clone();
    kept_field(
        open,
        TypedField {
            id: format!("responsible-{part}"),
            label: Words::now().say(&say::kept_plan_responsible_of(part)),
            is_quiet: true,
            kind: FieldKind::Line,
            value: value(shown, part, |act| act.responsible.to_string()),
            take: Callback::new(move |typed: String| {
                let read = text_typed::<{ Phrase::MOST }>(&typed);
                put(open, &own, read, |act, responsible| act.responsible = responsible)
            }),
            faults: None,
            typing: None,
        },
    )
}

fn note_field(shown: &ShownPlan, open: Option<OpenPlan>, part: &PartId) -> AnyView {
    let own = part.clone();
    kept_field(
        open,
        TypedField {
            id: format!("note-{part}"),
            label: Words::now().say(&say::kept_plan_note_of(part)),
            is_quiet: true,
            kind: FieldKind::Lines,
            value: value(shown, part, |act| act.note.to_string()),
            take: Callback::new(move |typed: String| {
                put(open, &own, text_typed::<{ Prose::MOST }>(&typed), |act, note| act.note = note)
            }),
            faults: None,
            typing: None,
        },
    )
}

/// The choice of another act, where there is one.
fn put_in(shown: &ShownPlan, may_change: Memo<bool>) -> AnyView {
    let (words, of) = (Words::now(), shown.clone());
    let base = {
        let shown = shown.clone();
        Memo::new(move |_| base(&shown))
    };
    let could =
        Memo::new(move |_| of.plan.with(|plan| base.with(|base| left(plan, &of.index.methodology, base.as_ref()))));
    let (chosen, shown) = (RwSignal::new(String::new()), shown.clone());
    let form = move || {
        let open = shown.open.filter(|_| may_change.get())?;
        let could = could.get();
        let first = could.first()?.0.to_string();
        let methodology = &shown.index.methodology;
        let option = |(id, points): &(PartId, Points)| {
            let points = say::plan_of_points(Value::points(methodology.points, *points));
            (id.to_string(), words.say(&say::kept_plan_option(full(methodology, id), points)))
        };
        let options: Vec<_> = could.iter().map(option).collect();
        chosen.set(first);
        let choice = choice(
            "kept-plan-put-in".to_owned(),
            words.say(&say::kept_plan_put_in_label()),
            false,
            options,
            Memo::new(move |_| chosen.get()),
            Callback::new(move |id| chosen.set(id)),
        );
        let decimals = methodology.points.decimals;
        let put_in = move |_| {
            let id = chosen.get_untracked();
            let Some((part, points)) = could.iter().find(|(part, _)| part.as_str() == id) else { return };
            let points = Some(Decimal { units: points.0, decimals });
            let act = PlanAct { points, ..PlanAct::default() };
            let step = |editor: &mut PlanEditor| editor.change(|plan| Some(act_put(plan, part, act)));
            let _ = open.step(say::kept_plan_did_put_in(part), step);
            // It has a row only once the table is built anew.
            let field = format!("effort-{part}");
            request_animation_frame(move || {
                document::focus(&field);
            });
        };
        Some(view! {
            <div class="plan-settings no-print">
                {choice}
                <button type="button" on:click=put_in>{words.say(&say::kept_plan_put_in())}</button>
            </div>
        })
    };
    view! { {form} }.into_any()
}

/// What is not met by what the plan starts from, where that is here.
fn base(shown: &ShownPlan) -> Option<PlanBase> {
    let (methodology, index) = (&shown.index.methodology, &shown.index);
    let (source, as_of, own) = shown.plan.with(|plan| (plan.source.clone(), plan.as_of, plan.assessment.clone()));
    if let Some(source) = source {
        let key = ObservationKey { source, as_of };
        let country = shown.plan.with_untracked(|plan| plan.country);
        let start = index.of(country).iter().find(|one| ObservationKey::of(one) == key)?;
        return Some(PlanBase::of_values(methodology, &start.values));
    }
    let assessment = record_store().record(own?.as_str()).as_ref().and_then(Listed::assessment)?;
    let seen: Arc<_> = index.seen_by(&assessment);
    let checks = check(&assessment, &seen.methodology, grounds(&assessment, &seen, today()));
    Start::of_checks(&seen.methodology, &checks).ok().map(|start| start.base)
}
