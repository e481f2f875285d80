//! Sharing a view, citing it, setting it into another page, and taking its figures away.

use super::compared::Compared;
use super::export::{Extent, bundle, citation, used};
use crate::route::{Address, Route, Scheme};
use crate::text::{brought_stays, say};
use crate::ui::components::{BundleButtons, Cited, CopyButton, loaded};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
use std::sync::Arc;

/// How high a view is that stands in another page, in CSS pixels.
const FRAME_HEIGHT: u32 = 720;

/// The ways to hand a view on; none inside of another page.
pub(super) fn share(compared: &Compared) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let compared = compared.clone();
    let is_alone = Memo::new(move |_| navigation.address().embed);
    let address = Memo::new(move |_| {
        let here = navigation.address();
        match handed_on(&here) {
            Some(other) => navigation.absolute(&other),
            None => navigation.in_address_bar(),
        }
    });
    move || {
        if is_alone.get() {
            return None;
        }
        let compared = compared.clone();
        let stays = brought_stays(&used(&compared, Extent::Shown));
        let stays = stays.map(|said| view! { <p class="small">{words.say(&said)}</p> });
        let package = loaded(Library::here().package(), move |package| {
            view! { <Cite compared=compared.clone() package=package.clone() address=address/>
            <Files compared=compared.clone() package=package address=address/> }
        });
        Some(view! {
            <section class="share no-print" aria-labelledby="share">
                <header><h2 id="share">{words.say(&say::compare_share())}</h2></header>
                <div class="columns">
                    <div class="stack">
                        <label class="field link-field">
                            {words.say(&say::compare_link())}
                            <input type="text" readonly prop:value=address/>
                        </label>
                        {move || view! { <p><CopyButton text=address.get() what=words.say(&say::compare_link())/></p> }}
                        {stays}
                        <Embed/>
                    </div>
                    <div class="stack">{package}</div>
                </div>
            </section>
        })
    }
}

/// The address that is handed on, where it is another than that of the view.
fn handed_on(address: &Address) -> Option<Address> {
    let Route::Compare(view) = &address.route else { return None };
    let other = view.handed_on();
    (other != *view).then(|| Address { route: Route::Compare(other), fragment: None, ..address.clone() })
}

/// The lines that set the view into another page.
#[component]
fn Embed() -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let scheme = RwSignal::new(None::<Scheme>);
    let code = Memo::new(move |_| {
        let here = navigation.address();
        let here = handed_on(&here).unwrap_or(here);
        let language = here.language.or_else(|| Some(words.language()));
        let framed = Address { embed: true, scheme: scheme.get(), fragment: None, language, ..here };
        let address = navigation.absolute(&framed).replace('&', "&amp;");
        let title = words.say(&say::compare_title());
        format!(
            "<iframe src=\"{address}\" title=\"Posture: {title}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\"></iframe>"
        )
    });
    let schemes = [
        (None, say::theme_system()),
        (Some(Scheme::Light), say::theme_light()),
        (Some(Scheme::Dark), say::theme_dark()),
    ];
    let choose = move |event| {
        let name = event_target_value(&event);
        scheme.set([Scheme::Light, Scheme::Dark].into_iter().find(|scheme| scheme.name() == name));
    };
    let options = schemes.map(|(scheme, name)| {
        view! { <option value=scheme.map_or("", Scheme::name)>{words.say(&name)}</option> }
    });
    view! {
        <details>
            <summary>{words.say(&say::compare_embed())}</summary>
            <p class="small">{words.say(&say::compare_embed_about())}</p>
            <label class="field">{words.say(&say::theme())}<select on:change=choose>{options}</select></label>
            <pre class="citation"><code>{code}</code></pre>
            {move || view! { <p><CopyButton text=code.get() what=words.say(&say::compare_embed())/></p> }}
        </details>
    }
}

/// The view as a citation, in a sentence and for BibTeX.
#[component]
fn Cite(compared: Compared, package: Arc<Package>, address: Memo<String>) -> impl IntoView {
    view! { <Cited citation=Callback::new(move |()| citation(&compared, &package, address.get()))/> }
}

/// The figures as files: those that are shown, or all of the index.
#[component]
fn Files(compared: Compared, package: Arc<Package>, address: Memo<String>) -> impl IntoView {
    let words = Words::now();
    let group = |extent: Extent, label: String, id: &'static str| {
        let (compared, package) = (compared.clone(), Arc::clone(&package));
        let make = move |()| bundle(&compared, extent, &package, address.get_untracked(), words);
        view! { <BundleButtons label=label id=id make=Callback::new(make)/> }
    };
    view! {
        {group(Extent::Shown, words.say(&say::compare_files_shown()), "files-shown")}
        {group(Extent::Whole, words.say(&say::compare_files_whole()), "files-whole")}
        <p class="small">{words.say(&say::compare_files_about())}</p>
    }
}
