//! Where in an index the priorities of a strategy reach.

use super::leaf::Leaf;
use super::{PointSum, StrategyReach};
use crate::model::{EntryId, Part, Points, Strength};

/// What one priority reaches in one area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AreaCell {
    /// How many indicators it reaches directly.
    pub direct: usize,
    /// How many indicators it supports.
    pub supporting: usize,
    /// The points of both.
    pub points: PointSum,
}

/// What all priorities together reach in one area, each indicator counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaReach<'a> {
    /// The area.
    pub area: &'a Part,
    /// What the indicators are worth that any priority reaches directly.
    pub direct: Points,
    /// What the indicators are worth that any priority reaches.
    pub any: Points,
    /// What the area is worth.
    pub of: Points,
    /// The points of the indicators that any priority reaches.
    pub points: PointSum,
}

impl<'a> StrategyReach<'a> {
    /// What a priority reaches in an area; nothing where the strategy has no such priority.
    #[must_use]
    pub fn cell(&self, priority: &EntryId, area: &Part) -> AreaCell {
        let place = self.priorities.iter().position(|one| one.priority.id == *priority);
        let link = |leaf: &Leaf<'a>| place.and_then(|place| leaf.link(place));
        let count = |strength: Strength| {
            self.leaves_in(area).filter(|leaf| link(leaf).is_some_and(|link| link.strength == strength)).count()
        };
        AreaCell {
            direct: count(Strength::Direct),
            supporting: count(Strength::Supporting),
            points: PointSum::of(self.leaves_in(area).filter(|leaf| link(leaf).is_some())),
        }
    }

    /// What all priorities together reach in each area, in document order.
    #[must_use]
    pub fn areas(&self) -> Vec<AreaReach<'a>> {
        let worth = |area: &Part, is_counted: fn(&Leaf<'a>) -> bool| {
            self.leaves_in(area).filter(|leaf| is_counted(leaf)).map(|leaf| leaf.part.max).sum()
        };
        let one = |area: &'a Part| AreaReach {
            area,
            direct: worth(area, |leaf| leaf.by.iter().any(|(_, link)| link.strength == Strength::Direct)),
            any: worth(area, |leaf| !leaf.by.is_empty()),
            of: area.max,
            points: PointSum::of(self.leaves_in(area).filter(|leaf| !leaf.by.is_empty())),
        };
        self.methodology.areas().iter().map(one).collect()
    }

    /// The indicators of an area: those that stand between its place and the end of its tree.
    fn leaves_in(&self, area: &Part) -> impl Iterator<Item = &Leaf<'a>> {
        let places = area.position()..area.position() + area.walk().len();
        self.leaves.iter().filter(move |leaf| places.contains(&leaf.part.position()))
    }
}
