//! How large an assessment is: the most bytes that it takes in a file. Bounded, so that whatever can be typed can be
//! saved as a file, and such a file can be read again.

use super::{Answer, BroughtList, Correction, EvidenceItem, Name, Origin, Prose, StateMark, Unknown};
use crate::model::{EvidenceId, PartId, WebAddress};

/// Names of fields, signs between them, dates and numbers.
const FIELDS: usize = 420;
/// Quotation marks and what parts a value from the next.
const SIGNS: usize = 4;

fn text(text: &str) -> usize {
    let escaped = |byte: u8| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 2,
        0..0x20 => 6,
        _ => 1,
    };
    text.bytes().map(escaped).sum::<usize>() + SIGNS
}

fn address(address: Option<&WebAddress>) -> usize {
    address.map_or(0, |address| text(address.as_str()))
}

/// Of what is not known.
pub(super) fn unknown(unknown: &Unknown) -> usize {
    unknown.fields().map(|(name, value)| text(name) + value.len() + SIGNS).sum()
}

/// Of an answer with its indicator.
pub(super) fn answer(part: &PartId, answer: &Answer) -> usize {
    let attached: usize = answer.evidence.iter().map(|id| text(id.as_str())).sum();
    let typed = text(answer.responsible.as_str()) + text(answer.note.as_str());
    FIELDS + text(part.as_str()) + typed + attached + unknown(&answer.unknown)
}

/// Of a piece of evidence with its id.
pub(super) fn evidence(id: &EvidenceId, item: &EvidenceItem) -> usize {
    let kind = item.kind.as_ref().map_or(0, |kind| text(kind.as_str()));
    let typed = [
        item.title.as_str(),
        item.issuer.as_str(),
        item.legal_reference.as_str(),
        item.language.as_str(),
        item.quote.as_str(),
        item.note.as_str(),
    ];
    let typed: usize = typed.into_iter().map(text).sum();
    let file = item.file.as_ref().map_or(0, |file| text(file.name.as_str()) + FIELDS + unknown(&file.unknown));
    let addresses = address(item.address.as_ref()) + address(item.archived.as_ref());
    FIELDS + text(id.as_str()) + kind + typed + addresses + file + unknown(&item.unknown)
}

/// Of a correction with its indicator.
pub(super) fn correction(part: &PartId, one: &Correction) -> usize {
    FIELDS + text(part.as_str()) + text(one.name.as_str()) + text(one.criterion.as_str()) + unknown(&one.unknown)
}

/// Of a list that was brought.
pub(super) fn list(list: &BroughtList) -> usize {
    let items: usize = list.items.iter().map(|(part, one)| correction(part, one)).sum();
    FIELDS + text(list.file.as_str()) + items + unknown(&list.unknown)
}

/// Of an origin.
pub(super) fn origin(origin: &Origin) -> usize {
    match origin {
        Origin::Blank => 0,
        Origin::Published(published) => FIELDS + text(published.source.as_str()) + unknown(&published.unknown),
        Origin::Older(older) => {
            let answers: usize = older.answers.iter().map(|(part, one)| answer(part, one)).sum();
            let items: usize = older.evidence.iter().map(|(id, item)| evidence(id, item)).sum();
            let heading = text(older.id.as_str()) + text(older.name.as_str());
            FIELDS + heading + answers + items + unknown(&older.unknown)
        }
        Origin::Moved(moved) => {
            let heading = text(moved.id.as_str()) + text(moved.name.as_str()) + text(moved.index.as_str());
            FIELDS + heading + unknown(&moved.unknown)
        }
    }
}

/// As many marks of shared states as there can be.
const SHARED: usize = StateMark::MOST * (StateMark::DIGITS + SIGNS);

/// Of id, name, note and what else stands before answers and evidence.
pub(super) fn heading(typed: &[&str]) -> usize {
    FIELDS + SHARED + typed.iter().map(|typed| text(typed)).sum::<usize>()
}

/// The most that [`heading`] can be: no character takes more than four bytes.
pub(super) const MOST_HEADING: usize = FIELDS + SHARED + 4 * (Name::MOST + Prose::MOST + SIGNS);
