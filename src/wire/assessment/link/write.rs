//! Putting an assessment into a link.

use super::bytes::Writer;
use super::read::made_id;
use super::{AssessmentLinkError, Carries, MOST_LINK, MOST_MARKS, MOST_UNPACKED, Parts, items, layout, states};
use crate::model::assessment::{Answer, Assessment, EvidenceItem, Origin, StateMark};
use crate::model::{AsOf, CountryCode, PartId, WebAddress};
use crate::sort::{SortedMap, SortedSet};
use crate::wire::{PayloadError, pack};

/// The text for the fragment of a link, of letters, digits, `-` and `_`. What a newer program knows of the assessment and
/// an older one that it was started from are never in it, nor its id.
///
/// # Errors
/// When it is too large for a link; a file holds more.
pub fn write_assessment_link(assessment: &Assessment, carries: Carries) -> Result<String, AssessmentLinkError> {
    let code = layout::code(assessment.index());
    let mut parts = layout::index(code).map(|(_, parts)| parts).unwrap_or_default();
    let others: Vec<PartId> = assessment.answers().keys().filter(|part| !parts.contains(part)).cloned().collect();
    let marks = latest(assessment);
    let what = Parts {
        country: assessment.country().is_some(),
        others: !others.is_empty() || code == 0,
        carries,
        ids: carries.evidence && !assessment.evidence().is_empty(),
        shared: !marks.is_empty(),
        more: items::is_any(assessment, carries),
    };
    let mut writer = Writer(vec![what.byte(), code]);
    if code == 0 {
        writer.text(assessment.index().as_str());
    }
    if what.others {
        writer.count(others.len());
        others.iter().for_each(|part| writer.text(part.as_str()));
        parts.extend(others);
    }
    if let Some(country) = assessment.country() {
        writer.0.extend(country_number(country).to_le_bytes());
    }
    let all: Vec<_> = parts.iter().map(|part| assessment.state(part)).collect();
    writer.0.extend(states::pack(&all));
    if carries.heading {
        heading(&mut writer, assessment);
    }
    if carries.notes {
        notes(&mut writer, assessment, &parts);
    }
    if carries.evidence {
        evidence(&mut writer, assessment, &parts);
    }
    if what.ids {
        ids(&mut writer, assessment);
    }
    if what.shared {
        writer.count(marks.len());
        marks.iter().for_each(|mark| writer.0.extend(mark.bytes()));
    }
    if what.more {
        items::write(&mut writer, assessment, &parts, carries);
    }
    if writer.0.len() > MOST_UNPACKED {
        return Err(PayloadError::TooLarge { limit: MOST_UNPACKED }.into());
    }
    let text = pack(&writer.0);
    let found = text.len();
    if found > MOST_LINK { Err(AssessmentLinkError::TooLong { found, most: MOST_LINK }) } else { Ok(text) }
}

/// The latest marks of shared states.
fn latest(assessment: &Assessment) -> &[StateMark] {
    let shared = assessment.shared();
    shared.get(shared.len().saturating_sub(MOST_MARKS)..).unwrap_or_default()
}

/// The ids of the evidence, without those that reading makes anyway.
fn ids(writer: &mut Writer, assessment: &Assessment) {
    let mut seen = SortedSet::new();
    for (id, item) in assessment.evidence() {
        let is_made = made_id(item, &mut seen).as_ref() == Some(id);
        writer.text(if is_made { "" } else { id.as_str() });
    }
}

fn country_number(country: CountryCode) -> u16 {
    country.as_str().bytes().fold(0, |number, letter| number * 26 + u16::from(letter.saturating_sub(b'A')))
}

fn heading(writer: &mut Writer, assessment: &Assessment) {
    writer.text(assessment.name().as_str());
    writer.text(assessment.note().as_str());
    writer.day(assessment.created());
    match assessment.origin() {
        Origin::Blank | Origin::Older(_) | Origin::Moved(_) => writer.text(""),
        Origin::Published(published) => {
            writer.text(published.source.as_str());
            writer.text(&published.as_of.as_ref().map(AsOf::edtf).unwrap_or_default());
        }
    }
}

fn notes(writer: &mut Writer, assessment: &Assessment, parts: &[PartId]) {
    let blank = Answer::default();
    let answers: Vec<&Answer> = parts.iter().map(|part| assessment.answer(part).unwrap_or(&blank)).collect();
    answers.iter().for_each(|answer| writer.day(answer.planned));
    answers.iter().for_each(|answer| writer.text(answer.responsible.as_str()));
    answers.iter().for_each(|answer| writer.text(answer.note.as_str()));
}

fn evidence(writer: &mut Writer, assessment: &Assessment, parts: &[PartId]) {
    let items: Vec<&EvidenceItem> = assessment.evidence().values().collect();
    writer.count(items.len());
    let mut texts = |field: fn(&EvidenceItem) -> &str| items.iter().for_each(|item| writer.text(field(item)));
    texts(|item| item.title.as_str());
    texts(|item| item.kind.as_ref().map(|kind| kind.as_str()).unwrap_or_default());
    texts(|item| item.issuer.as_str());
    texts(|item| item.legal_reference.as_str());
    texts(|item| address(item.address.as_ref()));
    texts(|item| address(item.archived.as_ref()));
    texts(|item| item.language.as_str());
    texts(|item| item.quote.as_str());
    texts(|item| item.note.as_str());
    items.iter().for_each(|item| writer.day(item.effective));
    items.iter().for_each(|item| writer.day(item.entered));
    items.iter().for_each(|item| writer.day(item.valid_until));
    // A size and one, and where there is a file its name and fingerprint.
    for item in &items {
        match &item.file {
            None => writer.number(0),
            Some(file) => {
                writer.number(file.size + 1);
                writer.text(file.name.as_str());
                writer.0.extend(file.sha256.bytes());
            }
        }
    }
    // For each indicator the places of its pieces in their order. A place counts from the one after the last, so that
    // one piece behind each indicator is the same number all along.
    let places: crate::sort::SortedMap<_, i64> = SortedMap::from_iter(assessment.evidence().keys().zip(0..));
    let mut next = 0;
    for part in parts {
        let ids = assessment.answer(part).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        writer.count(ids.len());
        for place in ids.iter().filter_map(|id| places.get(id)) {
            let step: i64 = place - next;
            writer.number((step << 1 ^ step >> 63).unsigned_abs());
            next = place + 1;
        }
    }
}

fn address(address: Option<&WebAddress>) -> &str {
    address.map(WebAddress::as_str).unwrap_or_default()
}
