//! How to cite Posture and its data, and which versions these are.

use crate::browser::{clock, document};
use crate::model::AsOf;
use crate::route::Route;
use crate::text::say;
use crate::ui::components::CopyButton;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use crate::wire::Package;
use leptos::prelude::*;
use std::sync::Arc;

const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The citation as a sentence and for BibTeX.
#[component]
pub(super) fn Citation(package: Arc<Package>) -> impl IntoView {
    let words = Words::now();
    let address = format!("{}{}", document::origin(), Navigation::here().to(Route::Home));
    let today = clock::today();
    let sentence = say::about_citation(PROGRAM, package.version.as_str(), latest(&package), address.as_str(), today);
    let sentence = words.say(&sentence);
    let bibtex = bibtex(&package, &address, today);
    view! {
        <blockquote class="citation">{sentence.clone()}</blockquote>
        <p><CopyButton text=sentence what=words.say(&say::about_cite())/></p>
        <pre class="citation"><code>{bibtex.clone()}</code></pre>
        <p><CopyButton text=bibtex what="BibTeX"/></p>
    }
}

/// An entry that BibTeX and biber both read. In English, as reference lists are sorted and styled by machines.
fn bibtex(package: &Package, address: &str, today: Option<AsOf>) -> String {
    let year = today.and_then(|date| date.latest()).map(|date| date.year().to_string()).unwrap_or_default();
    let date = today.map(|date| date.edtf()).unwrap_or_default();
    let fields = [
        ("title", "{Posture}: national cyber security indices, computed in the open".to_owned()),
        ("version", PROGRAM.to_owned()),
        ("year", year),
        ("url", address.to_owned()),
        ("urldate", date),
        (
            "note",
            format!(
                "Data version {}, latest figure: {}",
                package.version,
                package.as_of.as_deref().unwrap_or("undated")
            ),
        ),
    ];
    let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
    format!("@misc{{posture,\n{fields}}}")
}

fn latest(package: &Package) -> Option<AsOf> {
    package.as_of.as_deref().and_then(AsOf::parse)
}

/// The versions of the program and of the data.
#[component]
pub(super) fn VersionList() -> impl IntoView {
    let words = Words::now();
    let package = Library::here().package;
    let data = move || {
        package.ready().map(|package| {
            view! {
                <dt>{words.say(&say::about_version_data())}</dt>
                <dd>{package.version.clone()}</dd>
                <dt>{words.say(&say::about_version_latest())}</dt>
                <dd>{words.date(latest(&package).as_ref())}</dd>
            }
        })
    };
    view! {
        <dl class="pairs">
            <dt>{words.say(&say::about_version_program())}</dt>
            <dd>{PROGRAM}</dd>
            {data}
        </dl>
    }
}
