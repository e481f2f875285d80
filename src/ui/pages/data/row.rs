//! One file: what it is, how large, as of when, from whom and under which terms.

use super::kind::{self, Menus};
use super::size;
use crate::model::{AsOf, TermsId, WebAddress};
use crate::text::say;
use crate::ui::components::{CopyButton, Lists, WebLink};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::{PackageResource, PackageSource};

/// Enough of a hash to tell two files apart by eye.
const SHORT_HASH: usize = 10;

/// The row of a file.
#[component]
pub(super) fn Row(file: PackageResource, menus: Menus, lists: Lists) -> impl IntoView {
    let words = Words::now();
    let base = format!("{}/data", Library::here().base());
    let title = match kind::name(&file, &menus, &lists, words) {
        Some(name) => view! { <span class="name">{name}</span> }.into_any(),
        None => view! { <span class="name" lang="en">{file.title.clone()}</span> }.into_any(),
    };
    let as_of = file.as_of.as_deref().and_then(AsOf::parse).map(|date| words.period(&date));
    let size = words.say(&size::in_words(file.bytes));
    let named = |path: &str| view! { <span class="visually-hidden">" "{path.to_owned()}</span> };
    view! {
        <tr class="file">
            <th scope="row">
                {title}
                <code class="path">{file.path.clone()}</code>
                <span class="narrow">{[Some(size.clone()), as_of.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")}</span>
            </th>
            <td class="wide">{as_of}</td>
            <td class="n wide">{size}</td>
            <td class="get">
                <a href=format!("{base}/{}", file.path) download="">
                    {words.say(&say::data_download())}{named(&file.path)}
                </a>
                <a href=format!("{base}/{}", file.json_schema) rel="external">
                    {words.say(&say::data_schema())}{named(&file.json_schema)}
                </a>
            </td>
        </tr>
        // A row of its own: what is opened is no heading.
        <tr class="more"><td><Details file=file lists=lists/></td></tr>
    }
}

#[component]
fn Details(file: PackageResource, lists: Lists) -> impl IntoView {
    let words = Words::now();
    let hash = file.hash.strip_prefix("sha256:").unwrap_or(&file.hash).to_owned();
    let short: String = hash.chars().take(SHORT_HASH).collect();
    let sources = if file.sources.is_empty() {
        view! { <dd>{words.say(&say::data_made())}</dd> }.into_any()
    } else {
        let items = file.sources.iter().map(|source| view! { <li>{source_link(source)}</li> }).collect_view();
        view! { <dd><ul>{items}</ul></dd> }.into_any()
    };
    let terms: Vec<_> = file
        .terms
        .iter()
        .map(|id| {
            let known = TermsId::parse(id).ok().and_then(|id| lists.sources.terms.get(&id));
            view! { <p>{known.map_or_else(|| id.clone(), |text| words.of(text))}</p> }
        })
        .collect();
    let terms = (!terms.is_empty()).then(|| {
        view! { <dt>{words.say(&say::data_terms())}</dt><dd class="stack">{terms}</dd> }
    });
    view! {
        <details>
            <summary>{words.say(&say::data_details())} " " <code>{short}"…"</code></summary>
            <dl class="pairs">
                <dt>{words.say(&say::data_sources())}</dt>
                {sources}
                {terms}
                <dt>{words.say(&say::data_hash())}</dt>
                <dd><code>{hash.clone()}</code> " " <CopyButton text=hash what=words.say(&say::data_hash())/></dd>
            </dl>
        </details>
    }
}

/// Links a source where its address is one that may be linked.
fn source_link(source: &PackageSource) -> AnyView {
    let address = source.path.as_deref().and_then(WebAddress::parse);
    match address {
        Some(address) => view! { <WebLink to=address text=source.title.clone()/> }.into_any(),
        None => source.title.clone().into_any(),
    }
}
