//! What was wrong with a page that the reader brought, as its record has it: a word for what it is, the line, the item, and
//! the figures that do not go together.

use super::Expected;
use super::json::{Object, Words};
use super::package::json;
use crate::model::{PageFinding, PageFindingKind, PartId};
use std::fmt::{Display, Write};

/// What can be wrong, without the figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Edition,
    Dates,
    Twice,
    TwiceOther,
    UnknownItem,
    NoPoints,
    Unclear,
    AboveMaximum,
    Partial,
    OtherMaximum,
    Percent,
    Indicators,
    Areas,
    Score,
    EndsEarly,
    Missing,
    EvidenceOfSeveral,
    UnsafeAddress,
}

const WORDS: Words<Word> = Words {
    written: &[
        "edition-unclear",
        "several-dates",
        "twice",
        "twice-with-other-points",
        "unknown-item",
        "no-points",
        "unclear-figures",
        "above-maximum",
        "part-of-the-points",
        "other-maximum",
        "percent-differs",
        "indicators-differ",
        "areas-differ",
        "score-differs",
        "ends-early",
        "missing",
        "evidence-of-several",
        "unsafe-address",
    ],
    meaning: &[
        Word::Edition,
        Word::Dates,
        Word::Twice,
        Word::TwiceOther,
        Word::UnknownItem,
        Word::NoPoints,
        Word::Unclear,
        Word::AboveMaximum,
        Word::Partial,
        Word::OtherMaximum,
        Word::Percent,
        Word::Indicators,
        Word::Areas,
        Word::Score,
        Word::EndsEarly,
        Word::Missing,
        Word::EvidenceOfSeveral,
        Word::UnsafeAddress,
    ],
};

/// Reads one; none where something that it needs cannot be read.
pub(super) fn finding(entry: Object<'_>) -> Option<PageFinding> {
    let whole = |name| entry.required(name).whole(i64::MIN, i64::MAX);
    let part = || entry.required("item").id(PartId::parse);
    let text = |name| entry.required(name).text();
    // A kind that a newer version has is left out, and nothing else.
    let written = entry.required("kind");
    let Some(word) = WORDS.meant(&written.text()?) else {
        written.malformed(Expected::OneOf(WORDS.written));
        return None;
    };
    let kind = match word {
        Word::Edition => PageFindingKind::EditionUnclear,
        Word::Dates => PageFindingKind::SeveralDates(entry.required("taken").date()?),
        Word::Twice | Word::TwiceOther => PageFindingKind::Twice {
            part: part()?,
            first: entry.required("first").count()?,
            is_same: word == Word::Twice,
        },
        Word::UnknownItem => PageFindingKind::UnknownItem(text("figures")?),
        Word::NoPoints => PageFindingKind::NoPoints(part()?),
        Word::Unclear => PageFindingKind::Unclear { part: part()?, figures: text("figures")? },
        Word::AboveMaximum => {
            PageFindingKind::AboveMaximum { part: part()?, awarded: whole("printed")?, max: whole("expected")? }
        }
        Word::Partial => {
            PageFindingKind::Partial { part: part()?, awarded: whole("printed")?, max: whole("expected")? }
        }
        Word::OtherMaximum => {
            PageFindingKind::OtherMaximum { part: part()?, printed: whole("printed")?, max: whole("expected")? }
        }
        Word::Percent => {
            PageFindingKind::PercentDiffers { part: part()?, printed: whole("printed")?, computed: whole("expected")? }
        }
        Word::Indicators => {
            PageFindingKind::IndicatorsDiffer { part: part()?, printed: whole("printed")?, sum: whole("expected")? }
        }
        Word::Areas => PageFindingKind::AreasDiffer { printed: whole("printed")?, sum: whole("expected")? },
        Word::Score => PageFindingKind::ScoreDiffers {
            printed: entry.required("printed").decimal()?,
            computed: entry.required("expected").decimal()?,
        },
        Word::EndsEarly => PageFindingKind::EndsEarly { last: part()?, missing: entry.required("missing").count()? },
        Word::Missing => PageFindingKind::Missing(entry.required("items").ids(PartId::parse)),
        Word::EvidenceOfSeveral => PageFindingKind::EvidenceOfSeveral,
        Word::UnsafeAddress => PageFindingKind::UnsafeAddress(part()?),
    };
    Some(PageFinding { line: entry.optional("line").count(), kind })
}

/// Writes one; none of those that are about the text rather than about a country.
pub(super) fn written(finding: &PageFinding) -> Option<String> {
    let mut fields = String::new();
    let mut add = |name: &str, value: &dyn Display| {
        // Writing to a text cannot fail.
        let _ = write!(fields, ",\"{name}\":{value}");
    };
    if let Some(line) = finding.line {
        add("line", &line);
    }
    if let Some(part) = finding.kind.part() {
        add("item", &format_args!("\"{part}\""));
    }
    let word = match &finding.kind {
        PageFindingKind::AnotherPage
        | PageFindingKind::TooManyPages
        | PageFindingKind::NoCountry(_)
        | PageFindingKind::SeveralCountries(_)
        | PageFindingKind::NoDate => return None,
        PageFindingKind::EditionUnclear => Word::Edition,
        PageFindingKind::SeveralDates(taken) => {
            add("taken", &format_args!("\"{}\"", taken.edtf()));
            Word::Dates
        }
        PageFindingKind::Twice { first, is_same, .. } => {
            add("first", first);
            if *is_same { Word::Twice } else { Word::TwiceOther }
        }
        PageFindingKind::UnknownItem(figures) => {
            add("figures", &json(figures));
            Word::UnknownItem
        }
        PageFindingKind::NoPoints(_) => Word::NoPoints,
        PageFindingKind::Unclear { figures, .. } => {
            add("figures", &json(figures));
            Word::Unclear
        }
        PageFindingKind::AboveMaximum { awarded, max, .. } => {
            add("printed", awarded);
            add("expected", max);
            Word::AboveMaximum
        }
        PageFindingKind::Partial { awarded, max, .. } => {
            add("printed", awarded);
            add("expected", max);
            Word::Partial
        }
        PageFindingKind::OtherMaximum { printed, max, .. } => {
            add("printed", printed);
            add("expected", max);
            Word::OtherMaximum
        }
        PageFindingKind::PercentDiffers { printed, computed, .. } => {
            add("printed", printed);
            add("expected", computed);
            Word::Percent
        }
        PageFindingKind::IndicatorsDiffer { printed, sum, .. } => {
            add("printed", printed);
            add("expected", sum);
            Word::Indicators
        }
        PageFindingKind::AreasDiffer { printed, sum } => {
            add("printed", printed);
            add("expected", sum);
            Word::Areas
        }
        PageFindingKind::ScoreDiffers { printed, computed } => {
            add("printed", printed);
            add("expected", computed);
            Word::Score
        }
        PageFindingKind::EndsEarly { last, missing } => {
            add("item", &format_args!("\"{last}\""));
            add("missing", missing);
            Word::EndsEarly
        }
        PageFindingKind::Missing(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| format!("\"{part}\"")).collect();
            add("items", &format_args!("[{}]", parts.join(",")));
            Word::Missing
        }
        PageFindingKind::EvidenceOfSeveral => Word::EvidenceOfSeveral,
        PageFindingKind::UnsafeAddress(_) => Word::UnsafeAddress,
    };
    Some(format!("{{\"kind\":\"{}\"{fields}}}", WORDS.of(word)))
}
