//! `/about`: privacy, accessibility, licences, how to cite, what is known to be missing, and which version this is.

mod cite;
mod privacy;
mod section;
mod terms;

use crate::text::{Message, say};
use crate::ui::components::{PageTitle, loaded, with_lists};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use cite::{Citation, VersionList};
use privacy::Privacy;
use section::Section;
use terms::TermsList;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let words = Words::now();
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::nav_about())/>
            <p class="say">{words.say(&say::about_lead())}</p>
        </header>
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
    view! {
        <Section id="limits" title=say::about_limits()>
            {list([
                say::about_limits_copies(),
                say::about_limits_parts(),
                say::about_limits_inferred(),
                say::about_limits_compare(),
                say::about_limits_meaning(),
            ])}
        </Section>
    }
}

fn list<const COUNT: usize>(items: [Message; COUNT]) -> impl IntoView {
    let words = Words::now();
    let items = items.map(|item| view! { <li>{words.say(&item)}</li> }).collect_view();
    view! { <ul>{items}</ul> }
}
