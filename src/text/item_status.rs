//! How surely the items of a methodology are known, in words. What is not printed by the publisher is never called its.

use super::{Message, Value, say};
use crate::model::assessment::Assessment;
use crate::model::{AsOf, ItemStatus, Methodology, PartStatus, StatusItem};

impl From<ItemStatus> for Message {
    /// Its name.
    fn from(status: ItemStatus) -> Self {
        match status {
            ItemStatus::Printed => say::status_printed(),
            ItemStatus::Brought => say::status_brought(),
            ItemStatus::Retold => say::status_retold(),
            ItemStatus::Arithmetic => say::status_arithmetic(),
            ItemStatus::General => say::status_general(),
            ItemStatus::Own => say::status_own(),
        }
    }
}

impl From<StatusItem> for Message {
    fn from(item: StatusItem) -> Self {
        match item {
            StatusItem::Name => say::status_name(),
            StatusItem::Points => say::status_points(),
            StatusItem::Criterion => say::status_criterion(),
            StatusItem::Group => say::status_group(),
        }
    }
}

/// What a status means.
#[must_use]
pub fn status_meaning(status: ItemStatus) -> Message {
    match status {
        ItemStatus::Printed => say::status_printed_means(),
        ItemStatus::Brought => say::status_brought_means(),
        ItemStatus::Retold => say::status_retold_means(),
        ItemStatus::Arithmetic => say::status_arithmetic_means(),
        ItemStatus::General => say::status_general_means(),
        ItemStatus::Own => say::status_own_means(),
    }
}

/// The items of an area or an indicator by how surely they are known, the surest first: "name and points: printed by the
/// publisher", "criterion: retold by others".
#[must_use]
pub fn how_known(status: &PartStatus) -> Vec<(ItemStatus, Message)> {
    let items = status.items();
    let said = |wanted: ItemStatus| {
        let of = items.iter().filter(|(_, status)| *status == wanted);
        let named: Vec<Message> = of.map(|(item, _)| Message::from(*item)).collect();
        (!named.is_empty()).then(|| (wanted, say::status_items(Value::from(named), Message::from(wanted))))
    };
    ItemStatus::ALL.into_iter().filter_map(said).collect()
}

/// How many indicators of a working list are printed by the publisher, and what the others are; none where the methodology
/// is no working list.
#[must_use]
pub fn working_list(methodology: &Methodology) -> Option<Message> {
    let counts = methodology.status_counts().filter(|_| methodology.is_working_list())?;
    Some(say::status_working_list(counts.printed, counts.of, counts.partly, counts.general))
}

/// That totals by a working list rest on one; none where the methodology is none.
#[must_use]
pub fn rests_on_working_list(methodology: &Methodology) -> Option<Message> {
    let counts = methodology.status_counts().filter(|_| methodology.is_working_list())?;
    Some(say::status_total(counts.printed, counts.of))
}

/// What the totals of an assessment rest on, where its methodology is a working list: that, or the list that was brought in
/// its place; how many items are corrected; and that the points add up to something else, where they do. Of an index that
/// awards anything up to a maximum: that what is counted are estimates. `methodology` is as it is shipped.
#[must_use]
pub fn rests_on(assessment: &Assessment, methodology: &Methodology) -> Vec<Message> {
    if !methodology.points.all_or_nothing {
        return vec![say::estimate_rests(methodology.leaves().len())];
    }
    let Some(working) = rests_on_working_list(methodology) else { return Vec::new() };
    let changes = assessment.item_changes();
    let first = changes
        .brought
        .as_ref()
        .map_or(working, |list| say::list_total_brought(list.file.as_str(), Value::Date(list.taken.map(AsOf::from))));
    let Some(seen) = methodology.corrected(changes) else { return vec![first] };
    let is_own = |status: PartStatus| status.items().iter().any(|(_, known)| *known == ItemStatus::Own);
    // An area is worth what its indicators are: with one of them it is not corrected itself.
    let is_corrected = |id| changes.own.contains_key(id);
    let parts = seen.parts();
    let own = parts.iter().filter(|part| is_corrected(&part.id) && part.status.is_some_and(is_own)).count();
    let own = (own > 0).then(|| say::list_total_own(own));
    let (sum, max) = (seen.points.decimal(seen.points.max), methodology.points.decimal(methodology.points.max));
    let differs = (sum != max).then(|| say::list_total_sum(sum, max));
    [Some(first), own, differs].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};
    use crate::wire::read_methodology;

    fn held(id: &str) -> Methodology {
        let file = format!("{}/public/data/methodologies/{id}.json", env!("CARGO_MANIFEST_DIR"));
        read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn say(tag: &str, message: &Message) -> String {
        Catalogue::of(Language::from_tag(tag).unwrap()).say(message)
    }

    #[test]
    fn items_are_told_apart_by_how_they_are_known() {
        let methodology = held("ncsi-3");
        let known = |id: &str, tag: &str| {
            let part = methodology.parts().into_iter().find(|part| part.id.as_str() == id).unwrap();
            let said = how_known(&part.status.unwrap());
            said.iter().map(|(_, said)| self::say(tag, said)).collect::<Vec<_>>()
        };
        assert_eq!(known("1.1", "en"), ["name, points and criterion: printed by the publisher"]);
        assert_eq!(known("2.1", "en"), ["name and points: printed by the publisher", "criterion: retold by others"]);
        assert_eq!(known("9.4", "en"), ["name, points and criterion: general knowledge, not confirmed"]);
        assert_eq!(
            known("4", "az"),
            ["ad: naşir dərc edib", "qrup: başqaları nəql edib", "xal: ümumi bilik, təsdiqlənməyib"]
        );
    }

    #[test]
    fn totals_say_what_they_rest_on() {
        use crate::model::assessment::{BroughtList, Correction, Edit, FileName, WholePoints, samples};
        use crate::model::{AssessmentId, Day, IndexId, PartId};
        let methodology = held("ncsi-3");
        let (id, index) = (AssessmentId::parse("a1").unwrap(), IndexId::parse("ncsi-3").unwrap());
        let mut assessment = Assessment::blank(id, index, None, Default::default());
        let said = |of: &Assessment| {
            rests_on(of, &methodology).iter().map(|said| self::say("en", said)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said(&assessment), self::say("en", &rests_on_working_list(&methodology).unwrap()));
        let correct = |assessment: &mut Assessment, id: &str, points| {
            let one = Correction { points: WholePoints::new(points), ..Correction::default() };
            assessment.apply(&Edit::Correct(PartId::parse(id).unwrap(), Box::new(one))).unwrap();
        };
        correct(&mut assessment, "1.1", 9);
        assert!(!said(&assessment).contains("corrected"), "what is printed cannot be: {}", said(&assessment));
        correct(&mut assessment, "9.4", 2);
        assert!(
            said(&assessment).contains("One item is corrected in this assessment. With that, the points add up to 119")
        );
        correct(&mut assessment, "9.3", 3);
        assert!(said(&assessment).ends_with("2 items are corrected in this assessment."), "{}", said(&assessment));
        let list =
            BroughtList { file: FileName::cut("list.csv"), taken: Day::parse("2026-11-30"), ..BroughtList::default() };
        assessment.apply(&Edit::BringList(Some(Box::new(list)))).unwrap();
        assert!(said(&assessment).contains("list.csv, imported on 30 November 2026"), "{}", said(&assessment));
        assert!(rests_on(&samples::blank(), &held("ncsi-2018")).is_empty());
    }

    #[test]
    fn a_working_list_counts_what_is_printed() {
        let (working, whole) = (held("ncsi-3"), held("ncsi-2018"));
        assert_eq!((working_list(&whole), rests_on_working_list(&whole)), (None, None));
        let said = ["en", "az"].map(|tag| self::say(tag, &working_list(&working).unwrap()));
        assert!(said[0].contains("5 of 49 indicators are printed by the publisher"), "{}", said[0]);
        assert!(said[1].contains("49 göstəricidən 5 göstəricini"), "{}", said[1]);
        assert!(self::say("en", &rests_on_working_list(&working).unwrap()).contains("working list"));
    }
}
