//! What can be done: the indicators that are not met, each with what it gains, what it costs and by when it can be done.

use crate::model::{Day, Effort, Methodology, Part, PartId, Points, Values};
use crate::scoring::outcome::total_points;

/// An act: an indicator that is not met, and could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The indicator.
    pub part: PartId,
    /// The top-level area that it lies in.
    pub area: PartId,
    /// The points that meeting it adds; more than zero.
    pub gain: Points,
    /// What it costs.
    pub effort: Effort,
    /// By when it can be done; none where nobody said, which counts as later than any day.
    pub by: Option<Day>,
}

/// What a plan starts from: the points there are, and what can be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanBase {
    /// The points there are; none where they are not known in full.
    pub points: Option<Points>,
    /// What can be done, in the order of the methodology.
    pub candidates: Vec<Candidate>,
    /// The indicators that are met, in that order. A wish may name them: what must be met is, and what needs them has them.
    pub met: Vec<PartId>,
    /// The indicators of which it is not known whether they are met, in that order. No plan is made with them.
    pub unknown: Vec<PartId>,
    /// The top-level areas, in that order.
    pub areas: Vec<PartId>,
}

impl PlanBase {
    /// From the points of an observation. Efforts are 1 and no act has a day until somebody says otherwise
    /// ([`PlanBase::candidate_mut`]).
    #[must_use]
    pub fn of_values(methodology: &Methodology, values: &Values) -> Self {
        let mut base = Self { points: total_points(methodology, values), ..Self::of_areas(methodology) };
        for (area, part) in leaves(methodology) {
            base.add(area, part, values.get(part));
        }
        base
    }

    fn of_areas(methodology: &Methodology) -> Self {
        Self { areas: methodology.areas().iter().map(|area| area.id.clone()).collect(), ..Self::default() }
    }

    fn add(&mut self, area: &Part, part: &Part, awarded: Option<Points>) {
        match awarded {
            None => self.unknown.push(part.id.clone()),
            Some(awarded) if awarded >= part.max => self.met.push(part.id.clone()),
            Some(awarded) => self.candidates.push(Candidate {
                part: part.id.clone(),
                area: area.id.clone(),
                gain: part.max - awarded,
                effort: Effort::default(),
                by: None,
            }),
        }
    }

    /// The act for an indicator, where it is one.
    #[must_use]
    pub fn candidate(&self, part: &PartId) -> Option<&Candidate> {
        self.candidates.iter().find(|one| one.part == *part)
    }

    /// The act for an indicator, to say what it costs and by when it can be done.
    pub fn candidate_mut(&mut self, part: &PartId) -> Option<&mut Candidate> {
        self.candidates.iter_mut().find(|one| one.part == *part)
    }

    /// What all acts together gain.
    #[must_use]
    pub fn most(&self) -> Points {
        self.candidates.iter().map(|one| one.gain).sum()
    }
}

/// Every indicator with its top-level area, in the order of the methodology.
fn leaves(methodology: &Methodology) -> impl Iterator<Item = (&Part, &Part)> {
    let of_area = |area| Part::walk(area).into_iter().filter(|part| part.is_leaf()).map(move |part| (area, part));
    methodology.areas().iter().flat_map(of_area)
}
