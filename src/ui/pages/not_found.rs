//! Any other path: what was asked for, and the ways on.

use crate::model::IndexId;
use crate::route::{Address, AssessView, Route, StrategiesView, default_index};
use crate::text::{Message, say};
use crate::ui::components::{PageTitle, ProfilePicker};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The page.
#[component]
pub fn NotFound() -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let newest: Option<IndexId> = None;
    let route = navigation.route();
    let path = move || match route.get() {
        Route::NotFound(path) => Some(path),
        _ => None,
    };
    // Of such a link nothing is on the server, so where it is altered it ends here.
    let altered = move || {
        let is_shared = path().is_some_and(|path| path.trim_start_matches('/').starts_with("shared"));
        is_shared.then(|| view! { <p class="notice" role="note">{words.say(&say::not_found_shared())}</p> })
    };
    let view = |to: Address, name: Message, about: Option<Message>| {
        let about = about.map(|about| view! { <span class="small">{words.say(&about)}</span> });
        view! { <li><a href=navigation.href(to)>{words.say(&name)}</a> {about}</li> }
    };
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::not_found_title())/>
            <p class="say">{words.say(&say::not_found_path())}" "<code>{path}</code></p>
            {altered}
            <p>{words.say(&say::not_found_lead())}</p>
        </header>
        <section aria-labelledby="find-country">
            <header><h2 id="find-country">{words.say(&say::not_found_country())}</h2></header>
            <ProfilePicker index=newest/>
        </section>
        <section aria-labelledby="views">
            <header><h2 id="views">{words.say(&say::not_found_views())}</h2></header>
            <ul class="views">
                {view(Address::of(Route::home()), say::not_found_home(), None)}
                {view(
                    Address::newest_ranking(),
                    say::nav_ranking(),
                    Some(say::not_found_ranking_about()),
                )}
                {view(
                    Address::newest_comparison(),
                    say::nav_compare(),
                    Some(say::not_found_compare_about()),
                )}
                {view(
                    Address::newest_methodology(),
                    say::nav_methodology(),
                    Some(say::not_found_methodology_about()),
                )}
                {view(
                    Address::of(Route::Strategies(StrategiesView::new(default_index()))),
                    say::nav_strategies(),
                    Some(say::not_found_strategies_about()),
                )}
                {view(Address::of(Route::Assess(AssessView::new())), say::nav_assess(), Some(say::assess_start_about()))}
                {view(Address::of(Route::Data), say::nav_data(), Some(say::not_found_data_about()))}
                {view(Address::of(Route::About), say::nav_about(), Some(say::not_found_about_about()))}
            </ul>
        </section>
    }
}
