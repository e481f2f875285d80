//! A file of assessments: what it says of itself, and what is in it.

use super::digest::of_content;
use super::entry::{assessment, snapshot};
use super::ids::Ids;
use super::migrate::{STEPS, to_latest};
use super::node::{Node, too_deep};
use super::object::{Notes, Object};
use super::report::{AssessmentFlaw, AssessmentReport, Fate};
use super::{AssessmentFileError, Shape};
use crate::model::IndexId;
use crate::model::assessment::{Assessment, Fingerprint, Phrase, Snapshot, Unknown};
use crate::wire::Expected;
use crate::wire::place::path_at;
use crate::wire::report::cut;
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
