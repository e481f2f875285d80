//! The part of `statements/<country>.json` that says where sources seem to disagree, and how their claims relate.

use super::Report;
use super::field::Text;
use super::lenient::{Known, each};
use crate::model::{Claim, Conflict, EntryId, IndexId, PartId, Relation, SourceId};
use crate::sort::SortSmall;
use serde::Deserialize;

/// Claims side by side.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ConflictEntry {
    pub(super) id: String,
    topic: Text,
    relation: RelationEntry,
    explanation: Text,
    claims: Vec<ClaimEntry>,
    #[serde(default)]
    touches: Vec<TouchEntry>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum RelationEntry {
    Superseded,
    LooseWording,
    DifferentEditions,
    Renamed,
    Translation,
    DifferentScope,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct ClaimEntry {
    as_of: Option<String>,
    source: String,
    claim: Text,
    statement: Option<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct TouchEntry {
    index: String,
    part: String,
}

/// Reads a conflict. A claim without a readable source is left out.
pub(super) fn conflict(
    place: &str,
    id: EntryId,
    entry: ConflictEntry,
    statements: &Known<EntryId>,
    report: &mut Report,
) -> Conflict {
    let subject = id.to_string();
    let mut claims = each(&format!("{place}.claims"), entry.claims, |place, entry| {
        let as_of = report.date_if_any(format!("{place}.asOf"), &subject, entry.as_of.as_ref());
        let source = report.id(format!("{place}.source"), &subject, &entry.source, SourceId::parse)?;
        let statement =
            entry.statement.and_then(|named| report.named(format!("{place}.statement"), &subject, &named, statements));
        Some(Claim { as_of, source, claim: entry.claim.into(), statement })
    });
    claims.sort_small_by_key(|claim| (claim.as_of.is_none(), claim.as_of.map(|date| date.sort_key())));
    let touches = each(&format!("{place}.touches"), entry.touches, |place, entry| {
        let index = report.id(format!("{place}.index"), &subject, &entry.index, IndexId::parse)?;
        Some((index, report.id(format!("{place}.part"), &subject, &entry.part, PartId::parse)?))
    });
    Conflict {
        id,
        topic: entry.topic.into(),
        relation: entry.relation.into(),
        explanation: entry.explanation.into(),
        claims,
        touches,
    }
}

impl From<RelationEntry> for Relation {
    fn from(relation: RelationEntry) -> Self {
        match relation {
            RelationEntry::Superseded => Self::Superseded,
            RelationEntry::LooseWording => Self::LooseWording,
            RelationEntry::DifferentEditions => Self::DifferentEditions,
            RelationEntry::Renamed => Self::Renamed,
            RelationEntry::Translation => Self::Translation,
            RelationEntry::DifferentScope => Self::DifferentScope,
        }
    }
}
