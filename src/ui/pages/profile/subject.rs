//! What a profile is about: one country, one index, one observation.

use crate::model::{CountryCode, CountryGroup, Evidence, IndexData, Localized, Observation};
use crate::route::{CountryKey, CountryView, ObservationKey};
use crate::scoring::{Explanation, Outcome, RankedCountry, Standing, explain, outcome, ranking};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::view_model::AskedObservation;
use crate::view_model::profile::fuller;
use std::sync::Arc;

/// One country in one index, by one observation.
#[derive(Clone)]
pub struct Subject {
    /// The index.
    pub index: Arc<IndexData>,
    /// Names.
    pub lists: Lists,
    /// The country.
    pub country: CountryCode,
    /// Its name.
    pub name: Localized,
    /// The observation.
    pub observation: Arc<Observation>,
    /// Whether the address asks for an observation that does not exist.
    pub asked_in_vain: bool,
    /// The evidence behind it, where notes are held.
    pub evidence: Option<Slot<Evidence>>,
}

impl Subject {
    /// The observation that a view asks for, else the one that stands for the country; `None` where the index has
    /// nothing on it.
    pub fn find(index: Arc<IndexData>, lists: &Lists, country: CountryCode, view: &CountryView) -> Option<Self> {
        let asked = view.observation.as_ref();
        let found = AskedObservation::find(&index, country, asked, |index| index.current(country));
        let (observation, asked_in_vain) = (found.observation?.clone(), found.in_vain);
        Some(Self { asked_in_vain, ..Self::of(&Library::here(), index, lists, observation) })
    }

    /// By this observation of the index.
    pub fn of(library: &Library, index: Arc<IndexData>, lists: &Lists, observation: Observation) -> Self {
        let country = observation.country;
        Self {
            lists: lists.clone(),
            country,
            name: lists.countries.full_name(country),
            asked_in_vain: false,
            evidence: observation.has_evidence.then(|| library.evidence(&index.methodology.id, &observation)),
            observation: Arc::new(observation),
            index,
        }
    }

    /// The view that shows it.
    pub fn view(&self) -> CountryView {
        let mut view = CountryView::new(self.country, self.index.methodology.id.clone());
        if !self.is_current() {
            view.observation = Some(key_of(&self.observation));
        }
        view.country = CountryKey::Code(self.country);
        view
    }

    /// Whether it is the observation that stands for the country.
    pub fn is_current(&self) -> bool {
        self.index.current(self.country) == Some(&*self.observation)
    }

    /// The group that it is placed in besides all countries.
    pub fn group(&self) -> Option<&CountryGroup> {
        self.lists.countries.usual_group(self.country)
    }

    /// What the areas and indicators below the answer are of: this observation, or where nothing is known of its parts and
    /// the address asks for none, the one of which the most is known.
    pub fn fullest(&self) -> Self {
        let unknown =
            self.is_current() && self.explanation().parts.iter().all(|part| part.standing == Standing::Unknown);
        match fuller(&self.index, &self.observation).filter(|_| unknown) {
            Some((observation, _)) => {
                Self::of(&Library::here(), Arc::clone(&self.index), &self.lists, observation.clone())
            }
            None => self.clone(),
        }
    }

    /// Its total, explained.
    pub fn explanation(&self) -> Explanation<'_> {
        explain(&self.index.methodology, &self.observation.values)
    }

    /// Its score.
    pub fn outcome(&self) -> Option<Outcome> {
        outcome(&self.index.methodology, &self.observation)
    }

    /// All countries of the index in order.
    pub fn ranking(&self) -> Vec<RankedCountry<'_>> {
        ranking(&self.index)
    }
}

/// How addresses name an observation.
pub fn key_of(observation: &Observation) -> ObservationKey {
    ObservationKey::of(observation)
}
