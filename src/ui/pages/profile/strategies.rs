//! The national strategies of the country, where any are held.

use super::subject::Subject;
use crate::route::{Route, StrategyView};
use crate::text::say;
use crate::ui::components::years;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::StrategyEntry;

/// A line with the ways to them. Nothing while their list is not there, which a profile can do without.
pub fn strategies(subject: &Subject) -> impl IntoView + use<> {
    let (words, navigation, country) = (Words::now(), Navigation::here(), subject.country);
    let entries = Library::here().strategies();
    let index = subject.index.methodology.id.clone();
    let link = move |entry: &StrategyEntry| {
        let mut view = StrategyView::new(entry.id.clone());
        // Over the index of this profile, where the strategy is laid over it.
        let shown = entry.indices.iter().find(|one| **one == index).or(entry.indices.first());
        if let Some(shown) = shown {
            view.index = shown.clone();
        }
        let years = words.say(&years(entry.period));
        view! { <li><a href=navigation.to(Route::Strategy(view))>{words.of(&entry.title)}</a>" ("{years}")"</li> }
    };
    move || {
        let entries = entries.ready()?;
        let links: Vec<_> = entries.iter().filter(|entry| entry.country == country).map(&link).collect();
        (!links.is_empty()).then(|| {
            view! {
                <section aria-labelledby="strategies">
                    <header><h2 id="strategies">{words.say(&say::profile_strategies())}</h2></header>
                    <ul class="names">{links}</ul>
                </section>
            }
        })
    }
}
