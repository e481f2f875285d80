//! A mapping: which priorities of a strategy reach which indicators of an index, how strongly, and why.

use super::{EntryId, IndexId, Localized, PartId, SourceId, StrategyId};

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

impl Mapping {
    /// The link between a priority and an indicator.
    #[must_use]
    pub fn link(&self, priority: &EntryId, part: &PartId) -> Option<&Link> {
        self.links.iter().find(|link| link.priority == *priority && link.part == *part)
    }
}
