//! How to cite Posture and its data, and which versions these are.

use crate::browser::{clock, document};
use crate::bundle::{self, PROGRAM};
use crate::model::AsOf;
use crate::route::Route;
use crate::text::say;
use crate::ui::components::CopyButton;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
use std::sync::Arc;

/// The citation as a sentence and for BibTeX.
#[component]
pub(super) fn Citation(package: Arc<Package>) -> impl IntoView {
    let words = Words::now();
    let address = format!("{}{}", document::origin(), Navigation::here().to(Route::home()));
    clock::today().map(|today| {
        let site = site(&package, address, today);
        let (sentence, bibtex) = (site.text(&words.catalogue()), site.bibtex());
        view! {
            <blockquote class="citation">{sentence.clone()}</blockquote>
            <p><CopyButton text=sentence what=words.say(&say::about_cite())/></p>
            <pre class="citation"><code>{bibtex.clone()}</code></pre>
            <p><CopyButton text=bibtex what="BibTeX"/></p>
        }
    })
}

/// The site as a whole, which has figures of every publisher.
fn site(package: &Package, address: String, today: AsOf) -> bundle::Citation {
    bundle::Citation {
        name: String::new(),
        title: say::cite_site(),
        publishers: bundle::Publishers {
            names: package.sources.iter().map(|source| source.title.clone()).collect(),
            has_brought: false,
        },
        data_version: package.version.clone(),
        as_of: latest(package),
        retrieved: today,
        address,
    }
}

fn latest(package: &Package) -> Option<AsOf> {
    package.as_of.as_deref().and_then(AsOf::parse)
}

/// The versions of the program and of the data.
#[component]
pub(super) fn VersionList() -> impl IntoView {
    let words = Words::now();
    let package = Library::here().package();
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
