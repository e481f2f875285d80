//! `classifications.json`: studies that sort countries into classes.

use super::field::Text;
use super::lenient::each;
use super::{Expected, Flaw, ReadError, Report, envelope};
use crate::model::{Classification, CountryClass, CountryCode, PartId, SourceId};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Studies with the classes that they sort countries into, as far as held.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ClassificationsFile {
    classifications: Vec<ClassificationEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ClassificationEntry {
    id: String,
    title: Text,
    date: String,
    note: Text,
    of: u16,
    classes: Vec<ClassEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ClassEntry {
    id: String,
    name: Text,
    source: String,
    members: Vec<String>,
}

/// Reads `classifications.json`. A study without a readable key or date is left out, and so is a country in a second
/// class of the same study.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_classifications(text: &str) -> Result<(Vec<Classification>, Report), ReadError> {
    let file: ClassificationsFile = envelope::read(text, "posture.classifications")?;
    let mut report = Report::default();
    let mut seen = BTreeSet::new();
    let read = each("classifications", file.classifications, |place, entry| {
        let id = key(place, &entry.id, &mut seen, &mut report)?;
        let date = report.date(format!("{place}.date"), id.as_str(), &entry.date)?;
        let (mut ids, mut members) = (BTreeSet::new(), BTreeSet::new());
        let classes = each(&format!("{place}.classes"), entry.classes, |place, entry| {
            let id = key(place, &entry.id, &mut ids, &mut report)?;
            let source = report.id(format!("{place}.source"), id.as_str(), &entry.source, SourceId::parse)?;
            let members = class_members(place, &entry.members, id.as_str(), &mut members, &mut report);
            Some(CountryClass { id, name: entry.name.into(), members, source })
        });
        if members.len() > entry.of.into() {
            let expected = Expected::Within(u32::try_from(members.len()).unwrap_or(u32::MAX), u16::MAX.into());
            report.malformed(format!("{place}.of"), id.as_str(), &entry.of.to_string(), expected);
        }
        Some(Classification { id, title: entry.title.into(), date, note: entry.note.into(), classes, of: entry.of })
    });
    Ok((read, report))
}

fn key(place: &str, id: &str, seen: &mut BTreeSet<PartId>, report: &mut Report) -> Option<PartId> {
    let place = format!("{place}.id");
    let key = report.id(place.clone(), "", id, PartId::parse)?;
    report.is_first(place, id, key.clone(), seen).then_some(key)
}

fn class_members(
    place: &str,
    codes: &[String],
    class: &str,
    seen: &mut BTreeSet<CountryCode>,
    report: &mut Report,
) -> Vec<CountryCode> {
    each(&format!("{place}.members"), codes.iter().collect(), |place, code: &String| {
        let country = report.id(place.to_owned(), class, code, CountryCode::parse)?;
        if seen.insert(country) {
            return Some(country);
        }
        report.add(place.to_owned(), class, Flaw::Repeated(country.to_string()));
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"{"format": "posture.classifications", "version": 1, "classifications": [
        {"id": "study", "title": {"en": "Study"}, "date": "2017-04", "note": {"en": "All."}, "of": 3, "classes": [
            {"id": "first", "name": {"en": "First"}, "source": "study-2017", "members": ["EST", "LVA"]},
            {"id": "second", "name": {"en": "Second"}, "source": "study-2017", "members": ["CYP"]}]}]}"#;

    /// The place of each thing that is said of the whole file with something changed.
    fn places(from: &str, to: &str) -> Vec<String> {
        assert!(WHOLE.contains(from), "{from}");
        let (_, report) = read_classifications(&WHOLE.replacen(from, to, 1)).unwrap();
        report.problems.into_iter().map(|problem| problem.place).collect()
    }

    #[test]
    fn a_whole_file_is_taken_over() {
        let (read, report) = read_classifications(WHOLE).unwrap();
        assert!(report.is_clean(), "{report:?}");
        let members: Vec<usize> = read[0].classes.iter().map(|class| class.members.len()).collect();
        assert_eq!((members, read[0].of), (vec![2, 1], 3));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_field() {
        assert_eq!(places("2017-04", "spring"), ["classifications[0].date"]);
        assert_eq!(places("CYP", "EST"), ["classifications[0].classes[1].members[0]"]);
        assert_eq!(places("CYP", "Cyprus"), ["classifications[0].classes[1].members[0]"]);
        assert_eq!(places("\"second\"", "\"first\""), ["classifications[0].classes[1].id"]);
        assert_eq!(places("\"of\": 3", "\"of\": 2"), ["classifications[0].of"]);
    }
}
