//! Which indicators are shown. What was just answered stays where it is until something else is asked for.

use super::{grounds, is_by_areas};
use crate::model::assessment::Assessment;
use crate::model::{Day, IndexData, Part, PartId};
use crate::scoring::assessment::{Filter, check_part};
use crate::sort::SortedSet;

/// What is asked for: a filter, an area, the day that evidence is looked at, and how often those that no longer match
/// were left out.
type Wanted = (Filter, Option<PartId>, Day, u32);

/// The indicators that are shown, by area, in the methodology's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    wanted: Wanted,
    /// Each area of which something is shown, with what is shown of it.
    pub areas: Vec<(PartId, Vec<PartId>)>,
    /// Those that are shown because they matched before.
    pub stale: SortedSet<PartId>,
}

impl Shown {
    /// What is shown: with a filter all that match in any area, without one the area that is asked for, else the first. Where
    /// areas are assessed as such, all of them.
    #[must_use]
    pub fn find(last: Option<&Self>, wanted: Wanted, assessment: &Assessment, index: &IndexData) -> Self {
        let before = last.filter(|last| last.wanted == wanted);
        let (filter, area, day, _) = &wanted;
        let grounds = grounds(assessment, index, *day);
        let mut stale = SortedSet::new();
        let mut is_shown = |part: &Part| {
            if filter.wants(&check_part(assessment, part, grounds), *day) {
                return true;
            }
            let stays = before.is_some_and(|before| before.parts().any(|one| *one == part.id));
            if stays {
                stale.insert(part.id.clone());
            }
            stays
        };
        let mut of_area = |area: &Part| -> Option<(PartId, Vec<PartId>)> {
            let leaves = leaves(area).into_iter().filter(|part| is_shown(part));
            let parts: Vec<PartId> = leaves.map(|part| part.id.clone()).collect();
            (!parts.is_empty()).then(|| (area.id.clone(), parts))
        };
        let all = index.methodology.areas();
        let areas = if *filter == Filter::All && !is_by_areas(&index.methodology) {
            let asked = all.iter().find(|one| Some(&one.id) == area.as_ref()).or_else(|| all.first());
            asked.and_then(of_area).into_iter().collect()
        } else {
            all.iter().filter_map(&mut of_area).collect()
        };
        Self { wanted, areas, stale }
    }

    /// All indicators that are shown.
    pub fn parts(&self) -> impl Iterator<Item = &PartId> {
        self.areas.iter().flat_map(|(_, parts)| parts)
    }
}

/// The indicators of an area.
fn leaves(area: &Part) -> Vec<&Part> {
    area.walk().into_iter().filter(|part| part.is_leaf()).collect()
}
