//! Reading an assessment out of a link. Whatever stands there, little is done with it: the text is bounded, so is what it
//! unpacks to, and nothing in it is taken for more than data.

use super::bytes::Reader;
use super::{AssessmentLinkError, Carries, MOST_LINK, MOST_UNPACKED, Parts, items, layout, states};
use crate::model::assessment::{
    Answer, Assessment, Edit, EditError, EvidenceItem, FileRecord, Fingerprint, Origin, PublishedOrigin, StateMark,
    Unknown,
};
use crate::model::{AsOf, AssessmentId, CountryCode, EvidenceId, IndexId, PartId, ReferenceKind, SourceId, WebAddress};
use crate::sort::SortedSet;
use crate::wire::unpack;

/// Reads what [`super::write_assessment_link`] wrote: the assessment, under the id given, and what of it the link carries.
/// What mail programs add (line breaks, a full stop or a bracket behind it) is overlooked.
///
/// # Errors
/// When the link is cut off, altered, too long, too large, or of a newer program.
pub fn read_assessment_link(text: &str, id: AssessmentId) -> Result<(Assessment, Carries), AssessmentLinkError> {
    let found = text.chars().count();
    if found > MOST_LINK {
        return Err(AssessmentLinkError::TooLong { found, most: MOST_LINK });
    }
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let text = text.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '”', '’', '»']);
    let bytes = unpack(text, MOST_UNPACKED)?;
    let mut reader = Reader::new(&bytes);
    let what = Parts::of(reader.byte()?);
    let (index, parts) = index(&mut reader, what)?;
    let country = what.country.then(|| country(&mut reader)).transpose()?;
    let mut read = Assessment::blank(id, index, country, Default::default());
    let packed = reader.take(states::length(parts.len()))?;
    let states = states::unpack(packed, parts.len()).ok_or_else(|| reader.senseless())?;
    if what.carries.heading {
        read = heading(&mut reader, read)?;
    }
    let mut answers: Vec<Answer> = states.into_iter().map(Answer::of).collect();
    if what.carries.notes {
        notes(&mut reader, &mut answers)?;
    }
    if what.carries.evidence {
        let items = evidence(&mut reader)?;
        let places = attached(&mut reader, answers.len(), items.len())?;
        let ids = ids(&mut reader, &items, what.ids)?;
        for (id, item) in ids.iter().zip(items) {
            apply(&mut read, &Edit::AddEvidence(id.clone(), Box::new(item), Vec::new()), &reader)?;
        }
        for (answer, places) in answers.iter_mut().zip(places) {
            answer.evidence = places.into_iter().filter_map(|place| ids.get(place).cloned()).collect();
        }
    }
    if what.shared {
        read = read.shares(marks(&mut reader)?);
    }
    if what.more {
        let changes = items::read(&mut reader, &mut answers)?;
        let own = changes.own.into_iter().map(|(part, one)| Edit::Correct(part, Box::new(one)));
        let edits = std::iter::once(Edit::BringList(changes.brought)).chain(own);
        apply(&mut read, &Edit::Several(edits.collect()), &reader)?;
    }
    if !reader.is_at_end() {
        return Err(reader.senseless());
    }
    for (part, answer) in parts.into_iter().zip(answers) {
        apply(&mut read, &Edit::Answer(part, Box::new(answer)), &reader)?;
    }
    Ok((read, what.carries))
}

fn apply(read: &mut Assessment, edit: &Edit, reader: &Reader<'_>) -> Result<(), AssessmentLinkError> {
    // More than an assessment holds was never written.
    read.apply(edit).map(drop).map_err(|_: EditError| reader.senseless())
}

fn index(reader: &mut Reader<'_>, what: Parts) -> Result<(IndexId, Vec<PartId>), AssessmentLinkError> {
    let code = reader.byte()?;
    let (index, mut parts) = if code == 0 {
        let index = IndexId::parse(reader.text()?).map_err(|_| reader.senseless())?;
        (index, Vec::new())
    } else {
        layout::index(code).ok_or(AssessmentLinkError::UnknownIndex(code))?
    };
    if what.others {
        let count = reader.count()?;
        if count > Assessment::MOST_ANSWERS {
            return Err(reader.senseless());
        }
        for _ in 0..count {
            let part = PartId::parse(reader.text()?).map_err(|_| reader.senseless())?;
            if parts.contains(&part) {
                return Err(reader.senseless());
            }
            parts.push(part);
        }
    }
    Ok((index, parts))
}

fn country(reader: &mut Reader<'_>) -> Result<CountryCode, AssessmentLinkError> {
    let &[low, high] = reader.take(2)? else { return Err(reader.senseless()) };
    let number = u16::from_le_bytes([low, high]);
    let letters = [number / 676, number / 26 % 26, number % 26];
    let code: Option<String> = letters
        .into_iter()
        .map(|letter| u8::try_from(letter).ok().map(|letter| char::from(b'A'.saturating_add(letter))))
        .collect();
    code.and_then(|code| CountryCode::parse(&code).ok()).ok_or_else(|| reader.senseless())
}

fn heading(reader: &mut Reader<'_>, mut read: Assessment) -> Result<Assessment, AssessmentLinkError> {
    let name = reader.typed()?;
    let note = reader.typed()?;
    apply(&mut read, &Edit::Several(vec![Edit::Rename(name), Edit::Remark(note)]), reader)?;
    let mut read = read.created_on(reader.day()?);
    if let Some(source) = reader.parsed(|text| SourceId::parse(text).ok())? {
        let as_of = reader.parsed(AsOf::parse)?;
        let origin = Origin::Published(PublishedOrigin { source, as_of, unknown: Unknown::default() });
        read.set_origin(origin).map_err(|_| reader.senseless())?;
    }
    Ok(read)
}

fn notes(reader: &mut Reader<'_>, answers: &mut [Answer]) -> Result<(), AssessmentLinkError> {
    for answer in answers.iter_mut() {
        answer.planned = reader.day()?;
    }
    for answer in answers.iter_mut() {
        answer.responsible = reader.typed()?;
    }
    for answer in answers.iter_mut() {
        answer.note = reader.typed()?;
    }
    Ok(())
}

/// What the pieces of evidence say.
fn evidence(reader: &mut Reader<'_>) -> Result<Vec<EvidenceItem>, AssessmentLinkError> {
    let count = reader.count()?;
    if count > Assessment::MOST_EVIDENCE {
        return Err(reader.senseless());
    }
    let mut items = vec![EvidenceItem::default(); count];
    macro_rules! column {
        ($($field:ident: $read:expr;)+) => {$(
            for item in &mut items {
                item.$field = $read;
            }
        )+};
    }
    column! {
        title: reader.typed()?;
        kind: reader.parsed(|text| ReferenceKind::parse(text).ok())?;
        issuer: reader.typed()?;
        legal_reference: reader.typed()?;
        address: reader.parsed(WebAddress::parse)?;
        archived: reader.parsed(WebAddress::parse)?;
        language: reader.typed()?;
        quote: reader.typed()?;
        note: reader.typed()?;
        effective: reader.day()?;
        entered: reader.day()?;
        valid_until: reader.day()?;
        file: file(reader)?;
    }
    Ok(items)
}

/// Their ids: as written, else such as come from what they say, the same out of every link.
fn ids(
    reader: &mut Reader<'_>,
    items: &[EvidenceItem],
    are_written: bool,
) -> Result<Vec<EvidenceId>, AssessmentLinkError> {
    let (mut ids, mut made, mut seen) = (Vec::with_capacity(items.len()), SortedSet::new(), SortedSet::new());
    for item in items {
        let own = made_id(item, &mut made);
        let written = if are_written { reader.parsed(|text| EvidenceId::parse(text).ok())? } else { None };
        let id = written.or(own).filter(|id| seen.insert(id.clone())).ok_or_else(|| reader.senseless())?;
        ids.push(id);
    }
    Ok(ids)
}

fn marks(reader: &mut Reader<'_>) -> Result<Vec<StateMark>, AssessmentLinkError> {
    let count = reader.count()?;
    if count > StateMark::MOST {
        return Err(reader.senseless());
    }
    let mark = |_| reader.take(8)?.try_into().map(StateMark::new).map_err(|_| reader.senseless());
    (0..count).map(mark).collect()
}

fn file(reader: &mut Reader<'_>) -> Result<Option<FileRecord>, AssessmentLinkError> {
    let Some(size) = reader.number()?.checked_sub(1) else { return Ok(None) };
    let name = reader.typed()?;
    let sha256 = reader.take(32)?.try_into().map(Fingerprint::new).map_err(|_| reader.senseless())?;
    if size > FileRecord::MOST_SIZE {
        return Err(reader.senseless());
    }
    Ok(Some(FileRecord { name, size, sha256, unknown: Unknown::default() }))
}

/// An id from what a piece says (FNV-1a); with a number behind it where another says the very same.
pub(super) fn made_id(item: &EvidenceItem, seen: &mut SortedSet<EvidenceId>) -> Option<EvidenceId> {
    let address =
        |address: &Option<WebAddress>| address.as_ref().map(|one| one.as_str().to_owned()).unwrap_or_default();
    let days =
        [item.effective, item.entered, item.valid_until].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    let said = [
        item.title.as_str(),
        item.issuer.as_str(),
        item.legal_reference.as_str(),
        &address(&item.address),
        &address(&item.archived),
        &days.concat(),
        item.quote.as_str(),
        item.note.as_str(),
    ];
    let sum = said
        .join("\0")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let others = (2..=seen.len() + 2).map(|number| format!("link-{sum:016x}-{number}"));
    let mut ids = std::iter::once(format!("link-{sum:016x}")).chain(others);
    let id = ids.find_map(|id| EvidenceId::parse(&id).ok().filter(|id| !seen.contains(id)))?;
    seen.insert(id.clone());
    Some(id)
}

/// For each answer the places of the pieces that stand behind it.
fn attached(reader: &mut Reader<'_>, answers: usize, pieces: usize) -> Result<Vec<Vec<usize>>, AssessmentLinkError> {
    let (mut next, mut all) = (0_i64, Vec::with_capacity(answers));
    for _ in 0..answers {
        let mut places = Vec::new();
        for _ in 0..reader.count()?.min(Assessment::MOST_ATTACHED + 1) {
            let zigzag = i64::try_from(reader.number()?).map_err(|_| reader.senseless())?;
            let place = next.checked_add(zigzag >> 1 ^ -(zigzag & 1)).ok_or_else(|| reader.senseless())?;
            let found = usize::try_from(place).ok().filter(|place| *place < pieces);
            places.push(found.ok_or_else(|| reader.senseless())?);
            next = place + 1;
        }
        all.push(places);
    }
    Ok(all)
}
