//! An assessment, its answers and its evidence, as a file has them.

use super::ids::{Ids, needed};
use super::typed::typed;
use crate::model::assessment::{
    Answer, AnswerState, Answers, Assessment, BroughtList, Correction, Corrections, Edit, EditError, Estimate,
    EvidenceItem, EvidenceItems, FileRecord, Fingerprint, MovedOrigin, OlderOrigin, Origin, PublishedOrigin, Snapshot,
    StateMark, WholePoints,
};
use crate::model::{
    AssessmentId, CountryCode, Effort, EvidenceId, IndexId, PartId, ReferenceKind, SnapshotId, SourceId,
};
use crate::wire::json::{Object, ParseId, Value, Words, compact};
use crate::wire::{Expected, Flaw, Handling, Referent};

/// How states are written.
pub(super) const STATES: Words<AnswerState> = Words {
    written: &["not-assessed", "not-met", "planned", "in-progress", "met-not-public", "met-public"],
    meaning: &AnswerState::ALL,
};

/// An assessment. Without an index there is none: nobody could say what its answers are about.
pub(super) fn assessment(entry: Object<'_>, ids: &mut Ids<AssessmentId>) -> Option<Assessment> {
    let index = needed(entry, "index", IndexId::parse)?;
    let id = own_id(entry, AssessmentId::parse, ids)?;
    let (name, country) = (typed(entry.optional("name")), entry.optional("country").id(CountryCode::parse));
    let mut read = Assessment::blank(id, index, country, name).created_on(entry.optional("created").day());
    let is_archived = entry.optional("archived").truth().unwrap_or_default();
    let heading = [Edit::Archive(is_archived), Edit::Remark(typed(entry.optional("note")))];
    let items = evidence(entry.optional("evidence"));
    let answers = answers(entry.optional("answers"), &items);
    let (origin, kept) = origin(entry.optional("origin"));
    let (list, own) = (brought(entry.optional("list")), corrections(entry.optional("corrections")));
    let marks = entry.optional("shared").list();
    read = read.shares(marks.into_iter().filter_map(|mark| mark.parsed(Expected::StateMark, StateMark::parse)));
    let mut unknown = entry.rest();
    if let Some(kept) = kept {
        unknown.keep("origin", &kept);
    }
    for edit in heading {
        fits(entry, read.apply(&edit));
    }
    fits(entry, read.set_unknown(unknown));
    fits(entry, read.set_origin(origin));
    for (id, item) in items {
        fits(entry, read.apply(&Edit::AddEvidence(id, Box::new(item), Vec::new())));
    }
    for (part, mut answer) in answers {
        // Where there was no room for a piece, the answer stays without it.
        answer.evidence.retain(|id| read.evidence().contains_key(id));
        fits(entry, read.apply(&Edit::Answer(part, Box::new(answer))));
    }
    fits(entry, read.apply(&Edit::BringList(list)));
    for (part, one) in own {
        fits(entry, read.apply(&Edit::Correct(part, Box::new(one))));
    }
    Some(read)
}

/// Notes where there is more than an assessment holds.
fn fits<T>(entry: Object<'_>, done: Result<T, EditError>) {
    if let Err(error) = done {
        entry.value().note(Handling::Repaired, Flaw::Bound(error));
    }
}

/// A kept state. Without a date or an assessment it is none.
pub(super) fn snapshot(entry: Object<'_>, ids: &mut Ids<SnapshotId>) -> Option<Snapshot> {
    let inside = entry.optional("assessment");
    if !inside.is_there() {
        entry.value().drop(Flaw::Missing("assessment"));
        return None;
    }
    let Some(date) = entry.optional("date").day() else {
        entry.value().drop(Flaw::Missing("date"));
        return None;
    };
    Some(Snapshot {
        id: own_id(entry, SnapshotId::parse, ids)?,
        name: typed(entry.optional("name")),
        date,
        automatic: entry.optional("automatic").truth().unwrap_or_default(),
        received: entry.optional("received").truth().unwrap_or_default(),
        assessment: inside.object().and_then(|inside| assessment(inside, &mut Ids::default()))?,
        unknown: entry.rest(),
    })
}

/// The id of something that is in a list; a new one where there is none, or one that is taken.
fn own_id<T: Ord + Clone + ToString>(entry: Object<'_>, parse: ParseId<T>, ids: &mut Ids<T>) -> Option<T> {
    match entry.optional("id").id(parse) {
        Some(id) if ids.take(&id) => Some(id),
        Some(taken) => {
            entry.value().note(Handling::Repaired, Flaw::Repeated(taken.to_string()));
            ids.make(&taken.to_string(), parse)
        }
        None => {
            entry.value().note(Handling::Repaired, Flaw::Missing("id"));
            ids.make("imported", parse)
        }
    }
}

fn answers(list: Value<'_>, items: &EvidenceItems) -> Answers {
    let mut answers = Answers::new();
    for entry in list.list().into_iter().filter_map(Value::object) {
        let Some(part) = needed(entry, "part", PartId::parse) else { continue };
        if answers.contains_key(&part) {
            entry.value().drop(Flaw::Repeated(part.to_string()));
            continue;
        }
        let state = entry.optional("state").parsed(Expected::AnswerState, |name| STATES.meant(name));
        let answer = Answer {
            state: state.unwrap_or_default(),
            estimate: estimate(entry.optional("estimate")),
            planned: entry.optional("planned").day(),
            responsible: typed(entry.optional("responsible")),
            effort: effort(entry.optional("effort")),
            note: typed(entry.optional("note")),
            evidence: attached(entry.optional("evidence"), &part, items),
            unknown: entry.rest(),
        };
        answers.insert(part, answer);
    }
    answers
}

/// What somebody thinks that an area earns, in points. Whether it can earn as much is known with the methodology only.
fn estimate(value: Value<'_>) -> Option<Estimate> {
    let number = value.decimal()?;
    let estimate = Estimate::new(number);
    if estimate.is_none() {
        value.malformed(Expected::Within(0, Estimate::MOST));
    }
    estimate
}

/// What meeting an indicator costs, a whole number.
fn effort(value: Value<'_>) -> Option<Effort> {
    value.whole(Effort::LEAST.get().into(), Effort::MOST.get().into()).and_then(Effort::new)
}

/// The evidence that an answer names, each piece once.
fn attached(list: Value<'_>, part: &PartId, items: &EvidenceItems) -> Vec<EvidenceId> {
    let mut ids = Vec::new();
    for value in list.list() {
        let Some(id) = value.id(EvidenceId::parse) else { continue };
        if ids.contains(&id) {
            value.repeated();
        } else if !items.contains_key(&id) {
            value.drop(Flaw::Unknown { what: Referent::Evidence, id: id.to_string() });
        } else if ids.len() < Assessment::MOST_ATTACHED {
            ids.push(id);
        } else {
            let most = Assessment::MOST_ATTACHED;
            value.drop(Flaw::Bound(EditError::TooMuchAttached { part: part.clone(), most }));
        }
    }
    ids
}

fn evidence(list: Value<'_>) -> EvidenceItems {
    let mut items = EvidenceItems::new();
    let mut ids = Ids::default();
    for entry in list.list().into_iter().filter_map(Value::object) {
        let Some(id) = own_id(entry, EvidenceId::parse, &mut ids) else { continue };
        let item = EvidenceItem {
            title: typed(entry.optional("title")),
            kind: entry.optional("kind").id(ReferenceKind::parse),
            issuer: typed(entry.optional("issuer")),
            legal_reference: typed(entry.optional("legalReference")),
            address: entry.optional("url").address(),
            archived: entry.optional("archivedUrl").address(),
            language: typed(entry.optional("language")),
            effective: entry.optional("effective").day(),
            entered: entry.optional("entered").day(),
            valid_until: entry.optional("validUntil").day(),
            quote: typed(entry.optional("quote")),
            note: typed(entry.optional("note")),
            file: entry.optional("file").object().and_then(file),
            unknown: entry.rest(),
        };
        items.insert(id, item);
    }
    items
}

/// What is kept of a file. Without its SHA-256 it could not be known again.
fn file(entry: Object<'_>) -> Option<FileRecord> {
    let name = typed(entry.optional("name"));
    let size = entry.optional("size").whole(0, i64::try_from(FileRecord::MOST_SIZE).unwrap_or(i64::MAX));
    let sha256 = entry.optional("sha256").parsed(Expected::Fingerprint, Fingerprint::parse);
    let Some((size, sha256)) = size.zip(sha256) else {
        entry.value().drop(Flaw::Missing(if size.is_none() { "size" } else { "sha256" }));
        return None;
    };
    Some(FileRecord { name, size, sha256, unknown: entry.rest() })
}

/// The list that was brought, where there is one.
fn brought(value: Value<'_>) -> Option<Box<BroughtList>> {
    let entry = value.object()?;
    let (file, taken) = (typed(entry.optional("file")), entry.optional("taken").day());
    let items = corrections(entry.optional("items"));
    Some(Box::new(BroughtList { file, taken, items, unknown: entry.rest() }))
}

/// Corrections, each area and indicator once.
fn corrections(list: Value<'_>) -> Corrections {
    let mut corrections = Corrections::new();
    for entry in list.list().into_iter().filter_map(Value::object) {
        let Some(part) = needed(entry, "item", PartId::parse) else { continue };
        if corrections.contains_key(&part) {
            entry.value().drop(Flaw::Repeated(part.to_string()));
            continue;
        }
        let points: Option<i64> = entry.optional("points").whole(1, WholePoints::MOST.into());
        let one = Correction {
            name: typed(entry.optional("name")),
            points: points.and_then(WholePoints::new),
            criterion: typed(entry.optional("criterion")),
            unknown: entry.rest(),
        };
        if !one.is_blank() {
            corrections.insert(part, one);
        }
    }
    corrections
}

/// The origin. One of a kind that is not known is kept as it is written, and counts as none.
fn origin(value: Value<'_>) -> (Origin, Option<String>) {
    let Some(entry) = value.object() else { return (Origin::Blank, None) };
    let kind = entry.optional("from").text();
    let read = match kind.as_deref() {
        Some("published") => needed(entry, "source", SourceId::parse).map(|source| {
            let as_of = entry.optional("asOf").date();
            Origin::Published(PublishedOrigin { source, as_of, unknown: entry.rest() })
        }),
        Some("older") => needed(entry, "id", AssessmentId::parse).map(|id| {
            let (name, taken) = (typed(entry.optional("name")), entry.optional("taken").day());
            let evidence = evidence(entry.optional("evidence"));
            let mut answers = answers(entry.optional("answers"), &evidence);
            answers.retain(|_, answer| !answer.is_blank());
            Origin::Older(Box::new(OlderOrigin { id, name, taken, answers, evidence, unknown: entry.rest() }))
        }),
        Some("moved") => needed(entry, "id", AssessmentId::parse).and_then(|id| {
            let index = needed(entry, "index", IndexId::parse)?;
            let (name, taken) = (typed(entry.optional("name")), entry.optional("taken").day());
            Some(Origin::Moved(Box::new(MovedOrigin { id, name, index, taken, unknown: entry.rest() })))
        }),
        _ => {
            value.note(Handling::Kept, Flaw::UnknownField);
            return (Origin::Blank, Some(compact(value.written())));
        }
    };
    (read.unwrap_or_default(), None)
}
