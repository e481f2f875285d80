//! Writing a file of assessments: one record a line, so that a change shows as one line; what says nothing is left out.

use super::digest::of_content;
use super::entry::STATES;
use super::file::{AssessmentsFile, Counts, FORMAT, FORMAT_VERSION, MOST_BYTES, MethodologyVersion};
use super::read_assessments;
use crate::model::assessment::{
    Answer, AnswerState, Answers, Assessment, Correction, Corrections, EvidenceItem, EvidenceItems, FileRecord,
    ItemChanges, Origin, Phrase, Snapshot, Unknown,
};
use crate::model::{AsOf, EvidenceId, PartId};
use crate::wire::WriteError;
use crate::wire::field::Fields;
use crate::wire::package::json;

/// Writes a file of assessments. It is read again before it is given out: what comes back is what went in.
///
/// # Errors
/// When it would be too large to be read again. One assessment alone never is.
pub fn write_assessments(file: &AssessmentsFile) -> Result<String, WriteError> {
    let about = About { app: &file.app, methodologies: &file.methodologies, unknown: &file.unknown };
    let text = write(about, &file.assessments, &file.snapshots);
    if text.len() > MOST_BYTES {
        return Err(WriteError::TooLarge { bytes: text.len(), most: MOST_BYTES });
    }
    let is_same = read_assessments(text.as_bytes()).is_ok_and(|(again, _)| again == *file);
    if is_same { Ok(text) } else { Err(WriteError::NotTheSame) }
}

/// Writes a file of one assessment without reading it again: for what is kept at every edit, within a moment. Whoever
/// keeps it reads it back.
#[must_use]
pub fn write_record(assessment: &Assessment, app: &Phrase, methodologies: &[MethodologyVersion]) -> String {
    write(About { app, methodologies, unknown: &Unknown::default() }, std::slice::from_ref(assessment), &[])
}

/// The same of one kept state.
#[must_use]
pub fn write_snapshot_record(snapshot: &Snapshot, app: &Phrase, methodologies: &[MethodologyVersion]) -> String {
    write(About { app, methodologies, unknown: &Unknown::default() }, &[], std::slice::from_ref(snapshot))
}

/// What a file says beside its content.
struct About<'a> {
    app: &'a Phrase,
    methodologies: &'a [MethodologyVersion],
    unknown: &'a Unknown,
}

fn write(about: About<'_>, assessments: &[Assessment], snapshots: &[Snapshot]) -> String {
    let counts = Counts::of(assessments, snapshots);
    let assessments = list(assessments, assessment);
    let snapshots = (!snapshots.is_empty()).then(|| list(snapshots, snapshot));
    let count = Fields::default()
        .raw("assessments", counts.assessments)
        .raw("answers", counts.answers)
        .raw("evidence", counts.evidence)
        .raw("snapshots", counts.snapshots);
    let methodologies = about
        .methodologies
        .iter()
        .map(|one| Fields::default().text("id", one.id.as_str()).text_if("version", one.version.as_str()).object());
    let methodologies: Vec<String> = methodologies.collect();
    let sum = of_content(&[&assessments, snapshots.as_deref().unwrap_or_default()]);
    let head = Fields::default()
        .text("format", FORMAT)
        .raw("version", FORMAT_VERSION)
        .text_if("app", about.app.as_str())
        .raw("methodologies", format_args!("[{}]", methodologies.join(", ")))
        .raw("counts", count.object())
        .text("sha256", &sum.to_string());
    let mut text = format!("{{{}", head.written());
    let mut add = |line: String| text.push_str(&format!(",\n {line}"));
    if !about.unknown.is_empty() {
        add(Fields::default().unknown(about.unknown).written());
    }
    add(format!("\"assessments\": {assessments}"));
    if let Some(snapshots) = snapshots {
        add(format!("\"snapshots\": {snapshots}"));
    }
    text.push_str("}\n");
    text
}

/// A list with each entry on lines of its own.
fn list<T>(items: &[T], write: fn(&T) -> String) -> String {
    let lines: Vec<String> = items.iter().map(write).collect();
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", lines.join(",\n")) }
}

fn snapshot(one: &Snapshot) -> String {
    let mut fields = Fields::default()
        .text("id", one.id.as_str())
        .text_if("name", one.name.as_str())
        .text("date", &one.date.to_string());
    if one.automatic {
        fields = fields.raw("automatic", true);
    }
    if one.received {
        fields = fields.raw("received", true);
    }
    fields.unknown(&one.unknown).raw("assessment", assessment(&one.assessment)).object()
}

fn assessment(one: &Assessment) -> String {
    let mut fields = Fields::default()
        .text("id", one.id().as_str())
        .text_if("name", one.name().as_str())
        .text("index", one.index().as_str())
        .some("country", one.country())
        .some("created", one.created());
    if one.archived() {
        fields = fields.raw("archived", true);
    }
    fields = fields.text_if("note", one.note().as_str());
    if !one.shared().is_empty() {
        let marks: Vec<String> = one.shared().iter().map(ToString::to_string).collect();
        fields = fields.raw("shared", json(&marks));
    }
    fields = fields.unknown(one.unknown());
    if let Some(origin) = origin(one.origin()) {
        fields = fields.raw("origin", origin);
    }
    changed(content(fields, one.answers(), one.evidence()), one.item_changes()).object()
}

/// Answers, evidence and corrections as a file has them, and nothing else: what the mark of a state is made of.
pub(super) fn content_alone(answers: &Answers, evidence: &EvidenceItems, changes: &ItemChanges) -> String {
    changed(content(Fields::default(), answers, evidence), changes).object()
}

fn content(fields: Fields, answers: &Answers, evidence: &EvidenceItems) -> Fields {
    let lines =
        |lines: Vec<String>| if lines.is_empty() { "[]".to_owned() } else { format!("[\n  {}]", lines.join(",\n  ")) };
    let answers = answers.iter().map(|(part, one)| answer(part, one)).collect();
    let evidence = evidence.iter().map(|(id, one)| item(id, one)).collect();
    fields.raw("answers", lines(answers)).raw("evidence", lines(evidence))
}

fn origin(origin: &Origin) -> Option<String> {
    match origin {
        Origin::Blank => None,
        Origin::Published(published) => {
            let fields = Fields::default().text("from", "published").text("source", published.source.as_str());
            let fields = fields.some("asOf", published.as_of.as_ref().map(AsOf::edtf));
            Some(fields.unknown(&published.unknown).object())
        }
        Origin::Older(older) => {
            let fields = Fields::default().text("from", "older").text("id", older.id.as_str());
            let fields = fields.text_if("name", older.name.as_str()).some("taken", older.taken);
            Some(content(fields.unknown(&older.unknown), &older.answers, &older.evidence).object())
        }
        Origin::Moved(moved) => {
            let fields = Fields::default().text("from", "moved").text("id", moved.id.as_str());
            let fields = fields.text("index", moved.index.as_str()).text_if("name", moved.name.as_str());
            Some(fields.some("taken", moved.taken).unknown(&moved.unknown).object())
        }
    }
}

fn answer(part: &PartId, one: &Answer) -> String {
    let mut fields = Fields::default().text("part", part.as_str());
    if one.state != AnswerState::NotAssessed {
        fields = fields.text("state", STATES.of(one.state));
    }
    if let Some(estimate) = one.estimate {
        fields = fields.raw("estimate", estimate.number());
    }
    fields = fields.some("planned", one.planned).text_if("responsible", one.responsible.as_str());
    if let Some(effort) = one.effort {
        fields = fields.raw("effort", effort.get());
    }
    fields = fields.text_if("note", one.note.as_str());
    if !one.evidence.is_empty() {
        let ids: Vec<&str> = one.evidence.iter().map(EvidenceId::as_str).collect();
        fields = fields.raw("evidence", json(&ids));
    }
    fields.unknown(&one.unknown).object()
}

fn item(id: &EvidenceId, one: &EvidenceItem) -> String {
    let mut fields = Fields::default()
        .text("id", id.as_str())
        .text_if("title", one.title.as_str())
        .some("kind", one.kind.as_ref())
        .text_if("issuer", one.issuer.as_str())
        .text_if("legalReference", one.legal_reference.as_str())
        .some("url", one.address.as_ref().map(|address| address.as_str()))
        .some("archivedUrl", one.archived.as_ref().map(|address| address.as_str()))
        .text_if("language", one.language.as_str())
        .some("effective", one.effective)
        .some("entered", one.entered)
        .some("validUntil", one.valid_until)
        .text_if("quote", one.quote.as_str())
        .text_if("note", one.note.as_str());
    if let Some(record) = &one.file {
        fields = fields.raw("file", file(record));
    }
    fields.unknown(&one.unknown).object()
}

fn file(record: &FileRecord) -> String {
    let fields = Fields::default().text_if("name", record.name.as_str()).raw("size", record.size);
    fields.text("sha256", &record.sha256.to_string()).unknown(&record.unknown).object()
}

/// What is put in the place of a working list, where anything is.
fn changed(mut fields: Fields, changes: &ItemChanges) -> Fields {
    if let Some(list) = &changes.brought {
        let inside = Fields::default().text_if("file", list.file.as_str()).some("taken", list.taken);
        let inside = inside.unknown(&list.unknown).raw("items", corrections(&list.items));
        fields = fields.raw("list", inside.object());
    }
    if changes.own.is_empty() { fields } else { fields.raw("corrections", corrections(&changes.own)) }
}

fn corrections(all: &Corrections) -> String {
    let line = |(part, one): (&PartId, &Correction)| {
        let mut fields = Fields::default().text("item", part.as_str()).text_if("name", one.name.as_str());
        if let Some(points) = one.points {
            fields = fields.raw("points", points.get());
        }
        fields.text_if("criterion", one.criterion.as_str()).unknown(&one.unknown).object()
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n  {}]", lines.join(",\n  ")) }
}
