//! The reader's own self-assessments by the index, as points to count coverage with.

use crate::browser::clock;
use crate::model::{AsOf, AssessmentId, CountryCode, IndexData};
use crate::records::{Kind, ListState, Moment, StoreError};
use crate::scoring::assessment::is_assessable;
use crate::sort::SortSmall;
use crate::ui::assessment::{record_store, today};
use crate::ui::records::Listed;
use crate::view_model::strategy::OwnCount;
use std::sync::Arc;

/// A self-assessment as its points are looked at.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OwnPoints {
    pub(super) id: AssessmentId,
    /// What it is called.
    pub(super) name: String,
    /// The country that it is about, where that was said.
    pub(super) country: Option<CountryCode>,
    /// Whether it was put aside.
    pub(super) is_archived: bool,
    /// When it was saved.
    saved: Moment,
    /// Its points today.
    pub(super) count: Arc<OwnCount>,
}

impl OwnPoints {
    /// The one of this id, followed; none where there is none by this index, and nothing while that is not known.
    ///
    /// # Errors
    /// Why what is kept could not be read.
    pub(super) fn find(id: &AssessmentId, index: &Arc<IndexData>) -> Option<Result<Option<Self>, StoreError>> {
        let store = record_store();
        let records = store.records(Kind::Assessment);
        let found = records.iter().find(|record| record.entry.key == id.as_str());
        let found = found.and_then(|record| Self::read(record, index));
        match store.lists() {
            _ if found.is_some() => Some(Ok(found)),
            ListState::Loading => None,
            ListState::There => Some(Ok(None)),
            ListState::Failed(why) => Some(Err(why)),
        }
    }

    /// All by this index, those about `country` first, followed.
    pub(super) fn all(index: &Arc<IndexData>, country: CountryCode) -> Vec<Self> {
        if !is_assessable(&index.methodology) {
            return Vec::new();
        }
        let records = record_store().records(Kind::Assessment);
        let mut all: Vec<Self> = records.iter().filter_map(|record| Self::read(record, index)).collect();
        all.sort_small_by_key(|one| (one.country != Some(country), std::cmp::Reverse(one.saved)));
        all
    }

    /// The day on which it was saved.
    pub(super) fn day(&self) -> Option<AsOf> {
        clock::local(self.saved).day
    }

    /// The time of day at which it was saved.
    pub(super) fn time(&self) -> String {
        clock::local(self.saved).time
    }

    fn read(record: &Listed, index: &Arc<IndexData>) -> Option<Self> {
        let assessment = record.assessment()?;
        Some(Self {
            count: Arc::new(OwnCount::of(&assessment, index, today())?),
            id: assessment.id().clone(),
            name: assessment.name().to_string(),
            country: assessment.country(),
            is_archived: assessment.archived(),
            saved: record.entry.written,
        })
    }
}
