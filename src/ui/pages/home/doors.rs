//! The ways in: a country, a comparison, an assessment, each with how much of it there is.

use crate::model::IndexId;
use crate::route::{Address, AssessView, Route, StrategiesView, default_index};
use crate::text::{Message, say};
use crate::ui::components::ProfilePicker;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{HomeFigures, newest_assessable};

/// The ways in; a country is looked up in `index`, or without one in the newest that has it. Figures come with the list of
/// indices; their place is kept until then.
#[component]
pub(super) fn Doors(index: Memo<Option<IndexId>>) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let (indices, countries) = (Library::here().indices, Library::here().countries);
    let entries = Memo::new(move |_| indices.ready().map(|entries| entries.to_vec()).unwrap_or_default());
    let figures = Memo::new(move |_| {
        let listed = countries.ready()?.iter().count();
        entries.with(|entries| (!entries.is_empty()).then(|| HomeFigures::of(entries, listed)))
    });
    let assessed = move || {
        entries.with(|entries| {
            let by = newest_assessable(entries, None)?;
            let entry = entries.iter().find(|entry| entry.id == by)?;
            Some((entry.indicators, say::home_assessment_figure(entry.indicators, &entry.short)))
        })
    };
    let onward = move |to: Address, says: Message| {
        view! { <p class="onward"><a href=navigation.href(to)>{words.say(&says)}</a></p> }
    };
    view! {
        <div class="doors">
            <section class="door" aria-labelledby="door-country">
                <h2 id="door-country">{words.say(&say::home_country())}</h2>
                {figure(words, move || {
                    let countries = figures.get()?.countries;
                    Some((countries, say::home_country_figure(countries)))
                })}
                <p>{words.say(&say::home_country_text())}</p>
                <ProfilePicker index=index/>
            </section>
            <section class="door" aria-labelledby="door-comparison">
                <h2 id="door-comparison">{words.say(&say::home_comparison())}</h2>
                {figure(words, move || {
                    let figures = figures.get()?;
                    Some((figures.results, say::home_comparison_figure(figures.results, figures.indices)))
                })}
                <p>{words.say(&say::home_comparison_text())}</p>
                {onward(Address::newest_comparison(), say::home_comparison_link())}
            </section>
            <section class="door" aria-labelledby="door-assessment">
                <h2 id="door-assessment">{words.say(&say::home_assessment())}</h2>
                {figure(words, assessed)}
                <p>{words.say(&say::home_assessment_text())}</p>
                {onward(Address::of(Route::Assess(AssessView::new())), say::home_assessment_link())}
                {onward(
                    Address::of(Route::Strategies(StrategiesView::new(default_index()))),
                    say::home_strategies_link(),
                )}
            </section>
        </div>
    }
}

/// A figure with what it counts.
fn figure(words: Words, counted: impl Fn() -> Option<(usize, Message)> + Send + Sync + 'static) -> AnyView {
    let counted = Memo::new(move |_| counted().map(|(count, says)| (words.count(count), words.say(&says))));
    view! {
        <p class="figure">
            <span class="large">{move || counted.get().map(|(count, _)| count)}</span>
            " "
            <span>{move || counted.get().map(|(_, says)| says)}</span>
        </p>
    }
    .into_any()
}
