//! The part of `statements/<country>.json` that says where sources seem to disagree, and how their claims relate.

use super::json::{Known, Object, Words};
use crate::model::{Claim, Conflict, EntryId, IndexId, PartId, Relation, SourceId};
use crate::sort::SortSmall;

const RELATIONS: Words<Relation> = Words {
    written: &["superseded", "loose-wording", "different-editions", "renamed", "translation", "different-scope"],
    meaning: &[
        Relation::Superseded,
        Relation::LooseWording,
        Relation::DifferentEditions,
        Relation::Renamed,
        Relation::Translation,
        Relation::DifferentScope,
    ],
};

/// Reads a conflict. A claim without a readable source is left out.
pub(super) fn conflict(entry: Object<'_>, id: EntryId, statements: &Known) -> Option<Conflict> {
    let mut claims = entry.required("claims").each(&mut |entry| {
        Some(Claim {
            as_of: entry.optional("asOf").date(),
            source: entry.required("source").id(SourceId::parse)?,
            claim: entry.required("claim").localized()?,
            statement: entry.optional("statement").named(EntryId::parse, statements),
        })
    });
    claims.sort_small_by_key(|claim| (claim.as_of.is_none(), claim.as_of.map(|date| date.sort_key())));
    Some(Conflict {
        id,
        topic: entry.required("topic").localized()?,
        relation: entry.required("relation").word(&RELATIONS)?,
        explanation: entry.required("explanation").localized()?,
        claims,
        touches: entry.optional("touches").each(&mut touch),
    })
}

/// Reads the indicator of an index that a conflict touches.
pub(super) fn touch(entry: Object<'_>) -> Option<(IndexId, PartId)> {
    Some((entry.required("index").id(IndexId::parse)?, entry.required("part").id(PartId::parse)?))
}
