//! The answer: what the plan comes to, its figures, and what it starts from.

use super::shown::ShownPlan;
use crate::model::CountryCode;
use crate::route::Address;
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::kept_plan::{answer as sentences, explorer, facts, foreign, starts_from};

/// The section.
pub(super) fn answer(shown: &ShownPlan) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let country: CountryCode = shown.plan.with_untracked(|plan| plan.country);
    let name = shown.lists.countries.full_name(country);
    let said = move |messages: &[Message]| messages.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
    let of = shown.clone();
    let first = move || {
        let messages = of.plan.with(|plan| of.figures.with(|figures| sentences(plan, &of.index, figures, &name)));
        let (first, rest) = messages.split_first()?;
        Some(view! { <p class="say plan-first">{words.say(first)}</p><p class="say">{said(rest)}</p> })
    };
    let of = shown.clone();
    let figures = move || {
        let facts = of.plan.with(|plan| of.figures.with(|figures| facts(&words.catalogue(), plan, &of.index, figures)));
        let fact = |(label, value): (Message, Message)| {
            view! { <div><dt>{words.say(&label)}</dt><dd>{words.say(&value)}</dd></div> }
        };
        view! { <dl class="facts figures">{facts.into_iter().map(fact).collect_view()}</dl> }
    };
    let of = shown.clone();
    let other = move || {
        let messages = of.plan.with(|plan| of.figures.with(|figures| foreign(plan, &of.index, figures)));
        (!messages.is_empty()).then(|| view! { <p class="notice" role="status">{said(&messages)}</p> })
    };
    let from = shown.plan.with_untracked(|plan| said(&starts_from(plan, &shown.lists.sources)));
    let of = shown.clone();
    let back = move || navigation.href(Address::of(of.plan.with(|plan| explorer(plan, &of.index))));
    view! {
        <div class="plan-answer" role="status">{first}</div>
        {figures}
        {other}
        <p class="small">{from}" "<a class="no-print" href=back>{words.say(&say::kept_plan_explorer())}</a></p>
    }
    .into_any()
}
