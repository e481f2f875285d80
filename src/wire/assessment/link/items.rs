//! What an assessment puts in the place of a working list, in a link. The first byte says what follows: the list that was
//! brought, with its file and its day, then corrections; each as the items, then all names, all points (0 for none) and
//! all criteria. They go along always: without them the points would be others.

use super::AssessmentLinkError;
use super::bytes::{Reader, Writer};
use crate::model::PartId;
use crate::model::assessment::{Assessment, BroughtList, Correction, Corrections, ItemChanges, Unknown, WholePoints};

const BROUGHT: u8 = 1;
const OWN: u8 = 1 << 1;

/// Writes them.
pub(super) fn write(writer: &mut Writer, changes: &ItemChanges) {
    let bit = |is_there, bit| if is_there { bit } else { 0 };
    writer.0.push(bit(changes.brought.is_some(), BROUGHT) | bit(!changes.own.is_empty(), OWN));
    if let Some(list) = &changes.brought {
        writer.text(list.file.as_str());
        writer.day(list.taken);
        write_corrections(writer, &list.items);
    }
    if !changes.own.is_empty() {
        write_corrections(writer, &changes.own);
    }
}

fn write_corrections(writer: &mut Writer, all: &Corrections) {
    writer.count(all.len());
    all.keys().for_each(|part| writer.text(part.as_str()));
    all.values().for_each(|one| writer.text(one.name.as_str()));
    all.values().for_each(|one| writer.number(one.points.map_or(0, |points| points.get().into())));
    all.values().for_each(|one| writer.text(one.criterion.as_str()));
}

/// Reads them.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<ItemChanges, AssessmentLinkError> {
    let what = reader.byte()?;
    if what & !(BROUGHT | OWN) != 0 {
        return Err(AssessmentLinkError::Newer);
    }
    let mut changes = ItemChanges::default();
    if what & BROUGHT != 0 {
        let (file, taken) = (reader.typed()?, reader.day()?);
        let items = corrections(reader)?;
        changes.brought = Some(Box::new(BroughtList { file, taken, items, unknown: Unknown::default() }));
    }
    if what & OWN != 0 {
        changes.own = corrections(reader)?;
    }
    Ok(changes)
}

fn corrections(reader: &mut Reader<'_>) -> Result<Corrections, AssessmentLinkError> {
    let count = reader.count()?;
    if count > Assessment::MOST_ITEMS {
        return Err(reader.senseless());
    }
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        parts.push(PartId::parse(reader.text()?).map_err(|_| reader.senseless())?);
    }
    let mut all = vec![Correction::default(); count];
    for one in &mut all {
        one.name = reader.typed()?;
    }
    for one in &mut all {
        let points = reader.number()?;
        one.points = i64::try_from(points).ok().and_then(WholePoints::new);
        if points != 0 && one.points.is_none() {
            return Err(reader.senseless());
        }
    }
    for one in &mut all {
        one.criterion = reader.typed()?;
    }
    Ok(parts.into_iter().zip(all).filter(|(_, one)| !one.is_blank()).collect())
}
