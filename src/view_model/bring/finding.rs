//! What is wrong with a page, in words: the line, the item, and what becomes of it.

use crate::model::{BroughtPage, Countries, CountryCode, Methodology, PageFinding, PageFindingKind, PartId};
use crate::text::{Message, Value, say};

/// More items than this are counted rather than named.
const MOST_NAMED: usize = 12;

/// What was found on a page when it was read, as it stands beside its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCheck {
    /// How many things were found, and how many of them contradict each other.
    pub summary: Message,
    /// How many lines were not understood, where any were not.
    pub not_understood: Option<Message>,
    /// Each finding, with whether it is a contradiction. These come first.
    pub lines: Vec<(bool, Message)>,
    /// That there were more than are kept.
    pub more: Option<Message>,
}

/// What was found on a page when it was read; none where nothing was, or nothing was noted yet.
#[must_use]
pub fn kept_check(page: &BroughtPage, methodology: &Methodology) -> Option<KeptCheck> {
    let check = &page.check;
    let found = check.findings.len() + check.more;
    if found + check.not_understood == 0 {
        return None;
    }
    // None of what is kept names a country.
    let countries = Countries::default();
    let (first, rest): (Vec<&PageFinding>, Vec<_>) = check.findings.iter().partition(|one| one.kind.is_contradiction());
    let summary = say::brought_check(found, first.len());
    let said = |one: &PageFinding| (one.kind.is_contradiction(), finding(one, methodology, &countries));
    Some(KeptCheck {
        summary,
        not_understood: (check.not_understood > 0).then(|| say::bring_lines_not_understood(check.not_understood)),
        lines: first.into_iter().chain(rest).map(said).collect(),
        more: (check.more > 0).then(|| say::bring_findings_more(check.more)),
    })
}

/// What a finding says.
#[must_use]
pub fn finding(finding: &PageFinding, methodology: &Methodology, countries: &Countries) -> Message {
    let said = kind(&finding.kind, methodology, countries);
    match finding.line {
        Some(line) => say::bring_at_line(line, said),
        None => said,
    }
}

fn kind(kind: &PageFindingKind, methodology: &Methodology, countries: &Countries) -> Message {
    let title = |id: &PartId| methodology.part(id).map_or_else(|| id.into(), |part| Value::title(&part.id, &part.name));
    let name = |code: &CountryCode| Value::from(&countries.full_name(*code));
    match kind {
        PageFindingKind::AnotherPage => say::bring_found_another(),
        PageFindingKind::TooManyPages => say::bring_found_too_many(),
        PageFindingKind::EditionUnclear => say::bring_found_edition(&methodology.short),
        PageFindingKind::NoCountry(None) => say::bring_found_no_country(),
        PageFindingKind::NoCountry(Some(code)) => say::bring_found_perhaps(name(code)),
        PageFindingKind::SeveralCountries(codes) => {
            say::bring_found_several(codes.iter().take(MOST_NAMED).map(name).collect::<Vec<_>>())
        }
        PageFindingKind::NoDate => say::bring_found_no_date(),
        PageFindingKind::SeveralDates(taken) => say::bring_found_dates(*taken),
        PageFindingKind::Twice { part, first, is_same: true } => say::bring_found_twice(title(part), *first),
        PageFindingKind::Twice { part, first, is_same: false } => say::bring_found_twice_other(title(part), *first),
        PageFindingKind::UnknownItem(number) => say::bring_found_unknown(number.as_str()),
        PageFindingKind::NoPoints(part) => say::bring_found_no_points(title(part)),
        PageFindingKind::Unclear { part, figures } => say::bring_found_unclear(title(part), figures.as_str()),
        PageFindingKind::AboveMaximum { part, awarded, max } => say::bring_found_above(title(part), *awarded, *max),
        PageFindingKind::Partial { part, awarded, max } => say::bring_found_partial(title(part), *awarded, *max),
        PageFindingKind::OtherMaximum { part, printed, max } => say::bring_found_maximum(title(part), *printed, *max),
        PageFindingKind::PercentDiffers { part, printed, computed } => {
            say::bring_found_percent(title(part), *printed, *computed)
        }
        PageFindingKind::IndicatorsDiffer { part, printed, sum } => say::bring_found_sum(title(part), *printed, *sum),
        PageFindingKind::AreasDiffer { printed, sum } => say::bring_found_areas(*printed, *sum),
        PageFindingKind::ScoreDiffers { printed, computed } => say::bring_found_score(*printed, *computed),
        PageFindingKind::EndsEarly { last, missing } => say::bring_found_ends(title(last), *missing),
        PageFindingKind::Missing(parts) => {
            let named: Vec<Value> = parts.iter().take(MOST_NAMED).map(Value::from).collect();
            let rest = parts.len().saturating_sub(MOST_NAMED);
            if rest > 0 { say::bring_found_missing_more(named, rest) } else { say::bring_found_missing(named) }
        }
        PageFindingKind::EvidenceOfSeveral => say::bring_found_evidence(),
        PageFindingKind::UnsafeAddress(part) => say::bring_found_unsafe(title(part)),
    }
}
