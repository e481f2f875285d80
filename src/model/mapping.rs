//! A mapping: which priorities of a strategy reach which indicators of an index, how strongly, and why.

use super::{Correspondence, EntryId, IndexId, Localized, PartId, SourceId, StrategyId};

/// How the priorities of one strategy lie over the indicators of one index. A judgement, never a fact: the shipped ones
/// are this project's, and a reader may change them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The strategy.
    pub strategy: StrategyId,
    /// The index.
    pub index: IndexId,
    /// Who judged, and on what ground.
    pub basis: Localized,
    /// Where the judgement is stated.
    pub sources: Vec<SourceId>,
    /// The links, one at most for each priority and indicator.
    pub links: Vec<Link>,
    /// Indicators that are met by the strategy or its plan being there.
    pub by_instrument: Vec<ByInstrument>,
    /// Indicators that an objective speaks of and no priority.
    pub objective_only: Vec<ObjectiveOnly>,
    /// Content of the strategy that no indicator measures.
    pub unmeasured: Vec<Unmeasured>,
    /// The mapping onto another edition that it was carried over from, where it was.
    pub carried: Option<CarriedMapping>,
}

/// Where a mapping comes from that a crosswalk carried over from one onto another edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedMapping {
    /// The other edition.
    pub from: IndexId,
    /// Indicators that take nothing from it: that no priority reaches them says nothing until somebody looks.
    pub new: Vec<PartId>,
}

/// A priority reaches an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The priority.
    pub priority: EntryId,
    /// The indicator.
    pub part: PartId,
    /// How strongly.
    pub strength: Strength,
    /// Why.
    pub reason: Localized,
    /// What it was carried over from; none once somebody has judged it.
    pub carried: Option<CarriedLink>,
}

/// What a link was carried over from, that nobody has judged since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedLink {
    /// The indicators of the other edition that the priority reaches.
    pub from: Vec<PartId>,
    /// How close these are to the indicator.
    pub correspondence: Correspondence,
}

/// How strongly a priority reaches an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The priority asks for what the indicator measures.
    Direct,
    /// Meeting the indicator helps the priority, or the priority helps to meet it.
    Supporting,
}

/// An indicator that is met by an instrument of the strategy being there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByInstrument {
    /// The indicator.
    pub part: PartId,
    /// Which instrument: the strategy itself, its plan.
    pub instrument: Localized,
}

/// An indicator that an objective speaks of and no priority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectiveOnly {
    /// The indicator.
    pub part: PartId,
    /// The objective.
    pub objective: EntryId,
    /// Why no priority.
    pub reason: Localized,
}

/// Content of a strategy that no indicator measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmeasured {
    /// What it is.
    pub text: Localized,
    /// The objectives and priorities it belongs to.
    pub entries: Vec<EntryId>,
}

impl Strength {
    /// Both, the stronger first.
    pub const ALL: [Self; 2] = [Self::Direct, Self::Supporting];

    /// What a link counts in weighted formulas, in halves: 2 for direct (1), 1 for supporting (½).
    #[must_use]
    pub const fn halves(self) -> i64 {
        match self {
            Self::Direct => 2,
            Self::Supporting => 1,
        }
    }
}

impl Link {
    /// The same as somebody judged it; one that was carried over is not marked as such any more.
    #[must_use]
    pub fn judged(self) -> Self {
        Self { carried: None, ..self }
    }

    /// The same with another strength. One that stays as it is was not judged by that.
    #[must_use]
    pub fn with_strength(self, strength: Strength) -> Self {
        if strength == self.strength { self } else { Self { strength, ..self.judged() } }
    }

    /// The same with another reason.
    #[must_use]
    pub fn with_reason(self, reason: Localized) -> Self {
        if reason == self.reason { self } else { Self { reason, ..self.judged() } }
    }
}

impl Mapping {
    /// The link between a priority and an indicator.
    #[must_use]
    pub fn link(&self, priority: &EntryId, part: &PartId) -> Option<&Link> {
        self.links.iter().find(|link| link.priority == *priority && link.part == *part)
    }
}
