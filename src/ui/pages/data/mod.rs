//! `/data`: every file that the site is made of, and the check of all of them in the page.

mod brought;
mod check;
mod files;
mod kind;
mod result;
mod row;
mod size;

use crate::model::{AsOf, WebAddress};
use crate::text::{Value, say};
use crate::ui::brought_note::is_noted;
use crate::ui::chunk;
use crate::ui::components::{PageTitle, WebLink, bring_way, contents, loaded};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
pub use brought::brought_list;
use check::Check;
use files::FileList;
use std::sync::Arc;

/// The page.
#[component]
pub fn Data() -> impl IntoView {
    let words = Words::now();
    let package = Library::here().package();
    // That the last one was just deleted can be taken back there, so the list stays until the page is left.
    let is_any_brought = is_noted(None);
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::nav_data())/>
            <p class="say">{words.say(&say::data_lead())}</p>
        </header>
        {contents()}
        {is_any_brought.then(chunk::brought_list)}
        {bring_way()}
        {loaded(package, |package| view! { <Contents package=package/> })}
    }
}

#[component]
fn Contents(package: Arc<Package>) -> impl IntoView {
    view! {
        <Overview package=Arc::clone(&package)/>
        <Check/>
        <FileList package=package/>
    }
}

/// The package as a whole.
#[component]
fn Overview(package: Arc<Package>) -> impl IntoView {
    let words = Words::now();
    let bytes = package.resources.iter().map(|file| file.bytes).sum();
    let latest = package.as_of.as_deref().and_then(AsOf::parse);
    let facts: [(_, Value); 4] = [
        (say::data_version(), package.version.as_str().into()),
        (say::data_latest(), latest.into()),
        (say::data_files(), package.resources.len().into()),
        (say::data_size(), size::in_words(bytes).into()),
    ];
    let facts = facts
        .map(|(label, value)| {
            view! { <div><dt>{words.say(&label)}</dt><dd>{words.catalogue().value(&value)}</dd></div> }
        })
        .collect_view();
    let list = format!("{}/data/datapackage.json", Library::here().base());
    // Where the profile lies is where the standard is described.
    let standard = WebAddress::parse("https://datapackage.org")
        .map(|home| view! { <WebLink to=home text=words.say(&say::data_standard())/> });
    view! {
        <dl class="facts figures">{facts}</dl>
        <p class="actions no-print">
            <a href=list download="">{words.say(&say::data_list())}</a>
            {standard}
        </p>
    }
}
