//! A self-assessment as points that a strategy is laid over.

use crate::model::assessment::Assessment;
use crate::model::{Day, IndexData, Values};
use crate::scoring::assessment::{is_assessable, tally, values};
use crate::view_model::assessment::grounds;
use std::sync::Arc;

/// What of a self-assessment coverage is counted with.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnCount {
    /// The index as it is corrected there, by which the points are.
    pub index: Arc<IndexData>,
    /// How many indicators are assessed.
    pub assessed: usize,
    /// The points of what is supported on the day. What is not assessed is not known.
    pub values: Values,
}

impl OwnCount {
    /// That of an assessment by this index; none where it is by another one, or where nobody can assess themselves by it.
    #[must_use]
    pub fn of(assessment: &Assessment, index: &Arc<IndexData>, day: Day) -> Option<Self> {
        let index = index.seen_by(assessment);
        let methodology = &index.methodology;
        if *assessment.index() != methodology.id || !is_assessable(methodology) {
            return None;
        }
        let grounds = grounds(assessment, &index, day);
        let (assessed, values) =
            (tally(assessment, methodology, grounds).total.answered, values(assessment, methodology, grounds));
        Some(Self { index, assessed, values })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country_page::samples::ncsi_3;
    use crate::model::assessment::samples::{day, evidence_id, item, part};
    use crate::model::assessment::{AnswerState, Correction, Edit, Name, WholePoints};
    use crate::model::{AssessmentId, IndexId, Points};

    fn one() -> Assessment {
        let (id, index) = (AssessmentId::parse("a1").unwrap(), IndexId::parse("ncsi-3").unwrap());
        let mut one = Assessment::blank(id, index, None, Name::default());
        one.apply(&Edit::State(part("2.3"), AnswerState::MetPublic)).unwrap();
        let page = Box::new(item("official-website", "https://example.org/1", "2025-12-01"));
        one.apply(&Edit::AddEvidence(evidence_id("e1"), page, vec![part("2.3")])).unwrap();
        one
    }

    #[test]
    fn points_are_those_of_the_list_as_it_is_corrected_there() {
        let (index, mut assessment) = (Arc::new(ncsi_3()), one());
        let counted = |assessment: &Assessment| {
            let count = OwnCount::of(assessment, &index, day("2026-01-01")).unwrap();
            let one = count.index.methodology.part(&part("2.3")).unwrap();
            (count.values.get(one), one.max, count.assessed)
        };
        assert_eq!(counted(&assessment), (Some(Points(2)), Points(2), 1));
        let five = Correction { points: WholePoints::new(5), ..Correction::default() };
        assessment.apply(&Edit::Correct(part("2.3"), Box::new(five))).unwrap();
        assert_eq!(counted(&assessment), (Some(Points(5)), Points(5), 1));
    }

    #[test]
    fn one_by_another_index_counts_nothing() {
        let other = Arc::new(crate::country_page::samples::ncsi_2018());
        assert_eq!(OwnCount::of(&one(), &other, day("2026-01-01")), None);
    }
}
