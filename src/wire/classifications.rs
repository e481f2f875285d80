//! `classifications.json`: studies that sort countries into classes.

use super::json::{Json, Object, Tolerance};
use super::{Expected, ReadError, Report};
use crate::model::{Classification, CountryClass, CountryCode, PartId, SourceId};
use crate::sort::SortedSet;

/// Reads `classifications.json`. A study without a readable key or date is left out, and so is a country in a second
/// class of the same study.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_classifications(text: &str) -> Result<(Vec<Classification>, Report), ReadError> {
    let json = Json::of_format(text, "posture.classifications", Tolerance::Content)?;
    let mut seen = SortedSet::new();
    let read = json.root().required("classifications").each(&mut |entry| study(entry, &mut seen));
    json.finish(Some(read))
}

fn study(entry: Object<'_>, seen: &mut SortedSet<String>) -> Option<Classification> {
    let id = entry.key("id", PartId::parse, seen)?;
    let entry = entry.about("id");
    let date = entry.required("date").date()?;
    let (mut ids, mut members) = (SortedSet::new(), SortedSet::new());
    let classes = entry.required("classes").each(&mut |entry| class(entry, &mut ids, &mut members));
    let field = entry.required("of");
    let of = field.whole(0, u16::MAX.into())?;
    if members.len() > usize::from(of) {
        field.malformed(Expected::Within(i64::try_from(members.len()).unwrap_or(i64::MAX), u16::MAX.into()));
    }
    let (title, note) = (entry.required("title").localized()?, entry.required("note").localized()?);
    Some(Classification { id, title, date, note, classes, of })
}

/// A class. A country that is in another class of the study already is left out.
fn class(entry: Object<'_>, ids: &mut SortedSet<String>, members: &mut SortedSet<CountryCode>) -> Option<CountryClass> {
    let id = entry.key("id", PartId::parse, ids)?;
    let entry = entry.about("id");
    let source = entry.required("source").id(SourceId::parse)?;
    let mut own = Vec::new();
    for value in entry.required("members").list() {
        let Some(country) = value.id(CountryCode::parse) else { continue };
        if members.insert(country) { own.push(country) } else { value.repeated() }
    }
    Some(CountryClass { id, name: entry.required("name").localized()?, members: own, source })
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
