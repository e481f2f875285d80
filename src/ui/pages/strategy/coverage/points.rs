//! The points that coverage is counted with: whose they are, as of when, and from where.

use super::own::OwnPoints;
use crate::model::{CountryCode, IndexData, Observation, Values};
use crate::records::StoreError;
use crate::route::{ObservationKey, PointsKey, StrategyView};
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::AskedObservation;
use std::sync::Arc;

/// The points, and where they come from.
#[derive(Clone, PartialEq)]
pub(super) struct PointsOf {
    /// The index that they are points of: of one's own, as it is corrected there.
    pub(super) index: Arc<IndexData>,
    /// The points by area and indicator; none is known where nothing is held of the country.
    pub(super) values: Arc<Values>,
    /// The observation that they are from.
    pub(super) observation: Option<Arc<Observation>>,
    /// The self-assessment that they are from instead.
    pub(super) own: Option<Arc<OwnPoints>>,
    /// What the address asks for in vain.
    pub(super) in_vain: Option<InVain>,
}

/// What is asked for and not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum InVain {
    /// An observation that is not held.
    Observation,
    /// A self-assessment that is not in this browser.
    Own,
    /// A self-assessment, and what is in this browser could not be read; why.
    OwnUnread(StoreError),
}

impl PointsOf {
    /// Those that the address names, else those of the observation of which most is known; none while it is not known
    /// which self-assessments there are.
    pub(super) fn follow(open: OpenMapping) -> Memo<Option<Self>> {
        let asked = View::<StrategyView>::here().of(|view| view.observation.clone());
        let context = open.context();
        Memo::new(move |_| {
            let (index, country) = (&context.index, context.strategy.country);
            match asked.get() {
                None => Some(Self::published(index, country, None)),
                Some(PointsKey::Published(key)) => Some(Self::published(index, country, Some(&key))),
                Some(PointsKey::Own(id)) => Some(match OwnPoints::find(&id, index)? {
                    Ok(Some(own)) => Self::of_own(own),
                    Ok(None) => Self::without_own(index, country, InVain::Own),
                    Err(why) => Self::without_own(index, country, InVain::OwnUnread(why)),
                }),
            }
        })
    }

    fn published(index: &Arc<IndexData>, country: CountryCode, asked: Option<&ObservationKey>) -> Self {
        let found = AskedObservation::find(index, country, asked, |index| index.best_known(country));
        Self {
            index: Arc::clone(index),
            values: Arc::new(found.observation.map(|one| one.values.clone()).unwrap_or_default()),
            observation: found.observation.map(|one| Arc::new(one.clone())),
            own: None,
            in_vain: found.in_vain.then_some(InVain::Observation),
        }
    }

    fn of_own(own: OwnPoints) -> Self {
        let (index, values) = (Arc::clone(&own.count.index), Arc::new(own.count.values.clone()));
        Self { index, values, observation: None, own: Some(Arc::new(own)), in_vain: None }
    }

    fn without_own(index: &Arc<IndexData>, country: CountryCode, in_vain: InVain) -> Self {
        Self { in_vain: Some(in_vain), ..Self::published(index, country, None) }
    }
}
