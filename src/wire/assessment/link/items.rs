//! What an assessment puts in the place of a working list, in a link. The first byte says what follows: the list that was
//! brought, with its file and its day, then corrections; each as the items, then all names, all points (0 for none) and
//! all criteria. Then one's own estimates: for each indicator 0 for none, else `8·units + decimals`, plus one. Without these the
//! points would be others, so they go along always. Last, with the notes, the efforts: for each indicator one byte, 0 for
//! none.

use super::bytes::{Reader, Writer};
use super::{AssessmentLinkError, Carries};
use crate::model::assessment::{
    Answer, Assessment, BroughtList, Correction, Corrections, Estimate, ItemChanges, Unknown, WholePoints,
};
use crate::model::{Decimal, Effort, PartId};
use crate::sort::SortedMap;

const BROUGHT: u8 = 1;
const OWN: u8 = 1 << 1;
const ESTIMATES: u8 = 1 << 2;
const EFFORTS: u8 = 1 << 3;

/// Whether there is any of it.
pub(super) fn is_any(assessment: &Assessment, carries: Carries) -> bool {
    !assessment.item_changes().is_empty() || has_estimates(assessment) || has_efforts(assessment, carries)
}

fn has_efforts(assessment: &Assessment, carries: Carries) -> bool {
    carries.notes && assessment.answers().values().any(|answer| answer.effort.is_some())
}

fn has_estimates(assessment: &Assessment) -> bool {
    assessment.answers().values().any(|answer| answer.estimate.is_some())
}

/// Writes it; `parts` are the indicators as the link counts them.
pub(super) fn write(writer: &mut Writer, assessment: &Assessment, parts: &[PartId], carries: Carries) {
    let (changes, has_estimates) = (assessment.item_changes(), has_estimates(assessment));
    let has_efforts = has_efforts(assessment, carries);
    let bit = |is_there, bit| if is_there { bit } else { 0 };
    let lists = bit(changes.brought.is_some(), BROUGHT) | bit(!changes.own.is_empty(), OWN);
    writer.0.push(lists | bit(has_estimates, ESTIMATES) | bit(has_efforts, EFFORTS));
    if let Some(list) = &changes.brought {
        writer.text(list.file.as_str());
        writer.day(list.taken);
        write_corrections(writer, &list.items);
    }
    if !changes.own.is_empty() {
        write_corrections(writer, &changes.own);
    }
    for part in parts.iter().filter(|_| has_estimates) {
        let estimate = assessment.answer(part).and_then(|answer| answer.estimate).map(Estimate::number);
        writer.number(estimate.map_or(0, |number| (number.units.unsigned_abs() << 3 | u64::from(number.decimals)) + 1));
    }
    for part in parts.iter().filter(|_| has_efforts) {
        writer.0.push(assessment.answer(part).and_then(|answer| answer.effort).map_or(0, Effort::get));
    }
}

fn write_corrections(writer: &mut Writer, all: &Corrections) {
    writer.count(all.len());
    all.keys().for_each(|part| writer.text(part.as_str()));
    all.values().for_each(|one| writer.text(one.name.as_str()));
    all.values().for_each(|one| writer.number(one.points.map_or(0, |points| points.get().into())));
    all.values().for_each(|one| writer.text(one.criterion.as_str()));
}

/// Reads it; estimates and efforts go into the answers.
pub(super) fn read(reader: &mut Reader<'_>, answers: &mut [Answer]) -> Result<ItemChanges, AssessmentLinkError> {
    let what = reader.byte()?;
    if what & !(BROUGHT | OWN | ESTIMATES | EFFORTS) != 0 {
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
    if what & ESTIMATES != 0 {
        for answer in &mut *answers {
            let Some(number) = reader.number()?.checked_sub(1) else { continue };
            let (units, decimals) = (i64::try_from(number >> 3), u8::try_from(number & 7));
            let number = units.ok().zip(decimals.ok()).map(|(units, decimals)| Decimal { units, decimals });
            answer.estimate = Some(number.and_then(Estimate::new).ok_or_else(|| reader.senseless())?);
        }
    }
    if what & EFFORTS != 0 {
        for answer in answers {
            let effort = reader.byte()?;
            answer.effort = Effort::new(effort.into());
            if effort != 0 && answer.effort.is_none() {
                return Err(reader.senseless());
            }
        }
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
    Ok(SortedMap::from_iter(parts.into_iter().zip(all).filter(|(_, one)| !one.is_blank())))
}
