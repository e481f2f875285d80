//! An assessment, its answers and its evidence, as a file has them.

use super::ids::{Ids, ParseId};
use super::node::{Node, Shape};
use super::object::{Notes, Object};
use super::report::{AssessmentFlaw, Fate};
use crate::model::assessment::{
    Answer, AnswerState, Answers, Assessment, Edit, EditError, EvidenceItem, EvidenceItems, FileRecord, Fingerprint,
    OlderOrigin, Origin, PublishedOrigin, Snapshot,
};
use crate::model::{
    AsOf, AssessmentId, CountryCode, EvidenceId, IdError, IndexId, PartId, ReferenceKind, SnapshotId, SourceId,
};
use crate::wire::Expected;

/// How a state is written.
pub(super) const fn state_name(state: AnswerState) -> &'static str {
    match state {
        AnswerState::NotAssessed => "not-assessed",
        AnswerState::NotMet => "not-met",
        AnswerState::Planned => "planned",
        AnswerState::InProgress => "in-progress",
        AnswerState::MetNotPublic => "met-not-public",
        AnswerState::MetPublic => "met-public",
    }
}

fn state(name: &str) -> Option<AnswerState> {
    AnswerState::ALL.into_iter().find(|state| state_name(*state) == name)
}

/// An assessment. Without an index there is none: nobody could say what its answers are about.
pub(super) fn assessment(
    node: Node<'_>,
    place: String,
    notes: &mut Notes,
    ids: &mut Ids<AssessmentId>,
) -> Option<Assessment> {
    let mut object = Object::open(node, place, notes)?;
    let index = needed(&mut object, "index", IndexId::parse)?;
    let id = own_id(&mut object, AssessmentId::parse, ids)?;
    let (name, country) = (object.typed("name"), object.id("country", CountryCode::parse));
    let created = object.day("created");
    let mut read = Assessment::blank(id, index, country, name).created_on(created);
    let heading = [Edit::Archive(object.truth("archived")), Edit::Remark(object.typed("note"))];
    let items = evidence(&mut object);
    let answers = answers(&mut object, &items);
    let (origin, kept) = origin(&mut object);
    let mut unknown = object.rest();
    if let Some(kept) = kept {
        unknown.keep("origin", &kept);
    }
    for edit in heading {
        apply(&mut read, &edit, &mut object);
    }
    if let Err(error) = read.set_unknown(unknown) {
        object.note_whole(Fate::Repaired, AssessmentFlaw::Bound(error));
    }
    if let Err(error) = read.set_origin(origin) {
        object.note_whole(Fate::Repaired, AssessmentFlaw::Bound(error));
    }
    for (id, item) in items {
        apply(&mut read, &Edit::AddEvidence(id, Box::new(item), Vec::new()), &mut object);
    }
    for (part, mut answer) in answers {
        // Where there was no room for a piece, the answer stays without it.
        answer.evidence.retain(|id| read.evidence().contains_key(id));
        apply(&mut read, &Edit::Answer(part, Box::new(answer)), &mut object);
    }
    Some(read)
}

fn apply(read: &mut Assessment, edit: &Edit, object: &mut Object<'_, '_>) {
    if let Err(error) = read.apply(edit) {
        object.note_whole(Fate::Repaired, AssessmentFlaw::Bound(error));
    }
}

/// A kept state. Without a date or an assessment it is none.
pub(super) fn snapshot(
    node: Node<'_>,
    place: String,
    notes: &mut Notes,
    ids: &mut Ids<SnapshotId>,
) -> Option<Snapshot> {
    let mut object = Object::open(node, place, notes)?;
    let Some(inside) = object.take("assessment") else {
        object.note_whole(Fate::Dropped, AssessmentFlaw::Missing("assessment"));
        return None;
    };
    let Some(date) = object.day("date") else {
        object.note_whole(Fate::Dropped, AssessmentFlaw::Missing("date"));
        return None;
    };
    let id = own_id(&mut object, SnapshotId::parse, ids)?;
    let (name, automatic, place) = (object.typed("name"), object.truth("automatic"), object.at("assessment"));
    let assessment = assessment(inside, place, object.notes(), &mut Ids::default())?;
    Some(Snapshot { id, name, date, automatic, assessment, unknown: object.rest() })
}

/// Something without which the rest is of no use.
fn needed<T>(object: &mut Object<'_, '_>, name: &'static str, parse: fn(&str) -> Result<T, IdError>) -> Option<T> {
    let found = object.id(name, parse);
    if found.is_none() {
        object.note_whole(Fate::Dropped, AssessmentFlaw::Missing(name));
    }
    found
}

/// The id of something that is in a list; a new one where there is none, or one that is taken.
fn own_id<T: Ord + Clone + ToString>(object: &mut Object<'_, '_>, parse: ParseId<T>, ids: &mut Ids<T>) -> Option<T> {
    match object.id("id", parse) {
        Some(id) if ids.take(&id) => Some(id),
        Some(taken) => {
            object.note_whole(Fate::Repaired, AssessmentFlaw::Repeated(taken.to_string()));
            ids.make(&taken.to_string(), parse)
        }
        None => {
            object.note_whole(Fate::Repaired, AssessmentFlaw::Missing("id"));
            ids.make("imported", parse)
        }
    }
}

fn answers(object: &mut Object<'_, '_>, items: &EvidenceItems) -> Answers {
    let mut answers = Answers::new();
    for (place, node) in object.list("answers") {
        let Some(mut entry) = Object::open(node, place, object.notes()) else { continue };
        let Some(part) = needed(&mut entry, "part", PartId::parse) else { continue };
        if answers.contains_key(&part) {
            entry.note_whole(Fate::Dropped, AssessmentFlaw::Repeated(part.to_string()));
            continue;
        }
        let answer = Answer {
            state: entry.parsed("state", Expected::AnswerState, state).unwrap_or_default(),
            planned: entry.day("planned"),
            responsible: entry.typed("responsible"),
            note: entry.typed("note"),
            evidence: attached(&mut entry, &part, items),
            unknown: entry.rest(),
        };
        answers.insert(part, answer);
    }
    answers
}

/// The evidence that an answer names, each piece once.
fn attached(entry: &mut Object<'_, '_>, part: &PartId, items: &EvidenceItems) -> Vec<EvidenceId> {
    let mut ids = Vec::new();
    for (place, node) in entry.list("evidence") {
        let flaw = match node.text().map(|text| EvidenceId::parse(&text)) {
            None => AssessmentFlaw::Shape(Shape::Text),
            Some(Err(error)) => AssessmentFlaw::Malformed { found: error.text, expected: error.kind.into() },
            Some(Ok(id)) if ids.contains(&id) => AssessmentFlaw::Repeated(id.to_string()),
            Some(Ok(id)) if !items.contains_key(&id) => AssessmentFlaw::NoEvidence(id.to_string()),
            Some(Ok(id)) if ids.len() < Assessment::MOST_ATTACHED => {
                ids.push(id);
                continue;
            }
            Some(Ok(_)) => {
                let most = Assessment::MOST_ATTACHED;
                AssessmentFlaw::Bound(EditError::TooMuchAttached { part: part.clone(), most })
            }
        };
        entry.notes().note(node, &place, Fate::Dropped, flaw);
    }
    ids
}

fn evidence(object: &mut Object<'_, '_>) -> EvidenceItems {
    let mut items = EvidenceItems::new();
    let mut ids = Ids::default();
    for (place, node) in object.list("evidence") {
        let Some(mut entry) = Object::open(node, place, object.notes()) else { continue };
        let Some(id) = own_id(&mut entry, EvidenceId::parse, &mut ids) else { continue };
        let item = EvidenceItem {
            title: entry.typed("title"),
            kind: entry.id("kind", ReferenceKind::parse),
            issuer: entry.typed("issuer"),
            legal_reference: entry.typed("legalReference"),
            address: entry.address("url"),
            archived: entry.address("archivedUrl"),
            language: entry.typed("language"),
            effective: entry.day("effective"),
            entered: entry.day("entered"),
            valid_until: entry.day("validUntil"),
            quote: entry.typed("quote"),
            note: entry.typed("note"),
            file: file(&mut entry),
            unknown: entry.rest(),
        };
        items.insert(id, item);
    }
    items
}

/// What is kept of a file. Without its SHA-256 it could not be known again.
fn file(entry: &mut Object<'_, '_>) -> Option<FileRecord> {
    let (node, place) = (entry.take("file")?, entry.at("file"));
    let mut entry = Object::open(node, place, entry.notes())?;
    let name = entry.typed("name");
    let size = entry.number("size", FileRecord::MOST_SIZE);
    let sha256 = entry.parsed("sha256", Expected::Fingerprint, Fingerprint::parse);
    let Some((size, sha256)) = size.zip(sha256) else {
        entry.note_whole(Fate::Dropped, AssessmentFlaw::Missing(if size.is_none() { "size" } else { "sha256" }));
        return None;
    };
    Some(FileRecord { name, size, sha256, unknown: entry.rest() })
}

/// The origin. One of a kind that is not known is kept as it is written, and counts as none.
fn origin(object: &mut Object<'_, '_>) -> (Origin, Option<String>) {
    let Some(node) = object.take("origin") else { return (Origin::Blank, None) };
    let place = object.at("origin");
    let Some(mut entry) = Object::open(node, place, object.notes()) else { return (Origin::Blank, None) };
    let kind = entry.text("from").map(|(_, kind)| kind);
    let read = match kind.as_deref() {
        Some("published") => needed(&mut entry, "source", SourceId::parse).map(|source| {
            let as_of = entry.parsed("asOf", Expected::Date, AsOf::parse);
            Origin::Published(PublishedOrigin { source, as_of, unknown: entry.rest() })
        }),
        Some("older") => needed(&mut entry, "id", AssessmentId::parse).map(|id| {
            let (name, taken) = (entry.typed("name"), entry.day("taken"));
            let evidence = evidence(&mut entry);
            let mut answers = answers(&mut entry, &evidence);
            answers.retain(|_, answer| !answer.is_blank());
            Origin::Older(Box::new(OlderOrigin { id, name, taken, answers, evidence, unknown: entry.rest() }))
        }),
        _ => {
            entry.note_whole(Fate::Kept, AssessmentFlaw::UnknownField);
            return (Origin::Blank, Some(super::node::compact(node.written())));
        }
    };
    (read.unwrap_or_default(), None)
}
