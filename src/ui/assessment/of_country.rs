//! The self-assessments of a country on this machine, with the indices that they are by.

use super::record_store;
use crate::model::assessment::Assessment;
use crate::model::{CountryCode, IndexData};
use crate::records::Kind;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::records::Listed;
use std::sync::Arc;

/// Those of a country, followed; those too that were put aside.
pub fn assessments_of(country: CountryCode) -> Vec<Arc<Assessment>> {
    let records = record_store().records(Kind::Assessment);
    let all = records.iter().filter_map(Listed::assessment);
    all.filter(|assessment| assessment.country() == Some(country)).collect()
}

/// Each with its index as it is seen by it, followed; none while one is still on its way. What is by an index that does not
/// come is left out.
pub fn with_indices(kept: &[Arc<Assessment>]) -> Option<Vec<(Arc<Assessment>, Arc<IndexData>)>> {
    let library = Library::here();
    let mut with_index: Vec<(Arc<Assessment>, Arc<IndexData>)> = Vec::new();
    for assessment in kept {
        match library.index(assessment.index()).get() {
            Load::Ready(index) => with_index.push((Arc::clone(assessment), index.seen_by(assessment))),
            Load::Waiting => return None,
            Load::Slow | Load::Failed(_) => {}
        }
    }
    Some(with_index)
}
