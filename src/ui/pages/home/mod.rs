//! What this is; a country to look up; one ranking at a glance; what is held; how to check it.

mod glance;
mod held;

use crate::model::IndexId;
use crate::route::{AssessView, Route, StrategiesView, default_index};
use crate::text::say;
use crate::ui::components::{IndexMenu, PageTitle, ProfilePicker, later};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::recomputable_count;
use glance::Glance;
use held::Held;

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let words = Words::now();
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::home_title()) tab=words.say(&say::home_tab())/>
            <p class="say">{words.say(&say::home_lead())}</p>
        </header>
        <LookUp/>
        <p class="onward">
            <a href=Navigation::here().to(Route::Strategies(StrategiesView::new(default_index())))>
                {words.say(&say::home_strategies())}
            </a>
        </p>
        <p class="onward">
            <a href=Navigation::here().to(Route::Assess(AssessView::new()))>{words.say(&say::assess_start_home())}</a>
        </p>
        {later(|| view! { <Glance/> })}
        {later(|| view! { <Held/><Promises/> })}
    }
}

/// A country and an index, which lead to a profile.
#[component]
fn LookUp() -> impl IntoView {
    let words = Words::now();
    let index = RwSignal::new(None::<IndexId>);
    view! {
        <section class="look-up" aria-labelledby="look-up">
            <h2 id="look-up">{words.say(&say::home_pick())}</h2>
            <div class="pick">
                <ProfilePicker index=index/>
                <IndexMenu chosen=index on_choose=Callback::new(move |id| index.set(id)) newest=true/>
            </div>
        </section>
    }
}

/// How a figure can be checked, and what the page does not do.
#[component]
fn Promises() -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let indices = Library::here().indices;
    let count = move || indices.ready().map(|entries| words.say(&recomputable_count(&entries)));
    view! {
        <section class="columns">
            <div class="stack">
                <h2>{words.say(&say::home_check())}</h2>
                <p>{words.say(&say::home_check_text())}" "{count}</p>
                <p><a href=navigation.to(Route::Data)>{words.say(&say::home_check_link())}</a></p>
            </div>
            <div class="stack">
                <h2>{words.say(&say::home_private())}</h2>
                <p>{words.say(&say::home_private_text())}</p>
                <p><a href=navigation.to(Route::About)>{words.say(&say::home_private_link())}</a></p>
            </div>
        </section>
    }
}
