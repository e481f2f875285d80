//! A source, as every figure names it.

use crate::model::{AsOf, Source, SourceId, Sources, WebAddress};
use crate::text::say;
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

/// A source by its title, linked where it is on the web; by its id while the list of sources is not there.
#[component]
pub fn SourceLink(sources: std::sync::Arc<Sources>, id: SourceId) -> impl IntoView {
    match sources.by_id.get(&id) {
        None => view! { <code>{id.to_string()}</code> }.into_any(),
        Some(Source { url: Some(url), title, .. }) => view! { <WebLink to=url.clone() text=title.clone()/> }.into_any(),
        Some(source) => view! { <span>{source.title.clone()}</span> }.into_any(),
    }
}

/// "Source: …, 31 August 2023."
#[component]
pub fn SourceLine(sources: std::sync::Arc<Sources>, id: SourceId, as_of: Option<AsOf>) -> impl IntoView {
    let words = Words::now();
    view! {
        <p class="source">
            {words.say(&say::source_label())}" "<SourceLink sources=sources id=id/>", "{words.date(as_of.as_ref())}
        </p>
    }
}
