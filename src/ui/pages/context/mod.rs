//! `/country/AZE/context`: what sources beside the indices say of a country. Its statements over time and by activity,
//! figures of surveys, where sources disagree, and the classes that studies put states into.

mod conflicts;
mod countries;
mod export;
mod files;
mod filters;
mod links;
mod list;
mod nothing;
mod studies;
mod summary;
mod timeline;
mod told;

use crate::browser::{document, task};
use crate::model::CountryCode;
use crate::route::{Address, ContextView, CountryKey, Fragment, FromRoute, Route};
use crate::text::say;
use crate::ui::components::{
    ChartFigure, Lists, PageTitle, SourceLine, TypedSearch, contents, later, left_out, loaded, with_lists,
};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::Choice;
use crate::wire::Contexts;
use files::Held;
use std::sync::Arc;
use told::Told;

/// The page.
#[component]
pub fn Context() -> impl IntoView {
    let Some(asked) = View::<ContextView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let key = asked.of(|view| view.country);
    let body = move || {
        let key = key.get();
        with_lists(move |lists| country(lists, key))
    };
    body.into_any()
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = ContextView::of_mut(route) {
        view.search = typed;
    }
}

fn country(lists: Lists, key: CountryKey) -> impl IntoView {
    match lists.resolve(key) {
        Some(code) if matches!(key, CountryKey::Code(_)) => page(lists, code).into_any(),
        Some(code) => {
            let navigation = Navigation::here();
            Effect::new(move |_| navigation.spell(code));
            ().into_any()
        }
        None => nothing::no_such_country(&lists, key).into_any(),
    }
}

fn page(lists: Lists, country: CountryCode) -> impl IntoView {
    let words = Words::now();
    let name = lists.countries.full_name(country);
    let profile = Navigation::here().href(Address::newest_profile(country));
    let shown = lists.clone();
    view! {
        <header class="lede">
            <div>
                <p class="eyebrow">{words.say(&say::context_eyebrow())}</p>
                <PageTitle text=words.say(&say::context_title(&name))/>
                <p class="small"><a href=profile>{words.say(&say::context_profile(&name))}</a></p>
            </div>
            <countries::CountrySelect lists=lists country=country/>
        </header>
        {contents()}
        {loaded(Library::here().contexts(), move |contexts| held(&shown, country, &contexts))}
    }
}

/// Everything that is held about a country, each part once its file is there.
fn held(lists: &Lists, country: CountryCode, contexts: &Contexts) -> impl IntoView + use<> {
    let (words, library) = (Words::now(), Library::here());
    let has_statements = contexts.country(country).is_some();
    let is_classified = contexts.classified.contains(&country);
    if !has_statements && !is_classified {
        return nothing::nothing(lists, country, contexts).into_any();
    }
    let statements = has_statements.then(|| {
        let (slot, lists) = (library.statements(country), lists.clone());
        let file = slot.clone();
        view! {
            {move || left_out(words, &file.left_out())}
            {loaded(slot, move |context| told(Told::new(context, &lists)))}
        }
    });
    let studies = is_classified.then(|| {
        let (slot, lists) = (library.classifications(), lists.clone());
        let file = slot.clone();
        view! {
            {move || left_out(words, &file.left_out())}
            {loaded(slot, move |studies| studies::studies(&studies, &lists, country))}
        }
    });
    view! {
        {statements}
        {studies}
        {files::files(Held { lists: lists.clone(), country, has_statements, is_classified })}
    }
    .into_any()
}

/// What a source tells of a country.
fn told(told: Told) -> impl IntoView {
    let (asked, typed) = (View::<ContextView>::here().of(Choice::of_view), TypedSearch::here().typed);
    let choice = Memo::new(move |_| Choice { search: typed.get().trim().to_owned(), ..asked.get() });
    let below = told.clone();
    let below = move || {
        // What the address names could not be scrolled to before it was there; and with another choice it may be there
        // only now.
        Effect::new(move |_| {
            choice.track();
            if let Some(Fragment::Element(id)) = Navigation::here().address_untracked().fragment {
                task::spawn(async move {
                    task::pause().await;
                    document::reveal(&id);
                });
            }
        });
        view! {
            {surveys(&below)}
            {conflicts::conflicts(&below)}
        }
    };
    view! {
        {framing(&told)}
        {filters::filters(&told, choice)}
        {timeline::over_time(&told, choice)}
        {list::list(&told, choice)}
        {later(below)}
    }
}

/// The figures of surveys; nothing where the source quotes none.
fn surveys(told: &Told) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    (!told.context.surveys.is_empty()).then(|| {
        view! {
            <section aria-labelledby="surveys">
                <header><h2 id="surveys">{words.say(&say::context_surveys())}</h2></header>
                <p class="small">{words.say(&say::context_surveys_about())}</p>
                <ChartFigure chart=Arc::new(told.surveys()) name=told.file_name("surveys")/>
            </section>
        }
    })
}

/// The framing of the statements.
fn framing(told: &Told) -> impl IntoView + use<> {
    let words = Words::now();
    let context = &told.context;
    let basis = context.as_of_basis.as_ref().map(|basis| view! { <p class="small">{words.of(basis)}</p> });
    view! {
        <div class="notice context-framing">
            <p><strong>{words.say(&say::context_never_score())}</strong></p>
            <p>{words.of(&context.framing)}</p>
            <SourceLine
                sources=Arc::clone(&told.lists.sources)
                id=context.source.clone()
                as_of=context.as_of
            />
            {basis}
        </div>
    }
}
