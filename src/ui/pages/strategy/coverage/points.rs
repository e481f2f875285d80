//! The points that coverage is counted with: whose they are, as of when, and from where.

use crate::model::{CountryCode, IndexData, Observation, Values};
use crate::route::ObservationKey;
use crate::ui::pages::key_of;
use crate::ui::pages::strategy::asked::Asked;
use crate::ui::pages::strategy::desk::Desk;
use leptos::prelude::*;
use std::sync::Arc;

/// The points, and where they come from.
#[derive(Clone, PartialEq)]
pub(super) struct PointsOf {
    /// The points by area and indicator; none is known where nothing is held of the country.
    pub(super) values: Arc<Values>,
    /// The observation that they are from.
    pub(super) observation: Option<Arc<Observation>>,
    /// Whether the address asks for an observation that is not held.
    pub(super) asked_in_vain: bool,
}

impl PointsOf {
    /// Those of the observation that the address names, else of the one of which most is known.
    pub(super) fn follow(desk: Desk) -> Memo<Self> {
        let asked = Asked::here().observation();
        let ground = desk.ground();
        Memo::new(move |_| asked.with(|key| Self::find(&ground.index, ground.strategy.country, key.as_ref())))
    }

    fn find(index: &IndexData, country: CountryCode, asked: Option<&ObservationKey>) -> Self {
        let found = asked.and_then(|key| index.of(country).iter().find(|one| key_of(one) == *key));
        let observation = found.or_else(|| index.best_known(country));
        Self {
            values: Arc::new(observation.map(|one| one.values.clone()).unwrap_or_default()),
            observation: observation.map(|one| Arc::new(one.clone())),
            asked_in_vain: asked.is_some() && found.is_none(),
        }
    }
}
