//! A plan: what is to be reached, under which conditions, which acts were chosen, who does them and by when. What follows
//! from it is computed in [`crate::scoring::plan`].

use super::assessment::{Name, Phrase, Prose, Unknown};
use super::{AsOf, AssessmentId, CountryCode, Day, Decimal, IndexId, PartId, SourceId};
use crate::sort::SortedMap;
use std::fmt;

/// What an act costs by the estimate of whoever plans, from 1 to 100. The unit is theirs: days of work, money, anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(u8);

impl Effort {
    /// The least, which also stands where nothing was estimated.
    pub const LEAST: Self = Self(1);
    /// The most.
    pub const MOST: Self = Self(100);

    /// An estimate; none for less than 1 and more than 100.
    #[must_use]
    pub fn new(effort: i64) -> Option<Self> {
        u8::try_from(effort).ok().map(Self).filter(|effort| (Self::LEAST..=Self::MOST).contains(effort))
    }

    /// The estimate as a number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Default for Effort {
    fn default() -> Self {
        Self::LEAST
    }
}

/// What a plan should have least of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Minimise {
    /// Acts.
    #[default]
    Actions,
    /// Effort of all acts together.
    Effort,
    /// Time: the day of the latest act is as early as can be, and of such plans those with the fewest acts. An act without
    /// a day is later than any other.
    LatestDate,
}

impl Minimise {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Actions, Self::Effort, Self::LatestDate];
}

/// Where a plan is to get, as its owner wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanTarget {
    /// A score.
    Score(Decimal),
    /// Points in all.
    Points(Decimal),
    /// A rank from 1.
    Rank(usize),
    /// A tier from 1 for the best.
    Tier(usize),
}

/// What is said of one act. One that was taken out keeps what was said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanAct {
    /// Whether it is part of the plan.
    pub is_chosen: bool,
    /// The points that it adds, as they were when the plan was made; none where that was not said.
    pub points: Option<Decimal>,
    /// What it costs, where that was estimated.
    pub effort: Option<Effort>,
    /// By when it is to be done.
    pub by: Option<Day>,
    /// Who is responsible.
    pub responsible: Phrase,
    /// A note.
    pub note: Prose,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// A plan as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is called.
    pub name: Name,
    /// The index.
    pub index: IndexId,
    /// The country.
    pub country: CountryCode,
    /// The indicators of the index as they were then, in short.
    pub edition: Phrase,
    /// The self-assessment that it starts from; none where it starts from a published observation.
    pub assessment: Option<AssessmentId>,
    /// The source of the observation that it starts from.
    pub source: Option<SourceId>,
    /// The date of that observation.
    pub as_of: Option<AsOf>,
    /// The day it was made.
    pub created: Option<Day>,
    /// The points there were then.
    pub start: Option<Decimal>,
    /// Where it is to get.
    pub target: PlanTarget,
    /// What there should be least of.
    pub minimise: Minimise,
    /// The day by which everything is done.
    pub until: Option<Day>,
    /// What must be done.
    pub must: Vec<PartId>,
    /// What must not be done.
    pub never: Vec<PartId>,
    /// The first is done only if the second is.
    pub needs: Vec<(PartId, PartId)>,
    /// In this area at most so many acts.
    pub at_most: Vec<(PartId, usize)>,
    /// What is said of single acts, by indicator.
    pub acts: SortedMap<PartId, PlanAct>,
    /// A note on the whole.
    pub note: Prose,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

impl Plan {
    /// A plan of which nothing but the target is said.
    #[must_use]
    pub fn new(index: IndexId, country: CountryCode, target: PlanTarget) -> Self {
        Self {
            name: Name::default(),
            index,
            country,
            edition: Phrase::default(),
            assessment: None,
            source: None,
            as_of: None,
            created: None,
            start: None,
            target,
            minimise: Minimise::default(),
            until: None,
            must: Vec::new(),
            never: Vec::new(),
            needs: Vec::new(),
            at_most: Vec::new(),
            acts: SortedMap::new(),
            note: Prose::default(),
            unknown: Unknown::default(),
        }
    }

    /// The acts that are part of it, by indicator.
    pub fn chosen(&self) -> impl Iterator<Item = (&PartId, &PlanAct)> {
        self.acts.iter().filter(|(_, act)| act.is_chosen)
    }
}
