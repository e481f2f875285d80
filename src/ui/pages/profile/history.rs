//! The totals of a country over time in every edition of the index, never a line across two methodologies.

use super::answer::file_name;
use super::subject::Subject;
use crate::chart::{History, Target};
use crate::model::IndexData;
use crate::route::{Address, CountryView, Route};
use crate::text::say;
use crate::ui::components::{ChartFigure, Editions, with_editions};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The history, with the other editions as they arrive.
pub fn history(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let editions = Editions::of(&methodology.id, &methodology.family);
    let subject = subject.clone();
    view! {
        <section aria-labelledby="history">
            <header><h2 id="history">{words.say(&say::profile_history())}</h2></header>
            {with_editions(editions, move |ready| figure(&subject, &ready))}
        </section>
    }
}

fn figure(subject: &Subject, indices: &[Arc<IndexData>]) -> impl IntoView + use<> {
    let indices: Vec<&IndexData> = indices.iter().map(AsRef::as_ref).collect();
    let chart = History::new(&subject.name, subject.country, &indices, &subject.lists.sources);
    let navigation = Navigation::here();
    let country = subject.country;
    let open = Callback::new(move |target: Target| {
        if let Target::Index(index) = target {
            navigation.go(Address::of(Route::Country(CountryView::new(country, index))));
        }
    });
    let name = file_name(country, &subject.index.methodology.family, "history");
    view! { <ChartFigure chart=Arc::new(chart) name=name on_target=open/> }
}
