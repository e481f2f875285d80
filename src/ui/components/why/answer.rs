//! The answer to the question: which figure is explained, and what there is to say of it.

use super::{part, rank, total};
use crate::route::{CountryKey, CountryView, Figure};
use crate::scoring::difference;
use crate::text::say;
use crate::ui::components::{Lists, SourceLine, loaded};
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
            Figure::Difference => difference_explained(&subject).into_any(),
            Figure::Part(part) => part::why(&subject, part).into_any(),
        },
    })
    .into_any()
}

/// The explanation of a difference.
fn difference_explained(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let Some((outcome, ddl)) = subject.outcome().zip(subject.observation.ddl) else {
        return view! { <p>{words.say(&say::why_no_difference())}</p> }.into_any();
    };
    let found = difference(&outcome, ddl);
    let reading = if found.units >= 0 { say::difference_ahead() } else { say::difference_behind() };
    view! {
        <p class="formula">
            {words.number(outcome.score)}" − "{words.number(ddl)}" = "
            <strong>{words.catalogue().signed(found)}</strong>
        </p>
        <p>{words.say(&reading)}</p>
        <p>{words.say(&say::why_difference())}</p>
        <SourceLine
            sources=Arc::clone(&subject.lists.sources)
            id=subject.observation.source.clone()
            as_of=subject.observation.as_of
        />
    }
    .into_any()
}
