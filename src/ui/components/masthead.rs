//! The top of every page: where one is, where one can go, in which language and light.

use super::site_search::SiteSearch;
use crate::browser::dom;
use crate::route::{Address, AssessView, Route, StrategiesView, default_index};
use crate::text::{Language, Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::theme::{CurrentTheme, Theme};
use crate::ui::words::{CurrentLanguage, Words};
use leptos::html::Div;

/// The top of every page.
#[component]
pub fn Masthead() -> impl IntoView {
    let navigation = Navigation::here();
    let route = navigation.route();
    let item = move |to: Address, name: fn() -> Message| {
        let here = {
            let to = to.route.clone();
            move || current(&route.get(), &to)
        };
        view! {
            <a
                href=move || { navigation.address(); navigation.href(to.clone()) }
                aria-current=here
            >
                {move || Words::follow().say(&name())}
            </a>
        }
    };
    let menu = NodeRef::<Div>::new();
    let close = move |_| {
        if let Some(menu) = menu.get_untracked() {
            dom::hide_popover(&menu);
        }
    };
    view! {
        <header class="masthead">
            <div class="wrap">
                <a class="brand" href=move || { navigation.address(); navigation.to(Route::home()) }>
                    {move || Words::follow().say(&say::app_name())}
                </a>
                // On a wide window the menu stands in the row, and the button is not there.
                <button type="button" class="menu-opener" popovertarget="menu">
                    {move || Words::follow().say(&say::nav_menu())}
                </button>
                <div id="menu" popover="auto" node_ref=menu>
                    <nav aria-label=move || Words::follow().say(&say::nav_main()) on:click=close>
                        {item(Address::newest_ranking(), say::nav_ranking)}
                        {item(Address::newest_comparison(), say::nav_compare)}
                        {item(Address::of(Route::Strategies(StrategiesView::new(default_index()))), say::nav_strategies)}
                        {item(Address::of(Route::Assess(AssessView::new())), say::nav_assess)}
                        {item(Address::newest_methodology(), say::nav_methodology)}
                        {item(Address::of(Route::Data), say::nav_data)}
                        {item(Address::of(Route::About), say::nav_about)}
                    </nav>
                    <Themes/>
                </div>
                <div class="tools">
                    <SiteSearch/>
                    <Languages/>
                </div>
            </div>
        </header>
    }
}

/// How the item of the menu that leads to `to` says that the reader is there: on that page, or on one that belongs to it.
fn current(route: &Route, to: &Route) -> Option<&'static str> {
    match (route, to) {
        (Route::Strategy(_), Route::Strategies(_))
        | (Route::Bring, Route::Data)
        | (Route::Assessment(_) | Route::Move(_) | Route::KeptPlan(_) | Route::Shared, Route::Assess(_)) => {
            Some("true")
        }
        _ => (std::mem::discriminant(route) == std::mem::discriminant(to)).then_some("page"),
    }
}

/// A link to this view in each other language.
#[component]
fn Languages() -> impl IntoView {
    let navigation = Navigation::here();
    let current = expect_context::<CurrentLanguage>();
    Language::all()
        .map(|language| {
            let href = move || {
                let address = Address { language: Some(language), ..navigation.address() };
                navigation.href(address)
            };
            view! {
                <a
                    class="language"
                    href=href
                    lang=language.tag()
                    hreflang=language.tag()
                    data-noscroll=""
                    // Another language is no step of its own: going back leads to the page before.
                    prop:replace=true
                    aria-current=move || (current.get() == language).then_some("true")
                >
                    {language.own_name()}
                </a>
            }
        })
        .collect_view()
}

/// Light, dark, or as the system says.
#[component]
fn Themes() -> impl IntoView {
    let theme = expect_context::<CurrentTheme>();
    let name = |theme| match theme {
        Theme::System => say::theme_system(),
        Theme::Light => say::theme_light(),
        Theme::Dark => say::theme_dark(),
    };
    view! {
        <label class="theme">
            <span class="visually-hidden">{move || Words::follow().say(&say::theme())}</span>
            <select on:change=move |event| theme.choose(Theme::named(&event_target_value(&event)))>
                {Theme::ALL
                    .map(|choice| {
                        view! {
                            <option value=choice.name() prop:selected=move || theme.get() == choice>
                                {move || Words::follow().say(&name(choice))}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}
