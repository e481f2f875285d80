//! The answer to the question: which figure is explained, and what there is to say of it.

use super::{difference, part, rank, total};
use crate::route::{CountryKey, CountryView, Figure};
use crate::text::say;
use crate::ui::components::{Lists, loaded};
use crate::ui::library::Library;
use crate::ui::pages::Subject;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The explanation of a figure of a country.
pub fn answer(lists: Lists, view: CountryView, figure: Figure) -> impl IntoView {
    let words = Words::now();
    let CountryKey::Code(country) = view.country else { return ().into_any() };
    let slot = Library::here().index(&view.index);
    loaded(slot, move |index| match Subject::find(Arc::clone(&index), &lists, country, &view) {
        None => view! { <p>{words.say(&say::why_nothing())}</p> }.into_any(),
        Some(subject) => match &figure {
            Figure::Total => total::why(&subject).into_any(),
            Figure::Rank => rank::why(&subject).into_any(),
            Figure::Difference => difference::why(&subject).into_any(),
            Figure::Part(part) => part::why(&subject, part).into_any(),
        },
    })
    .into_any()
}
