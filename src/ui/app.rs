//! The app: what every page shares, and the page that the address names.

use super::chunk;
use super::components::{Footer, Masthead, Notices, WayOut, WhyDialog};
use super::library::Library;
use super::navigation::Navigation;
use super::pages;
use super::theme::CurrentTheme;
use super::verifier::Verifier;
use super::words::{CurrentLanguage, Words};
use crate::browser::document;
use crate::route::{Fragment, Route};
use crate::text::{Language, say};
use crate::ui::prelude::*;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    view! { <Frame base=document::base_path()/> }
}

/// Which page is shown. A page is built anew only when this changes; the rest of the view it follows itself.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Page {
    Home,
    Ranking,
    Assess,
    Assessment,
    Shared,
    Country,
    Context,
    Compare,
    Strategies,
    Strategy,
    Methodology,
    Data,
    About,
    NotFound,
}

#[component]
fn Frame(base: String) -> impl IntoView {
    let navigation = Navigation::provide(base.clone());
    chunk::Chunks::provide();
    let language = CurrentLanguage::provide(navigation.language(), chunk::Chunks::here().languages);
    CurrentTheme::provide(navigation.address_untracked().scheme);
    Library::provide(&base);
    Verifier::provide(&base);
    let route = navigation.route();
    let page = Memo::new(move |_| page_of(&route.get()));
    carry_language(navigation, language);
    reveal_elements(navigation);
    let shown = move || {
        language.get();
        match page.get() {
            Page::Home => view! { <pages::Home/> }.into_any(),
            Page::Ranking => chunk::ranking().into_any(),
            Page::Country => chunk::country().into_any(),
            Page::Context => chunk::context().into_any(),
            Page::Assess => chunk::assess().into_any(),
            Page::Assessment => chunk::assessment().into_any(),
            Page::Shared => chunk::shared().into_any(),
            Page::Compare => chunk::compare().into_any(),
            Page::Strategies => chunk::strategies().into_any(),
            Page::Strategy => chunk::strategy().into_any(),
            Page::Methodology => chunk::methodology().into_any(),
            Page::Data => chunk::data().into_any(),
            Page::About => chunk::about().into_any(),
            Page::NotFound => view! { <pages::NotFound/> }.into_any(),
        }
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
        {move || if is_alone.get() { view! { <WayOut/> }.into_any() } else { view! { <Footer/> }.into_any() }}
        <WhyDialog/>
    }
}

const fn page_of(route: &Route) -> Page {
    match route {
        Route::Home => Page::Home,
        Route::Ranking(_) => Page::Ranking,
        Route::Country(_) => Page::Country,
        Route::Context(_) => Page::Context,
        Route::Assess(_) => Page::Assess,
        Route::Assessment(_) => Page::Assessment,
        Route::Shared => Page::Shared,
        Route::Compare(_) => Page::Compare,
        Route::Strategies(_) => Page::Strategies,
        Route::Strategy(_) => Page::Strategy,
        Route::Methodology(_) => Page::Methodology,
        Route::Data => Page::Data,
        Route::About => Page::About,
        Route::NotFound(_) => Page::NotFound,
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
