//! `/about`: privacy, accessibility, licences, how to cite, what is known to be missing, and which version this is.

mod cite;
mod privacy;
mod section;

use crate::model::{Localized, Source, SourceKind, Sources, TermsId};
use crate::sort::SortedSet;
use crate::text::{Message, say};
use crate::ui::components::{PageTitle, contents, loaded, with_lists};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::recomputable_count;
use cite::{Citation, VersionList};
use privacy::Privacy;
use section::Section;
use std::sync::Arc;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let words = Words::now();
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::nav_about())/>
            <p class="say">{words.say(&say::about_lead())}</p>
        </header>
        {contents()}
        <Privacy/>
        <Accessibility/>
        <Licences/>
        <Section id="cite" title=say::about_cite()>
            <p>{words.say(&say::about_cite_lead())}</p>
            {loaded(Library::here().package(), |package| view! { <Citation package=package/> })}
        </Section>
        <Limits/>
        <Section id="version" title=say::about_version()>
            <VersionList/>
        </Section>
    }
}

#[component]
fn Accessibility() -> impl IntoView {
    let words = Words::now();
    view! {
        <Section id="accessibility" title=say::about_accessibility()>
            <p>{words.say(&say::about_accessibility_aim())}</p>
            <p>{words.say(&say::about_accessibility_done())}</p>
            <p>{words.say(&say::about_accessibility_tested())}</p>
            <p>{words.say(&say::about_accessibility_short())}</p>
            {list([
                say::about_accessibility_titles(),
                say::about_accessibility_errors(),
                say::about_accessibility_linked(),
            ])}
            <p>{words.say(&say::about_accessibility_tell())}</p>
        </Section>
    }
}

#[component]
fn Licences() -> impl IntoView {
    let words = Words::now();
    view! {
        <Section id="licences" title=say::about_licences()>
            <p>{words.say(&say::about_licences_code(env!("CARGO_PKG_LICENSE")))}</p>
            <p>{words.say(&say::about_licences_affiliation())}</p>
            <p>{words.say(&say::about_licences_data())}</p>
            {with_lists(|lists| view! { <TermsList sources=lists.sources/> })}
        </Section>
    }
}

#[component]
fn Limits() -> impl IntoView {
    let words = Words::now();
    let indices = Library::here().indices;
    let count = move || indices.ready().map(|entries| words.say(&recomputable_count(&entries)));
    view! {
        <Section id="limits" title=say::about_limits()>
            {list([
                say::about_limits_copies(),
                say::about_limits_parts(),
                say::about_limits_inferred(),
                say::about_limits_compare(),
                say::about_limits_meaning(),
            ])}
            <p>{count}</p>
        </Section>
    }
}

fn list<const COUNT: usize>(items: [Message; COUNT]) -> impl IntoView {
    let words = Words::now();
    let items = items.map(|item| view! { <li>{words.say(&item)}</li> }).collect_view();
    view! { <ul>{items}</ul> }
}

/// Each set of terms under the publishers that it holds for. Nothing while the sources are not there.
#[component]
fn TermsList(sources: Arc<Sources>) -> impl IntoView {
    let words = Words::now();
    let item = |(id, text): (&TermsId, &Localized)| {
        let of: Vec<&Source> = sources.by_id.values().filter(|source| source.terms == *id).collect();
        // Whoever passed figures on has no say in their terms, but is named where nobody else is.
        let first_hand: Vec<&Source> =
            of.iter().copied().filter(|source| source.kind != SourceKind::Republisher).collect();
        let named = if first_hand.is_empty() { of } else { first_hand };
        let publishers = SortedSet::from_iter(named.iter().map(|source| source.publisher.as_str()));
        let publishers: Vec<&str> = publishers.into_iter().collect();
        view! { <dt>{publishers.join(", ")}</dt><dd>{words.of(text)}</dd> }
    };
    view! { <dl class="terms">{sources.terms.iter().map(item).collect_view()}</dl> }
}
