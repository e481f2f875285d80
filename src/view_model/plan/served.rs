//! What an indicator serves besides its own index: priorities of a strategy, and indicators of another edition.

use crate::model::{Correspondence, Crosswalk, EntryId, Mapping, Methodology, PartId, Strength};
use crate::text::{Value, say};
use crate::view_model::strategy::priority_key;

/// Priorities in a cell, those that a mapping links directly before those that it says support.
pub(super) fn served(priorities: &[(&EntryId, Strength)]) -> Value {
    if priorities.is_empty() {
        return say::coverage_no_priority().into();
    }
    let of = |strength: Strength| priorities.iter().filter(move |(_, one)| *one == strength).map(|(id, _)| *id);
    let direct = of(Strength::Direct).map(priority_key);
    let supporting = of(Strength::Supporting).map(|id| say::plan_supporting(priority_key(id)).into());
    Value::List(direct.chain(supporting).collect())
}

/// The indicators that a mapping links to a priority.
#[must_use]
pub fn of_priority(mapping: &Mapping, priority: &EntryId) -> Vec<PartId> {
    mapping.links.iter().filter(|link| link.priority == *priority).map(|link| link.part.clone()).collect()
}

/// What meeting an indicator does for another edition, by the crosswalk to it: the indicators there that follow from it, each
/// with its points.
pub(super) fn elsewhere(crosswalk: &Crosswalk, there: &Methodology, part: &PartId) -> Value {
    let follow = crosswalk.links.iter().filter(|crossing| crossing.from.contains(part));
    let said = follow.filter_map(|crossing| {
        let found = there.part(&crossing.to)?;
        let (id, points) = (crossing.to.to_string(), Value::points(there.points, found.max));
        match crossing.correspondence {
            Correspondence::Same => Some(say::plan_same_there(id, points).into()),
            Correspondence::Close => Some(say::plan_close_there(id, points).into()),
            Correspondence::New => None,
        }
    });
    let said: Vec<Value> = said.collect();
    if said.is_empty() { say::plan_not_there().into() } else { Value::List(said) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};
    use crate::view_model::plan::samples::{file, index, part};
    use crate::wire::{read_crosswalk_for, read_mapping_of, read_methodology};

    #[test]
    fn priorities_and_the_other_edition_are_named() {
        let words = Catalogue::of(Language::ENGLISH);
        let old = index("ncsi-2018").methodology;
        let new = read_methodology(&file("methodologies/ncsi-3")).unwrap();
        let (crosswalk, _) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old, &new).unwrap();
        let said = |id: &str| words.value(&elsewhere(&crosswalk, &new, &part(id)));
        let dropped = &crosswalk.dropped.first().unwrap().from;
        assert_eq!(said(dropped.as_str()), "not asked for");
        let same = crosswalk.links.iter().find(|one| one.correspondence == Correspondence::Same).unwrap();
        assert!(said(same.from.first().unwrap().as_str()).contains("the same ("));
        let id = crate::model::StrategyId::parse("aze-2023-2027").unwrap();
        let mapping = read_mapping_of(&file("mappings/aze-2023-2027/ncsi-2018"), &id, &old.id).unwrap().0;
        let link = mapping.links.first().unwrap();
        assert!(of_priority(&mapping, &link.priority).contains(&link.part));
        let (first, second) = (EntryId::parse("P2").unwrap(), EntryId::parse("1.1").unwrap());
        let said = |priorities: &[(&EntryId, Strength)]| words.value(&served(priorities));
        assert_eq!(
            said(&[(&second, Strength::Supporting), (&first, Strength::Direct)]),
            "P2 and priority 1.1 (supporting)"
        );
        assert_eq!(said(&[]), "no priority");
    }
}
