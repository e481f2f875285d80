//! A file of assessments: what it says of itself, and what is in it.

use super::digest::of_content;
use super::entry::{assessment, snapshot};
use super::ids::Ids;

use super::node::{Node, too_deep};
use super::object::{Notes, Object};
use super::report::{AssessmentFlaw, AssessmentReport, Fate};
use super::{AssessmentFileError, Shape};
use crate::model::IndexId;
use crate::model::assessment::{Assessment, Fingerprint, Phrase, Snapshot, Unknown};
use crate::wire::Expected;
use crate::wire::place::path_at;
use crate::wire::report::cut;
use serde_json::Value;
use std::borrow::Cow;

/// What a file of assessments says of itself.
pub(super) const FORMAT: &str = "posture.assessments";
/// The version of the format that is written.
pub const FORMAT_VERSION: u32 = 1;
/// The largest file that is read or written, in bytes.
pub const MOST_BYTES: usize = 5_000_000;
/// Files written here are nine deep; there is room for what is to come.
const MOST_DEPTH: usize = 40;

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
pub fn read_assessments(bytes: &[u8]) -> Result<(AssessmentsFile, AssessmentReport), AssessmentFileError> {
    let text = text_of(bytes)?;
    let file = Node::whole(text).map_err(|error| json_error(text, &error))?;
    if let Some(at) = too_deep(text, MOST_DEPTH) {
        return Err(AssessmentFileError::TooDeep { line: line_of(text, at), most: MOST_DEPTH });
    }
    let text = to_latest(text, version_of(file)?, STEPS)?;
    let is_as_written = matches!(text, Cow::Borrowed(_));
    let mut notes = Notes::default();
    let file = Node::whole(&text).map_err(|error| json_error(&text, &error))?;
    let read = read(file, &mut notes).ok_or(AssessmentFileError::NoAssessments)?;
    let report = notes.report(is_as_written.then_some(&*text));
    Ok((read, report))
}

/// The text of a file, without the mark that some programs put before it.
fn text_of(bytes: &[u8]) -> Result<&str, AssessmentFileError> {
    if bytes.len() > MOST_BYTES {
        return Err(AssessmentFileError::TooLarge { bytes: bytes.len(), most: MOST_BYTES });
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        AssessmentFileError::NotUtf8 { line: before.iter().filter(|&&byte| byte == b'\n').count() + 1 }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(AssessmentFileError::Empty) } else { Ok(text) }
}

fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().get(..at).unwrap_or_default().iter().filter(|&&byte| byte == b'\n').count() + 1
}

pub(super) fn json_error(text: &str, error: &serde_json::Error) -> AssessmentFileError {
    let (line, column) = (error.line(), error.column());
    // Where brackets lie as deep as in no file, the way to the place would be as long as the file.
    let is_sane = too_deep(text, MOST_DEPTH).is_none();
    let field = if is_sane { cut(&path_at(text, line, column)) } else { String::new() };
    if error.is_eof() {
        AssessmentFileError::Truncated { line, column, field }
    } else {
        AssessmentFileError::NotJson { line, column, field }
    }
}

/// The version of the format, once it is sure that the file is of this format.
fn version_of(file: Node<'_>) -> Result<u64, AssessmentFileError> {
    let other = |found: &str| AssessmentFileError::OtherFormat { found: cut(found) };
    let fields = file.fields().ok_or_else(|| other(""))?;
    let field = |name: &str| fields.read.iter().rfind(|(field, _)| field == name).map(|(_, value)| *value);
    let format = field("format").and_then(Node::text).unwrap_or_default();
    if format != FORMAT {
        return Err(other(&format));
    }
    let version = field("version").filter(|version| version.shape() == Shape::Number);
    let written = version.ok_or(AssessmentFileError::NoVersion)?;
    match written.whole_number() {
        Some(number) => Ok(number),
        // A number too large to hold is newer than anything; one below zero or with a point is no version.
        None if written.written().bytes().all(|byte| byte.is_ascii_digit()) => Ok(u64::MAX),
        None => Err(AssessmentFileError::NoVersion),
    }
}

fn read(file: Node<'_>, notes: &mut Notes) -> Option<AssessmentsFile> {
    let mut object = Object::open(file, String::new(), notes)?;
    for known in ["format", "version"] {
        object.take(known);
    }
    let list = object.take("assessments")?;
    list.list()?;
    let kept = object.take("snapshots");
    let mut read = AssessmentsFile { app: object.typed("app"), ..AssessmentsFile::default() };
    let (counts, said) = (object.take("counts"), object.take("sha256"));
    for (place, node) in object.list("methodologies") {
        let Some(mut entry) = Object::open(node, place, object.notes()) else { continue };
        if let Some(id) = entry.id("id", IndexId::parse) {
            read.methodologies.push(MethodologyVersion { id, version: entry.typed("version") });
        }
        entry.rest();
    }
    let mut ids = Ids::default();
    for (place, node) in object.entries("assessments", list) {
        read.assessments.extend(assessment(node, place, object.notes(), &mut ids));
    }
    let mut ids = Ids::default();
    for (place, node) in kept.map(|kept| object.entries("snapshots", kept)).unwrap_or_default() {
        read.snapshots.extend(snapshot(node, place, object.notes(), &mut ids));
    }
    if let Some(node) = said {
        let lists = [list.written(), kept.map(Node::written).unwrap_or_default()];
        check_content(node, &lists, &mut object);
    }
    if let Some(node) = counts {
        check_counts(node, Counts::of(&read.assessments, &read.snapshots), object.notes());
    }
    read.unknown = object.rest();
    Some(read)
}

fn check_content(node: Node<'_>, lists: &[&str], object: &mut Object<'_, '_>) {
    let said = node.text();
    let flaw = match said.as_deref().map(Fingerprint::parse) {
        Some(Some(said)) if said == of_content(lists) => return,
        Some(Some(_)) => AssessmentFlaw::Altered,
        found => {
            let found = cut(if found.is_some() { said.as_deref().unwrap_or_default() } else { node.written() });
            AssessmentFlaw::Malformed { found, expected: Expected::Fingerprint }
        }
    };
    object.note(node, "sha256", Fate::Kept, flaw);
}

fn check_counts(node: Node<'_>, counts: Counts, notes: &mut Notes) {
    let Some(mut object) = Object::open(node, "counts".to_owned(), notes) else { return };
    let found = [
        ("assessments", counts.assessments),
        ("answers", counts.answers),
        ("evidence", counts.evidence),
        ("snapshots", counts.snapshots),
    ];
    for (name, found) in found {
        let Some(node) = object.take(name) else { continue };
        let said = node.whole_number().unwrap_or(u64::MAX);
        if usize::try_from(said) != Ok(found) {
            object.note(node, name, Fate::Kept, AssessmentFlaw::Count { said, found });
        }
    }
    object.rest();
}

/// Turns a file of one version into one of the next.
type Step = fn(Value) -> Value;

/// The steps from version 1 to 2, from 2 to 3, and so on: older versions are brought up to date before they are read.
///
/// When a new version comes, [`FORMAT_VERSION`] goes up by one, a step is added at the end that turns a file of the version
/// before into one of the new, and a file as the version before wrote it goes into the tests, where it stays for ever.
const STEPS: &[Step] = &[];

/// The text of a file as the latest version would have it. That it was changed for this shows by its being owned.
fn to_latest<'a>(text: &'a str, found: u64, steps: &[Step]) -> Result<Cow<'a, str>, AssessmentFileError> {
    let supported = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_add(1);
    if found == 0 {
        return Err(AssessmentFileError::NoVersion);
    }
    if found > supported {
        return Err(AssessmentFileError::NewerVersion { found, supported });
    }
    let needed = usize::try_from(found - 1).ok().and_then(|passed| steps.get(passed..)).unwrap_or_default();
    if needed.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let file = serde_json::from_str(text).map_err(|error| json_error(text, &error))?;
    let file: Value = needed.iter().fold(file, |file, step| step(file));
    Ok(Cow::Owned(file.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(latest(4), Err(AssessmentFileError::NewerVersion { found: 4, supported: 3 }));
        assert_eq!(latest(0), Err(AssessmentFileError::NoVersion));
    }
}
