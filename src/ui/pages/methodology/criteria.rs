//! Every indicator with what must be the case for its points and what is accepted as evidence.

use super::anchors::{area_anchor, area_title, link_to};
use crate::model::{ItemStatus, Methodology, Part, PartId, TimeCondition};
use crate::route::Fragment;
use crate::text::{Message, Value, say, status_meaning};
use crate::ui::components::{WebLink, how_known_of, status_class, who_meets};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The areas under their headings. Nothing for an index of which no indicator is held.
#[component]
pub(super) fn Criteria(methodology: Arc<Methodology>) -> impl IntoView {
    is_shown(&methodology).then(|| view! { <CriteriaList methodology=methodology/> })
}

/// Whether there is anything to show.
pub(super) fn is_shown(methodology: &Methodology) -> bool {
    methodology.parts().iter().any(|part| part.criterion.is_some() || part.note.is_some())
}

#[component]
fn CriteriaList(methodology: Arc<Methodology>) -> impl IntoView {
    let words = Words::now();
    let own_words =
        if methodology.is_working_list() { say::methodology_own_words_working() } else { say::methodology_own_words() };
    let wording = methodology.home.clone().map(|home| {
        view! { <p class="small">{words.say(&own_words)}" "<WebLink to=home text=methodology.publisher.clone()/></p> }
    });
    let area = |part: &Part| view! { <Area methodology=Arc::clone(&methodology) area=part.clone()/> };
    let grouped: Vec<&PartId> = methodology.groups.iter().flat_map(|group| &group.areas).collect();
    let groups = methodology
        .groups
        .iter()
        .map(|group| {
            let areas = group.areas.iter().filter_map(|id| methodology.part(id)).map(area).collect_view();
            view! { <h3 class="group">{words.of(&group.name)}</h3> {areas} }
        })
        .collect_view();
    let others = methodology.areas().iter().filter(|area| !grouped.contains(&&area.id)).map(area).collect_view();
    view! {
        <section aria-labelledby="criteria" class="criteria">
            <header><h2 id="criteria">{words.say(&say::methodology_criteria())}</h2></header>
            {wording}
            {legend(words, &methodology)}
            {groups}
            {others}
        </section>
    }
}

/// What the statuses of items mean; nothing where the methodology says nothing of its statuses.
fn legend(words: Words, methodology: &Methodology) -> Option<AnyView> {
    methodology.status_counts()?;
    let entry = |status: ItemStatus| {
        let name = words.say(&Message::from(status));
        view! { <div><dt><span class=status_class(status)>{name}</span></dt><dd>{words.say(&status_meaning(status))}</dd></div> }
    };
    Some(
        view! {
            <dl class="legend">{ItemStatus::OF_DATA.map(entry)}</dl>
            <p class="small">{words.say(&say::status_legend())}</p>
        }
        .into_any(),
    )
}

#[component]
fn Area(methodology: Arc<Methodology>, area: Part) -> impl IntoView {
    let words = Words::now();
    let id = area_anchor(&area.id);
    let title = area_title(&area, words);
    let worth = words.say(&say::methodology_worth(Value::points(methodology.points, area.max)));
    let heading = if methodology.groups.is_empty() {
        view! { <h3>{title}</h3> }.into_any()
    } else {
        view! { <h4>{title}</h4> }.into_any()
    };
    let indicators = if area.is_leaf() { vec![area.clone()] } else { area.parts.clone() };
    let indicators = indicators
        .into_iter()
        .map(|part| view! { <Indicator methodology=Arc::clone(&methodology) part=part/> })
        .collect_view();
    view! {
        <div class="area" id=id>
            <div class="area-head">{heading} <span class="points">{worth}</span></div>
            {(!area.is_leaf()).then(|| how_known_of(words, &area))}
            <ol class="criteria-list">{indicators}</ol>
        </div>
    }
}

#[component]
fn Indicator(methodology: Arc<Methodology>, part: Part) -> impl IntoView {
    let words = Words::now();
    let id = part.id.to_string();
    let link = view! {
        <a class="id" href=link_to(id.clone()) aria-label=words.say(&say::methodology_link_to(id.clone()))>
            {id.clone()}
        </a>
    };
    let fragment = Navigation::here().fragment();
    let is_named = {
        let named = Fragment::Element(id.clone());
        move || fragment.with(|fragment| fragment.as_ref() == Some(&named)).then_some("true")
    };
    let criterion = part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> });
    let accepted: Vec<String> =
        part.accepted.iter().filter_map(|kind| methodology.references.get(kind)).map(|name| words.of(name)).collect();
    let accepted = (!accepted.is_empty()).then(|| {
        let kinds = accepted.into_iter().map(|kind| view! { <li>{kind}</li> }).collect_view();
        view! { <div><dt>{words.say(&say::methodology_accepted())}</dt><dd><ul class="kinds">{kinds}</ul></dd></div> }
    });
    let fact = |label: Message, text: String| view! { <div><dt>{words.say(&label)}</dt><dd>{text}</dd></div> };
    let time = part.time.map(|time| fact(say::methodology_when(), words.say(&time_condition(time))));
    let whose = part.non_state.then(|| fact(say::methodology_whose(), words.say(&say::methodology_non_state())));
    let note = part.note.as_ref().map(|note| fact(say::methodology_note(), words.of(note)));
    let known = how_known_of(words, &part).map(
        |known| view! { <div class="known"><dt>{words.say(&say::methodology_known())}</dt><dd>{known}</dd></div> },
    );
    let who = part.is_leaf().then(|| view! { <p class="small no-print">{who_meets(&methodology.id, &part.id)}</p> });
    let below = part
        .parts
        .iter()
        .map(|part| view! { <Indicator methodology=Arc::clone(&methodology) part=part.clone()/> }.into_any())
        .collect::<Vec<_>>();
    view! {
        <li id=id aria-current=is_named>
            {link}
            <div class="what"><p class="name">{words.of(&part.name)}</p>{criterion}{who}</div>
            <dl class="conditions">{accepted} {time} {whose} {note} {known}</dl>
            <span class="points">{words.say(&say::methodology_worth(Value::points(methodology.points, part.max)))}</span>
            {(!below.is_empty()).then(|| view! { <ol class="criteria-list">{below}</ol> })}
        </li>
    }
}

fn time_condition(time: TimeCondition) -> Message {
    match time {
        TimeCondition::InForce => say::methodology_time_in_force(),
        TimeCondition::EveryYear => say::methodology_time_every_year(),
        TimeCondition::LastThreeYears => say::methodology_time_last_three_years(),
    }
}
