//! What is wrong with a page, in words: the line, the item, and what becomes of it.

use crate::country_page::{Finding, FindingKind};
use crate::model::{Countries, CountryCode, Methodology, PartId};
use crate::text::{Message, Value, say};

/// More items than this are counted rather than named.
const MOST_NAMED: usize = 12;

/// What a finding says.
#[must_use]
pub fn finding(finding: &Finding, methodology: &Methodology, countries: &Countries) -> Message {
    let said = kind(&finding.kind, methodology, countries);
    match finding.line {
        Some(line) => say::bring_at_line(line, said),
        None => said,
    }
}

fn kind(kind: &FindingKind, methodology: &Methodology, countries: &Countries) -> Message {
    let title = |id: &PartId| methodology.part(id).map_or_else(|| id.into(), |part| Value::title(&part.id, &part.name));
    let name = |code: &CountryCode| Value::from(&countries.full_name(*code));
    match kind {
        FindingKind::AnotherPage => say::bring_found_another(),
        FindingKind::TooManyPages => say::bring_found_too_many(),
        FindingKind::EditionUnclear => say::bring_found_edition(&methodology.short),
        FindingKind::NoCountry(None) => say::bring_found_no_country(),
        FindingKind::NoCountry(Some(code)) => say::bring_found_perhaps(name(code)),
        FindingKind::SeveralCountries(codes) => {
            say::bring_found_several(codes.iter().take(MOST_NAMED).map(name).collect::<Vec<_>>())
        }
        FindingKind::NoDate => say::bring_found_no_date(),
        FindingKind::SeveralDates(taken) => say::bring_found_dates(*taken),
        FindingKind::Twice { part, first, is_same: true } => say::bring_found_twice(title(part), *first),
        FindingKind::Twice { part, first, is_same: false } => say::bring_found_twice_other(title(part), *first),
        FindingKind::UnknownItem(number) => say::bring_found_unknown(number.as_str()),
        FindingKind::NoPoints(part) => say::bring_found_no_points(title(part)),
        FindingKind::Unclear { part, figures } => say::bring_found_unclear(title(part), figures.as_str()),
        FindingKind::AboveMaximum { part, awarded, max } => say::bring_found_above(title(part), *awarded, *max),
        FindingKind::Partial { part, awarded, max } => say::bring_found_partial(title(part), *awarded, *max),
        FindingKind::OtherMaximum { part, printed, max } => say::bring_found_maximum(title(part), *printed, *max),
        FindingKind::PercentDiffers { part, printed, computed } => {
            say::bring_found_percent(title(part), *printed, *computed)
        }
        FindingKind::IndicatorsDiffer { part, printed, sum } => say::bring_found_sum(title(part), *printed, *sum),
        FindingKind::AreasDiffer { printed, sum } => say::bring_found_areas(*printed, *sum),
        FindingKind::ScoreDiffers { printed, computed } => say::bring_found_score(*printed, *computed),
        FindingKind::EndsEarly { last, missing } => say::bring_found_ends(title(last), *missing),
        FindingKind::Missing(parts) => {
            let named: Vec<Value> = parts.iter().take(MOST_NAMED).map(Value::from).collect();
            let rest = parts.len().saturating_sub(MOST_NAMED);
            if rest > 0 { say::bring_found_missing_more(named, rest) } else { say::bring_found_missing(named) }
        }
        FindingKind::EvidenceOfSeveral => say::bring_found_evidence(),
        FindingKind::UnsafeAddress(part) => say::bring_found_unsafe(title(part)),
    }
}
