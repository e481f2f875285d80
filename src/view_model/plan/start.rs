//! From where a plan starts: the points that a country has, as they were published or by its own answers, and the indicators
//! that it is known not to meet.

use crate::model::{Decimal, IndexData, Methodology, Observation, PartId, Points, Values};
use crate::scoring::assessment::{PartCheck, is_by_indicators};
use crate::scoring::outcome;
use crate::scoring::plan::{PlanBase, points_of, score_of};
use crate::sort::SortedMap;

/// Where a country stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// All points that it has.
    pub points: Points,
    /// The score that stands: the published one, where one was published.
    pub score: Decimal,
    /// What can be done, what is met, and what is not known.
    pub base: PlanBase,
    /// The points by area and indicator.
    pub values: Values,
    /// Who is responsible for each indicator, where a self-assessment says so.
    pub bodies: SortedMap<PartId, String>,
}

/// Why there is nothing to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStart {
    /// The index is not held down to indicators that are met or not.
    NoIndicators,
    /// No indicator of the country is known.
    OnlyTotal,
    /// Some indicators are known, and neither the others nor the total.
    NoTotal,
}

impl Start {
    /// By an observation of the index.
    ///
    /// # Errors
    /// Where the index has no indicators, or too little is known of them.
    pub fn of(index: &IndexData, observation: &Observation) -> Result<Self, NoStart> {
        let methodology = &index.methodology;
        if !is_by_indicators(methodology) {
            return Err(NoStart::NoIndicators);
        }
        if index.known(observation) == 0 {
            return Err(NoStart::OnlyTotal);
        }
        let found = outcome(methodology, observation).ok_or(NoStart::NoTotal)?;
        let base = PlanBase::of_values(methodology, &observation.values);
        let points = base.points.or_else(|| points_of(methodology, found.score)).ok_or(NoStart::NoTotal)?;
        let (values, bodies) = (observation.values.clone(), SortedMap::new());
        Ok(Self { points, score: found.score, base, values, bodies })
    }

    /// By a self-assessment: the points are those that are supported, and what is not assessed counts as not met.
    ///
    /// # Errors
    /// Where the index has no indicators.
    pub fn of_checks(methodology: &Methodology, checks: &[PartCheck<'_>]) -> Result<Self, NoStart> {
        if !is_by_indicators(methodology) {
            return Err(NoStart::NoIndicators);
        }
        let points = SortedMap::from_iter(checks.iter().map(|check| (check.part.id.clone(), check.supported())));
        // All points of an indicator or none: nothing is left out.
        let values = Values::checked(methodology, &points).0;
        let base = PlanBase::of_values(methodology, &values);
        let points = base.points.ok_or(NoStart::NoTotal)?;
        let score = score_of(methodology, points).ok_or(NoStart::NoTotal)?;
        let body = |check: &PartCheck<'_>| {
            let body = check.responsible.trim();
            (!body.is_empty()).then(|| (check.part.id.clone(), body.to_owned()))
        };
        Ok(Self { points, score, base, values, bodies: SortedMap::from_iter(checks.iter().filter_map(body)) })
    }

    /// The points that an indicator still lacks; none where it has all of them, or it is not known.
    #[must_use]
    pub fn lacks(&self, part: &PartId) -> Option<Points> {
        self.base.candidate(part).map(|one| one.gain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CountryCode;
    use crate::scoring::samples::{methodology, observation, values};
    use crate::view_model::plan::samples::index;

    fn start(country: &str, id: &str) -> Result<Start, NoStart> {
        let index = index(id);
        let country = CountryCode::parse(country).unwrap();
        Start::of(&index, index.best_known(country).or_else(|| index.current(country)).unwrap())
    }

    #[test]
    fn azerbaijan_has_seventeen_gaps_worth_twenty_eight_points() {
        let start = start("AZE", "ncsi-2018").unwrap();
        assert_eq!((start.points, start.base.candidates.len(), start.base.unknown.len()), (Points(49), 17, 0));
        assert_eq!(start.base.most(), Points(28));
        let one = PartId::parse("1.1").unwrap();
        assert_eq!(start.lacks(&one), Some(Points(3)));
    }

    #[test]
    fn a_published_total_stands_in_for_indicators_that_are_not_known() {
        let start = start("GEO", "ncsi-2018").unwrap();
        assert_eq!((start.points, start.base.unknown.len()), (Points(41), 39), "53.25 is 41 of 77 points");
        assert_eq!(start.base.candidates.len() + start.base.met.len(), 7);
    }

    #[test]
    fn where_too_little_is_known_there_is_no_start() {
        assert_eq!(start("FRA", "ncsi-2018").map(|_| ()), Err(NoStart::OnlyTotal));
        assert_eq!(start("BEL", "ncsi-2018").map(|_| ()), Err(NoStart::NoTotal));
        assert_eq!(start("AZE", "gci-2024").map(|_| ()), Err(NoStart::NoIndicators));
    }

    #[test]
    fn a_score_that_no_points_give_is_no_start() {
        let methodology = methodology();
        let known = values(&methodology, &[("1.1", 3)]);
        let index = IndexData::new(methodology, Vec::new());
        let of = |total: &str| {
            let values = known.clone();
            Start::of(&index, &Observation { values, ..observation("AAA", Some(total)) }).map(|start| start.points)
        };
        assert_eq!(of("66.67"), Ok(Points(4)));
        assert_eq!(of("60"), Err(NoStart::NoTotal));
        assert_eq!((of("0"), of("100")), (Ok(Points(0)), Ok(Points(6))));
    }
}
