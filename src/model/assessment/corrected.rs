//! The methodology as whoever assesses sees it: a working list, with the list that they brought and with their
//! corrections. The one place where an assessment and its methodology become what is scored.

use super::{Assessment, Correction, ItemChanges, Prose, Title};
use crate::model::{IndexData, ItemStatus, Localized, Methodology, Part, PartStatus, Points, power_of_ten};
use crate::sort::SortedMap;
use std::sync::Arc;

/// What of an area or an indicator can be corrected: what is said to be known otherwise than from the publisher's print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Correctable {
    /// What it is called.
    pub name: bool,
    /// What it is worth; never of an area, which is worth what its indicators are.
    pub points: bool,
    /// Its criterion.
    pub criterion: bool,
}

impl Correctable {
    /// Whether anything can be.
    #[must_use]
    pub const fn is_any(self) -> bool {
        self.name || self.points || self.criterion
    }
}

impl Part {
    /// What of it can be corrected; nothing where its methodology does not say how surely it is known.
    #[must_use]
    pub fn correctable(&self) -> Correctable {
        let Some(status) = self.status else { return Correctable::default() };
        let is_open = |status: ItemStatus| status != ItemStatus::Printed;
        Correctable {
            name: is_open(status.name),
            points: self.is_leaf() && is_open(status.max),
            // What has no criterion yet may get one.
            criterion: self.is_leaf() && status.criterion.is_none_or(is_open),
        }
    }

    /// What a correction really corrects of it: what can be corrected, and is not there already.
    #[must_use]
    pub fn corrects(&self, correction: &Correction, decimals: u8) -> Correction {
        let can = self.correctable();
        let is_new = |typed: &str, held: Option<&Localized>| !typed.trim().is_empty() && !says(held, typed);
        let name = can.name && is_new(correction.name.as_str(), Some(&self.name));
        let criterion = can.criterion && is_new(correction.criterion.as_str(), self.criterion.as_ref());
        let worth = |points: &_| can.points && whole(*points, decimals) != self.max;
        Correction {
            name: if name { correction.name.clone() } else { Title::default() },
            points: correction.points.filter(worth),
            criterion: if criterion { correction.criterion.clone() } else { Prose::default() },
            unknown: correction.unknown.clone(),
        }
    }
}

impl Methodology {
    /// The methodology with what was put in its place; none where that changes nothing. Areas and the whole are worth
    /// what their indicators are.
    #[must_use]
    pub fn corrected(&self, changes: &ItemChanges) -> Option<Self> {
        if changes.is_empty() || !self.is_working_list() {
            return None;
        }
        let areas: Vec<Part> = self.areas().iter().map(|area| part(area, changes, self.points.decimals)).collect();
        let rest = self.rest.as_ref().map_or(Points::ZERO, |rest| rest.max);
        let mut outline = self.clone();
        outline.points.max = areas.iter().map(|area| area.max).sum::<Points>() + rest;
        // The ids are those of before, nothing is worth nothing, and sums are made here: it always fits.
        outline.with_areas(areas).ok()
    }
}

impl IndexData {
    /// The index as an assessment sees it: with the methodology as corrected there.
    #[must_use]
    pub fn seen_by(self: &Arc<Self>, assessment: &Assessment) -> Arc<Self> {
        self.with_changes(assessment.item_changes())
    }

    /// The same with these changes.
    #[must_use]
    pub fn with_changes(self: &Arc<Self>, changes: &ItemChanges) -> Arc<Self> {
        let corrected = self.methodology.corrected(changes);
        corrected.map_or_else(|| Arc::clone(self), |methodology| Arc::new(self.with_methodology(methodology)))
    }
}

fn whole(points: super::WholePoints, decimals: u8) -> Points {
    Points(i64::from(points.get()).saturating_mul(power_of_ten(decimals)))
}

/// Whether a text is there already, in whatever language.
fn says(held: Option<&Localized>, typed: &str) -> bool {
    held.is_some_and(|held| held.forms().any(|form| form.trim() == typed.trim()))
}

fn part(listed: &Part, changes: &ItemChanges, decimals: u8) -> Part {
    let mut made = listed.clone();
    if let Some(said) = changes.brought.as_ref().and_then(|list| list.items.get(&listed.id)) {
        // What the publisher prints and the list says again stays printed.
        put(&mut made, said, ItemStatus::Brought, decimals);
    }
    if let Some(own) = changes.own.get(&listed.id) {
        let own = made.corrects(own, decimals);
        put(&mut made, &own, ItemStatus::Own, decimals);
    }
    if !listed.is_leaf() {
        made.parts = listed.parts.iter().map(|inside| part(inside, changes, decimals)).collect();
        made.max = made.parts.iter().map(|inside| inside.max).sum();
        let known = made.parts.iter().filter_map(|inside| inside.status).map(|status| status.max);
        let known: Vec<ItemStatus> = known.collect();
        if let Some(status) = &mut made.status {
            let is_brought = known.iter().all(|one| matches!(one, ItemStatus::Brought | ItemStatus::Printed));
            if known.contains(&ItemStatus::Own) {
                status.max = ItemStatus::Own;
            } else if is_brought && changes.brought.is_some() && status.max != ItemStatus::Printed {
                status.max = ItemStatus::Brought;
            }
        }
    }
    made
}

fn put(part: &mut Part, said: &Correction, by: ItemStatus, decimals: u8) {
    let mut status = part.status.unwrap_or(PartStatus { name: by, max: by, criterion: None, group: None });
    let text = |held: Option<&Localized>, typed: &str| {
        // A text that is there already keeps its other languages.
        held.filter(|held| says(Some(held), typed))
            .cloned()
            .unwrap_or_else(|| Localized::new(typed.trim(), SortedMap::new()))
    };
    let is_printed = |status: ItemStatus, is_same: bool| status == ItemStatus::Printed && is_same;
    if !said.name.is_blank() {
        let is_same = says(Some(&part.name), said.name.as_str());
        part.name = text(Some(&part.name), said.name.as_str());
        status.name = if is_printed(status.name, is_same) { ItemStatus::Printed } else { by };
    }
    if let Some(points) = said.points.filter(|_| part.is_leaf()).map(|points| whole(points, decimals)) {
        status.max = if is_printed(status.max, points == part.max) { ItemStatus::Printed } else { by };
        part.max = points;
    }
    if !said.criterion.is_blank() {
        let is_same = says(part.criterion.as_ref(), said.criterion.as_str());
        let printed = status.criterion.is_some_and(|status| is_printed(status, is_same));
        part.criterion = Some(text(part.criterion.as_ref(), said.criterion.as_str()));
        status.criterion = Some(if printed { ItemStatus::Printed } else { by });
    }
    part.status = Some(status);
}

#[cfg(test)]
mod tests {
    use super::super::{BroughtList, FileName, WholePoints};
    use super::*;
    use crate::model::PartId;
    use crate::scoring::samples;

    /// 1.1 is printed; of 1.2 and 2.1 everything is general knowledge.
    fn working() -> Methodology {
        let base = samples::methodology();
        let mut areas = base.areas().to_vec();
        let status = |one| PartStatus { name: one, max: one, criterion: Some(one), group: None };
        for area in &mut areas {
            area.status = Some(PartStatus { criterion: None, ..status(ItemStatus::General) });
            for leaf in &mut area.parts {
                let is_first = leaf.id.as_str() == "1.1";
                leaf.status = Some(status(if is_first { ItemStatus::Printed } else { ItemStatus::General }));
                leaf.name =
                    Localized::new(format!("Item {}", leaf.id), [("az".into(), format!("Bənd {}", leaf.id))].into());
            }
        }
        base.with_areas(areas).unwrap()
    }

    fn id(id: &str) -> PartId {
        PartId::parse(id).unwrap()
    }

    fn worth(points: i64) -> Correction {
        Correction { points: WholePoints::new(points), ..Correction::default() }
    }

    fn own(corrections: &[(&str, Correction)]) -> ItemChanges {
        let own = corrections.iter().map(|(part, one)| (id(part), one.clone())).collect();
        ItemChanges { own, brought: None }
    }

    fn seen(changes: &ItemChanges, part: &str) -> (i64, ItemStatus, ItemStatus) {
        let methodology = working().corrected(changes).unwrap();
        let part = methodology.part(&id(part)).unwrap();
        (part.max.0, part.status.unwrap().name, part.status.unwrap().max)
    }

    #[test]
    fn areas_and_the_whole_follow_what_is_corrected() {
        use ItemStatus::{General, Own, Printed};
        let changes = own(&[("1.2", worth(4)), ("1.1", worth(9))]);
        let methodology = working().corrected(&changes).unwrap();
        assert_eq!(methodology.points.max, Points(8), "3 printed, 4 instead of 2, and 1");
        assert_eq!(seen(&changes, "1.1"), (3, Printed, Printed), "what is printed cannot be corrected");
        assert_eq!(seen(&changes, "1.2"), (4, General, Own));
        assert_eq!(seen(&changes, "1"), (7, General, Own));
        assert_eq!(seen(&changes, "2"), (1, General, General));
        assert!(samples::methodology().corrected(&changes).is_none(), "no working list");
        assert!(working().corrected(&ItemChanges::default()).is_none());
    }

    #[test]
    fn what_repeats_the_list_corrects_nothing() {
        let methodology = working();
        let part = methodology.part(&id("1.2")).unwrap();
        let repeats = Correction { name: Title::cut(" Bənd 1.2"), ..worth(2) };
        assert!(part.corrects(&repeats, 0).is_blank());
        let renamed = Correction { name: Title::cut("Another"), ..worth(2) };
        assert_eq!(part.corrects(&renamed, 0), Correction { points: None, ..renamed });
        assert!(!methodology.part(&id("1.1")).unwrap().correctable().is_any());
        assert!(!methodology.part(&id("1")).unwrap().correctable().points);
    }

    #[test]
    fn a_list_replaces_the_working_list_and_a_correction_stands_over_it() {
        use ItemStatus::{Brought, Own, Printed};
        let said = |name: &str, points| Correction { name: Title::cut(name), ..worth(points) };
        let items = [("1.1", said("Item 1.1", 3)), ("1.2", said("Bənd 1.2", 1)), ("2.1", said("New", 2))];
        let items = items.into_iter().map(|(part, one)| (id(part), one)).collect();
        let list = BroughtList { file: FileName::cut("list.csv"), items, ..BroughtList::default() };
        let mut changes = ItemChanges { brought: Some(Box::new(list)), ..ItemChanges::default() };
        assert_eq!(seen(&changes, "1.1"), (3, Printed, Printed), "printed already, and the same");
        assert_eq!(seen(&changes, "1.2"), (1, Brought, Brought));
        assert_eq!(seen(&changes, "2"), (2, ItemStatus::General, Brought));
        let name = working().corrected(&changes).unwrap().part(&id("1.2")).unwrap().name.clone();
        assert_eq!((name.english(), name.in_language("az")), ("Item 1.2", "Bənd 1.2"), "known in both languages");
        changes.own.insert(id("2.1"), worth(5));
        assert_eq!(seen(&changes, "2.1"), (5, Brought, Own));
    }
}
