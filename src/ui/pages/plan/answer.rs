//! The answer: what the target needs, and what the ways to it have in common.

use super::planned::{Planned, Whose};
use super::why::link;
use crate::route::Figure;
use crate::text::{Message, say};
use crate::ui::components::SourceLine;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::plan::whole_answer;
use std::sync::Arc;

/// The sentences, and whose points they start from. `in_vain` is whether the address asks for others that are not held.
pub(super) fn answer(planned: &Planned, in_vain: bool) -> AnyView {
    let words = Words::now();
    let said = {
        let planned = planned.clone();
        move || {
            let plan = planned.plan()?;
            let said = whole_answer(&planned.index, &planned.start, &plan);
            let mut said = said.iter().map(|message| words.say(message));
            let (first, rest) = (said.next()?, said.collect::<Vec<_>>().join(" "));
            Some(view! { <p class="say plan-first">{first}</p><p class="say">{rest}</p> })
        }
    };
    // What stands on the page while what is asked for cannot be.
    let shown = planned.shown;
    let kept = move || {
        let kept = shown.with(|shown| (!shown.faults.is_empty()).then_some(shown.is_bare))?;
        let says: Message = if kept { say::plan_kept_bare() } else { say::plan_kept() };
        Some(view! { <p class="notice" role="status">{words.say(&says)}</p> })
    };
    let why = planned.why(Figure::Total);
    let in_vain = in_vain
        .then(|| view! { <p class="notice" role="status">{words.say(&say::coverage_observation_in_vain())}</p> });
    let (of, source) = match (&planned.whose, planned.country) {
        (Whose::Published(observation), Some(country)) => {
            let sources = Arc::clone(&planned.lists.sources);
            let (id, as_of) = (observation.source.clone(), observation.as_of);
            let source = view! { <SourceLine sources=sources id=id as_of=as_of/> };
            (say::plan_points_of(&planned.lists.countries.full_name(country), as_of), Some(source))
        }
        _ => (say::plan_own_points(&planned.methodology().short), None),
    };
    view! {
        {in_vain}
        {kept}
        <div class="plan-answer" role="status">{said}</div>
        <p class="small no-print">{link(Figure::Total, words.say(&say::plan_why_answer()).into_any())}</p>
        <p class="small">{words.say(&of)}" "<a class="no-print" href=why>{words.say(&say::why_link())}</a></p>
        {source}
    }
    .into_any()
}
