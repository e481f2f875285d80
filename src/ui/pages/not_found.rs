//! Any other path: what was asked for, and the ways on.

use crate::route::{AssessView, CompareView, RankingView, Route, StrategiesView, default_index};
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
    let route = navigation.route();
    let path = move || match route.get() {
        Route::NotFound(path) => Some(path),
        _ => None,
    };
    let view = |to: Route, name: Message, about: Option<Message>| {
        let about = about.map(|about| view! { <span class="small">{words.say(&about)}</span> });
        view! { <li><a href=navigation.to(to)>{words.say(&name)}</a> {about}</li> }
    };
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::not_found_title())/>
            <p class="say">{words.say(&say::not_found_path())}" "<code>{path}</code></p>
            <p>{words.say(&say::not_found_lead())}</p>
        </header>
        <section aria-labelledby="find-country">
            <header><h2 id="find-country">{words.say(&say::not_found_country())}</h2></header>
            <ProfilePicker index=default_index()/>
        </section>
        <section aria-labelledby="views">
            <header><h2 id="views">{words.say(&say::not_found_views())}</h2></header>
            <ul class="views">
                {view(Route::Home, say::not_found_home(), None)}
                {view(
                    Route::Ranking(RankingView::new(default_index())),
                    say::nav_ranking(),
                    Some(say::not_found_ranking_about()),
                )}
                {view(
                    Route::Compare(CompareView::new(default_index(), Vec::new())),
                    say::nav_compare(),
                    Some(say::not_found_compare_about()),
                )}
                {view(
                    Route::Methodology(default_index()),
                    say::nav_methodology(),
                    Some(say::not_found_methodology_about()),
                )}
                {view(
                    Route::Strategies(StrategiesView::new(default_index())),
                    say::nav_strategies(),
                    Some(say::not_found_strategies_about()),
                )}
                {view(Route::Assess(AssessView::new()), say::nav_assess(), Some(say::assess_start_about()))}
                {view(Route::Data, say::nav_data(), Some(say::not_found_data_about()))}
                {view(Route::About, say::nav_about(), Some(say::not_found_about_about()))}
            </ul>
        </section>
    }
}
