//! Every indicator with what must be the case for its points and what is accepted as evidence.

use super::anchors::{area_anchor, area_title, link_to};
use crate::model::{ItemStatus, Methodology, Part, PartId, TimeCondition};
use crate::route::Fragment;
use crate::text::{Message, Value, say, status_meaning};
use crate::ui::components::{SearchField, TypedSearch, WebLink, how_known_of, open_all, status_class, who_meets};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::found_parts;
use leptos::ev::SubmitEvent;
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
    let typed = TypedSearch::here().typed;
    let sought = Arc::clone(&methodology);
    let found = Memo::new(move |_| typed.with(|typed| found_parts(&sought, typed)));
    let is_open = RwSignal::new(false);
    provide_context(Folds { found, is_open });
    let area = |part: &Part| view! { <Area methodology=Arc::clone(&methodology) area=part.clone()/> };
    let grouped: Vec<&PartId> = methodology.groups.iter().flat_map(|group| &group.areas).collect();
    let groups = methodology
        .groups
        .iter()
        .map(|group| {
            let areas = group.areas.iter().filter_map(|id| methodology.part(id)).map(area).collect_view();
            let own = group.areas.clone();
            let hidden = move || !own.iter().any(|id| is_found(found, id));
            view! { <h3 class="group" hidden=hidden>{words.of(&group.name)}</h3> {areas} }
        })
        .collect_view();
    let others = methodology.areas().iter().filter(|area| !grouped.contains(&&area.id)).map(area).collect_view();
    view! {
        <section aria-labelledby="criteria" class="criteria">
            <header><h2 id="criteria">{words.say(&say::methodology_criteria())}</h2></header>
            {wording}
            {legend(words, &methodology)}
            <Search methodology=Arc::clone(&methodology)/>
            {groups}
            {others}
        </section>
    }
}

/// What the list of indicators follows.
#[derive(Clone, Copy)]
struct Folds {
    /// What has the words that are typed; none where none are.
    found: Memo<Option<Vec<PartId>>>,
    /// Whether every area is open.
    is_open: RwSignal<bool>,
}

fn is_found(found: Memo<Option<Vec<PartId>>>, id: &PartId) -> bool {
    found.with(|found| found.as_ref().is_none_or(|found| found.contains(id)))
}

/// The search field, how many indicators have what is typed, and the way to open all.
#[component]
fn Search(methodology: Arc<Methodology>) -> impl IntoView {
    let (words, search, Folds { found, is_open }) = (Words::now(), TypedSearch::here(), expect_context());
    let leaves: Vec<PartId> =
        methodology.parts().iter().filter(|part| part.is_leaf()).map(|part| part.id.clone()).collect();
    let of = leaves.len();
    let said = move || {
        let count = leaves.iter().filter(|id| is_found(found, id)).count();
        words.say(&say::methodology_found(count, of))
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
    };
    view! {
        <form class="pick no-print" role="search" on:submit=submit>
            <SearchField label=say::methodology_search()/>
            <p role="status">{said}</p>
            {open_all(is_open)}
        </form>
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
    let Folds { found, is_open } = expect_context();
    // What the address names stays open when a search is left by the link to it.
    let (fragment, named) = (Navigation::here().fragment(), id.clone());
    let is_named = move || fragment.with(|fragment| *fragment == Some(Fragment::Element(named.clone())));
    let open = move || is_open.get() || found.with(Option::is_some) || is_named();
    let own = area.id.clone();
    let hidden = move || !is_found(found, &own);
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
        <details class="area" id=id open=open hidden=hidden>
            <summary class="area-head">{heading} <span class="points">{worth}</span></summary>
            {(!area.is_leaf()).then(|| how_known_of(words, &area))}
            <ol class="criteria-list">{indicators}</ol>
        </details>
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
    let Folds { found, .. } = expect_context();
    let own = part.id.clone();
    let hidden = move || !is_found(found, &own);
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
        <li id=id aria-current=is_named hidden=hidden>
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
