//! A source, as every figure names it.

use crate::model::{AsOf, ReadFrom, Source, SourceId, Sources, WebAddress};
use crate::text::{brought_on, say, source_unknown, surety};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A link to another site, which learns nothing of this one. Only http and https addresses are a [`WebAddress`].
#[component]
pub fn WebLink(to: WebAddress, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <a href=to.as_str().to_owned() rel="noopener noreferrer external" target="_blank">
            {text}
        </a>
    }
}

/// A source by its title, linked to its publisher's page; then the copy that it was read from, where it was one. By its
/// id while the list of sources is not there.
#[component]
pub fn SourceLink(sources: std::sync::Arc<Sources>, id: SourceId) -> impl IntoView {
    match sources.by_id.get(&id) {
        None => unknown(&id),
        Some(source) => {
            let brought = brought_on(source).map(|brought| format!("; {}", Words::now().say(&brought)));
            view! { {title(source)}{source.read_from.as_ref().map(copy)}{brought} }.into_any()
        }
    }
}

/// A source that is not in the list: by its id, unless it is a page that was brought elsewhere.
fn unknown(id: &SourceId) -> AnyView {
    let said = Words::now().catalogue().value(&source_unknown(id));
    if id.is_brought() { said.into_any() } else { view! { <code>{said}</code> }.into_any() }
}

fn title(source: &Source) -> AnyView {
    match &source.url {
        Some(url) => view! { <WebLink to=url.clone() text=source.title.clone()/> }.into_any(),
        None => view! { <span>{source.title.clone()}</span> }.into_any(),
    }
}

/// "; read from: a copy in a public repository". On paper without the copy's address, which would stand there as if it
/// were the publisher's.
fn copy(copy: &ReadFrom) -> AnyView {
    let words = Words::now();
    let text = words.of(&copy.text);
    let text = match &copy.url {
        Some(url) => view! {
            <a class="copy" href=url.as_str().to_owned() rel="noopener noreferrer external" target="_blank">{text}</a>
        }
        .into_any(),
        None => text.into_any(),
    };
    view! { "; "{words.say(&say::source_copy_label())}" "{text} }.into_any()
}

/// "Source: …, 31 August 2023; e-Governance Academy; publisher's page."
#[component]
pub fn SourceLine(sources: std::sync::Arc<Sources>, id: SourceId, as_of: Option<AsOf>) -> impl IntoView {
    let words = Words::now();
    let date = words.date(as_of.as_ref());
    let named = match sources.by_id.get(&id) {
        None => view! { {unknown(&id)}", "{date} }.into_any(),
        Some(source) => view! {
            {title(source)}", "{date}"; "{source.publisher.clone()}
            {source.read_from.as_ref().map(copy)}
            {surety(source).map(|surety| format!("; {}", words.say(&surety)))}
        }
        .into_any(),
    };
    view! {
        <p class="source">
            {words.say(&say::source_label())}" "{named}
        </p>
    }
}
