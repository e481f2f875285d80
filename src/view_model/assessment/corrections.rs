//! Corrections of a working list, and the list that was brought in its place, in words and tables.

use super::differences::{field, said, short};
use crate::model::assessment::{
    Assessment, BroughtList, ChangedBy, Correction, Corrections, Difference, ItemChanges, Merge, WholePoints, compare,
};
use crate::model::{AsOf, Localized, Methodology, Part, PartId, PointScale};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// What a list that was brought says beside a working list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPreview {
    /// How many indicators are as the working list has them.
    pub confirmed: usize,
    /// How many are not.
    pub changed: usize,
    /// What differs: one row for each field.
    pub differences: Table,
}

impl ListPreview {
    /// What the list says, beside the methodology as it is shipped.
    #[must_use]
    pub fn of(methodology: &Methodology, items: &Corrections) -> Self {
        let (mut confirmed, mut changed, mut rows) = (0, 0, Vec::new());
        for part in methodology.parts() {
            let Some(one) = items.get(&part.id) else { continue };
            let found = differing(part, one, methodology.points);
            if part.is_leaf() {
                let count = if found.is_empty() { &mut confirmed } else { &mut changed };
                *count += 1;
            }
            rows.extend(found.into_iter().map(|(what, listed, brought)| {
                vec![(&part.id).into(), (&part.name).into(), what.into(), listed, brought]
            }));
        }
        let header = vec![
            say::assess_file_indicator(),
            say::assess_file_indicator_name(),
            say::kept_field(),
            say::list_working(),
            say::list_brought(),
        ];
        Self { confirmed, changed, differences: Table { header, rows } }
    }
}

/// The fields in which a list says something else of an area or an indicator.
fn differing(part: &Part, one: &Correction, scale: PointScale) -> Vec<(Message, Value, Value)> {
    let is_new = |typed: &str, held: Option<&Localized>| {
        !typed.trim().is_empty() && !held.is_some_and(|held| held.forms().any(|form| form.trim() == typed.trim()))
    };
    let text = |held: Option<&Localized>| held.map_or_else(|| said("".into()), Value::from);
    let points = one.points.map(|points| i64::from(points.get())).filter(|_| part.is_leaf());
    let listed = scale.decimal(part.max);
    let points = points.filter(|points| listed.units_at(0) != Some(*points));
    let name = is_new(one.name.as_str(), Some(&part.name));
    let name = name.then(|| (say::status_name(), text(Some(&part.name)), one.name.as_str().into()));
    let points = points.map(|points| (say::status_points(), listed.into(), points.into()));
    let criterion = is_new(one.criterion.as_str(), part.criterion.as_ref());
    let criterion =
        criterion.then(|| (say::status_criterion(), text(part.criterion.as_ref()), one.criterion.as_str().into()));
    [name, points, criterion].into_iter().flatten().collect()
}

/// A list as a table to fill in: what a file that is brought has, under [`crate::wire::LIST_COLUMNS`].
#[must_use]
pub fn list_template(methodology: &Methodology) -> Table {
    let row = |part: &Part| {
        let criterion = part.criterion.as_ref().map_or_else(|| "".into(), Value::from);
        vec![(&part.id).into(), (&part.name).into(), methodology.points.decimal(part.max).into(), criterion]
    };
    Table { header: Vec::new(), rows: methodology.leaves().into_iter().map(row).collect() }
}

/// What is said in the fields of a correction: nothing where it says nothing of one.
fn fields(one: Option<&Correction>) -> [(Message, Value); 3] {
    let text = |text: Option<&str>| said(text.unwrap_or_default().into());
    let points = one.and_then(|one| one.points).map(WholePoints::get);
    [
        (say::status_name(), text(one.map(|one| one.name.as_str()))),
        (say::status_points(), points.map_or_else(|| said("".into()), |points| Value::Count(points.into()))),
        (say::status_criterion(), text(one.map(|one| one.criterion.as_str()))),
    ]
}

fn name_of(methodology: &Methodology, part: &PartId) -> Value {
    methodology.part(part).map_or_else(|| part.into(), |part| Value::from(&part.name))
}

/// The list that was brought: its file, with the day.
fn list_named(list: Option<&BroughtList>) -> Value {
    list.map_or_else(
        || said("".into()),
        |list| say::kept_called(list.file.as_str(), Value::Date(list.taken.map(AsOf::from))).into(),
    )
}

/// One row for each field of a correction that differs between two states, and one where the list does.
#[must_use]
pub fn correction_differences(before: &Assessment, after: &Assessment, methodology: &Methodology) -> Table {
    let found = compare(before, after);
    let (old, new) = (before.item_changes(), after.item_changes());
    let mut rows = Vec::new();
    if found.list.is_some_and(|found| found != Difference::Same) {
        let [old, new] = [old, new].map(|changes| list_named(changes.brought.as_deref()));
        rows.push(vec!["".into(), say::list_place().into(), say::kept_evidence_whole().into(), old, new]);
    }
    for (part, _) in found.corrections.iter().filter(|(_, found)| **found != Difference::Same) {
        let pairs = fields(old.own.get(part)).into_iter().zip(fields(new.own.get(part)));
        let differing = pairs.filter(|((_, before), (_, after))| before != after);
        rows.extend(differing.map(|((what, before), (_, after))| {
            vec![part.into(), name_of(methodology, part), what.into(), before, after]
        }));
    }
    let header = vec![
        say::assess_file_indicator(),
        say::assess_file_indicator_name(),
        say::kept_field(),
        say::kept_before(),
        say::kept_after(),
    ];
    Table { header, rows }
}

/// What is different where two assessments have brought different lists.
pub(super) fn merged_list(merge: &Merge, by: ChangedBy) -> Vec<Message> {
    let named = [merge.common(), merge.mine(), merge.theirs()].map(|one| list_named(one.items.brought.as_deref()));
    vec![field(say::list_place(), by, named)]
}

/// What is different where two assessments correct an item differently, field by field; with what it is called.
pub(super) fn merged_correction(
    merge: &Merge,
    part: &PartId,
    by: ChangedBy,
    methodology: &Methodology,
) -> (Value, Vec<Message>) {
    let own = |changes: &ItemChanges| fields(changes.own.get(part));
    let [common, mine, theirs] = [&merge.common().items, &merge.mine().items, &merge.theirs().items].map(own);
    let each = common.into_iter().zip(mine).zip(theirs).map(|(((what, common), (_, mine)), (_, theirs))| {
        (mine != theirs).then(|| field(what, by, [common, mine, theirs].map(short)))
    });
    (say::list_correction_of(name_of(methodology, part)).into(), each.flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::{Content, Edit, FileName, Title, samples};
    use crate::text::{Catalogue, Language};
    use crate::view_model::assessment::merge_rows;
    use crate::wire::{LIST_COLUMNS, read_methodology, read_publisher_list};

    fn held() -> Methodology {
        let file = format!("{}/public/data/methodologies/ncsi-3.json", env!("CARGO_MANIFEST_DIR"));
        read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn words(tag: &str) -> std::rc::Rc<Catalogue> {
        Catalogue::of(Language::from_tag(tag).unwrap())
    }

    fn rows(table: &Table) -> Vec<String> {
        let words = words("en");
        table.rows.iter().map(|row| row.iter().map(|cell| words.value(cell)).collect::<Vec<_>>().join(" | ")).collect()
    }

    #[test]
    fn the_template_reads_back_in_either_language_and_confirms_everything() {
        let methodology = held();
        for tag in ["en", "az"] {
            let csv = list_template(&methodology).csv_under(LIST_COLUMNS.into_iter(), &words(tag)).unwrap();
            let items = read_publisher_list(csv.as_bytes(), &methodology, tag).unwrap();
            let preview = ListPreview::of(&methodology, &items);
            assert_eq!((preview.confirmed, preview.changed, preview.differences.rows.len()), (49, 0, 0), "{tag}");
        }
    }

    #[test]
    fn a_list_is_laid_beside_the_working_list_field_by_field() {
        let methodology = held();
        let csv = list_template(&methodology).csv_under(LIST_COLUMNS.into_iter(), &words("en")).unwrap();
        let line = |start: &str| csv.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
        let changed = csv
            .replace(&line("2.2,"), &line("2.2,").replace(",1,", ",2,"))
            .replace(&line("2.3,"), &line("2.3,").replace(",2,", ",1,").replace("2.3,Contribution", "2.3,Help"));
        let items = read_publisher_list(changed.as_bytes(), &methodology, "en").unwrap();
        let preview = ListPreview::of(&methodology, &items);
        assert_eq!((preview.confirmed, preview.changed), (47, 2));
        let name = "Contribution to international capacity building in cybersecurity";
        let expected = [
            "2.2 | Commitment to international law in cyberspace | points | 1 | 2".to_owned(),
            format!("2.3 | {name} | name | {name} | Help to international capacity building in cybersecurity"),
            format!("2.3 | {name} | points | 2 | 1"),
        ];
        assert_eq!(rows(&preview.differences), expected);
    }

    #[test]
    fn what_differs_between_states_and_in_a_merge_is_said() {
        let methodology = held();
        let id = |id: &str| PartId::parse(id).unwrap();
        let correct = |name: &str, points: i64| {
            let one = Correction {
                name: Title::cut(name),
                points: crate::model::assessment::WholePoints::new(points),
                ..Correction::default()
            };
            Edit::Correct(id("9.4"), Box::new(one))
        };
        let edited = |edits: Vec<Edit>| {
            let mut made = samples::blank();
            made.apply(&Edit::Several(edits)).unwrap();
            made
        };
        let list = BroughtList { file: FileName::cut("list.csv"), ..BroughtList::default() };
        let (before, mine) = (samples::blank(), edited(vec![correct("Mine", 2)]));
        let theirs = edited(vec![correct("", 1), Edit::BringList(Some(Box::new(list)))]);
        let name = words("en").value(&name_of(&methodology, &id("9.4")));
        let expected =
            [format!("9.4 | {name} | name | nothing | Mine"), format!("9.4 | {name} | points | nothing | 2")];
        assert_eq!(rows(&correction_differences(&before, &mine, &methodology)), expected);
        let listed = &rows(&correction_differences(&before, &theirs, &methodology))[0];
        assert!(listed.starts_with(" | Publisher’s list | The whole piece | nothing | list.csv"), "{listed}");
        let merge = Merge::of(&mine, &theirs, &Content::of(&before)).unwrap();
        let rows: Vec<String> = merge_rows(&merge, &methodology)
            .iter()
            .flat_map(|row| row.changes.iter().map(|change| words("en").say(change)).collect::<Vec<_>>())
            .collect();
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[0].starts_with("Publisher’s list: nothing → list.csv"), "{rows:?}");
        assert_eq!(rows[1..], ["name: nothing → Mine (you)", "points: here 2; there 1"]);
    }
}
