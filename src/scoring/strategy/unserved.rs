//! What the priorities of a strategy leave out: indicators that none of them reaches, and points that are missing.

use super::leaf::Leaf;
use crate::model::{ByInstrument, EntryId, Link, Mapping, ObjectiveOnly, Part, Points, Strength};
use crate::sort::SortSmall;

/// An indicator that no priority reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unserved<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// Its points, where known.
    pub awarded: Option<Points>,
    /// What reaches it instead.
    pub why: UnservedWhy<'a>,
}

/// What reaches an indicator that no priority reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnservedWhy<'a> {
    /// It is met by the strategy or its plan being there.
    ByInstrument(&'a ByInstrument),
    /// An objective speaks of it.
    ObjectiveOnly(&'a ObjectiveOnly),
    /// Nobody has looked yet: it is new in this edition, and the mapping was carried over from another.
    NotJudged,
    /// Nothing in the strategy.
    Nothing,
}

/// An indicator known to lack points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// The points that it lacks, more than none.
    pub missing: Points,
    /// The priorities that reach it directly, in the strategy's order.
    pub direct: Vec<&'a EntryId>,
    /// The priorities that support it, in the strategy's order.
    pub supporting: Vec<&'a EntryId>,
    /// Whether it is met by the strategy or its plan being there.
    pub by_instrument: bool,
}

impl Gap<'_> {
    /// Whether a priority reaches it.
    #[must_use]
    pub const fn is_reached(&self) -> bool {
        !self.direct.is_empty() || !self.supporting.is_empty()
    }
}

/// The indicators that no priority reaches, in document order.
pub(super) fn unserved<'a>(mapping: &'a Mapping, leaves: &[Leaf<'a>]) -> Vec<Unserved<'a>> {
    let is_new = |part: &Part| mapping.carried.as_ref().is_some_and(|carried| carried.new.contains(&part.id));
    let nothing = |part: &Part| if is_new(part) { UnservedWhy::NotJudged } else { UnservedWhy::Nothing };
    let why = |part: &Part| {
        let objective = || mapping.objective_only.iter().find(|one| one.part == part.id);
        match mapping.by_instrument.iter().find(|one| one.part == part.id) {
            Some(instrument) => UnservedWhy::ByInstrument(instrument),
            None => objective().map_or_else(|| nothing(part), UnservedWhy::ObjectiveOnly),
        }
    };
    let unreached = leaves.iter().filter(|leaf| leaf.by.is_empty());
    unreached.map(|leaf| Unserved { part: leaf.part, awarded: leaf.awarded, why: why(leaf.part) }).collect()
}

/// All indicators known to lack points, most missing points first, then in document order.
pub(super) fn gaps<'a>(mapping: &Mapping, leaves: &[Leaf<'a>]) -> Vec<Gap<'a>> {
    let by = |leaf: &Leaf<'a>, strength| -> Vec<&'a EntryId> {
        let links = leaf.by.iter().map(|(_, link): &(usize, &'a Link)| *link);
        links.filter(|link| link.strength == strength).map(|link| &link.priority).collect()
    };
    let gap = |leaf: &Leaf<'a>| {
        Some(Gap {
            part: leaf.part,
            missing: leaf.missing().filter(|missing| *missing > Points::ZERO)?,
            direct: by(leaf, Strength::Direct),
            supporting: by(leaf, Strength::Supporting),
            by_instrument: mapping.by_instrument.iter().any(|one| one.part == leaf.part.id),
        })
    };
    let mut gaps: Vec<Gap<'a>> = leaves.iter().filter_map(gap).collect();
    gaps.sort_small_by_key(|gap| std::cmp::Reverse(gap.missing));
    gaps
}
