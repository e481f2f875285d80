//! The way from published answers to a self-assessment that starts from them.

use super::subject::{Subject, key_of};
use crate::route::{AssessView, CountryKey, Route};
use crate::scoring::assessment::is_assessable;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The link, where somebody can assess themselves by the index and answers are known.
pub fn way(subject: &Subject) -> impl IntoView + use<> {
    let is_possible = is_assessable(&subject.index.methodology) && subject.index.known(&subject.observation) > 0;
    is_possible.then(|| {
        let to = Navigation::here().to(Route::Assess(AssessView {
            index: subject.index.methodology.id.clone(),
            country: Some(CountryKey::Code(subject.country)),
            from: Some(key_of(&subject.observation)),
        }));
        view! { <p class="no-print assess-from-profile"><a href=to>{Words::now().say(&say::assess_start_from_profile())}</a></p> }
    })
}
