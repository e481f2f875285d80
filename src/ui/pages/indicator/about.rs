//! What the indicator asks for, how that is known, what it is in the other edition, and the indicators beside it.

use crate::model::{Crosswalk, IndexData, IndexId, Localized, Methodology, Part, PartId};
use crate::route::{Address, Fragment, IndicatorView, MethodologyView, Route};
use crate::text::{Message, Value, say};
use crate::ui::components::{how_known_of, loaded};
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::ui::navigation::Navigation;
use crate::ui::pages::{accepted, time_condition};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;
use crate::view_model::indicator::neighbours;
use std::sync::Arc;

/// Criterion, points, what is accepted, and the way to the methodology.
#[component]
pub(super) fn About(index: Arc<IndexData>, part: Arc<Part>) -> impl IntoView {
    let words = Words::now();
    let methodology = &index.methodology;
    let pairs = [
        Some((
            say::chart_column_max(),
            words.say(&say::methodology_worth(Value::points(methodology.points, part.max))),
        )),
        (!part.accepted.is_empty()).then(|| (say::indicator_accepted(), accepted(words, methodology, &part))),
        part.time.map(|time| (say::indicator_time(), words.say(&time_condition(time)))),
        part.note.as_ref().map(|note| (say::indicator_note(), words.of(note))),
    ];
    let pair = |(label, text): (Message, String)| view! { <dt>{words.say(&label)}</dt><dd>{text}</dd> };
    let pairs = pairs.into_iter().flatten().map(pair).collect_view();
    let known = how_known_of(words, &part)
        .map(|known| view! { <dt>{words.say(&say::methodology_known())}</dt><dd>{known}</dd> });
    let fragment = Some(Fragment::Element(part.id.to_string()));
    let to = Address { fragment, ..Address::of(Route::Methodology(MethodologyView::new(methodology.id.clone()))) };
    view! {
        <section class="indicator-about" aria-labelledby="about-indicator">
            <h2 id="about-indicator" class="visually-hidden">{words.say(&say::indicator_about())}</h2>
            {part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> })}
            <dl class="pairs">
                {pairs}
                {known}
                {other_editions(&methodology.id, &part.id)}
            </dl>
            <p class="no-print">
                <a href=Navigation::here().href(to)>{words.say(&say::indicator_in_methodology(&methodology.short))}</a>
            </p>
        </section>
    }
}

/// What the indicator is in each edition that there is a crosswalk with.
fn other_editions(own: &IndexId, part: &PartId) -> impl IntoView + use<> {
    let (library, own, part) = (Library::here(), own.clone(), part.clone());
    move || {
        let entries = library.indices.ready()?;
        let edition = |(other, is_forth): (IndexId, bool)| {
            let short = entries.iter().find(|entry| entry.id == other)?.short.clone();
            let slot = if is_forth { library.crosswalk(&own, &other) } else { library.crosswalk(&other, &own) };
            let (there, part, label) = (library.methodology(&other), part.clone(), short.clone());
            let shown = loaded(slot, move |crosswalk| {
                // Towards this edition, whichever way it was written.
                let crosswalk = if is_forth { crosswalk.reversed() } else { Crosswalk::clone(&crosswalk) };
                beside(&crosswalk, &part, &short, there.clone())
            });
            Some(view! { <dt>{Words::now().say(&say::crosswalk_there(&label))}</dt><dd>{shown}</dd> })
        };
        Some(moves_to(&entries, &own).into_iter().filter_map(edition).collect_view())
    }
}

/// How close it is to which indicators of the other edition, and why.
fn beside(crosswalk: &Crosswalk, part: &PartId, short: &Localized, there: Slot<Methodology>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let Some(crossing) = crosswalk.crossing(part) else {
        return words.say(&say::indicator_not_crossed(short)).into_any();
    };
    let from = crosswalk.from.clone();
    let link = |id: &PartId| {
        let to = navigation.to(Route::Indicator(IndicatorView::new(from.clone(), id.clone())));
        let (id, there) = (id.clone(), there.clone());
        // By its number until its name is there.
        let name = move || {
            let there = there.ready();
            let found = there.as_ref().and_then(|there| there.part(&id));
            found.map_or_else(|| id.to_string(), |part| words.title(part))
        };
        view! { <li><a href=to>{name}</a></li> }
    };
    let links: Vec<_> = crossing.from.iter().map(link).collect();
    view! {
        <p>{words.say(&Message::from(crossing.correspondence))}": "{words.of(&crossing.reason)}</p>
        {(!links.is_empty()).then(|| view! { <ul>{links}</ul> })}
    }
    .into_any()
}

/// Links to the indicators before and after.
#[component]
pub(super) fn Turns(index: Arc<IndexData>, part: Arc<Part>) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let [before, after] = neighbours(&index.methodology, &part);
    let link = |part: &Part, said: fn(Value) -> Message| {
        let to = navigation.to(Route::Indicator(IndicatorView::new(index.methodology.id.clone(), part.id.clone())));
        view! { <a href=to>{words.say(&said(Value::title(&part.id, &part.name)))}</a> }
    };
    view! {
        <nav class="indicator-turns no-print" aria-label=words.say(&say::indicator_turns())>
            {before.map(|part| link(part, say::indicator_before))}
            {after.map(|part| link(part, say::indicator_after))}
        </nav>
    }
}
