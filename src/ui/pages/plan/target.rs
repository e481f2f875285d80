//! What is to be reached, and what there is to be as little of as possible.

use super::field::{FieldKind, TypedField, choice};
use super::planned::Planned;
use crate::route::{PlanTarget, PlanView, minimise_name, minimise_named};
use crate::scoring::plan::Minimise;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::{Field, KINDS, amount_of, kind_of, kind_says, target_of};

/// The fields.
pub(super) fn target(planned: &Planned) -> AnyView {
    let (words, asked) = (Words::now(), View::<PlanView>::here());
    let target = asked.of(|view| view.target);
    let kind = Memo::new(move |_| kind_of(target.get()).to_owned());
    let has_tiers = !planned.methodology().tiers.is_empty();
    let kinds = KINDS.into_iter().filter(|kind| *kind != "tier" || has_tiers);
    let kinds = kinds.map(|kind| (kind.to_owned(), words.say(&kind_says(kind)))).collect();
    let first = planned.clone();
    // What is asked for first of another kind: what the plan on the page comes to, which is there to be changed.
    let change_kind = move |kind: String| {
        let plan = untrack(|| first.plan());
        let points = plan.map_or(first.start.points, |plan| plan.to);
        let rank = first.tried.with_untracked(|tried| tried.rank[0].first);
        let target = match kind.as_str() {
            "points" => PlanTarget::Points(first.methodology().points.decimal(points)),
            "rank" => PlanTarget::Rank((rank / 2).max(1)),
            "tier" => PlanTarget::Tier(1),
            _ => PlanTarget::DEFAULT,
        };
        asked.look(|view| (view.target, view.way) = (target, 1));
    };
    let amount = TypedField {
        id: "plan-target".to_owned(),
        label: words.say(&say::plan_target()),
        is_quiet: false,
        kind: FieldKind::Number,
        value: Memo::new(move |_| words.catalogue().value(&amount_of(target.get()))),
        take: Callback::new(move |typed: String| {
            let Some(read) = target_of(kind_of(target.get_untracked()), &typed) else {
                return Some(say::plan_fault_text(typed));
            };
            asked.look(|view| (view.target, view.way) = (read, 1));
            None
        }),
        faults: {
            let planned = planned.clone();
            Some(Callback::new(move |()| planned.faults(Field::Target)))
        },
        typing: None,
    };
    let minimise = asked.of(|view| minimise_name(view.minimise).to_owned());
    let least = [
        (Minimise::Actions, say::plan_minimise_actions()),
        (Minimise::Effort, say::plan_minimise_effort()),
        (Minimise::LatestDate, say::plan_minimise_date()),
    ];
    let least = least.map(|(one, said)| (minimise_name(one).to_owned(), words.say(&said)));
    let choose_least = move |name: String| {
        if let Some(one) = minimise_named(&name) {
            asked.look(|view| (view.minimise, view.way) = (one, 1));
        }
    };
    view! {
        <div class="plan-settings no-print" role="group" aria-label=words.say(&say::plan_settings())>
            {choice(
                "plan-kind".to_owned(),
                words.say(&say::plan_kind()),
                false,
                kinds,
                kind,
                Callback::new(change_kind),
            )}
            {amount.show()}
            {choice(
                "plan-minimise".to_owned(),
                words.say(&say::plan_minimise()),
                false,
                least.to_vec(),
                minimise,
                Callback::new(choose_least),
            )}
        </div>
    }
    .into_any()
}
