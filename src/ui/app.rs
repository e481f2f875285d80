//! The app: what every page shares, and the page that the address names.

use super::chunk;
use super::components::{Footer, Masthead, Notices, WayOut, WhyDialog, later, waiting};
use super::lasting::Lasting;
use super::library::Library;
use super::navigation::Navigation;
use super::theme::CurrentTheme;
use super::verifier::Verifier;
use super::words::{CurrentLanguage, Words};
use crate::browser::document;
use crate::route::Fragment;
use crate::text::{Language, say};
use crate::ui::prelude::*;
use std::mem::discriminant;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    view! { <Frame base=document::base_path()/> }
}

#[component]
fn Frame(base: String) -> impl IntoView {
    Library::provide(&base, chunk::brought);
    let navigation = Navigation::provide(base.clone());
    chunk::Chunks::provide();
    let language = CurrentLanguage::provide(navigation.language(), chunk::Chunks::here().languages.clone());
    CurrentTheme::provide(navigation.address_untracked().scheme);
    Verifier::provide(&base);
    let lasting = Lasting::provide();
    let route = navigation.route();
    // A page is built anew only when another kind of route is shown; the rest of the view it follows itself.
    let kind = Memo::new(move |_| route.with(discriminant));
    carry_language(navigation, language);
    reveal_elements(navigation);
    // Of which index the view is may be for the list of indices to say.
    let is_open = navigation.is_open();
    let shown = move || {
        language.get();
        // Asked for and not only tracked: a memo that was never asked for counts as changed.
        kind.get();
        let route = route.get_untracked();
        lasting.begin(&route);
        if is_open.get() { waiting().into_any() } else { chunk::page(&route) }
    };
    // Inside of another page a view stands alone, with a way to the whole.
    let is_alone = Memo::new(move |_| navigation.address().embed);
    let skip = move || Words::follow().say(&say::skip_to_content());
    view! {
        {move || (!is_alone.get()).then(|| view! {
            <button type="button" class="skip" on:click=move |_| { document::focus("main"); }>{skip}</button>
            <Masthead/>
        })}
        <main id="main" class="wrap" tabindex="-1">
            <Notices/>
            {shown}
        </main>
        {later(move || {
            view! {
                {move || if is_alone.get() { view! { <WayOut/> }.into_any() } else { view! { <Footer/> }.into_any() }}
                <WhyDialog/>
            }
        })}
    }
}

/// Writes the language into an address that does not name it, unless it is English: a pasted link shows the same.
fn carry_language(navigation: Navigation, language: CurrentLanguage) {
    Effect::new(move |_| {
        let address = navigation.address();
        let current = language.wanted();
        match address.language {
            Some(named) => CurrentLanguage::keep(named),
            None if current != Language::ENGLISH => navigation.name_language(current),
            None => {}
        }
    });
}

/// Opens and scrolls to the element that the address names, once it is there.
fn reveal_elements(navigation: Navigation) {
    let fragment = navigation.fragment();
    Effect::new(move |_| {
        if let Some(Fragment::Element(id)) = fragment.get() {
            document::reveal(&id);
        }
    });
}
