//! A file of assessments: what it says of itself, and what is in it.

use super::digest::of_content;
use super::entry::{assessment, snapshot};
use super::ids::Ids;
use super::typed::typed;
use crate::model::IndexId;
use crate::model::assessment::{Assessment, Fingerprint, Phrase, Snapshot, Unknown};
use crate::wire::json::{Json, Object, Tolerance, Value};
use crate::wire::report::cut;
use crate::wire::{Expected, Flaw, Handling, ReadError, Report, Shape};
use std::borrow::Cow;

/// What a file of assessments says of itself.
pub(super) const FORMAT: &str = "posture.assessments";
/// The version of the format that is written.
pub const FORMAT_VERSION: u32 = 1;
/// The largest file that is read or written, in bytes.
pub const MOST_BYTES: usize = 5_000_000;

/// What a file of assessments holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssessmentsFile {
    /// The version of the program that wrote it; empty where it does not say.
    pub app: Phrase,
    /// The methodologies as they were then.
    pub methodologies: Vec<MethodologyVersion>,
    /// The assessments.
    pub assessments: Vec<Assessment>,
    /// Kept states, of these or of other assessments.
    pub snapshots: Vec<Snapshot>,
    /// What a newer program says beside that.
    pub unknown: Unknown,
}

/// A methodology as it was when a file was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodologyVersion {
    /// Its id.
    pub id: IndexId,
    /// Its state, by [`super::methodology_version`].
    pub version: Phrase,
}

/// How much there is of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) assessments: usize,
    pub(super) answers: usize,
    pub(super) evidence: usize,
    pub(super) snapshots: usize,
}

impl Counts {
    /// How much there is; answers and evidence of kept states are not counted.
    pub(super) fn of(assessments: &[Assessment], snapshots: &[Snapshot]) -> Self {
        Self {
            assessments: assessments.len(),
            answers: assessments.iter().map(|one| one.answers().len()).sum(),
            evidence: assessments.iter().map(|one| one.evidence().len()).sum(),
            snapshots: snapshots.len(),
        }
    }
}

/// Reads a file of assessments. Whatever in it can be used is; what cannot is named in the report.
///
/// # Errors
/// When the file as a whole cannot be used. It is not changed by that, and neither is anything else.
pub fn read_assessments(bytes: &[u8]) -> Result<(AssessmentsFile, Report), ReadError> {
    let text = text_of(bytes)?;
    let as_written = Json::parse(text, Tolerance::Anything)?;
    let json = match to_latest(text, as_written.version(FORMAT)?, STEPS)? {
        Cow::Borrowed(_) => return finish(as_written),
        Cow::Owned(latest) => latest,
    };
    finish(Json::parse(&json, Tolerance::Anything)?.without_lines())
}

fn finish(json: Json<'_>) -> Result<(AssessmentsFile, Report), ReadError> {
    let file = read(json.root()).ok_or(ReadError::NoAssessments)?;
    json.finish(Some(file))
}

/// The text of a file, without the mark that some programs put before it.
fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len(), most: MOST_BYTES });
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ReadError::NotUtf8 { line: before.iter().filter(|&&byte| byte == b'\n').count() + 1 }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(ReadError::Empty) } else { Ok(text) }
}

fn read(root: Object<'_>) -> Option<AssessmentsFile> {
    let file = root.value().object()?;
    let (list, kept) = (file.optional("assessments"), file.optional("snapshots"));
    if list.shape() != Some(Shape::List) {
        return None;
    }
    let mut read = AssessmentsFile { app: typed(file.optional("app")), ..AssessmentsFile::default() };
    read.methodologies = file.optional("methodologies").each(&mut |entry| {
        let (id, version) = (entry.optional("id").id(IndexId::parse), typed(entry.optional("version")));
        entry.rest();
        Some(MethodologyVersion { id: id?, version })
    });
    let mut ids = Ids::default();
    read.assessments = list.each(&mut |entry| assessment(entry, &mut ids));
    let mut ids = Ids::default();
    read.snapshots = kept.each(&mut |entry| snapshot(entry, &mut ids));
    check_content(file.optional("sha256"), &[list.written(), kept.written()]);
    check_counts(file.optional("counts"), Counts::of(&read.assessments, &read.snapshots));
    read.unknown = file.rest();
    Some(read)
}

fn check_content(value: Value<'_>, lists: &[&str]) {
    if !value.is_there() {
        return;
    }
    let text = value.quiet_text();
    let said = text.as_deref().and_then(Fingerprint::parse);
    if said.is_none() {
        let found = cut(text.as_deref().unwrap_or_else(|| value.written()));
        value.note(Handling::Kept, Flaw::Malformed { found, expected: Expected::Fingerprint });
    } else if said != Some(of_content(lists)) {
        value.note(Handling::Kept, Flaw::Altered);
    }
}

fn check_counts(value: Value<'_>, counts: Counts) {
    let Some(object) = value.object() else { return };
    let found = [
        ("assessments", counts.assessments),
        ("answers", counts.answers),
        ("evidence", counts.evidence),
        ("snapshots", counts.snapshots),
    ];
    for (name, found) in found {
        let value = object.optional(name);
        let said = value.written().parse().unwrap_or(u64::MAX);
        if value.is_there() && usize::try_from(said) != Ok(found) {
            value.note(Handling::Kept, Flaw::Count { said, found });
        }
    }
    object.rest();
}

/// Turns a file of one version into one of the next.
type Step = fn(serde_json::Value) -> serde_json::Value;

/// The steps from version 1 to 2, from 2 to 3, and so on: older versions are brought up to date before they are read.
///
/// When a new version comes, [`FORMAT_VERSION`] goes up by one, a step is added at the end that turns a file of the version
/// before into one of the new, and a file as the version before wrote it goes into the tests, where it stays for ever.
const STEPS: &[Step] = &[];

/// The text of a file as the latest version would have it. That it was changed for this shows by its being owned.
fn to_latest<'a>(text: &'a str, found: u64, steps: &[Step]) -> Result<Cow<'a, str>, ReadError> {
    let supported = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_add(1);
    if found > supported {
        return Err(ReadError::OtherVersion { found, supported });
    }
    let needed = usize::try_from(found - 1).ok().and_then(|passed| steps.get(passed..)).unwrap_or_default();
    if needed.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    // It was read as JSON already; what this reader refuses beyond that is a number that nothing can hold.
    let (line, column, field) = (1, 1, String::new());
    let file = serde_json::from_str(text).map_err(|_| ReadError::NotJson { line, column, field })?;
    let file = needed.iter().fold(file, |file, step| step(file));
    Ok(Cow::Owned(file.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn renames(mut file: Value) -> Value {
        let old = file.as_object_mut().and_then(|fields| fields.remove("old"));
        if let (Some(fields), Some(old)) = (file.as_object_mut(), old) {
            fields.insert("new".to_owned(), old);
        }
        file
    }

    fn counts(mut file: Value) -> Value {
        let steps = file["steps"].as_u64().unwrap_or_default();
        file["steps"] = (steps + 1).into();
        file
    }

    #[test]
    fn each_version_takes_the_steps_that_it_lacks() {
        let latest = |found| to_latest("{\"old\": 7}", found, &[renames, counts]).map(Cow::into_owned);
        assert_eq!(latest(1).as_deref(), Ok("{\"new\":7,\"steps\":1}"));
        assert_eq!(latest(2).as_deref(), Ok("{\"old\":7,\"steps\":1}"));
        assert_eq!(latest(3).as_deref(), Ok("{\"old\": 7}"), "as it is written");
        assert_eq!(latest(4), Err(ReadError::OtherVersion { found: 4, supported: 3 }));
    }
}
