//! "Why this number?" on a plan: the address opens the explanation of the target (`#why=total`), of what is tried out
//! (`#why=rank`) or of an indicator (`#why=1.1`).

use super::planned::Planned;
use crate::model::PartId;
use crate::route::{Figure, Fragment};
use crate::text::{Message, say};
use crate::ui::components::why_dialog;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::plan::{full, why_act, why_target, why_tried};

/// The dialog.
pub(super) fn why(planned: &Planned) -> AnyView {
    let fragment = Navigation::here().fragment();
    let asked = Memo::new(move |_| match fragment.get() {
        Some(Fragment::Why(figure)) => Some(figure),
        _ => None,
    });
    let planned = planned.clone();
    let content = Callback::new(move |()| Some(answer(&planned, &asked.get()?)));
    why_dialog(Memo::new(move |_| asked.with(Option::is_some)), content)
}

/// The link to the explanation of a figure, which goes on naming what the address asks for.
pub(super) fn link(figure: Figure, shown: AnyView) -> AnyView {
    let navigation = Navigation::here();
    let to = move || {
        let mut address = navigation.address();
        address.fragment = Some(Fragment::Why(figure.clone()));
        navigation.href(address)
    };
    view! { <a href=to data-noscroll="">{shown}</a> }.into_any()
}

fn answer(planned: &Planned, figure: &Figure) -> AnyView {
    let words = Words::now();
    let methodology = planned.methodology();
    let (said, whole) = match figure {
        Figure::Total => {
            let said = planned.plan().map(|plan| why_target(methodology, &planned.start, &plan));
            (said.unwrap_or_default(), Some(planned.why(Figure::Total)))
        }
        Figure::Rank => (planned.tried.with(|tried| why_tried(methodology, tried)), Some(planned.why(Figure::Rank))),
        Figure::Part(part) => (of_act(planned, part), Some(planned.why_part(part))),
        Figure::Difference => (Vec::new(), None),
    };
    if said.is_empty() {
        return view! { <p>{words.say(&say::plan_why_none())}</p> }.into_any();
    }
    let heading = match figure {
        Figure::Part(part) => Some(words.catalogue().value(&full(methodology, part))),
        _ => None,
    };
    let said = said.iter().map(|one| view! { <p>{words.say(one)}</p> }).collect_view();
    let whose = if planned.is_own() { say::plan_why_own() } else { say::plan_why_published() };
    let published = whole.map(|to| view! { <p><a href=to>{words.say(&whose)}</a></p> });
    view! { {heading.map(|heading| view! { <h3>{heading}</h3> })}{said}{published} }.into_any()
}

fn of_act(planned: &Planned, part: &PartId) -> Vec<Message> {
    let sets = planned.plan().map(|plan| plan.optima().sets);
    planned.acts.with(|acts| {
        let place = acts.iter().position(|act| act.part == *part);
        let found = place.and_then(|place| Some((place, acts.get(place)?)));
        found.map(|(place, act)| why_act(planned.methodology(), act, place, sets)).unwrap_or_default()
    })
}
