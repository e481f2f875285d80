//! Which published observation the self-assessment is compared with.

use crate::model::assessment::Assessment;
use crate::model::{CountryCode, IndexData, Observation};
use crate::route::{Address, AssessmentView, CountryView, ObservationKey, Route};
use crate::text::say;
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
use crate::ui::pages::{describe, key_of};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::PublishedChoice;
use std::sync::Arc;

/// What was published of the country, and which of it is looked at.
#[derive(Clone, Copy)]
pub(super) struct Compared {
    asked: View<AssessmentView>,
    country: Memo<Option<CountryCode>>,
    observation: Memo<Option<Arc<Observation>>>,
}

impl Compared {
    /// Follows the assessment and the address.
    pub(super) fn here() -> Self {
        let (asked, open) = (View::<AssessmentView>::here(), OpenAssessment::here());
        let (country, choice) = (open.memo(Assessment::country), open.memo(PublishedChoice::of));
        let (index, with) = (open.index(), asked.of(|view| view.with.clone()));
        let observation = Memo::new(move |_| {
            let choice = choice.get()?;
            with.with(|key| choice.find(&index, key.as_ref()).cloned().map(Arc::new))
        });
        Self { asked, country, observation }
    }

    /// The country, followed.
    pub(super) fn country(self) -> Option<CountryCode> {
        self.country.get()
    }

    /// The observation, followed.
    pub(super) fn observation(self) -> Option<Arc<Observation>> {
        self.observation.get()
    }
}

/// The menu of observations, where there are several.
#[component]
pub(super) fn ComparedWith(compared: Compared) -> impl IntoView {
    let (index, lists) = (OpenAssessment::here().index(), expect_context::<Lists>());
    move || {
        let (words, country) = (Words::now(), compared.country()?);
        let held: Vec<(ObservationKey, String)> =
            index.of(country).iter().rev().map(|one| (key_of(one), describe(words, &index, &lists, one))).collect();
        if held.len() < 2 {
            return None;
        }
        let options = held.iter().enumerate().map(|(place, (key, said))| {
            let key = key.clone();
            let selected =
                move || compared.observation.with(|shown| shown.as_ref().is_some_and(|shown| key_of(shown) == key));
            view! { <option value=place.to_string() prop:selected=selected>{said.clone()}</option> }
        });
        let options = options.collect_view();
        let choose = move |event| {
            let place: Option<usize> = event_target_value(&event).parse().ok();
            if let Some((key, _)) = place.and_then(|place| held.get(place)) {
                compared.asked.adjust(|view| view.with = Some(key.clone()));
            }
        };
        Some(view! {
            <label class="field no-print">
                {words.say(&say::sheet_compared_with())}
                <select on:change=choose>{options}</select>
            </label>
        })
    }
}

/// The address of the profile that shows an observation.
pub(super) fn profile(navigation: Navigation, index: &IndexData, observation: &Observation) -> String {
    let view = CountryView::new(observation.country, index.methodology.id.clone());
    let is_current = index.current(observation.country) == Some(observation);
    let observation = (!is_current).then(|| key_of(observation));
    navigation.href(Address::of(Route::Country(CountryView { observation, ..view })))
}
