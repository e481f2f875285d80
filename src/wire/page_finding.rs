//! What was wrong with a page that the reader brought, as its record has it: a word for what it is, the line, the item, and
//! the figures that do not go together.

use super::Expected;
use super::json::{Object, Words};
use super::package::json;
use crate::model::{Decimal, PageFinding, PageFindingKind, PartId};

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

/// Reads one; none where its kind is not known here, or where something that it needs is not there.
pub(super) fn finding(entry: Object<'_>) -> Option<PageFinding> {
    let written = entry.required("kind");
    let kind = WORDS.meant(&written.text()?).and_then(|word| kind(word, entry));
    if kind.is_none() {
        written.malformed(Expected::OneOf(WORDS.written));
    }
    Some(PageFinding { line: entry.optional("line").count(), kind: kind? })
}

fn kind(word: Word, entry: Object<'_>) -> Option<PageFindingKind> {
    let part = entry.optional("item").id(PartId::parse);
    let (printed, expected) = (entry.optional("printed").decimal(), entry.optional("expected").decimal());
    let whole = |number: Option<Decimal>| number.and_then(|number| number.units_at(0));
    let figures = entry.optional("figures").text();
    let count = entry.optional("count").count();
    let (one, other) = (whole(printed), whole(expected));
    Some(match word {
        Word::Edition => PageFindingKind::EditionUnclear,
        Word::Dates => PageFindingKind::SeveralDates(entry.optional("taken").date()?),
        Word::Twice => PageFindingKind::Twice { part: part?, first: count?, is_same: true },
        Word::TwiceOther => PageFindingKind::Twice { part: part?, first: count?, is_same: false },
        Word::UnknownItem => PageFindingKind::UnknownItem(figures?),
        Word::NoPoints => PageFindingKind::NoPoints(part?),
        Word::Unclear => PageFindingKind::Unclear { part: part?, figures: figures? },
        Word::AboveMaximum => PageFindingKind::AboveMaximum { part: part?, awarded: one?, max: other? },
        Word::Partial => PageFindingKind::Partial { part: part?, awarded: one?, max: other? },
        Word::OtherMaximum => PageFindingKind::OtherMaximum { part: part?, printed: one?, max: other? },
        Word::Percent => PageFindingKind::PercentDiffers { part: part?, printed: one?, computed: other? },
        Word::Indicators => PageFindingKind::IndicatorsDiffer { part: part?, printed: one?, sum: other? },
        Word::Areas => PageFindingKind::AreasDiffer { printed: one?, sum: other? },
        Word::Score => PageFindingKind::ScoreDiffers { printed: printed?, computed: expected? },
        Word::EndsEarly => PageFindingKind::EndsEarly { last: part?, missing: count? },
        Word::Missing => PageFindingKind::Missing(entry.optional("items").ids(PartId::parse)),
        Word::EvidenceOfSeveral => PageFindingKind::EvidenceOfSeveral,
        Word::UnsafeAddress => PageFindingKind::UnsafeAddress(part?),
    })
}

/// Writes one; none of those that are about the text rather than about a country.
pub(super) fn written(finding: &PageFinding) -> Option<String> {
    let whole = |one: i64, other: i64| {
        let decimal = |units| Decimal { units, decimals: 0 };
        Some((decimal(one), decimal(other)))
    };
    let (mut part, mut numbers, mut count, mut text) = (finding.kind.part(), None, None, None);
    let word = match &finding.kind {
        PageFindingKind::AnotherPage
        | PageFindingKind::TooManyPages
        | PageFindingKind::NoCountry(_)
        | PageFindingKind::SeveralCountries(_)
        | PageFindingKind::NoDate => return None,
        PageFindingKind::EditionUnclear => Word::Edition,
        PageFindingKind::SeveralDates(taken) => {
            text = Some(("taken", json(&taken.edtf())));
            Word::Dates
        }
        PageFindingKind::Twice { first, is_same, .. } => {
            count = Some(*first);
            if *is_same { Word::Twice } else { Word::TwiceOther }
        }
        PageFindingKind::UnknownItem(figures) => {
            text = Some(("figures", json(figures)));
            Word::UnknownItem
        }
        PageFindingKind::NoPoints(_) => Word::NoPoints,
        PageFindingKind::Unclear { figures, .. } => {
            text = Some(("figures", json(figures)));
            Word::Unclear
        }
        PageFindingKind::AboveMaximum { awarded, max, .. } => {
            numbers = whole(*awarded, *max);
            Word::AboveMaximum
        }
        PageFindingKind::Partial { awarded, max, .. } => {
            numbers = whole(*awarded, *max);
            Word::Partial
        }
        PageFindingKind::OtherMaximum { printed, max, .. } => {
            numbers = whole(*printed, *max);
            Word::OtherMaximum
        }
        PageFindingKind::PercentDiffers { printed, computed, .. } => {
            numbers = whole(*printed, *computed);
            Word::Percent
        }
        PageFindingKind::IndicatorsDiffer { printed, sum, .. } => {
            numbers = whole(*printed, *sum);
            Word::Indicators
        }
        PageFindingKind::AreasDiffer { printed, sum } => {
            numbers = whole(*printed, *sum);
            Word::Areas
        }
        PageFindingKind::ScoreDiffers { printed, computed } => {
            numbers = Some((*printed, *computed));
            Word::Score
        }
        PageFindingKind::EndsEarly { last, missing } => {
            (part, count) = (Some(last), Some(*missing));
            Word::EndsEarly
        }
        PageFindingKind::Missing(parts) => {
            let parts: Vec<&str> = parts.iter().map(PartId::as_str).collect();
            text = Some(("items", json(&parts)));
            Word::Missing
        }
        PageFindingKind::EvidenceOfSeveral => Word::EvidenceOfSeveral,
        PageFindingKind::UnsafeAddress(_) => Word::UnsafeAddress,
    };
    let field =
        |name: &str, value: Option<String>| value.map(|value| format!(",\"{name}\":{value}")).unwrap_or_default();
    let (text_name, text) = text.unzip();
    Some(format!(
        "{{\"kind\":\"{}\"{}{}{}{}{}{}}}",
        WORDS.of(word),
        field("line", finding.line.map(|line| line.to_string())),
        field("item", part.map(|part| format!("\"{part}\""))),
        field("count", count.map(|count| count.to_string())),
        field("printed", numbers.map(|(printed, _)| printed.to_string())),
        field("expected", numbers.map(|(_, expected)| expected.to_string())),
        field(text_name.unwrap_or_default(), text),
    ))
}
