//! What is known of an indicator from elsewhere: what its methodology accepts, what was published, and what sources
//! beside the index say.

use super::sheet::Sheet;
use crate::model::Part;
use crate::route::{Address, Fragment, Route};
use crate::text::{points_of, say};
use crate::ui::components::{SourceLink, who_meets};
use crate::ui::navigation::Navigation;
use crate::ui::pages::{Subject, accepted, disagreements, evidence_noted, time_condition};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Pairs of what the indicator asks for and what was published of it.
#[component]
pub(super) fn About(part: Part) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let (index, navigation) = (sheet.open.index(), Navigation::here());
    let accepted = (!part.accepted.is_empty()).then(|| {
        let names = accepted(words, &index.methodology, &part);
        view! { <dt>{words.say(&say::indicator_accepted())}</dt><dd>{names}</dd> }
    });
    let is_estimated = !index.methodology.points.all_or_nothing && part.accepted.is_empty();
    let unknown = is_estimated.then(|| {
        view! { <dt>{words.say(&say::indicator_accepted())}</dt><dd>{words.say(&say::estimate_accepted())}</dd> }
    });
    let time = part.time.map(|time| {
        view! { <dt>{words.say(&say::indicator_time())}</dt><dd>{words.say(&time_condition(time))}</dd> }
    });
    let note = part.note.as_ref().map(|note| {
        view! { <dt>{words.say(&say::indicator_note())}</dt><dd>{words.of(note)}</dd> }
    });
    let who = who_meets(&index.methodology.id, &part.id);
    let country = sheet.open.memo(crate::model::assessment::Assessment::country);
    let (id, index_id) = (part.id.clone(), index.methodology.id.clone());
    let conflicts = move || country.get().map(|country| disagreements(country, &index_id, &id));
    let shown =
        move || sheet.published.with(|subject| subject.as_ref().map(|of| published(words, navigation, of, &part)));
    view! {
        <dl class="pairs sheet-about">
            {accepted}{unknown}{time}{note}{shown}{conflicts}
            <dt class="no-print">{words.say(&say::indicator_countries())}</dt>
            <dd class="no-print">{who}</dd>
        </dl>
    }
}

/// The published points with their date and source, and the evidence that the publisher names.
fn published(words: Words, navigation: Navigation, subject: &Subject, part: &Part) -> impl IntoView + use<> {
    let scale = subject.index.methodology.points;
    let observation = &subject.observation;
    let awarded = observation.values.get(part);
    let points = words.say(&points_of(scale, awarded, part.max));
    let fragment = Some(Fragment::Element(part.id.to_string()));
    let profile = navigation.href(Address { fragment, ..Address::of(Route::Country(subject.view())) });
    let date = words.date(observation.as_of.as_ref());
    let source = (subject.lists.sources.clone(), observation.source.clone());
    view! {
        <dt>{words.say(&say::answer_published())}</dt>
        <dd>
            <a href=profile>{points}</a>", "{date}", "<SourceLink sources=source.0 id=source.1/>
        </dd>
        <dt>{words.say(&say::answer_publisher_evidence())}</dt>
        <dd>{evidence_noted(subject, &part.id, awarded.is_some())}</dd>
    }
}
