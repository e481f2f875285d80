//! The address bar is the view: from the router's location to an [`Address`], and back.

use crate::browser::{document, task};
use crate::model::{CountryCode, IndexId};
use crate::route::{
    Address, BriefView, ContextView, CountryKey, CountryView, EvidenceView, Fragment, Route, Unreadable, below,
    default_index, parse,
};
use crate::text::Language;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::view_model::newest_index;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::{BrowserUrl, LocationProvider};
use std::sync::Arc;

/// The router's way to go somewhere.
type Go = Arc<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// Where the reader is, and the way to go elsewhere.
#[derive(Clone, Copy)]
pub struct Navigation {
    base: StoredValue<String>,
    written: Written,
    parsed: Memo<(Address, Vec<Unreadable>)>,
    /// The index that is meant, while the address bar names none.
    meant: Memo<Option<IndexId>>,
    library: StoredValue<Library>,
    go: StoredValue<Go>,
}

/// The address as it stands in the address bar.
#[derive(Clone, Copy)]
struct Written {
    path: leptos::prelude::Memo<String>,
    query: leptos::prelude::Memo<String>,
    fragment: leptos::prelude::Memo<String>,
}

impl Navigation {
    /// Reads the address; to be called below the router, with the library there.
    pub fn provide(base: String) -> Self {
        let location = use_location();
        let (pathname, search, hash) = (location.pathname, location.search, location.hash);
        let prefix = base.clone();
        let written = Memo::new(move |_| {
            let path = pathname.get();
            parse(below(&prefix, &path), &search.get(), &hash.get())
        });
        let library = Library::here();
        let (lists, library) = (library.clone(), StoredValue::new(library));
        let meant = Memo::new(move |_| written.with(|(address, _)| meant_index(address, &lists)));
        let parsed = Memo::new(move |_| {
            let (address, unreadable) = written.get();
            (by(address, meant.get()), unreadable)
        });
        // The router waits for its own `Routes` before it writes a new path into the address bar. Pages here are
        // matched by `Route`, so the go-ahead is given as soon as the address has been read.
        let provider = use_context::<BrowserUrl>();
        Effect::new(move |_| {
            parsed.track();
            if let Some(provider) = &provider {
                provider.ready_to_complete();
            }
        });
        let navigate = send_wrapper::SendWrapper::new(use_navigate());
        let go: Go = Arc::new(move |to, options| navigate(to, options));
        let written = Written { path: pathname, query: search, fragment: hash };
        let navigation =
            Self { base: StoredValue::new(base), written, parsed, meant, library, go: StoredValue::new(go) };
        // Lower-case letters are accepted and rewritten.
        Effect::new(move |_| match navigation.address().route {
            Route::Country(CountryView { country: CountryKey::Code(code), .. })
            | Route::Context(ContextView { country: CountryKey::Code(code), .. })
            | Route::Brief(BriefView { country: CountryKey::Code(code), .. })
            | Route::Evidence(EvidenceView { country: CountryKey::Code(code), .. }) => navigation.spell(code),
            _ => {}
        });
        // An index that is meant is named, so that what is shown can be passed on.
        Effect::new(move |_| {
            if meant.with(Option::is_some) {
                spawn_local(navigation.name_index());
            }
        });
        provide_context(navigation);
        navigation
    }

    /// The navigation of this app.
    pub fn here() -> Self {
        expect_context()
    }

    /// The address, followed.
    pub fn address(self) -> Address {
        self.parsed.with(|(address, _)| address.clone())
    }

    /// The address, not followed.
    pub fn address_untracked(self) -> Address {
        self.parsed.with_untracked(|(address, _)| address.clone())
    }

    /// The view, followed; not told of changes of language or fragment.
    pub fn route(self) -> Memo<Route> {
        Memo::new(move |_| self.parsed.with(|(address, _)| address.route.clone()))
    }

    /// The language that the address names, followed.
    pub fn language(self) -> Memo<Option<Language>> {
        Memo::new(move |_| self.parsed.with(|(address, _)| address.language))
    }

    /// What is opened on the view, followed.
    pub fn fragment(self) -> Memo<Option<Fragment>> {
        Memo::new(move |_| self.parsed.with(|(address, _)| address.fragment.clone()))
    }

    /// What in the address could not be read, followed.
    pub fn unreadable(self) -> Memo<Vec<Unreadable>> {
        Memo::new(move |_| self.parsed.with(|(_, unreadable)| unreadable.clone()))
    }

    /// The link to an address: under the base path, in the language and the light that this address names, and alone
    /// where this one is. Once the list of indices is there, a link to the newest names which that is.
    pub fn href(self, mut address: Address) -> String {
        let meant = self.library.with_value(|library| meant_index(&address, library));
        address = by(address, meant);
        self.parsed.with_untracked(|(here, _)| {
            address.language = address.language.or(here.language);
            address.scheme = address.scheme.or(here.scheme);
            address.embed |= here.embed;
        });
        self.based(&address)
    }

    /// The address under the base path, as it is.
    fn based(self, address: &Address) -> String {
        self.base.with_value(|base| format!("{base}{address}"))
    }

    /// The full web address of an address as it is: for another page, or out of one.
    pub fn absolute(self, address: &Address) -> String {
        format!("{}{}", document::origin(), self.based(address))
    }

    /// What stands in the address bar, but for what is opened on the view; followed.
    pub fn in_address_bar(self) -> String {
        let (path, query) = (self.written.path.get(), self.written.query.get());
        let query = query.trim_start_matches('?');
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{path}{mark}{query}", document::origin())
    }

    /// The link to a view.
    pub fn to(self, route: Route) -> String {
        self.href(Address::of(route))
    }

    /// This view with something else opened on it.
    pub fn here_with(self, fragment: Option<Fragment>) -> String {
        let mut address = self.address_untracked();
        address.fragment = fragment;
        self.href(address)
    }

    /// The link to an element of this view, followed: whatever is asked of the view stays.
    pub fn element(self, id: &str) -> String {
        let fragment = Some(Fragment::Element(id.to_owned()));
        self.href(Address { fragment, ..self.address() })
    }

    /// The full web address of this view, for files and citations.
    pub fn permalink(self) -> String {
        let address = Address { fragment: None, embed: false, scheme: None, ..self.address_untracked() };
        self.absolute(&address)
    }

    /// Goes to an address as a step of its own, from its top.
    pub fn go(self, address: Address) {
        self.navigate(address, false, true);
    }

    /// Goes to an address as a step of its own, without scrolling: another look at the same page.
    pub fn look(self, address: Address) {
        self.navigate(address, false, false);
    }

    /// Replaces the address: the same view, written otherwise or adjusted by a keystroke.
    pub fn rewrite(self, address: Address) {
        self.navigate(address, true, false);
    }

    /// Writes the code of the country in the address as it should be.
    pub fn spell(self, country: CountryCode) {
        let page = match self.address_untracked().route {
            Route::Context(_) => Route::Context(ContextView::new(country)),
            Route::Brief(_) => Route::Brief(BriefView::new(country)),
            Route::Evidence(_) => Route::Evidence(EvidenceView::new(country)),
            _ => Route::Country(CountryView::new(country, default_index())),
        };
        let path = self.path(page);
        if path != self.written.path.get_untracked() {
            self.amend(&path, &self.written.query.get_untracked(), &self.written.fragment.get_untracked());
        }
    }

    /// The path of a view, without what is asked of it.
    fn path(self, route: Route) -> String {
        let printed = self.based(&Address::of(route));
        printed.split('?').next().unwrap_or_default().to_owned()
    }

    /// Whether it is not known yet of which index the view is, as the address names none; followed.
    pub fn is_open(self) -> Memo<bool> {
        Memo::new(move |_| self.parsed.with(|(address, _)| address.newest))
    }

    /// Adds a language to an address that names none.
    pub fn name_language(self, language: Language) {
        self.add(&format!("lang={}", language.tag()));
    }

    /// Adds the index that is meant to an address that names none. One that cannot be read stays, as it has to be said.
    async fn name_index(self) {
        // A link that was clicked is in the address bar a moment later; until then the page before would be replaced.
        task::pause().await;
        let is_unread = self.parsed.with_untracked(|(_, flaws)| flaws.iter().any(|flaw| flaw.key == "index"));
        let Some(index) = self.meant.get_untracked().filter(|_| !is_unread) else { return };
        match self.address_untracked().route {
            route @ Route::Methodology(_) => {
                let (query, fragment) = (self.written.query.get_untracked(), self.written.fragment.get_untracked());
                self.amend(&self.path(route), &query, &fragment);
            }
            _ => self.add(&format!("index={index}")),
        }
    }

    /// Opens something on this view without a step of its own, and leaves the rest of the address as it is written.
    pub fn open_quietly(self, fragment: Option<Fragment>) {
        let printed = Address { fragment, ..self.address_untracked() }.to_string();
        let fragment = printed.find('#').and_then(|place| printed.get(place..)).unwrap_or_default();
        self.amend(&self.written.path.get_untracked(), &self.written.query.get_untracked(), fragment);
    }

    /// Adds a value to the query.
    fn add(self, pair: &str) {
        let query = self.written.query.get_untracked();
        let query = query.trim_start_matches('?');
        let mark = if query.is_empty() { "" } else { "&" };
        let (path, fragment) = (self.written.path.get_untracked(), self.written.fragment.get_untracked());
        self.amend(&path, &format!("{query}{mark}{pair}"), &fragment);
    }

    /// Replaces part of the address and leaves the rest as it is written, so that what in it cannot be read is still
    /// said.
    fn amend(self, path: &str, query: &str, fragment: &str) {
        let query = query.trim_start_matches('?');
        let mark = if query.is_empty() { "" } else { "?" };
        let to = format!("{path}{mark}{query}{fragment}");
        let options = NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
        self.go.with_value(|go| go(&to, options));
    }

    fn navigate(self, address: Address, replace: bool, scroll: bool) {
        let to = self.href(address);
        // `resolve` would put the base path in front a second time.
        let options = NavigateOptions { resolve: false, replace, scroll, ..NavigateOptions::default() };
        self.go.with_value(|go| go(&to, options));
    }
}

/// An address with the index that it means, where that is known.
fn by(address: Address, meant: Option<IndexId>) -> Address {
    match meant {
        Some(index) => address.by(index),
        None => address,
    }
}

/// The index that an address means which names none; none while that cannot be said. Where the list of indices does not
/// come, it is the one that addresses meant before there was one.
fn meant_index(address: &Address, library: &Library) -> Option<IndexId> {
    if !address.newest {
        return None;
    }
    let entries = match library.indices.get() {
        Load::Ready(entries) => entries,
        Load::Waiting | Load::Slow => return None,
        Load::Failed(_) => return Some(default_index()),
    };
    let mut countries = Vec::new();
    for subject in address.route.subjects() {
        countries.extend(match subject {
            CountryKey::Code(code) => Some(*code),
            CountryKey::Alpha2([first, second]) => match library.countries.get() {
                Load::Waiting => return None,
                Load::Ready(list) => list.by_alpha2(&format!("{first}{second}")).map(|country| country.code),
                // Without the list nobody can say which country that is.
                Load::Slow | Load::Failed(_) => None,
            },
        });
    }
    Some(newest_index(&entries, &countries).unwrap_or_else(default_index))
}
