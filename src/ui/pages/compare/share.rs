//! Sharing a view, citing it, setting it into another page, and taking its figures away.

use super::compared::Compared;
use super::export::{Extent, bundle, citation, used};
use crate::route::{Address, Route, Scheme};
use crate::text::{brought_stays, say};
use crate::ui::chunk;
use crate::ui::components::{CopyButton, SharePanel, Sharing, share_ways};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
use std::sync::Arc;

/// How high a view is that stands in another page, in CSS pixels.
const FRAME_HEIGHT: u32 = 720;

/// The panel, folded.
pub(super) fn share(compared: &Compared) -> impl IntoView + use<> {
    let compared = compared.clone();
    view! { <SharePanel show=Callback::new(move |()| chunk::compare_share(compared.clone()))/> }
}

/// What is in it: the figures that are shown, or all of the index.
pub fn compare_share(compared: Compared) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let address = Memo::new(move |_| {
        let here = navigation.address();
        match handed_on(&here) {
            Some(other) => navigation.absolute(&other),
            None => navigation.in_address_bar(),
        }
    });
    let stays = brought_stays(&used(&compared, Extent::Shown));
    let files = |extent: Extent| {
        let compared = compared.clone();
        Callback::new(move |(package, address): (Arc<Package>, String)| {
            bundle(&compared, extent, &package, address, words)
        })
    };
    let (shown, whole) = (files(Extent::Shown), files(Extent::Whole));
    let cite = move |(package, address): (Arc<Package>, String)| citation(&compared, &package, address);
    let mut sharing = Sharing::of(Callback::new(cite), shown).noting(stays);
    sharing.files.push((say::compare_files_whole(), "files-whole", whole));
    share_ways(Sharing { address: Some(address), more: Some(view! { <Embed/> }.into_any()), ..sharing })
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
